/**
 * A workbook as a picture that tests compare: all that a person could see or set, cell by cell. With or without what the
 * add-on wrote: its own tabs and columns, known by their developer metadata, and its conditional rules, known by
 * their mark.
 */
import { formatA1 } from '../../src/offline/workbook/a1';
import { cellKey, columnOf, rowOf, type SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';

/** Which part of the workbook a picture shows. */
export type Part = 'everything' | 'the user’s own';

/** The picture; equal pictures are equal workbooks as far as people see. */
export function pictureOf(workbook: Workbook, part: Part = 'everything'): object {
  const tabs = new Set(placesOf(workbook, 'customer-segments.tab').map(({ sheetId }) => sheetId));
  const sheets = workbook.sheets.filter(({ id }) => part === 'everything' || !tabs.has(id));
  // A copy: later changes of the workbook do not show in it.
  return structuredClone({
    active: workbook.activeSheetId,
    zone: [workbook.timeZone, workbook.locale],
    metadata: part === 'everything' ? workbook.metadata : [],
    sheets: sheets.map((sheet) => {
      const columns = placesOf(workbook, 'customer-segments.column').filter(
        ({ sheetId }) => sheetId === sheet.id,
      );
      const hidden = part === 'everything' ? null : new Set(columns.map(({ index }) => index));
      return sheetPicture(workbook, sheet, hidden);
    }),
  });
}

function placesOf(workbook: Workbook, key: string) {
  return workbook.metadata.filter((entry) => entry.key === key).map(({ place }) => place);
}

/** `without` are columns that the picture leaves out; null shows the whole sheet, its number of columns, too. */
function sheetPicture(
  workbook: Workbook,
  sheet: SheetGrid,
  without: ReadonlySet<number | undefined> | null,
): object {
  const hidden = without ?? new Set<number | undefined>();
  const { name, id, merges, validations, protectedBoxes, protections } = sheet;
  const looks = sheet.conditionalRules.filter(
    ({ values }) => !(without && values[0]?.includes('"customer-segments"')),
  );
  return {
    tab: { name, id, hidden: sheet.hidden, frozenRows: sheet.frozenRows, tabColor: sheet.tabColor },
    size: without ? [sheet.maxRows] : [sheet.maxRows, sheet.maxColumns],
    cells: cellPictures(workbook, sheet, hidden),
    widths: [...sheet.columnWidths].filter(([column]) => !hidden.has(column)).sort(),
    merges: merges.map(formatA1),
    validations: validations.map((rule) => ({ ...rule, box: formatA1(rule.box) })),
    protections: [protectedBoxes.map(formatA1), protections],
    conditionalRules: looks,
    filter: [sheet.filter, [...sheet.filterCriteria], [...sheet.filteredRows], [...sheet.hiddenRows]],
    details: [[...sheet.columnDetails], [...sheet.rowDetails], sheet.charts],
  };
}

/** The cells that hold or show anything, by their names. */
function cellPictures(
  workbook: Workbook,
  sheet: SheetGrid,
  hidden: ReadonlySet<number | undefined>,
): Record<string, object> {
  const keys = new Set([...sheet.formulas.keys(), ...sheet.notes.keys(), ...sheet.extras.keys()]);
  sheet.rows.forEach((cells, row) => cells.forEach((_, column) => keys.add(cellKey(row, column))));
  sheet.formatIds.forEach((ids, row) => ids?.forEach((_, column) => keys.add(cellKey(row, column))));
  const pictures: Record<string, object> = {};
  for (const key of [...keys].sort((a, b) => a - b)) {
    const [row, column] = [rowOf(key), columnOf(key)];
    if (hidden.has(column)) continue;
    const picture = {
      value: sheet.valueAt(row, column),
      formula: sheet.formulas.get(key) ?? '',
      note: sheet.notes.get(key) ?? '',
      extra: sheet.extras.get(key) ?? null,
      look: workbook.formats.get(sheet.formatAt(row, column)),
    };
    const isPlain = picture.value === '' && picture.formula === '' && picture.note === '' && !picture.extra;
    if (isPlain && Object.keys(picture.look).length === 0) continue;
    pictures[formatA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 })] = picture;
  }
  return pictures;
}
