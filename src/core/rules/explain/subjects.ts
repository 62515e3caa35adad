/**
 * What a condition asks about, as plain values: the subject, how its numbers are to be read, and what a customer has.
 */
import type { Subject } from '../../conditions/types';
import { metricFacts } from '../../metrics/metric-by-key';
import type { MetricUnit } from '../../metrics/types';
import { valueAt, type Column, type ColumnType, type Scalar } from '../../tables/column';
import type { MetricKey } from '../../words/metric-keys';

/** A subject as shells need it. */
export interface SubjectInfo {
  /** A metric's key, or 'column:' and the folded header. */
  readonly key: string;
  /** As rules print it, in the language of the run. */
  readonly name: string;
  readonly type: ColumnType;
  /** 'none' for columns of the customers' own. */
  readonly unit: MetricUnit;
}

/** A subject and what one customer has of it: dates are epoch days, null is blank. */
export interface SubjectValue extends SubjectInfo {
  readonly value: Scalar;
}

export function subjectInfo({ key, name, type }: Subject): SubjectInfo {
  return { key, name, type, unit: metricFacts(key)?.unit ?? 'none' };
}

export function subjectValue(subject: Subject, column: Column, row: number): SubjectValue {
  return { ...subjectInfo(subject), value: valueAt(column, row) };
}

/** Units whose numbers are whole, except where the metric is a mean or the data show otherwise. */
const WHOLE_UNITS: ReadonlySet<MetricUnit> = new Set<MetricUnit>(['count', 'days', 'years', 'score', 'none']);
const MEANS: ReadonlySet<string> = new Set<MetricKey>(['interpurchaseDays', 'medianGapDays', 'gapSdDays']);

/** Whether the subject's numbers are whole, so that 6 comes next after 5. Of a customer column only the data can tell. */
export function isWhole({ key, type, unit }: SubjectInfo, column: Column): boolean {
  if (type === 'date') return true;
  if (column.type !== 'number' || !WHOLE_UNITS.has(unit) || MEANS.has(key)) return false;
  for (const value of column.values) if (value % 1 !== 0 && !Number.isNaN(value)) return false;
  return true;
}

/** Whether the column is blank in a row. For hot loops. */
export function isBlankAt(column: Column): (row: number) => boolean {
  if (column.type === 'text') {
    const { codes } = column;
    return (row) => codes[row] < 0;
  }
  if (column.type === 'list') {
    const { starts } = column;
    return (row) => starts[row] === starts[row + 1];
  }
  if (column.type === 'boolean') {
    const { values } = column;
    return (row) => values[row] < 0;
  }
  const { values } = column;
  return (row) => values[row] !== values[row];
}
