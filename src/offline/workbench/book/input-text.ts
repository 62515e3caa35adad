/**
 * What the formula bar shows: a text that leaves the cell as it is when it is typed again.
 */
import { shownFormula } from '../../formulas/shown-formula';
import { localeMarks } from '../../locale';
import { displayValue } from '../../services/display-value';
import { readTypedInput } from '../../services/typed-input';
import { isDateFormat } from '../../workbook/formats';
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';

/** Row and column from 0. A formula as the locale writes it; a text that would be read as something else behind an apostrophe. Blank: ''. */
export function inputText(
  workbook: Workbook,
  grid: SheetGrid,
  [row, column]: readonly [number, number],
): string {
  const formula = shownFormula(workbook, grid, [row, column]);
  if (formula !== '') return formula;
  const value = grid.valueAt(row, column);
  const { numberFormat } = workbook.formats.get(grid.formatAt(row, column));
  if (typeof value === 'number') return numberText(value, numberFormat, workbook.locale);
  return typeof value === 'boolean'
    ? displayValue(value, undefined, workbook.locale)
    : quoted(value, numberFormat, workbook.locale);
}

function quoted(text: string, numberFormat: string | undefined, locale: string): string {
  // The year only matters to what would be a date anyway.
  const read = readTypedInput(text, { locale, plainText: numberFormat === '@', currentYear: 2000 });
  return text === '' || (read.kind === 'text' && read.value === text) ? text : `'${text}`;
}

/** Dates in the locale's order, shares in percent, other numbers in full and without groups. */
function numberText(value: number, numberFormat: string | undefined, locale: string): string {
  const { decimal, dateFormat } = localeMarks(locale);
  if (isDateFormat(numberFormat)) return displayValue(value, dateFormatOf(value, dateFormat), locale);
  const digits = (number: number): string => String(number).replace('.', decimal).replace('e', 'E');
  const isShare = numberFormat !== undefined && /%/.test(numberFormat.replace(/"[^"]*"/g, ''));
  return isShare ? `${digits(Number((value * 100).toPrecision(15)))}%` : digits(value);
}

function dateFormatOf(serial: number, dateFormat: string): string {
  if (serial >= 0 && serial < 1) return 'h:mm:ss';
  return Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
}
