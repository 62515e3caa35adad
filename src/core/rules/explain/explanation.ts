/**
 * Why one customer is in a segment: every rule of the table in order, each of its conditions with what the customer has.
 * Plain JSON data; the sentences are the shells'. The one-line reason beside the customers is in segments/.
 */
import type { Rule as Tree } from '../../conditions/ast';
import { subjectsOf } from '../../conditions/ast';
import { printRule } from '../../conditions/canonical';
import { bindRule } from '../../conditions/compile';
import type { Binding, Names, Predicate, Subject, Truth } from '../../conditions/types';
import { RULES_ALONE, type Assignment } from '../evaluate';
import type { Kept, Rule, RuleTable, RuleTest } from '../types';
import { decide, type Decision, type Outcomes } from './decide';
import { partsOf } from './parts';
import { subjectValue, type SubjectValue } from './subjects';

/** The table's data, and the names in which its rules are printed. */
export interface ExplainContext {
  readonly names: Names;
  readonly binding: Binding;
  /** What decides besides the rules; left out: nothing does. */
  readonly beside?: Pick<Assignment, 'keptBy' | 'byHand'>;
}

/** Whether a rule or a part of it holds; `unknown` where blanks leave it open. */
export type Verdict = 'true' | 'false' | 'unknown';

/** A condition, or a part of one. */
export interface ExplainedPart {
  /** `test` has no parts. */
  readonly kind: 'and' | 'or' | 'not' | 'test';
  readonly truth: Verdict;
  /** For shells that put it into words. */
  readonly tree: Tree;
  /** What is wanted, in canonical form. */
  readonly wanted: string;
  /** What it asks about, with the customer's values. */
  readonly values: readonly SubjectValue[];
  readonly parts: readonly ExplainedPart[];
}

/** One cell of a rule. */
export interface ExplainedCondition extends ExplainedPart {
  /** The header of the column in which it stands. */
  readonly column: string;
  /** What the marketer wrote. */
  readonly text: string;
}

/** One row of the Rules tab. A rule without conditions holds for everybody. */
export interface ExplainedRule {
  readonly id: string;
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  readonly segment: string;
  readonly verdict: Verdict;
  /** Whether it gave the segment, or one of a list. */
  readonly decided: boolean;
  readonly conditions: readonly ExplainedCondition[];
  /** How it keeps the customer, though its conditions do not all hold; null where they do, or it does not. */
  readonly kept: ExplainedKeep | null;
}

/** Its days are not over, or the condition of its cell Keep if holds. */
export type ExplainedKeep =
  Extract<Kept, { by: 'days' }> | { readonly by: 'condition'; readonly condition: ExplainedCondition };

/** One customer in one scheme. */
export interface Explanation extends Outcomes {
  readonly scheme: string;
  /** As the scheme's column shows it; null is blank. */
  readonly segment: string | null;
  readonly by: Decision['by'];
  /** All of the table's rules in its order, those behind the deciding one, too. */
  readonly rules: readonly ExplainedRule[];
}

/** The explanation of one customer. For several customers `explainer` binds the rules only once. */
export function explainCustomer(table: RuleTable, row: number, context: ExplainContext): Explanation {
  return explainer(table, context)(row);
}

/** Explanations of any customer of a table. */
export function explainer(table: RuleTable, context: ExplainContext): (row: number) => Explanation {
  const rules = table.rules.map((rule) => ruleExplainer(rule, context));
  const { name, hitPolicy, otherwise } = table.scheme;
  const { beside = RULES_ALONE } = context;
  return (row) => {
    const walkIn = walkInSegment(table, row, context.binding);
    const byHand = beside.byHand.get(row) ?? null;
    const outcomes = { hitPolicy, otherwise, segments: table.segments, walkIn, byHand };
    const explained = rules.map((explain, index) => explain(row, beside.keptBy(row, index)));
    const { segment, by, rules: deciding } = decideFor(outcomes, explained);
    const marked = explained.map((rule, index) => ({ ...rule, decided: deciding.includes(index) }));
    return { scheme: name, ...outcomes, segment, by, rules: marked };
  };
}

/** The segment of the customer who stands for all walk-ins; null for everybody else. */
export function walkInSegment({ walkIn }: RuleTable, row: number, { counted }: Binding): string | null {
  return counted(row) ? null : walkIn;
}

/** The segment that the explanation's verdicts give by its hit policy: the one that the customer has. */
export function replay(explanation: Explanation): string | null {
  return decideFor(explanation, explanation.rules).segment;
}

type Judged = Omit<ExplainedRule, 'decided'>;

function decideFor(outcomes: Outcomes, rules: readonly Judged[]): Decision {
  return decide(
    outcomes,
    rules.map(({ segment, verdict, kept }) => ({ segment, hit: verdict === 'true', keeps: kept !== null })),
  );
}

function ruleExplainer(
  { id, row, segment, tests, keep }: Rule,
  context: ExplainContext,
): (customer: number, kept: Kept | null) => Judged {
  const conditions = tests.map((test) => conditionExplainer(test, context));
  const explainKeep = keep?.condition && conditionExplainer(keep.condition, context);
  return (customer, how) => {
    const explained = conditions.map((explain) => explain(customer));
    const kept = how?.by === 'days' ? how : ((how && explainKeep && keptBy(explainKeep(customer))) ?? null);
    return { id, row, segment, verdict: allOf(explained), conditions: explained, kept };
  };
}

function keptBy(condition: ExplainedCondition): ExplainedKeep {
  return { by: 'condition', condition };
}

function allOf(conditions: readonly ExplainedPart[]): Verdict {
  if (conditions.some(({ truth }) => truth === 'false')) return 'false';
  return conditions.some(({ truth }) => truth === 'unknown') ? 'unknown' : 'true';
}

function conditionExplainer(
  test: RuleTest,
  context: ExplainContext,
): (customer: number) => ExplainedCondition {
  const { column, text, subject, condition } = test;
  const explain = partExplainer(condition.rule, { ...context, subject });
  // The whole has its canonical form already.
  return (customer) => ({ column, text, ...explain(customer), wanted: condition.canonical });
}

interface CellContext extends ExplainContext {
  /** The subject of the cell, null in the Condition column. */
  readonly subject: Subject | null;
}

function partExplainer(tree: Tree, context: CellContext): (customer: number) => ExplainedPart {
  const { names, binding, subject } = context;
  const found = partsOf(tree);
  const parts = (found?.parts ?? []).map((part) => partExplainer(part, context));
  const holds: Predicate = bindRule(tree, { ...binding, report: undefined });
  const wanted = printRule(tree, { names, subject, dialect: 'sheet' });
  const columns = subjectsOf(tree).map((one) => ({ one, column: binding.column(one.key) }));
  return (customer) => ({
    kind: found?.kind ?? 'test',
    truth: verdictOf(holds(customer)),
    tree,
    wanted,
    values: columns.map(({ one, column }) => subjectValue(one, column, customer)),
    parts: parts.map((explain) => explain(customer)),
  });
}

function verdictOf(truth: Truth): Verdict {
  return truth < 0 ? 'unknown' : truth === 1 ? 'true' : 'false';
}
