/**
 * The rules of a scheme as one customer meets them, for a page.
 */
import type { ExplainedPart, ExplainedRule, Explanation, RuleTable, Verdict } from '../../core/index';
import { actualText, keptSentence, ruleLabel, ruleSentence, wantedText } from '../../i18n/index';
import type { MetCondition, MetRule, Outcome } from '../../protocol/explain';

/** How sentences about the customer are written. */
export type SentenceOptions = Parameters<typeof actualText>[1];

const OUTCOMES: Readonly<Record<Verdict, Outcome>> = { true: 'holds', false: 'fails', unknown: 'unknown' };

/** In the order of the rules. `table`: the same rules. */
export function metRules(explanation: Explanation, table: RuleTable, options: SentenceOptions): MetRule[] {
  const { rules, hitPolicy } = explanation;
  const deciding = rules.findIndex(({ decided }) => decided);
  const last = hitPolicy === 'First' && deciding >= 0 ? deciding : rules.length;
  return rules.map((rule, index): MetRule => ({
    label: ruleLabel(rule, options.language),
    row: rule.row,
    segment: rule.segment,
    verdict: index > last ? 'notAsked' : verdictOf(rule),
    sentence: ruleSentence(table.rules[index], options),
    conditions: rule.conditions.map((condition) => metCondition(condition, options)),
    kept: rule.kept ? keptSentence(rule.kept, options) : '',
  }));
}

function verdictOf({ decided, verdict }: ExplainedRule): MetRule['verdict'] {
  return decided ? 'decides' : OUTCOMES[verdict];
}

function metCondition(
  { kind, truth, tree, values, parts }: ExplainedPart,
  options: SentenceOptions,
): MetCondition {
  const isTest = kind === 'test';
  return {
    kind,
    outcome: OUTCOMES[truth],
    values: isTest ? values.map((value) => ({ name: value.name, value: actualText(value, options) })) : [],
    wanted: isTest ? wantedText(tree, options) : '',
    parts: parts.map((part) => metCondition(part, options)),
  };
}
