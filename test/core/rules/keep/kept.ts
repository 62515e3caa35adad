/**
 * Customers with a past: what a table makes of them, for the tests of keeping.
 */
import { IssueLog } from '../../../../src/core/base/issue';
import { evaluate, type Assignment } from '../../../../src/core/rules/evaluate';
import type { SegmentBefore } from '../../../../src/core/rules/keep/before';
import { withKept } from '../../../../src/core/rules/keep/with-kept';
import type { RuleTable } from '../../../../src/core/rules/types';
import { day } from '../../../support/shop';
import { AS_OF, bindingOf, type Customer } from '../explain/customers';

/** A customer and the past: a segment, with the day of entry where it matters. */
export interface Known extends Customer {
  readonly was?: string;
  readonly since?: string;
}

/** So many days before the analysis date, as an ISO date. */
export function daysAgo(days: number): string {
  return new Date((day(AS_OF) - days) * 86400000).toISOString().slice(0, 10);
}

export function beforeOf(customers: readonly Known[]) {
  return (customer: number): SegmentBefore | null => {
    const { was, since } = customers[customer];
    return was === undefined ? null : { segment: was, since: since === undefined ? null : day(since) };
  };
}

/** The table's assignment of customers with a past. */
export function assigned(
  table: RuleTable,
  customers: readonly Known[],
  counted?: (row: number) => boolean,
): Assignment {
  const binding = bindingOf(customers, counted && { counted });
  const own = evaluate(table, binding, new IssueLog());
  return withKept(own, { binding, before: beforeOf(customers) });
}

/** What stands in each customer's cell; null for nothing. */
export function segmentsOf({ labels, segment }: Assignment): (string | null)[] {
  return Array.from(segment, (index) => labels[index] ?? null);
}
