/**
 * The real workbook of a sequence: what the add-on does to it, and what stands in it as people see it.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TAB_TITLES, type TabKey } from '../../src/core/index';
import { openFile } from '../../src/offline/files/load-workbook';
import { xlsxBytes } from '../../src/offline/files/xlsx-writing';
import { createHost, type Host } from '../../src/offline/host';
import { parseManifest } from '../../src/offline/manifest';
import { ScriptError } from '../../src/offline/script-error';
import { createSharedStores } from '../../src/offline/shared-stores';
import type { CellScalar, SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, everything } from '../addon/open-book';
import { clockAt } from '../addon/record/changing-shop';
import { ownColumns, ownRows } from '../people/pictures';
import type { Model, Row } from './model';
import { count } from './taken';

/** How a command of the add-on's ended. */
export interface Ended {
  readonly ok: boolean;
  /** Codes of refusals, or what was thrown. */
  readonly why: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

const read = (name: string) => readFileSync(resolve(process.cwd(), 'dist', name), 'utf8');
let bundle: { readonly code: string; readonly manifest: ReturnType<typeof parseManifest> } | null = null;
const HOUR_MS = 3_600_000;

export class Sheet {
  book: Workbook;
  private readonly shared = createSharedStores();
  private now = Date.parse('2026-04-01T00:00:00Z');
  private readonly id: number;

  constructor({ customers, orders, rules }: Model) {
    const tabs = { Customers: customers.map(({ cells }) => cells), Orders: orders };
    this.book = bookOf(rules ? { ...tabs, Rules: rules } : tabs);
    this.id = this.book.sheets[0].id;
  }

  /** The customers' tab, whatever it is called. */
  get customers(): SheetGrid {
    return this.book.sheetById(this.id) ?? this.book.sheets[0];
  }

  /** 'YYYY-MM-DD' in the shop, an hour after the last command: as of when the next one runs. */
  get today(): string {
    return dayAt(this.now + HOUR_MS);
  }

  /** The add-on, an hour after the last command. `user`: left out, the owner. */
  open(user?: string): Host {
    this.now += user === undefined ? HOUR_MS : 0;
    bundle ??= { code: read('Code.js'), manifest: parseManifest(read('appsscript.json')) };
    return createHost({
      workbook: this.book,
      bundle: bundle.code,
      manifest: bundle.manifest,
      userLocale: 'en',
      shared: this.shared,
      clock: clockAt(new Date(this.now).toISOString()),
      pages: { Sidebar: '<p></p>' },
      calculates: 'onDemand',
      ...(user === undefined ? {} : { user }),
    });
  }

  /** Runs a function as a page calls it. Formulas are calculated behind it. */
  run(name: string, request: object = {}, prepare?: (host: Host) => void): Ended {
    const host = this.open();
    prepare?.(host);
    const ended = endOf(host, name, request);
    Object.assign(host.state, { beforeCall: null, afterCall: null, aroundWrite: null });
    this.checkLocks();
    if (this.book.sheetNamed('Board')) host.calculate();
    count(`· ${name} ${ended.ok ? 'done' : ended.why.startsWith('stopped') ? 'stopped' : 'refused'}`);
    return ended;
  }

  /** Lets a day and an hour go by; the days ('YYYY-MM-DD') on which the clock started a run. */
  passDay(): string[] {
    const host = this.open();
    this.now += 25 * HOUR_MS;
    const fired = host.fireTriggers(this.now);
    this.checkLocks();
    if (this.book.sheetNamed('Board')) host.calculate();
    return fired.map(({ at }) => dayAt(at));
  }

  private checkLocks(): void {
    if (this.shared.locks.size > 0) throw new Error(`a lock is held: ${[...this.shared.locks].join()}`);
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

  /** The add-on's columns beside the customers, from 0; of two with one key the left one. */
  ownKeys(): (readonly [key: string, column: number])[] {
    const own = [...ownColumns(this.book, this.customers)].sort(([a], [b]) => a - b);
    const keys = new Map(own.reverse().map(([column, key]) => [key, column]));
    return [...keys];
  }

  /** The column, from 0, of a key of the add-on's. */
  ownColumn(key: string): number | undefined {
    return this.ownKeys().find(([own]) => own === key)?.[1];
  }

  /** Whether the add-on made the tab. */
  isMade({ id, notes }: SheetGrid): boolean {
    const isBound = ({ key, place }: Workbook['metadata'][number]) =>
      key === 'customer-segments.tab' && place.sheetId === id;
    return this.book.metadata.some(isBound) || (notes.get(0) ?? '').includes('[customer-segments tab:');
  }

  /** By its title in either language. */
  tab(kind: TabKey): SheetGrid | null {
    const titles: readonly string[] = Object.values(TAB_TITLES[kind]);
    return this.book.sheets.find(({ name }) => titles.includes(name)) ?? null;
  }

  /** The same where something stands in it. */
  filledTab(kind: TabKey): SheetGrid | null {
    const grid = this.tab(kind);
    return grid && grid.contentSize().rows > 0 ? grid : null;
  }

  /** Rows, from 0, that the add-on added to a tab of somebody's and that say what it wrote. */
  ownRows(grid: SheetGrid): Set<number> {
    return ownRows(this.book, grid);
  }

  /** Every tab but the one with formulas, which are calculated behind any command. */
  get written(): string {
    return JSON.stringify(everything(this.book).filter(({ name }) => name !== 'Board'));
  }

  /** All cells of a tab as far as there is content. */
  cellsOf(grid: SheetGrid): Row[] {
    const { rows, columns } = grid.contentSize();
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column): CellScalar => grid.valueAt(row, column)),
    );
  }

  /** Those of the user's columns; blank rows at the end are left out. */
  usersCells(grid: SheetGrid): Row[] {
    const columns = this.usersColumns(grid);
    const rows = this.cellsOf(grid).map((cells) => columns.map((column) => cells[column]));
    while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell === '')) rows.pop();
    return rows;
  }
}

function dayAt(instant: number): string {
  // Seven hours before London all the year.
  return new Date(instant + 7 * HOUR_MS).toISOString().slice(0, 10);
}

function endOf(host: Host, name: string, request: object): Ended {
  try {
    const { result } = host.run(name, [request], { mode: 'sidebar' });
    const answer = result as Record<string, unknown>;
    const issues = (answer.issues ?? []) as { code: string; severity: string }[];
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const ok = answer.ok === true;
    return { ok, why: ok ? '' : errors.join(', '), answer };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { ok: false, why: `stopped: ${error.message}`, answer: {} };
  }
}
