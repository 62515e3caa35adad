/**
 * Deletes columns of the add-on's. Somebody may move columns at any moment: each is looked for right before it goes.
 */
import { findOwnColumns, readOwnColumnsAgain, type OwnPositions } from './own-columns';
import { adjacentRuns } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More looks than runs of columns: somebody keeps moving them, and what is left stays. */
const MORE_LOOKS = 8;

/** From the right, so that the positions of the others hold: four calls and a deletion for columns that stand side by side. */
export function deleteOwnColumns(sheet: Sheet, keys: readonly string[]): void {
  let expected = only(keys, findOwnColumns(sheet));
  for (let looks = keys.length + MORE_LOOKS; expected.size > 0 && looks > 0; looks--) {
    // A sheet cannot lose all of its columns.
    if (expected.size >= sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    const now = only(keys, readOwnColumnsAgain(sheet, expected).positions);
    if (isSame(now, expected)) expected = withoutLast(sheet, now);
    else expected = now;
  }
}

/** Deletes the columns furthest to the right; gives the others. */
function withoutLast(sheet: Sheet, positions: OwnPositions): OwnPositions {
  const [{ start, width }] = adjacentRuns([...positions.values()]).reverse();
  sheet.deleteColumns(start, width);
  return new Map([...positions].filter(([, position]) => position < start));
}

function only(keys: readonly string[], positions: OwnPositions): OwnPositions {
  return new Map([...positions].filter(([key]) => keys.includes(key)));
}

function isSame(a: OwnPositions, b: OwnPositions): boolean {
  return a.size === b.size && [...a].every(([key, position]) => b.get(key) === position);
}
