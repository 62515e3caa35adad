/**
 * The customers sheet as customers: one a row, told apart by id.
 */
import { isBlankCell } from '../tables/sheet-cells';
import type { CellColumn } from '../tables/sheet-cells';
import type { TextColumn } from '../tables/column';
import { readBoolean } from './booleans';
import { dataRowCount, sheetRow } from './column-slice';
import { columnFinder, lazyFields } from './customer-fields';
import type { CustomerRows, CustomerSheet } from './customer-fields';
import { idOf } from './ids';
import { neededColumns } from './map-sheet';
import { rowReporter } from './read-context';
import type { ReadContext } from './read-context';
import type { Customers } from './types';
import { walkInTest } from './walk-ins';

export interface ReadCustomers {
  readonly customers: Customers;
  /** Rows without an id, and second rows of an id. */
  readonly skippedRows: number;
  /** Ids of test customers: their orders are left out, too. */
  readonly testIds: ReadonlySet<string>;
}

/** Issues: intake.customer.*; those of a field when it is first asked for. */
export function readCustomers(sheet: CustomerSheet, context: ReadContext): ReadCustomers {
  const { kept, ids, indexOf, skippedRows, testIds } = keepRows(sheet, context);
  const rows: CustomerRows = { sheet, kept, context };
  const fields = lazyFields(rows);
  const customers: Customers = {
    count: ids.length,
    sheetRows: kept.map((k) => sheetRow(sheet.mapping, k)),
    ids,
    indexOf,
    walkIn: flagWalkIns(ids, fields, context),
    mapping: sheet.mapping,
    fields,
    columnByHeader: columnFinder(rows),
  };
  return { customers, skippedRows, testIds };
}

interface KeptRows {
  readonly kept: Int32Array;
  readonly ids: string[];
  readonly indexOf: Map<string, number>;
  readonly skippedRows: number;
  readonly testIds: Set<string>;
}

function keepRows({ cells, mapping }: CustomerSheet, context: ReadContext): KeptRows {
  const { customerId, isTest } = mapping.fields;
  const count = customerId ? dataRowCount(cells, mapping) : 0;
  const idCells = cells.column(customerId?.index ?? 0);
  const testCells = isTest ? cells.column(isTest.index) : null;
  const isBlankRow = blankRowTest(neededColumns(mapping).map((index) => cells.column(index)));
  const report = rowReporter(mapping, context.issues);
  const kept = new Int32Array(count);
  const ids: string[] = [];
  const indexOf = new Map<string, number>();
  const testIds = new Set<string>();
  let skippedRows = 0;
  for (let k = 0; k < count; k++) {
    const row = mapping.headerRow + 1 + k;
    const id = idOf(idCells.rows[row][idCells.index]);
    if (id === '') {
      if (isBlankRow(row)) continue;
      report('intake.customer.blank-id', k, customerId);
      skippedRows++;
    } else if (testCells && readBoolean(testCells.rows[row][testCells.index]) === 1) {
      report('intake.customer.test', k, isTest);
      testIds.add(id);
    } else if (indexOf.has(id)) {
      report('intake.customer.duplicate', k, customerId);
      skippedRows++;
    } else {
      kept[ids.length] = k;
      indexOf.set(id, ids.length);
      ids.push(id);
    }
  }
  for (const id of ids) testIds.delete(id);
  return { kept: kept.slice(0, ids.length), ids, indexOf, skippedRows, testIds };
}

/** Whether all of the columns are blank in a row of the sheet. */
export function blankRowTest(columns: readonly CellColumn[]): (row: number) => boolean {
  return (row) => columns.every(({ rows, index }) => isBlankCell(rows[row][index]));
}

function flagWalkIns(ids: readonly string[], fields: Customers['fields'], context: ReadContext): Uint8Array {
  const isWalkIn = walkInTest(context.settings.walkIns);
  const flags = new Uint8Array(ids.length);
  for (let i = 0; i < flags.length; i++) if (isWalkIn(ids[i])) flags[i] = 1;
  // A joined name costs more than the first name alone and says no more here.
  const names = (
    Object.getOwnPropertyNames(fields).includes('firstName') ? fields.firstName : fields.name
  ) as TextColumn | undefined;
  if (!names) return flags;
  const walkInNames = names.dictionary.map(isWalkIn);
  for (let i = 0; i < flags.length; i++) if (names.codes[i] >= 0 && walkInNames[names.codes[i]]) flags[i] = 1;
  return flags;
}
