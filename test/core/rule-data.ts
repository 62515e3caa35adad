/**
 * Grids as the input of a check or an explanation, in Vietnamese time on 1 January 2026.
 */
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { IssueLog } from '../../src/core/base/issue';
import type { CheckInput } from '../../src/core/check';
import { DEFAULT_SETTINGS } from '../../src/core/settings/defaults';
import type { Settings } from '../../src/core/settings/types';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';

type Grid = readonly (readonly unknown[])[];

export interface Grids {
  readonly customers?: Grid;
  readonly orders?: Grid;
  readonly rules: Grid;
  readonly cases?: Grid;
  readonly settings?: Partial<Settings>;
}

export function inputOf({ customers, orders, rules, cases, settings = {} }: Grids): CheckInput {
  const sheet = (name: string, grid?: Grid) => (grid ? sheetFromGrid(name, grid) : null);
  const asOf = parseIsoDate('2026-01-01') ?? NaN;
  return {
    customers: sheet('Customers', customers),
    orders: sheet('Orders', orders),
    lines: null,
    products: null,
    rules: sheet('Rules', rules),
    cases: sheet('Rule tests', cases),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asOf,
    today: asOf,
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'en_US',
    language: 'en',
    issues: new IssueLog(),
  };
}
