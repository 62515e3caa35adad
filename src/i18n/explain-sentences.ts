/**
 * Explanations in words: core's data → lines that a shell shows one below the other.
 */
import type {
  ExplainedPart,
  ExplainedRule,
  Explanation,
  Language,
  SubjectValue,
  UndecidedRule,
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
  return { explain: words.EXPLAIN, missing: words.MISSING, undecided: words.UNDECIDED };
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
  const values = { scheme, segment: segment ?? '', rules: deciding.join(', ') };
  return [{ depth: 0, text: fill(head, values) }, ...rules.flatMap((rule) => ruleLines(rule, options))];
}

function ruleLines(rule: ExplainedRule, options: SentenceOptions): ExplainedLine[] {
  const words = explainWords(options.language).explain;
  const verdict = rule.decided
    ? words.decides
    : rule.conditions.length === 0
      ? words.anybody
      : words.verdict[rule.verdict];
  const values = {
    mark: words.mark[rule.verdict],
    rule: ruleLabel(rule, options.language),
    segment: rule.segment,
  };
  return [
    { depth: 1, text: fill(words.rule, { ...values, verdict }) },
    ...rule.conditions.flatMap((condition) => partLines(condition, 2, options)),
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
