/**
 * The segments of one scheme as a column beside the customers.
 */
import { IssueLog } from '../../src/core/base/issue';
import { classifyColumn, type LiveColumn } from '../../src/core/live-column';
import { DEFAULT_SETTINGS } from '../../src/core/settings/defaults';
import { newScheme } from '../../src/core/settings/draft';
import type { Settings } from '../../src/core/settings/types';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import { day } from '../support/shop';

const CUSTOMERS = [
  ['List', ''],
  ['id', 'City'],
  ['a', 'Huế'],
  ['', ''],
  ['a', 'Huế'],
  ['b', ''],
];
const ORDERS = [
  ['customer id', 'date', 'amount'],
  ['b', '2026-01-01', 5],
  ['c', '2026-01-02', 7],
];
const RULES = [
  ['Scheme', 'Segment', 'City', 'orders'],
  ['Place', 'Centre', 'Huế', '-'],
  ['Habit', 'Buyer', '-', '>= 1'],
];

interface Asked {
  readonly names?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly rules?: readonly (readonly unknown[])[];
  readonly withCustomers?: boolean;
}

function columnOf({ names = [], settings = {}, rules = RULES, withCustomers = true }: Asked = {}) {
  const issues = new IssueLog();
  const column = classifyColumn(
    {
      customers: withCustomers ? sheetFromGrid('customers', CUSTOMERS) : null,
      orders: sheetFromGrid('orders', ORDERS),
      lines: null,
      products: null,
      rules: sheetFromGrid('rules', rules),
      settings: { ...DEFAULT_SETTINGS, ...settings },
      asOf: day('2026-01-31'),
      today: Infinity,
      timeZone: 'UTC',
      locale: 'en_US',
      language: 'en',
      issues,
    },
    names,
  );
  return { column, issues: issues.list() };
}

const cells = (column: LiveColumn | null) => column?.rows?.map((row) => row.join('|'));

describe('the live column', () => {
  it('has a cell a row of the sheet, blank where no customer is read', () => {
    // The second a is a duplicate; c is in no row of the sheet.
    expect(cells(columnOf().column)).toEqual(['', 'Place', 'Centre', '', '', '']);
    expect(cells(columnOf({ names: ['habit'] }).column)).toEqual(['', 'Habit', '', '', '', 'Buyer']);
  });

  it('has ids and segments where the orders alone know the customers', () => {
    const rules = [RULES[0], ['Habit', 'Buyer', '-', '>= 1']];
    const { column } = columnOf({
      withCustomers: false,
      names: ['Habit'],
      rules: rules.map(([s, g, , o]) => [s, g, o]),
    });
    expect(cells(column)).toEqual(['Customer ID|Habit', 'b|Buyer', 'c|Buyer']);
  });

  it('is of the scheme of that name before one of that column before one of that pack', () => {
    const schemes = [
      { ...newScheme('Place'), column: 'Habit', pack: 'x' },
      { ...newScheme('Habit'), column: 'Buys', pack: 'place' },
    ];
    const header = (name: string) => cells(columnOf({ names: [name], settings: { schemes } }).column)?.[1];
    expect(header('habit')).toBe('Buys');
    expect(header('place')).toBe('Habit');
    expect(header('BUYS')).toBe('Buys');
    expect(header('X')).toBe('Habit');
  });

  it('names the schemes where there is none of that name', () => {
    expect(columnOf({ names: ['Worth'] }).column).toEqual({ rows: null, schemes: ['Place', 'Habit'] });
  });

  it('is null where the rules are wrong, and the issues say why', () => {
    const { column, issues } = columnOf({ rules: [RULES[0], ['Place', 'Centre', 'Huế', '=> 1']] });
    expect(column).toBeNull();
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'rule.badOperator',
    ]);
  });

  it('says what a rule’s other schemes get wrong, too', () => {
    expect(
      columnOf({ names: ['Place'], rules: [...RULES, ['Habit', 'Late', '-', '=> 1']] }).column,
    ).toBeNull();
  });
});
