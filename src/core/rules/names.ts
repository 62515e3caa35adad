/**
 * What names mean in rules: metrics in every language, then the customers' own columns.
 */
import type { Language } from '../base/language';
import { nearest } from '../base/nearest';
import { foldKey, foldText, stripAccents } from '../base/text';
import type { NameFault, Names, Subject } from '../conditions/types';
import type { Customers } from '../intake/types';
import { METRICS } from '../metrics/registry';
import { METRIC_NAMES as EN } from '../words/en/metrics';
import { METRIC_NAMES as VI } from '../words/vi/metrics';
import { foldWord, wordLookup } from '../words/lookup';
import { METRIC_KEYS, type MetricKey } from '../words/metric-keys';

const PRINTED: Readonly<Record<Language, Readonly<Record<MetricKey, readonly string[]>>>> = {
  en: EN,
  vi: VI,
};
const WORD_END = /[^\p{L}\p{M}\p{N}_]/u;

/** The name of a metric as rules print it. */
export function metricName(key: MetricKey, language: Language): string {
  return PRINTED[language][key][0];
}

const METRIC_NAMED = wordLookup(EN, VI);

/** The metric that a header names, in either language and whatever its accents; null for anything else. */
export function metricNamed(name: string): MetricKey | null {
  return METRIC_NAMED.get(foldWord(name)) ?? null;
}

/** Names over the registry and the columns of one customers table. Ties: metric names win over headers. */
export function ruleNames(customers: Customers, language: Language): Names {
  const index = new NameIndex();
  for (const key of METRIC_KEYS) {
    const subject: Subject = { key, name: metricName(key, language), type: METRICS[key].type };
    // The key last: of two spellings of one name the printed one is suggested.
    for (const name of [...EN[key], ...VI[key], key]) index.add(name, () => subject);
  }
  const columns = columnSubjects(customers);
  for (const { header, subject } of columns.values()) index.add(header, subject);
  return {
    find: (name) => index.find(name),
    findColumn: (header) =>
      columns.get(foldKey(header))?.subject() ??
      unknown(
        header,
        [...columns.values()].map((column) => column.header),
      ),
    longestAt: (text, start) => index.longestAt(text, start),
  };
}

interface ColumnSubject {
  readonly header: string;
  readonly subject: () => Subject;
}

/** By foldKey of the header. The type of a column is inferred when a rule first asks. */
function columnSubjects(customers: Customers): Map<string, ColumnSubject> {
  const subjects = new Map<string, ColumnSubject>();
  for (const header of customers.mapping?.headers ?? []) {
    const folded = foldKey(header);
    if (folded === '' || subjects.has(folded)) continue;
    const subject = () => {
      const type = customers.columnByHeader(header)?.type ?? 'text';
      return { key: `column:${folded}`, name: header.trim(), type };
    };
    subjects.set(folded, { header, subject });
  }
  return subjects;
}

function unknown(name: string, candidates: Iterable<string>): NameFault {
  return { fault: 'unknown', suggestions: nearest(name, candidates) };
}

type Maker = () => Subject;

class NameIndex {
  private readonly exact = new Map<string, Maker>();
  /** Without accents; several makers where several names lose their difference with their accents. */
  private readonly plain = new Map<string, Maker[]>();
  private readonly printed: string[] = [];
  private longestWords = 1;

  add(name: string, maker: Maker): void {
    const folded = foldText(name);
    if (folded === '' || this.exact.has(folded)) return;
    this.exact.set(folded, maker);
    this.printed.push(name);
    this.longestWords = Math.max(this.longestWords, folded.split(/[^\p{L}\p{M}\p{N}_]+/u).length);
    const plain = stripAccents(folded);
    const others = this.plain.get(plain);
    if (others) others.push(maker);
    else this.plain.set(plain, [maker]);
  }

  find(name: string): Subject | NameFault {
    return this.subjectOf(name) ?? this.faultOf(name);
  }

  longestAt(text: string, start: number): { subject: Subject; end: number } | null {
    let best: { subject: Subject; end: number } | null = null;
    let end = start;
    for (let words = 0; words < this.longestWords && end < text.length; words++) {
      end = nextWordEnd(text, end);
      const subject = this.subjectOf(text.slice(start, end));
      if (subject) best = { subject, end };
    }
    return best;
  }

  private subjectOf(name: string): Subject | null {
    const folded = foldText(name);
    const exact = this.exact.get(folded);
    if (exact) return exact();
    const subjects = this.plainSubjects(folded);
    return subjects.length === 1 ? subjects[0] : null;
  }

  /** Only for names typed wholly without accents: a wrong accent is a typing error, not shorthand. */
  private plainSubjects(folded: string): Subject[] {
    if (folded !== stripAccents(folded)) return [];
    const byKey = new Map<string, Subject>();
    for (const maker of this.plain.get(folded) ?? []) byKey.set(maker().key, maker());
    return [...byKey.values()];
  }

  private faultOf(name: string): NameFault {
    const meanings = this.plainSubjects(foldText(name));
    if (meanings.length > 1)
      return { fault: 'ambiguous', suggestions: meanings.map((subject) => subject.name) };
    return unknown(name, this.printed);
  }
}

/** The end of the word that begins at or after a position. */
function nextWordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && WORD_END.test(text[end])) end++;
  while (end < text.length && !WORD_END.test(text[end])) end++;
  return end;
}
