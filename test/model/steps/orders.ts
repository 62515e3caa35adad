/**
 * What people do to their orders.
 */
import fc from 'fast-check';
import type { CellScalar, SheetGrid } from '../../../src/offline/workbook/sheet-grid';
import { columnNamed, peopleIn, personAt, type Model, type Row } from '../model';
import type { Sheet } from '../sheet';
import { NUMBER, numbered, step, type Steps } from '../step';

const hasPeople = (model: Readonly<Model>) => peopleIn(model).length > 0;
const hasOrders = ({ orders }: Readonly<Model>) => orders.length > 2;

/** Bought, taken back, and typed with either sign of decimals. */
const AMOUNTS: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: -20, max: -1 }),
  fc.constantFrom('12,5', '12.5', '1.234', ''),
);
const DATES = ['2026-03-20', '2026-02-25', '2026-04-06', '05/03/2026'] as const;

export const ORDER_STEPS: Steps = [
  fc.tuple(NUMBER, AMOUNTS, fc.constantFrom(...DATES)).map(([at, amount, date]) =>
    step(
      `adds an order (${at}) of ${amount} on ${date}`,
      (model, sheet) => {
        const { cells } = model.customers[personAt(model, at)];
        addOrder(model, sheet, [cells[columnNamed(model, 'Customer ID')], date, amount]);
      },
      hasPeople,
    ),
  ),
  numbered('adds an order of nobody', () => (model, sheet) => addOrder(model, sheet, ['', '2026-03-20', 7])),
  numbered(
    'deletes an order',
    (at) => (model, sheet) => {
      const row = 1 + (at % (model.orders.length - 1));
      sheet.book.shift(ordersTab(sheet), { side: 'rows', at: row, count: -1 });
      model.orders.splice(row, 1);
    },
    hasOrders,
  ),
  numbered('inserts a column among the orders', (at) => (model, sheet) => {
    const column = at % model.orders[0].length;
    const grid = ordersTab(sheet);
    sheet.book.shift(grid, { side: 'columns', at: column, count: 1 });
    const header = `Extra ${++model.made}`;
    grid.setValue(0, column, header);
    model.orders.forEach((row, line) => row.splice(column, 0, line === 0 ? header : ''));
  }),
];

function ordersTab(sheet: Sheet): SheetGrid {
  const grid = sheet.tab('orders');
  if (!grid) throw new Error('no orders');
  return grid;
}

function addOrder(model: Model, sheet: Sheet, [customer, date, amount]: readonly CellScalar[]): void {
  const cells: Readonly<Record<string, CellScalar>> = {
    'Order ID': `n${++model.made}`,
    'Customer ID': customer,
    'Order date': date,
    Amount: amount,
    'Sum B': 5,
  };
  const order: Row = model.orders[0].map((header) => cells[String(header)] ?? '');
  const [grid, row] = [ordersTab(sheet), model.orders.length];
  grid.maxRows = Math.max(grid.maxRows, row + 1);
  order.forEach((cell, column) => grid.setValue(row, column, cell));
  model.orders.push(order);
}
