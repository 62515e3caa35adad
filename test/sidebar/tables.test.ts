/**
 * Which tables can be left out: customers or orders, one is needed.
 */
import type { TableGuess, TableKey } from '../../src/protocol/first-run';
import { NO_CHOICES } from '../../src/sidebar/state/state';
import { canDoWithout, tablesAsked } from '../../src/sidebar/state/tables';
import { found } from './samples';

const KINDS: readonly TableKey[] = ['customers', 'orders', 'lines', 'products'];

/** A workbook in which these tables have a sheet. */
function withSheets(...kinds: readonly TableKey[]) {
  const guess = (table: TableKey): TableGuess => ({
    table,
    sheet: kinds.includes(table) ? table : null,
    headerRow: 1,
    rows: 1,
    headers: [],
    fields: [],
  });
  return found(...KINDS.map(guess));
}

const optional = (...kinds: readonly TableKey[]) =>
  KINDS.filter((kind) => canDoWithout(kind, withSheets(...kinds), NO_CHOICES));

it('each can be left out while another one of customers and orders has a sheet', () => {
  expect(optional('customers', 'orders')).toEqual(KINDS);
  expect(optional('customers')).toEqual(['orders', 'lines', 'products']);
  expect(optional('orders', 'lines')).toEqual(['customers', 'lines', 'products']);
  expect(optional()).toEqual(['lines', 'products']);
});

it('what was just said to be none is none, though the sheets are not read again yet', () => {
  const choices = { ...NO_CHOICES, sources: { customers: '' } };
  expect(canDoWithout('orders', withSheets('customers', 'orders'), choices)).toBe(false);
});

it('lines and products are asked about where there are orders', () => {
  const asked = (...kinds: readonly TableKey[]) =>
    tablesAsked(withSheets(...kinds)).map(({ table }) => table);
  expect(asked('customers')).toEqual(['customers', 'orders']);
  expect(asked('orders')).toEqual(KINDS);
});
