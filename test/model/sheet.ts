/**
 * The real workbook of a sequence: read and edited as people do it, and held against the model.
 */
import { openFile } from '../../src/offline/files/load-workbook';
import { xlsxBytes } from '../../src/offline/files/xlsx-writing';
import type { Host } from '../../src/offline/host';
import { ScriptError } from '../../src/offline/script-error';
import { createSharedStores } from '../../src/offline/shared-stores';
import type { CellScalar, SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, hostOf } from '../addon/open-book';
import { clockAt } from '../addon/record/changing-shop';
import { ownColumns } from '../people/pictures';
import { SCHEMES, type Model, type Row, type Segments } from './model';

/** How a command of the add-on's ended. */
export interface Ended {
  readonly ok: boolean;
  /** Codes of refusals, or what was thrown. */
  readonly why: string;
}

export class Sheet {
  book: Workbook;
  private readonly shared = createSharedStores();
  private hour = 0;
  private readonly id: number;

  constructor({ customers, orders, rules }: Model) {
    this.book = bookOf({ Customers: customers, Orders: orders, Rules: rules });
    this.id = this.book.sheets[0].id;
  }

  /** The customers' tab, whatever it is called. */
  get customers(): SheetGrid {
    const grid = this.book.sheetById(this.id) ?? this.book.sheets[0];
    return grid;
  }

  /** Runs a function an hour after the last one. */
  run(name: string, request: object = {}, prepare?: (host: Host) => void): Ended {
    const day = 1 + Math.floor(this.hour / 20);
    const clock = clockAt(
      `2026-04-${String(day).padStart(2, '0')}T${String(this.hour % 20).padStart(2, '0')}:00:00Z`,
    );
    this.hour++;
    const host = hostOf(this.book, { shared: this.shared, clock, calculates: 'onDemand' });
    prepare?.(host);
    const ended = endOf(host, name, request);
    if (this.shared.locks.size > 0) throw new Error(`a lock is held: ${[...this.shared.locks].join()}`);
    return ended;
  }

  /** What a file keeps, and nothing else. */
  async saveAndLoad(): Promise<void> {
    const bytes = await xlsxBytes(this.book);
    this.book = await openFile({ path: 'book.xlsx', bytes });
  }

  /** Columns, from 0, of the user's: those with a header or content, in their order. */
  usersColumns(grid = this.customers): number[] {
    const own = ownColumns(this.book, grid);
    const { rows, columns } = grid.contentSize();
    return Array.from({ length: columns }, (_, column) => column).filter(
      (column) =>
        !own.has(column) &&
        Array.from({ length: rows }, (_, row) => grid.valueAt(row, column)).some((cell) => cell !== ''),
    );
  }

  /** The column, from 0, of a key of the add-on's. */
  ownColumn(key: string): number | undefined {
    return [...ownColumns(this.book, this.customers)].find(([, own]) => own === key)?.[0];
  }

  /** Every difference between what stands there and the model's cells of the user's. */
  harmed(model: Model): string[] {
    const orders = this.book.sheetNamed('Orders');
    const rules = this.book.sheetNamed('Rules');
    return [
      ...(this.customers.name === model.customersTab ? [] : [`the tab is called ${this.customers.name}`]),
      ...differences('Customers', this.rowsOf(this.customers), model.customers),
      ...differences('Orders', orders ? this.rowsOf(orders) : [], model.orders),
      ...differences('Rules', rules ? this.rowsOf(rules) : [], model.rules),
    ];
  }

  private rowsOf(grid: SheetGrid): Row[] {
    const columns = this.usersColumns(grid);
    const rows = Array.from({ length: grid.contentSize().rows }, (_, row) =>
      columns.map((column): CellScalar => grid.valueAt(row, column)),
    );
    while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell === '')) rows.pop();
    return rows;
  }

  /** By id, as they stand beside the customers; of an id that stands twice the last row's. */
  segments(model: Model): Map<string, Segments> {
    const grid = this.customers;
    const id = this.usersColumns()[model.customers[0].indexOf('Customer ID')];
    const found = new Map<string, Segments>();
    for (let row = 1; row < model.customers.length; row++) {
      const name = String(grid.valueAt(row, id));
      if (name === '') continue;
      const cells = SCHEMES.map((scheme) => {
        const column = this.ownColumn(`segment:${scheme}`);
        return [scheme, column === undefined ? '' : String(grid.valueAt(row, column))];
      });
      found.set(name, Object.fromEntries(cells) as Segments);
    }
    return found;
  }
}

function endOf(host: Host, name: string, request: object): Ended {
  try {
    const { ok, issues = [] } = host.run(name, [request], { mode: 'sidebar' }).result as {
      ok: boolean;
      issues?: { code: string; severity: string }[];
    };
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    return { ok, why: ok ? '' : errors.join(', ') };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { ok: false, why: `stopped: ${error.message}` };
  }
}

function differences(name: string, found: readonly Row[], wanted: readonly Row[]): string[] {
  const [a, b] = [found, wanted].map((rows) => rows.map((row) => JSON.stringify(row)));
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row).flatMap((row) =>
    a[row] === b[row] ? [] : [`${name}, row ${row + 1}: ${a[row]} ≠ ${b[row]}`],
  );
}
