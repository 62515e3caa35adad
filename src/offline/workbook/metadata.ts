/**
 * Developer metadata of a workbook: notes that scripts bind to the spreadsheet, a sheet, a row or a column.
 */
import { shiftPosition } from './shift';
import type { Shift } from './shift';

/** Where an entry is bound; rows and columns from 0. */
export interface MetadataPlace {
  readonly type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheetId?: number;
  readonly index?: number;
}

/** One entry: keys are not unique. */
export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** The entries that stay when rows or columns of a sheet are inserted or deleted, bound to where theirs are now. */
export function shiftMetadata(
  entries: readonly MetadataEntry[],
  sheetId: number,
  shift: Shift,
): MetadataEntry[] {
  const type = shift.side === 'rows' ? 'ROW' : 'COLUMN';
  return entries.filter((entry) => {
    const { place } = entry;
    if (place.sheetId !== sheetId || place.type !== type || place.index === undefined) return true;
    const index = shiftPosition(place.index, shift);
    if (index !== null) entry.place = { ...place, index };
    return index !== null;
  });
}
