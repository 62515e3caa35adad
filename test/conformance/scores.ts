/**
 * How many cases of each group pass, are refused, or give another value: the table of docs/conformance.md.
 */
import { decide } from './decision-table';
import { answerOf, rowOf, verdictOn, type Verdict } from './feel-values';
import type { ExpressionCase, TableCase, TableTest } from './tck-cases';

export interface Scored {
  readonly group: string;
  readonly verdict: Verdict;
}

/** [group, cases, passes, refused, differs] */
export type ScoreRow = readonly [group: string, ...counts: number[]];

export function scoredExpression({ group, profile, expression, inputs, expected }: ExpressionCase): Scored {
  const verdict = verdictOn(answerOf(expression, rowOf(inputs)), expected);
  return { group: `${group}, ${profile}`, verdict };
}

export function scoredTest(table: TableCase, { inputs, expected }: TableTest): Scored {
  return {
    group: `tables, level ${table.level}`,
    verdict: verdictOn(decide(table, inputs), expected),
  };
}

/** A row a group, in alphabetical order. */
export function scoreRows(scored: readonly Scored[]): ScoreRow[] {
  const groups = [...new Set(scored.map(({ group }) => group))].sort();
  return groups.map((group) => {
    const own = scored.filter((one) => one.group === group).map(({ verdict }) => verdict);
    const count = (wanted: Verdict) => own.filter((verdict) => verdict === wanted).length;
    return [group, own.length, count('passes'), count('refused'), count('differs')];
  });
}

/** The rows of a markdown table whose cells but the first are counts. */
export function rowsOfTable(markdown: string): ScoreRow[] {
  return [...markdown.matchAll(/^\| (\D.*?) +\|((?: +\d+ +\|){4})$/gm)].map(([, group, counts]) => [
    group,
    ...(counts.match(/\d+/g) ?? []).map(Number),
  ]);
}
