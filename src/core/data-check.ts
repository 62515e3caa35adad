/**
 * The data doctor: everything that can be said of the data, without a rule and without classifying anybody. Unlike a run it
 * reads every column of the customers, asked for or not.
 */
import { findCustomerFaults } from './intake/customer-faults';
import { readTables } from './intake/read-tables';
import type { Customers } from './intake/types';
import { metricEngine } from './metrics/engine';
import type { RuleDataInput } from './rule-data';
import { runTotals, type RunTotals } from './summary/run-totals';
import { blankNumbers, type Column } from './tables/column';
import { METRIC_KEYS } from './words/metric-keys';

export type DataCheckInput = Omit<RuleDataInput, 'rules' | 'language'>;

/**
 * What was read, and into the input's issues everything that is worth knowing of it. Every column of the customers sheet must
 * be at hand.
 * Empty: null when a run could not begin; the issues say why.
 * Issues: those of INTAKE_ISSUES and METRIC_ISSUES
 */
export function checkData(input: DataCheckInput): RunTotals['counts'] | null {
  const { settings, asOf, issues } = input;
  const intake = readTables(input);
  if (!intake) return null;
  readColumns(intake.customers);
  findCustomerFaults(intake, issues);
  const metrics = metricEngine({ intake, settings, asOf, issues });
  for (const key of METRIC_KEYS) metrics.get(key);
  const figures = {
    orders: numbersOf(metrics.get('orderCount')),
    revenue: numbersOf(metrics.get('revenue')),
  };
  return runTotals(intake, figures).counts;
}

/** Their faulty cells are reported by their bands, and once is enough. */
const BANDED: readonly string[] = ['age', 'income'];

/** Reading a column reports what is wrong in it. */
function readColumns({ fields, mapping, columnByHeader }: Customers): void {
  for (const field of Object.keys(fields)) if (!BANDED.includes(field)) Reflect.get(fields, field);
  const ofFields = new Set(Object.values(mapping?.fields ?? {}).map((match) => match.index));
  mapping?.headers.forEach((header, index) => {
    if (header !== '' && !ofFields.has(index)) columnByHeader(header);
  });
}

function numbersOf(column: Column): Float64Array {
  return column.type === 'number' ? column.values : blankNumbers(0);
}
