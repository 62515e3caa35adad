/**
 * Rules that ask about a metric for which the sheets have no column: it is blank for everybody, and that must be said.
 */
import type { IssueLog } from '../base/issue';
import type { Intake } from '../intake/types';
import { metricFacts } from '../metrics/metric-by-key';
import { subjectsAsked } from './asked';
import { RULES_ISSUES } from './issues';
import type { Rule, RuleTable } from './types';

/** Reports each such metric once, with the rows of the rules that ask about it and the fields that would give it. */
export function findMissingColumns(tables: readonly RuleTable[], intake: Intake, issues: IssueLog): void {
  for (const { sheet, rules } of tables) {
    for (const rule of rules) reportRule(rule, { sheet, intake, issues });
  }
}

interface RuleContext {
  readonly sheet: string;
  readonly intake: Intake;
  readonly issues: IssueLog;
}

function reportRule(rule: Rule, { sheet, intake, issues }: RuleContext): void {
  const { row } = rule;
  const subjects = subjectsAsked(rule);
  for (const [key, name] of new Map(subjects.map((subject) => [subject.key, subject.name]))) {
    const fields = missingFields(key, intake);
    if (fields.length === 0) continue;
    issues.add(
      RULES_ISSUES,
      'rules.missingColumns',
      { sheet, row },
      { metric: name, fields: fields.join(', ') },
    );
  }
}

/** What a rule asks about and no column gives, each once: 'orders.amount|orders.unitPrice' where either would do. */
export function missingForRule(rule: Rule, intake: Intake): string[] {
  return [...new Set(subjectsAsked(rule).flatMap(({ key }) => missingFields(key, intake)))];
}

/** Of a metric's needs those that no column meets; 'a|b' where either would do. Empty for columns of the customers' own. */
function missingFields(key: string, intake: Intake): string[] {
  const needs = metricFacts(key)?.needs ?? [];
  return needs.filter((need) => !need.split('|').some((field) => isThere(field, intake)));
}

function isThere(field: string, { customers, orders }: Intake): boolean {
  const [table, name] = field.split('.');
  if (table === 'customers') return customers.mapping !== null && name in customers.mapping.fields;
  if (!orders) return false;
  // Prices of the products may have made the amounts, and products may have brought the categories.
  if (name === 'amount' && orders.has.amount) return true;
  if (name === 'category' && orders.rows.category !== null) return true;
  if (name === 'product' && orders.rows.product !== null) return true;
  if (name === 'launchDate') return orders.rows.launchDay.some((day) => !Number.isNaN(day));
  return table === 'orders' && name in orders.mapping.fields;
}
