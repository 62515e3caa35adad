/**
 * Why a customer is in a segment, in one sentence: what it has of everything that the deciding rules ask about.
 */
import {
  formatDay,
  type ConditionTree,
  type ExplainedKeep,
  type ExplainedPart,
  type Explanation,
} from '../core/index';
import { explainWords } from './explain-sentences';
import { factClause } from './fact-clause';
import { fill } from './format';
import { listed, ruleWords, type SentenceOptions } from './quantities';
import { conditionClause } from './rule-sentence';

/** Of an "or" only what holds is said. Ties: what several conditions ask about is said once. */
export function reasonSentence(explanation: Explanation, options: SentenceOptions): string {
  const { by, segment, rules, byHand } = explanation;
  const words = explainWords(options.language).reason;
  if (byHand) return handSentence(byHand, options);
  if (by === 'otherwise' && segment === null) return words.none;
  if (by !== 'rules') return words[by];
  const deciding = rules.filter(({ decided }) => decided);
  const matching = deciding.filter(({ kept }) => !kept).map(({ conditions }) => conditions);
  return [
    ...(matching.length > 0 ? [factSentence(matching.flat(), words.rules, options)] : []),
    ...deciding.flatMap(({ kept }) => (kept ? [keptSentence(kept, options)] : [])),
  ].join(' ');
}

type ByHand = NonNullable<Explanation['byHand']>;

function handSentence({ until, reason }: ByHand, { language }: SentenceOptions): string {
  const words = explainWords(language).reason;
  const x = until === null ? words.hand : fill(words.handUntil, { until: formatDay(until, language) });
  return reason === '' ? `${x}.` : fill(words.handWhy, { x, reason });
}

/** Why a rule keeps a customer whom it would not take anew. */
export function keptSentence(kept: ExplainedKeep, options: SentenceOptions): string {
  const words = explainWords(options.language).reason;
  if (kept.by === 'days') return fill(words.keptDays, { days: kept.days, of: kept.of }, options.language);
  return factSentence([kept.condition], words.kept, options);
}

function factSentence(
  conditions: readonly ExplainedPart[],
  sentence: string,
  options: SentenceOptions,
): string {
  const facts = [...new Set(conditions.flatMap((condition) => factsOf(condition, true, options)))];
  const { comma, and } = ruleWords(options.language);
  return facts.length === 0
    ? explainWords(options.language).reason.anybody
    : fill(sentence, { facts: listed(facts, comma, and) });
}

/** `wanted`: how the part came out, so that the whole does. */
function factsOf(part: ExplainedPart, wanted: boolean, options: SentenceOptions): string[] {
  if (part.kind === 'not') return factsOf(part.parts[0], !wanted, options);
  if (part.kind === 'test') return [fact(part, wanted, options)];
  const isOneEnough = (part.kind === 'or') === wanted;
  const telling = part.parts.filter(({ truth }) => !isOneEnough || truth === String(wanted));
  return telling.flatMap((one) => factsOf(one, wanted, options));
}

/** Of a share the place among the others is the reason, not the number. */
function fact({ tree, values }: ExplainedPart, wanted: boolean, options: SentenceOptions): string {
  const only = values.length === 1 && !asksForShare(tree) ? values[0] : null;
  return only ? factClause(only, options) : conditionClause(tree, options, !wanted);
}

function asksForShare(tree: ConditionTree): boolean {
  return tree.kind === 'tests' && tree.tests.some(({ kind }) => kind === 'share');
}
