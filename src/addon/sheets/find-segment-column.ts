/**
 * Where the segments of a scheme stand, and what they say of every row.
 */
import { cellText, type Settings } from '../../core/index';
import { PACKS, schemesOf } from '../../templates/index';
import { readLastRun } from '../record/read-last-run';
import { readOwnColumns, type OwnPositions } from './own-columns';
import type { OwnTabs } from './own-tabs';
import { readBlock } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The column of a scheme's segments, from 1. */
export interface SegmentPlace {
  readonly sheet: Sheet;
  readonly key: string;
  readonly column: number;
  readonly headerRow: number;
  readonly own: OwnPositions;
}

/** In the sheet of the last run, else in the first that has it: copies have it, too. Null: no run has written it. */
export function findSegmentColumn(tabs: OwnTabs, keys: readonly string[]): SegmentPlace | null {
  const [ofRun, made] = [sheetOfRun(tabs), tabs.made('customers')];
  for (const sheet of [...(ofRun ? [ofRun] : []), ...tabs.others, ...(made ? [made] : [])]) {
    const { positions, headerRow } = readOwnColumns(sheet);
    const key = keys.find((one) => positions.has(one));
    const column = key === undefined ? undefined : positions.get(key);
    if (key !== undefined && column !== undefined)
      return { sheet, key, column, headerRow: headerRow ?? 1, own: positions };
  }
  return null;
}

/** Where the last run found the customers. Null: nobody knows, or the sheet has another name by now. Calls: five. */
function sheetOfRun(tabs: OwnTabs): Sheet | null {
  const [customers] = readLastRun(tabs)?.run.basis.sources ?? [];
  return customers ? tabs.book.getSheetByName(customers.sheet) : null;
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
