/**
 * A cell as text: simple number and date formats, with the locale's marks.
 */
import { formatValue, serialToDate } from 'hucre';
import { localeMarks } from '../locale';
import { isDateFormat } from '../workbook/formats';
import type { CellScalar } from '../workbook/sheet-grid';

/** What the sheet shows for a value under a number format. */
export function displayValue(value: CellScalar, numberFormat: string | undefined, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === undefined || numberFormat === '@')
    return plainNumber(value, localeMarks(locale).decimal);
  if (isDateFormat(numberFormat))
    return formatValue(/\[[hms]+\]/i.test(numberFormat) ? value : serialToDate(value), numberFormat);
  return localised(formatValue(value, numberFormat), numberFormat, locale);
}

/** At most ten significant digits after rounding noise is taken off; very long numbers in powers of ten. */
function plainNumber(value: number, decimal: string): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const text = Math.abs(rounded) >= 1e15 ? rounded.toExponential(5).replace(/\.?0+e/, 'e') : String(rounded);
  return text.replace('.', decimal).replace('e+', 'E+').replace('e-', 'E-');
}

/** Number formats are written with the marks of en-US; what is shown has the locale's. */
function localised(text: string, numberFormat: string, locale: string): string {
  const { decimal, group } = localeMarks(locale);
  if ((decimal === '.' && group === ',') || /"[^"]*[.,][^"]*"/.test(numberFormat)) return text;
  return text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? decimal : group));
}
