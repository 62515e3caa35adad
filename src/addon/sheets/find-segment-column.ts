/**
 * Where the segments of a scheme stand, and what they say of every row.
 */
import { cellText, type Settings } from '../../core/index';
import { PACKS, schemesOf } from '../../templates/index';
import { readOwnColumns, type OwnPositions } from './own-columns';
import type { OwnTabs } from './own-tabs';
import { readBlock } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The column of a scheme's segments, from 1. */
export interface SegmentPlace {
  readonly sheet: Sheet;
  readonly column: number;
  readonly headerRow: number;
  readonly own: OwnPositions;
}

/** The first sheet that has it. Null: no run has written it. */
export function findSegmentColumn(tabs: OwnTabs, keys: readonly string[]): SegmentPlace | null {
  const made = tabs.made('customers');
  for (const sheet of [...tabs.others, ...(made ? [made] : [])]) {
    const { positions, headerRow } = readOwnColumns(sheet);
    const column = keys.map((key) => positions.get(key)).find((position) => position !== undefined);
    if (column !== undefined) return { sheet, column, headerRow: headerRow ?? 1, own: positions };
  }
  return null;
}

/** The keys that the column of a scheme may have: by its pack, whatever the scheme's name is, else by its name. */
export function segmentKeys(scheme: string, { schemes }: Pick<Settings, 'schemes'>): string[] {
  const listed = schemes.filter(({ name }) => name === scheme).flatMap(({ pack }) => pack ?? []);
  const packed = PACKS.flatMap(schemesOf).filter(({ name }) => Object.values(name).includes(scheme));
  return [...listed, scheme, ...packed.map(({ origin }) => origin)].map((name) => `segment:${name}`);
}

/** What stands in each row below the header. Calls: two, and two a block of rows. */
export function readSegments({ sheet, column, headerRow }: SegmentPlace): string[] {
  const rows = readBlock(sheet, { column, width: 1, rowCount: sheet.getLastRow() });
  return rows.slice(headerRow).map(([cell]) => cellText(cell));
}
