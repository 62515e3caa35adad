/**
 * Where what a check found stands, in the letters and numbers that people see: in the tabs of rules and tests, and in the tables.
 */
import { cellText, ROWS_SHOWN, type SheetCells } from '../../core/index';
import { cellName } from './a1';
import { placeFinder, type FindPlaces } from './finding-places';
import type { RunInput } from './run-input';

/** Empty: none where the place is in no tab that was read. */
export function rulePlaces(run: RunInput): FindPlaces {
  const { customers, orders, lines, products, settings, rules, cases } = run;
  const inTables = placeFinder({ customers, orders, lines, products }, settings);
  const tabs = [rules, cases];
  return (where) => {
    const tab = tabs.find((one) => one !== null && one.name === where.sheet);
    return tab ? placesIn(tab, where) : inTables(where);
  };
}

function placesIn(tab: SheetCells, { column, rows }: Parameters<FindPlaces>[0]): string[] {
  const position = column === undefined ? 0 : headerPosition(tab, column);
  return rows.slice(0, ROWS_SHOWN).map((row) => (position > 0 ? cellName(row, position) : `${row}:${row}`));
}

/** Counted from 1; 0 where none of the first rows has such a header. */
function headerPosition({ top }: SheetCells, header: string): number {
  for (const cells of top) {
    const index = cells.findIndex((cell) => cellText(cell) === header);
    if (index >= 0) return index + 1;
  }
  return 0;
}
