/**
 * The look of a cell that comes to hold a date.
 */
import { localeMarks } from '../locale';
import type { SheetGrid } from './sheet-grid';
import type { Workbook } from './workbook';

/** The format of a date, in the order of the locale, with the time where the serial number has one. */
export function usualDateFormat(locale: string, serial: number): string {
  const { dateFormat } = localeMarks(locale);
  return Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
}

/** Shows the number of the cell as a date; one that is shown so already keeps its format. Row and column from 0. */
export function giveDateFormat(
  { formats, locale }: Workbook,
  grid: SheetGrid,
  [row, column]: readonly [row: number, column: number],
): void {
  const id = grid.formatAt(row, column);
  if (formats.isDate(id)) return;
  const numberFormat = usualDateFormat(locale, Number(grid.valueAt(row, column)));
  grid.setFormat(row, column, formats.change(id, { numberFormat }));
}
