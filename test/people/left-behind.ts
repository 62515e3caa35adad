/**
 * All that a command leaves behind and that the next one may look at, as one text: equal texts, equal next commands.
 */
import { propertiesOfUser } from '../../src/offline/shared-stores';
import { OWNER } from '../../src/offline/host-state';
import type { SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Shop } from './shops';

/** The day of the commands as Sheets counts it, with a time of day, and as texts and milliseconds have it: no two are alike. */
const TIMES = /46112\.\d+|2026-03-31T[\d:.]+Z?|17749\d{8}/g;

/** Without the times of this day, and without the number drawn by lot that stands for a person. */
export function leftBehind({ book, shared }: Shop): string {
  const { sheets, metadata, namedRanges, documentProperties, clockTriggers, activeSheetId } = book;
  const text = JSON.stringify([
    sheets.map(partsOf),
    metadata.map(({ key, value, place }) => [key, value, place]),
    namedRanges,
    [...documentProperties],
    clockTriggers,
    activeSheetId,
    [...shared.locks],
  ]);
  const drawn = [...propertiesOfUser(shared, OWNER).values()].filter((value) => /^[0-9a-f]{8}$/.test(value));
  return drawn.reduce((left, value) => left.replaceAll(value, '#'), text).replace(TIMES, 'now');
}

function partsOf(sheet: SheetGrid): unknown[] {
  const { id, name, maxRows, maxColumns, rows, formatIds, merges, validations, protectedBoxes } = sheet;
  const { conditionalRules, charts, filter, hidden, frozenRows, tabColor } = sheet;
  const maps = [sheet.formulas, sheet.notes, sheet.columnWidths, sheet.filterCriteria];
  const sets = [sheet.filteredRows, sheet.hiddenRows];
  return [
    [id, name, maxRows, maxColumns, hidden, frozenRows, tabColor],
    [rows, formatIds, merges, validations, protectedBoxes, conditionalRules, charts, filter],
    maps.map((map) => [...map]),
    sets.map((set) => [...set]),
  ];
}
