/**
 * Where a workbook is not what the model says.
 */
import { MANUAL_COLUMNS, manualColumnNamed, ruleColumnNamed } from '../../src/core/index';
import { cellKey, type SheetGrid } from '../../src/offline/workbook/sheet-grid';
import { peopleIn, sameSegments, segmentsNow, whoIn, type Model, type Row, type Segments } from './model';
import type { Sheet } from './sheet';

/** Every one, in words. */
export function differences(model: Model, sheet: Sheet): string[] {
  const [orders, rules, settings] = [
    sheet.filledTab('orders'),
    sheet.filledTab('rules'),
    sheet.filledTab('settings'),
  ];
  return [
    ...(sheet.customers.name === model.customersTab ? [] : [`the tab is called ${sheet.customers.name}`]),
    ...unlike(
      'Customers',
      sheet.usersCells(sheet.customers),
      model.customers.map(({ cells }) => cells),
    ),
    ...unlikeSegments(model, sheet),
    ...unlike('Orders', orders && sheet.usersCells(orders), model.orders),
    ...unlike('Rules', rules && ruleCells(sheet, rules), model.rules),
    ...unlike('Settings', settings && sheet.cellsOf(settings), model.settings),
    ...unlike('Manual segments', manualCells(sheet), model.manual),
    ...unlikeCopies(model, sheet),
    ...unlikeBoard(model, sheet),
  ];
}

/** Without what a check writes beside them. */
export function ruleCells(sheet: Sheet, grid: SheetGrid): Row[] {
  const rows = sheet.cellsOf(grid);
  const marks = new Set(
    rows[0].flatMap((header, column) =>
      ['matched', 'problem'].includes(ruleColumnNamed(String(header)) ?? '') ? [column] : [],
    ),
  );
  return rows.map((cells) => cells.map((cell, column) => (marks.has(column) ? '' : cell)));
}

/** Customer, scheme and segment of each row. Null: there is no such tab. */
export function manualCells(sheet: Sheet): string[][] | null {
  const grid = sheet.filledTab('manual');
  if (!grid) return null;
  const [headers = [], ...rows] = sheet.cellsOf(grid);
  const columns = MANUAL_COLUMNS.slice(0, 3).map((name) =>
    headers.findIndex((header) => manualColumnNamed(String(header)) === name),
  );
  const all = rows.map((cells) => columns.map((column) => String(cells[column])));
  return all.filter((cells) => cells.some((cell) => cell !== ''));
}

function unlike(name: string, found: readonly Row[] | null, wanted: readonly Row[] | null): string[] {
  if (!found || !wanted) return found === wanted ? [] : [`${name}: there is ${found ? 'a' : 'no'} tab`];
  const [a, b] = [found, wanted].map((rows) => rows.map((row) => JSON.stringify(row)));
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row).flatMap((row) =>
    a[row] === b[row] ? [] : [`${name}, row ${row + 1}: ${a[row]} ≠ ${b[row]}`],
  );
}

/** What the cells beside a row say, of every column of segments that there is. */
export function segmentsBeside(sheet: Sheet, row: number, columns = segmentColumns(sheet)): Segments {
  return Object.fromEntries(
    columns.map(([key, column]) => [key, String(sheet.customers.valueAt(row, column))]),
  );
}

export function segmentColumns(sheet: Sheet): (readonly [key: string, column: number])[] {
  return sheet.ownKeys().filter(([key]) => key.startsWith('segment:'));
}

/** As they stand, by Who. */
export function standingSegments(model: Model, sheet: Sheet): Map<string, Segments> {
  const columns = segmentColumns(sheet);
  return new Map(peopleIn(model).map((row) => [whoIn(model, row), segmentsBeside(sheet, row, columns)]));
}

function unlikeSegments(model: Model, sheet: Sheet): string[] {
  const found = standingSegments(model, sheet);
  return [...segmentsNow(model)].flatMap(([who, wanted]) =>
    sameSegments(found.get(who) ?? {}, wanted)
      ? []
      : [`${who} bears ${JSON.stringify(found.get(who))}, not ${JSON.stringify(wanted)}`],
  );
}

function unlikeCopies({ copies }: Model, sheet: Sheet): string[] {
  return [...copies].flatMap(([id, cells]) => {
    const grid = sheet.book.sheetById(id);
    return grid && copyText(sheet, grid) === cells ? [] : [`the copy ${grid?.name ?? id} has changed`];
  });
}

/** All that a copy holds; a filter of the add-on's that came along goes with it. */
export function copyText(sheet: Sheet, grid: SheetGrid): string {
  // Files keep fifteen digits of an instant.
  const rounded = (_key: string, cell: unknown) =>
    typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 : cell;
  return JSON.stringify([grid.name, sheet.cellsOf(grid), [...grid.notes].sort(([a], [b]) => a - b)], rounded);
}

/** The user's ids and formulas stand as they stood; what the formulas say is what the last run left. */
function unlikeBoard({ board }: Model, sheet: Sheet): string[] {
  const grid = sheet.book.sheetNamed('Board');
  return [...board].flatMap(([row, { id, scheme, segment, count }]) => {
    const [a, b, c] = [0, 1, 2].map((column) => grid?.valueAt(row, column));
    const hasFormula = grid?.formulas.get(cellKey(row, 1))?.includes(scheme.name) ?? false;
    const isRight = (segment === null || b === segment) && (count === null || c === count);
    return a === id && hasFormula && isRight
      ? []
      : [`Board, row ${row + 1}: ${String([a, b, c])}, not ${String([id, segment, count])}`];
  });
}
