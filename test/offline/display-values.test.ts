/**
 * Cells as the sheet shows them.
 */
import { displayValue } from '../../src/offline/services/display-value';
import { bookOf, hostOf } from './run-script';

describe('displayValue', () => {
  it.each([
    [1234.5, undefined, 'en_US', '1234.5'],
    [1234.5, undefined, 'vi_VN', '1234,5'],
    [0.1 + 0.2, undefined, 'en_US', '0.3'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'vi_VN', '1.234,50'],
    [7, '00000', 'en_US', '00007'],
    [0.5, '0%', 'en_US', '50%'],
    [45296, 'yyyy-mm-dd', 'en_US', '2024-01-05'],
    [45296.25, 'dd/mm/yyyy h:mm', 'vi_VN', '05/01/2024 6:00'],
    [true, undefined, 'en_US', 'TRUE'],
    ['Huế', '0', 'vi_VN', 'Huế'],
    ['', undefined, 'en_US', ''],
    [84901234567, undefined, 'en_US', '84901234567'],
  ])('shows %p in format %p, %s, as %j', (value, format, locale, shown) => {
    expect(displayValue(value, format, locale)).toBe(shown);
  });
});

describe('getDisplayValues', () => {
  it('gives texts for all cells', () => {
    const body = `sheet.getRange('A1').setNumberFormat('0.0'); return sheet.getDataRange().getDisplayValues()`;
    expect(hostOf(bookOf([[1, '', true]]), body).run('run').result).toEqual([['1.0', '', 'TRUE']]);
  });
});
