/**
 * Metrics of small customers sheets: cells in, one value a customer out.
 */
import type { Issue } from '../../../src/core/base/issue';
import { metricEngine } from '../../../src/core/metrics/engine';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/types';
import type { Scalar } from '../../../src/core/tables/column';
import type { MetricKey } from '../../../src/core/words/metric-keys';
import { day, metricById } from '../../support/shop';
import { intakeOf, readGrids, type Grid } from '../intake/read-grids';

interface SheetOptions {
  /** 2026-06-30 unless said. */
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  readonly orders?: Grid;
}

interface SheetMetrics {
  /** By customer id. */
  get(key: MetricKey): Record<string, Scalar>;
  /** Code, header and rows of what was found so far. */
  issues(): [code: string, column: string | undefined, rows: readonly number[]][];
}

/** A sheet with the columns ID and those of the header, a row a customer: a, b, c … */
export function sheetMetrics(
  headers: readonly string[],
  rows: Grid,
  { asOf = '2026-06-30', settings = {}, orders }: SheetOptions = {},
): SheetMetrics {
  const ids = rows.map((_, index) => String.fromCharCode('a'.charCodeAt(0) + index));
  const customers = [['Customer ID', ...headers], ...rows.map((row, index) => [ids[index], ...row])];
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const read = readGrids({ customers, orders, asOf: day(asOf), today: day(asOf), settings: all });
  const { log } = read;
  const engine = metricEngine({ intake: intakeOf(read), settings: all, asOf: day(asOf), issues: log });
  const line = ({ code, where }: Issue): [string, string | undefined, readonly number[]] => [
    code,
    where.column,
    where.rows,
  ];
  return { get: (key) => metricById(engine, key), issues: () => log.list().map(line) };
}

/** One column: the metric's values in the order of the cells. */
export function columnOf(header: string, cells: readonly unknown[], options?: SheetOptions) {
  const metrics = sheetMetrics(
    [header],
    cells.map((cell) => [cell]),
    options,
  );
  return {
    values: (key: MetricKey) => Object.values(metrics.get(key)),
    issues: () => metrics.issues(),
  };
}
