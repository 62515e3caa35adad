/**
 * Explanations in words: core's data → lines that a shell shows one below the other.
 */
import {
  formatDay,
  type ExplainedPart,
  type ExplainedRule,
  type Explanation,
  type Language,
  type SubjectValue,
  type UndecidedRule,
} from '../core/index';
import * as en from './en/explain';
import { fill } from './format';
import { ruleWords, type SentenceOptions } from './quantities';
import { actualText } from './actual-text';
import * as vi from './vi/explain';

/** One line; `depth` says how far it is to be indented. */
export interface ExplainedLine {
  readonly depth: number;
  readonly text: string;
}

export function explainWords(language: Language) {
  const words = language === 'vi' ? vi : en;
  return {
    explain: words.EXPLAIN,
    missing: words.MISSING,
    undecided: words.UNDECIDED,
    reason: words.REASON,
    wanted: words.WANTED,
    needs: words.NEEDS,
  };
}

/** The rule's id, or the row in which it stands. */
export function ruleLabel(
  { id, row }: { readonly id: string; readonly row: number },
  language: Language,
): string {
  return id || fill(explainWords(language).explain.row, { row });
}

/** The segment and what decided, then every rule with its conditions. */
export function explanationLines(explanation: Explanation, options: SentenceOptions): ExplainedLine[] {
  const { scheme, segment, by, rules } = explanation;
  const words = explainWords(options.language).explain;
  const deciding = rules.filter(({ decided }) => decided).map((rule) => ruleLabel(rule, options.language));
  const head = by === 'otherwise' && segment === null ? words.none : words[by];
  const how = explanation.byHand ? handText(explanation.byHand, options.language) : '';
  const values = { scheme, segment: segment ?? '', rules: deciding.join(', '), how };
  return [{ depth: 0, text: fill(head, values) }, ...rules.flatMap((rule) => ruleLines(rule, options))];
}

/** 'set by hand until 2026-12-31: asked by Lan' */
function handText({ until, reason }: NonNullable<Explanation['byHand']>, language: Language): string {
  const { setByHand, setByHandUntil } = explainWords(language).explain;
  const set = until === null ? setByHand : fill(setByHandUntil, { until: formatDay(until, language) });
  return reason === '' ? set : `${set}: ${reason}`;
}

function verdictText({ decided, kept, conditions, verdict }: ExplainedRule, language: Language): string {
  const words = explainWords(language).explain;
  if (kept) return decided ? words.keeps : words.stays;
  if (decided) return words.decides;
  return conditions.length === 0 ? words.anybody : words.verdict[verdict];
}

function keepLines({ kept }: ExplainedRule, options: SentenceOptions): ExplainedLine[] {
  if (!kept) return [];
  if (kept.by === 'condition') return partLines(kept.condition, 2, options);
  const { days, of } = kept;
  return [{ depth: 2, text: fill(explainWords(options.language).explain.keptDays, { days, of }) }];
}

function ruleLines(rule: ExplainedRule, options: SentenceOptions): ExplainedLine[] {
  const words = explainWords(options.language).explain;
  const verdict = verdictText(rule, options.language);
  const values = {
    mark: words.mark[rule.verdict],
    rule: ruleLabel(rule, options.language),
    segment: rule.segment,
  };
  return [
    { depth: 1, text: fill(words.rule, { ...values, verdict }) },
    ...rule.conditions.flatMap((condition) => partLines(condition, 2, options)),
    ...keepLines(rule, options),
  ];
}

function partLines(part: ExplainedPart, depth: number, options: SentenceOptions): ExplainedLine[] {
  const words = explainWords(options.language).explain;
  const mark = words.mark[part.truth];
  if (part.kind !== 'test') {
    const head = { depth, text: fill(words.parts[part.kind], { mark }) };
    return [head, ...part.parts.flatMap((inner) => partLines(inner, depth + 1, options))];
  }
  const values = part.values.map((value) => valueLine(value, options)).join(', ');
  const sentence = values === '' ? words.fixed : words.condition;
  return [{ depth, text: fill(sentence, { mark, values, wanted: part.wanted }) }];
}

function valueLine(subject: SubjectValue, options: SentenceOptions): string {
  const { value } = explainWords(options.language).explain;
  return fill(value, { name: subject.name, value: actualText(subject, options) });
}

/** For how many customers a rule is undecided, and which blanks make it so. */
export function undecidedSentence(rule: UndecidedRule, language: Language): string {
  const words = explainWords(language).undecided;
  const blanks = rule.blanks.map(({ name, customers }) => fill(words.blank, { name, customers }, language));
  const values = { rule: ruleLabel(rule, language), segment: rule.segment, customers: rule.customers };
  const sentence = blanks.length > 0 ? words.rule : words.noBlanks;
  return fill(sentence, { ...values, blanks: blanks.join(ruleWords(language).comma) }, language);
}
