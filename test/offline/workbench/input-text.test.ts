/**
 * What the formula bar shows.
 */
import fc from 'fast-check';
import { createHost } from '../../../src/offline/host';
import { ownersHand } from '../../../src/offline/hand';
import { inputText } from '../../../src/offline/workbench/book/input-text';
import type { CellScalar } from '../../../src/offline/workbook/sheet-grid';
import { MANIFEST, bookOf } from '../run-script';

interface Cell {
  readonly value: CellScalar;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

/** A cell that one can type into. */
function cellIn(locale: string, numberFormat?: string) {
  const workbook = bookOf([['x']], { locale });
  const [grid] = workbook.sheets;
  const { state } = createHost({ workbook, manifest: MANIFEST, bundle: '' });
  const hand = ownersHand(workbook, state);
  if (numberFormat) grid.setFormat(0, 0, workbook.formats.add({ numberFormat }));
  return {
    set: (value: CellScalar) => grid.setValue(0, 0, value),
    type: (text: string) => hand((book) => book.getSheets()[0].getRange('A1').setValue(text)),
    shown: () => inputText(workbook, grid, [0, 0]),
    cell: (): Cell => ({
      value: grid.valueAt(0, 0),
      formula: grid.formulas.get(0),
      numberFormat: workbook.formats.get(grid.formatAt(0, 0)).numberFormat,
    }),
  };
}

describe('the formula bar', () => {
  it.each([
    ['en_US', '00123', "'00123"],
    ['en_US', '', ''],
    ['en_US', 'Hello', 'Hello'],
    ['en_US', "'tis", "''tis"],
    ['en_US', '=A1', "'=A1"],
    ['en_US', '-x', "'-x"],
    ['en_US', '1/5/2024', "'1/5/2024"],
    ['en_US', 0.1, '0.1'],
    ['vi_VN', 1234.5, '1234,5'],
    ['vi_VN', '1.234', "'1.234"],
    ['en_US', true, 'TRUE'],
  ])('in %s shows %j as %j', (locale, value, shown) => {
    const cell = cellIn(locale);
    cell.set(value);
    expect(cell.shown()).toBe(shown);
  });

  it.each([
    // 45296 days after 1899-12-30 is 2024-01-05.
    ['en_US', 'yyyy-mm-dd', 45296, '1/5/2024'],
    ['vi_VN', 'yyyy-mm-dd', 45296, '5/1/2024'],
    ['en_US', 'yyyy-mm-dd h:mm', 45296.75, '1/5/2024 18:00:00'],
    ['en_US', 'h:mm', 0.25, '6:00:00'],
    ['en_US', '0%', 0.0136, '1.36%'],
    ['vi_VN', '0.0%', 0.5, '50%'],
    ['en_US', '"%"0', 0.5, '0.5'],
    ['en_US', '@', '00123', '00123'],
    ['en_US', '@', '=x', "'=x"],
  ])('in %s under %s shows %j as %j', (locale, format, value, shown) => {
    const cell = cellIn(locale, format);
    cell.set(value);
    expect(cell.shown()).toBe(shown);
  });

  const locale = fc.constantFrom('en_US', 'vi_VN', 'de_DE');
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=SUM(A1)',
      '10%',
      '1,5',
      '1.5',
      '$12',
      '2024-01-05',
      '5/1/2024 10:20',
      '10:00',
      'TRUE',
      "'7",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.nat(60000).map((days) => new Date(days * 86400000).toISOString().slice(0, 10)),
  );

  it('shows what leaves the cell as it is when it is typed again', () => {
    fc.assert(
      fc.property(locale, fc.option(fc.constant('@'), { nil: undefined }), typed, (place, format, text) => {
        const cell = cellIn(place, format);
        cell.type(text);
        const before = cell.cell();
        cell.type(cell.shown());
        expect(cell.cell()).toEqual(before);
      }),
    );
  });
});
