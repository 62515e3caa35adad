/**
 * The customers sheet as customers: one a row, told apart by id.
 */
import { isBlankCell } from '../tables/sheet-cells';
import type { CellColumn } from '../tables/sheet-cells';
import type { TextColumn } from '../tables/column';
import { bandFinder } from './band-column';
import { readBoolean } from './booleans';
import { dataRowCount, sheetRow } from './column-slice';
import { columnFinder, filledTest, lazyFields } from './customer-fields';
import type { CustomerRows, CustomerSheet } from './customer-fields';
import { customerIdReader } from './id-reader';
import type { IntakeIssueCode } from './issues';
import { neededColumns } from './map-sheet';
import { rowReporter } from './read-context';
import type { ReadContext } from './read-context';
import { testCustomerTest } from './test-customers';
import { findTotalsRow } from './totals-row';
import type { Customers } from './types';
import { walkInTest } from './walk-ins';

export interface ReadCustomers {
  readonly customers: Customers;
  /** Rows without an id, second rows of an id, and the row of totals. */
  readonly skippedRows: number;
  /** Ids of test customers: their orders are left out, too. */
  readonly testIds: ReadonlySet<string>;
}

/** Issues: intake.customer.*; those of a field when it is first asked for. */
export function readCustomers(sheet: CustomerSheet, context: ReadContext): ReadCustomers {
  const { kept, ids, indexOf, skippedRows, testIds } = keepRows(sheet, context);
  const rows: CustomerRows = { sheet, kept, context };
  const fields = lazyFields(rows);
  // This column decides who is here at all, so cells that say neither yes nor no are reported at once.
  Reflect.get(fields, 'isTest');
  const customers: Customers = {
    count: ids.length,
    sheetRows: kept.map((k) => sheetRow(sheet.mapping, k)),
    ids,
    indexOf,
    walkIn: flagWalkIns(ids, fields, context),
    mapping: sheet.mapping,
    fields,
    isFilled: filledTest(rows),
    bandsOf: bandFinder(rows),
    columnByHeader: columnFinder(rows, fields),
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

function keepRows(sheet: CustomerSheet, context: ReadContext): KeptRows {
  const { cells, mapping } = sheet;
  const { customerId } = mapping.fields;
  const count = customerId ? dataRowCount(cells, mapping) : 0;
  const readId = customerIdReader('customers', customerId);
  const idCells = cells.column(customerId?.index ?? 0);
  const isTestRow = testRowTest(sheet, context);
  const isBlankRow = blankRowTest(neededColumns(mapping).map((index) => cells.column(index)));
  const totals = findTotalsRow(sheet, [customerId]);
  const report = rowReporter(mapping, context.issues);
  const kept = new Int32Array(count);
  const ids: string[] = [];
  const indexOf = new Map<string, number>();
  const testIds = new Set<string>();
  let skippedRows = 0;
  const skip = (code: IntakeIssueCode, k: number): void => {
    report(code, k, customerId);
    skippedRows++;
  };
  for (let k = 0; k < count; k++) {
    const row = mapping.headerRow + 1 + k;
    const id = readId(idCells.rows[row][idCells.index]);
    if (id === '') {
      if (!isBlankRow(row)) skip('intake.customer.blank-id', k);
    } else if (k === totals?.row) skip('intake.sheet.totals-row', k);
    else if (isTestRow(k)) testIds.add(id);
    else if (indexOf.has(id)) skip('intake.customer.duplicate', k);
    else {
      kept[ids.length] = k;
      indexOf.set(id, ids.length);
      ids.push(id);
    }
  }
  for (const id of ids) testIds.delete(id);
  return { kept: kept.slice(0, ids.length), ids, indexOf, skippedRows, testIds };
}

/** Whether a data row is a test customer's; reports those that are. */
function testRowTest({ cells, mapping }: CustomerSheet, context: ReadContext): (k: number) => boolean {
  const { isTest, customerId, name, email } = mapping.fields;
  const named = context.settings.testCustomers;
  if (!isTest && named.size === 0) return () => false;
  const flag = isTest && cells.column(isTest.index);
  const texts = [customerId, name, email].flatMap((match) => (match ? [cells.column(match.index)] : []));
  const isNamed = testCustomerTest(named);
  const report = rowReporter(mapping, context.issues);
  return (k) => {
    const row = mapping.headerRow + 1 + k;
    const cell = flag?.rows[row][flag.index];
    const isFlagged = !isBlankCell(cell) && readBoolean(cell) === 1;
    if (!isFlagged && !isNamed(...texts.map(({ rows, index }) => rows[row][index]))) return false;
    report('intake.customer.test', k, isFlagged ? isTest : customerId);
    return true;
  };
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
