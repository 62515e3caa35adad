/**
 * What the hidden state tab says of one customer, without reading it whole: the ids, and that customer's row.
 */
import { cellText, type Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { readBlock } from '../sheets/read-sheet';
import { factName, KEY, type SchemeFact } from './state-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A fact of a scheme, by the key of its column; '' where nothing is known. */
export type CustomerState = (fact: SchemeFact, columnKey: string) => Cell;

/** Null: there is no such tab, or it does not know the customer. Calls: six, and two a block of ids. */
export function readCustomerState(tabs: OwnTabs, id: string): CustomerState | null {
  const sheet = tabs.made('state');
  const [height, width] = sheet ? [sheet.getLastRow(), sheet.getLastColumn()] : [0, 0];
  if (!sheet || height < 2) return null;
  const [header] = sheet.getRange(1, 1, 1, width).getValues() as Cell[][];
  const names = header.map(cellText);
  const keyColumn = names.findIndex((name) => name === KEY || name.startsWith(`${KEY}:`)) + 1;
  const row = keyColumn > 0 ? rowOf(sheet, id, { column: keyColumn, rowCount: height }) : 0;
  if (row === 0) return null;
  const [cells] = sheet.getRange(row, 1, 1, width).getValues() as Cell[][];
  return (fact, columnKey) => cells[names.indexOf(factName(fact, columnKey))] ?? '';
}

/** From 1; 0 where no row has the id. */
function rowOf(
  sheet: Sheet,
  id: string,
  ids: { readonly column: number; readonly rowCount: number },
): number {
  const rows = readBlock(sheet, { ...ids, width: 1 });
  return rows.findIndex(([cell], index) => index > 0 && cellText(cell) === id) + 1;
}
