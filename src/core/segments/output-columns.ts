/**
 * The columns that a run writes beside the customers: one a scheme, the reasons, and the metrics that were asked for.
 */
import type { Language } from '../base/language';
import type { Owners } from '../owners/assign-owners';
import type { Assignment } from '../rules/evaluate';
import { segmentKey } from '../rules/schemes';
import { columnLength, valueAt, type Column } from '../tables/column';
import { OUTPUT_WORDS } from '../words/output';
import { reasonsOf, type ReasonContext } from './explain';

export type OutputCell = string | number | boolean;

/** The key of the column of owners: what it held is where the next run begins. */
export const OWNER_COLUMN = 'owner';

/** One column, a value a customer on demand. '' is blank. */
export interface OutputColumn {
  /** Stable over runs and languages: 'segment:…', 'owner', 'why', 'metric:…'. */
  readonly key: string;
  readonly header: string;
  /** 'date' cells are epoch days. */
  readonly type: 'text' | 'number' | 'date' | 'boolean';
  /** How many customers there are. */
  readonly length: number;
  cell(customer: number): OutputCell;
}

/** The segments of one scheme, several joined by '; '; blank for customers without one. */
export function segmentColumn({ table, labels, segment }: Assignment): OutputColumn {
  return {
    key: segmentKey(table.scheme),
    header: table.scheme.column,
    type: 'text',
    length: segment.length,
    cell: (customer) => (segment[customer] < 0 ? '' : labels[segment[customer]]),
  };
}

/** Who is to look after each customer; blank for nobody. */
export function ownerColumn({ people, owner }: Owners, language: Language): OutputColumn {
  return {
    key: OWNER_COLUMN,
    header: OUTPUT_WORDS[language].owner,
    type: 'text',
    length: owner.length,
    cell: (customer) => (owner[customer] < 0 ? '' : people[owner[customer]]),
  };
}

/** One line a scheme. */
export function whyColumn(assignments: readonly Assignment[], context: ReasonContext): OutputColumn {
  const length = assignments.reduce((rows, { segment }) => Math.max(rows, segment.length), 0);
  const reasons = assignments.map((assignment) => reasonsOf(assignment, context));
  return {
    key: 'why',
    header: OUTPUT_WORDS[context.language].why,
    type: 'text',
    length,
    cell: (customer) => {
      let text = '';
      for (let i = 0; i < reasons.length; i++) text += (i > 0 ? '\n' : '') + reasons[i](customer);
      return text;
    },
  };
}

/** A metric under its key; blank for null, lists joined by '; '. */
export function metricColumn(key: string, column: Column): OutputColumn {
  const type = column.type === 'list' ? 'text' : column.type;
  const base = { key: `metric:${key}`, header: key, type, length: columnLength(column) };
  if (column.type === 'number' || column.type === 'date') {
    const { values } = column;
    return { ...base, cell: (customer) => (Number.isNaN(values[customer]) ? '' : values[customer]) };
  }
  return { ...base, cell: (customer) => plainCell(column, customer) };
}

function plainCell(column: Column, customer: number): OutputCell {
  const value = valueAt(column, customer);
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : value;
}

/** The languages' names of the column that says when a customer's segments last changed. */
export function updatedAtHeader(language: Language): string {
  return OUTPUT_WORDS[language].updatedAt;
}
