/**
 * What rules need that the sheets do not have: known from the headers alone.
 */
import { readRuleData, type RuleDataInput } from './rule-data';
import { missingForRule } from './rules/missing-columns';

/** What one rule lacks. */
export interface RuleNeeds {
  /** The pack that its scheme came from. */
  readonly pack: string | null;
  readonly segment: string;
  /** Whether it asks anything: one that does not matches everybody. */
  readonly asks: boolean;
  /** Fields that no column gives; 'a|b' where either would do. */
  readonly missing: readonly string[];
}

/** One entry a rule. Empty: null where the sheets or the rules are wrong; the issues say why. */
export function ruleNeeds(input: RuleDataInput): RuleNeeds[] | null {
  const data = readRuleData(input);
  if (!data) return null;
  return data.tables.flatMap(({ scheme, rules }) =>
    rules.map((rule) => ({
      pack: scheme.pack,
      segment: rule.segment,
      asks: rule.tests.length > 0,
      missing: missingForRule(rule, data.intake),
    })),
  );
}
