/**
 * Why one customer is where it is, in every scheme, and what it lacks to be in a segment that was asked for, or in any.
 */
import { assignSegments, type BesideRules } from './assign-segments';
import { foldText } from './base/text';
import { customerIdReader } from './intake/id-reader';
import type { Customers } from './intake/types';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import type { Assignment } from './rules/evaluate';
import { explainCustomer, type Explanation } from './rules/explain/explanation';
import { missingFinder, type Missing } from './rules/explain/missing';
import { sourceColumn } from './rules/explain/source-column';
import type { RuleTable } from './rules/types';
import { valueAt } from './tables/column';

export interface ExplainQuestion {
  /** As the sheet has it, or as somebody types it: where no id is the same, one that differs only in case is meant. */
  readonly customerId: string;
  /** Left out: only why the customer is where it is. */
  readonly segment?: string;
  /** What is missing for each segment of each scheme, whatever `segment` says. */
  readonly everySegment?: boolean;
}

export interface CustomerExplanation {
  /** As the sheet has it. */
  readonly id: string;
  /** Null where the sheets say none. */
  readonly name: string | null;
  /** Null where it is not known. */
  readonly orderCount: number | null;
  /** The customers' sheet; null where the customer is known from orders alone. */
  readonly sheet: string | null;
  /** Sheet row, 1 for the top row; 0 where the customer is known from orders alone. */
  readonly row: number;
  readonly schemes: readonly Explanation[];
  /** The rules of each scheme, in the same order. */
  readonly tables: readonly RuleTable[];
  /** One entry for each scheme that has the segment; empty where none was asked for, or none has it. */
  readonly missing: readonly Missing[];
  /** The column (from 0) in which a subject's values stand as they are; null where there is none. */
  sourceColumn(key: string): number | null;
}

/** Empty: null when the sheets or rules are wrong (the issues say why); 'unknown' for an id that no customer has. */
export function explainSheets(
  input: RuleDataInput & BesideRules,
  question: ExplainQuestion,
): CustomerExplanation | 'unknown' | null {
  const data = readRuleData(input);
  if (!data) return null;
  const { customers } = data.intake;
  const row = findCustomer(question.customerId, customers);
  if (row === null) return 'unknown';
  const sheetRow = customers.sheetRows[row];
  const assignments = assignSegments(data, input);
  return {
    id: customers.ids[row],
    name: nameOf(customers, row),
    orderCount: orderCountOf(data, row),
    sheet: sheetRow > 0 ? (customers.mapping?.sheet ?? null) : null,
    row: sheetRow,
    schemes: assignments.map((beside) => explainCustomer(beside.table, row, { ...data, beside })),
    tables: data.tables,
    missing: missingIn(assignments, question, { data, row }),
    sourceColumn: (key) => sourceColumn(key, data.intake),
  };
}

/** Ties: of several ids that differ only in case none is meant. */
function findCustomer(text: string, { indexOf, ids, mapping }: Customers): number | null {
  const id = customerIdReader('customers', mapping?.fields.customerId)(text);
  const found = indexOf.get(text.trim()) ?? indexOf.get(id);
  if (found !== undefined) return found;
  const folded = foldText(id);
  const alike = folded === '' ? [] : ids.flatMap((one, row) => (foldText(one) === folded ? [row] : []));
  return alike.length === 1 ? alike[0] : null;
}

function nameOf({ fields: { name } }: Customers, row: number): string | null {
  const value = name && name.type === 'text' ? valueAt(name, row) : null;
  return typeof value === 'string' ? value : null;
}

function orderCountOf({ metrics }: RuleData, row: number): number | null {
  const value = valueAt(metrics.get('orderCount'), row);
  return typeof value === 'number' ? value : null;
}

function missingIn(
  assignments: readonly Assignment[],
  { segment, everySegment }: ExplainQuestion,
  { data, row }: { readonly data: RuleData; readonly row: number },
): Missing[] {
  if (segment === undefined && !everySegment) return [];
  const folded = foldText(segment ?? '');
  return assignments.flatMap((beside) => {
    const { table } = beside;
    const wanted = table.segments.filter((name) => everySegment || foldText(name) === folded);
    return wanted.slice(0, everySegment ? undefined : 1).map(missingFinder(table, { ...data, beside, row }));
  });
}
