/**
 * An index of names: exact, without accents where that leaves no doubt, and the longest at a place in a text.
 */
import { nearest } from '../base/nearest';
import { foldText, stripAccents } from '../base/text';
import type { NameFault, Subject } from '../conditions/types';

const WORD_END = /[^\p{L}\p{M}\p{N}_]/u;

type Maker = () => Subject;

/** Names and what they mean. Ties: the name that was added first wins. */
export class NameIndex {
  private readonly exact = new Map<string, Maker>();
  /** Without accents; several makers where several names lose their difference with their accents. */
  private readonly plain = new Map<string, Maker[]>();
  private readonly printed: string[] = [];
  private longestWords = 1;
  private later: { readonly openings: readonly string[]; readonly fill: () => void } | null = null;

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

  /** Names that are many and seldom asked for: `fill` adds them as soon as a text begins like one of them, or a name is unknown. */
  addLater(openings: readonly string[], fill: () => void): void {
    this.later = { openings: openings.map((opening) => stripAccents(opening)), fill };
  }

  private addThoseFor(text: string | null): void {
    if (!this.later) return;
    const { openings, fill } = this.later;
    if (text !== null && !beginsLike(text, openings)) return;
    this.later = null;
    fill();
  }

  find(name: string): Subject | NameFault {
    this.addThoseFor(name);
    const subject = this.subjectOf(name);
    if (subject) return subject;
    this.addThoseFor(null);
    return this.faultOf(name);
  }

  longestAt(text: string, start: number): { subject: Subject; end: number } | null {
    this.addThoseFor(text.slice(start, start + OPENING_LENGTH));
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
    return { fault: 'unknown', suggestions: nearest(name, this.printed) };
  }
}

/** Longer than any opening, with blanks and marks to spare. */
const OPENING_LENGTH = 60;

function beginsLike(text: string, openings: readonly string[]): boolean {
  const folded = stripAccents(foldText(text));
  return openings.some((opening) => folded.startsWith(opening.trim()));
}

/** The end of the word that begins at or after a position. */
function nextWordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && WORD_END.test(text[end])) end++;
  while (end < text.length && !WORD_END.test(text[end])) end++;
  return end;
}
