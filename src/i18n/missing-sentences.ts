/**
 * What is missing for a segment, in words: '1 more order' for every value that has to change.
 */
import type { Change, Missing } from '../core/index';
import { actualText, numberText } from './actual-text';
import { comparisonText, constantText, measureOf, type Constant, type Measure } from './bounds';
import { explainWords, ruleLabel, type ExplainedLine } from './explain-sentences';
import { fill } from './format';
import { alternatives, listed, quoted, ruleWords, type SentenceOptions } from './quantities';
import { conditionClause } from './rule-sentence';

/** What the customer lacks, one line a change or condition; then the rules that stand before. */
export function missingLines(missing: Missing, options: SentenceOptions): ExplainedLine[] {
  const { segment, reached, rule, changes, conditions, before } = missing;
  const words = explainWords(options.language).missing;
  if (reached) return [{ depth: 0, text: fill(words.reached, { segment }) }];
  const lacking = [
    ...changes.map((change) => changeSentence(change, options)),
    ...conditions.map(({ tree, negated }) =>
      fill(words.condition, { x: conditionClause(tree, options, negated) }),
    ),
  ];
  const head = !rule ? words.impossible : lacking.length > 0 ? words.nearest : words.ready;
  const label = rule ? ruleLabel(rule, options.language) : '';
  const rivals = before.map((rival) =>
    fill(words.before, { rule: ruleLabel(rival, options.language), segment: rival.segment }),
  );
  return [
    { depth: 0, text: fill(head, { segment, rule: label }) },
    ...[...lacking, ...rivals].map((text) => ({ depth: 1, text })),
  ];
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** One change: 'orders: 1 more (2 now, 3 needed)'. */
function changeSentence(change: Change, options: SentenceOptions): string {
  const words = explainWords(options.language).missing;
  const { name } = change.subject;
  const have = actualText(change.subject, options);
  switch (change.kind) {
    case 'number':
      return numberSentence(change, options);
    case 'oneOf':
    case 'noneOf':
      return fill(words[change.kind], { name, have, options: optionsText(change.options, options) });
    case 'entries':
      return entriesSentence(change, options);
    case 'empty':
    case 'filled':
      return fill(words[change.kind], { name, have });
  }
}

/** 'Huế or Vinh', 'yes'. */
export function optionsText(values: readonly (string | boolean)[], options: SentenceOptions): string {
  const { yes, no } = ruleWords(options.language);
  const texts = values.map((value) =>
    typeof value === 'string' ? quoted(value, options) : value ? yes : no,
  );
  return alternatives(texts, options.language);
}

function entriesSentence({ subject, add, remove }: Of<'entries'>, options: SentenceOptions): string {
  const words = explainWords(options.language).missing;
  const { comma, and } = ruleWords(options.language);
  const have = actualText(subject, options);
  const said = (sentence: string, entries: readonly string[]) => {
    const texts = entries.map((entry) => quoted(entry, options));
    return entries.length > 0
      ? [fill(sentence, { name: subject.name, have, options: listed(texts, comma, and) })]
      : [];
  };
  return [...said(words.add, add), ...said(words.remove, remove)].join('; ');
}

function numberSentence(change: Of<'number'>, options: SentenceOptions): string {
  const words = explainWords(options.language).missing;
  const { subject, need, beyond, difference } = change;
  const values = {
    name: subject.name,
    have: actualText(subject, options),
    need: numberText(need, subject, options),
  };
  if (difference === null) return fill(words.value, { ...values, x: neededText(change, options) });
  if (subject.type === 'date') return fill(words.date, { ...values, x: neededText(change, options) });
  const kinds = beyond ? (['moreThan', 'lessThan'] as const) : (['more', 'less'] as const);
  const amount = numberText(Math.abs(difference), subject, options);
  return fill(words[kinds[difference < 0 ? 1 : 0]], { ...values, amount });
}

/** What would do: 'at least 3', '3' where a range ends, too, 'on 2026-03-01 or later'. */
export function neededText(
  { subject, need, from, to, beyond }: Of<'number'>,
  options: SentenceOptions,
): string {
  // A metric's noun belongs to its phrase.
  const { style, quantity } = measureOf(subject, options);
  const measure: Measure = { style, options, quantity: { unit: quantity.unit } };
  const end: Constant =
    subject.type === 'date' ? { kind: 'day', value: need } : { kind: 'number', value: need };
  const isRising = from !== null && need >= from && need !== to;
  if (beyond) return comparisonText(isRising ? '>' : '<', end, measure);
  if (from !== null && to !== null)
    return style === 'date' ? comparisonText('=', end, measure) : constantText(end, measure);
  return comparisonText(isRising ? '>=' : '<=', end, measure);
}
