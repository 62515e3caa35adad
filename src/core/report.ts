/**
 * What a run did, as plain values: the report without the sentences and the times, which the shells add.
 */
import { formatIsoDate } from './base/epoch-day';
import type { Issue } from './base/issue';
import type { Classification, SchemeOutcome } from './classify';
import type { RunTotals } from './summary/run-totals';
import type { SegmentTotals } from './summary/totals';

export interface SchemeReport {
  readonly scheme: string;
  readonly pack: string | null;
  readonly column: string;
  readonly hitPolicy: string;
  readonly segments: readonly SegmentTotals[];
}

/** What one person looks after. */
export interface OwnerReport {
  readonly owner: string;
  readonly customers: number;
  /** Null when no amount is known. */
  readonly revenue: number | null;
}

export interface CoreReport extends RunTotals {
  /** 'YYYY-MM-DD' */
  readonly asOf: string;
  readonly schemes: readonly SchemeReport[];
  /** Everybody whom the rules name, in order of first appearance; left out where they name nobody. */
  readonly owners?: readonly OwnerReport[];
  readonly issues: readonly Issue[];
  /** By name; `rfm` has the cut points of the scores: {cutPoints: {recency, frequency, monetary}}. */
  readonly models: Readonly<Record<string, unknown>>;
}

/** Numbers stay unrounded. */
export function reportOf(
  run: Classification,
  context: { asOf: number; issues: readonly Issue[] },
): CoreReport {
  return {
    asOf: formatIsoDate(context.asOf),
    ...run.totals,
    schemes: run.schemes.map(schemeReport),
    ...(run.owners.length > 0 ? { owners: ownerReports(run.owners) } : {}),
    issues: context.issues,
    models: run.rfmCuts ? { rfm: { cutPoints: run.rfmCuts } } : {},
  };
}

/** Customers of nobody are no person's load. */
function ownerReports(totals: readonly SegmentTotals[]): OwnerReport[] {
  const people = totals.filter(({ segment }) => segment !== '');
  return people.map(({ segment, customers, revenue }) => ({ owner: segment, customers, revenue }));
}

function schemeReport({ assignment, totals }: SchemeOutcome): SchemeReport {
  const { name, pack, column, hitPolicy } = assignment.table.scheme;
  return { scheme: name, pack, column, hitPolicy, segments: totals };
}
