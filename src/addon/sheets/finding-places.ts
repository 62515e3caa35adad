/**
 * Where the rows of a finding stand, in the letters and numbers that people see: C5. Not for reading the cells.
 */
import {
  foldKey,
  IssueLog,
  mapSheet,
  ROWS_SHOWN,
  type Issue,
  type Settings,
  type SheetMapping,
  type TableKind,
} from '../../core/index';
import { cellName } from './a1';
import type { Tables } from './read-tables';

/** The first rows of an issue as cells; as whole rows, '5:5', where no one column is meant. */
export type FindPlaces = (where: Issue['where']) => string[];

/** The places in the sheets of a run. Empty: none where the sheet is not one of them. */
export function placeFinder(tables: Tables, settings: Pick<Settings, 'map'>): FindPlaces {
  const sheets = new Map<string, SheetMapping>();
  for (const kind of Object.keys(tables) as TableKind[]) {
    const cells = tables[kind];
    const mapping = cells && mapSheet(kind, cells, { settings, issues: new IssueLog() });
    if (mapping) sheets.set(mapping.sheet, mapping);
  }
  return ({ sheet, column, rows }) => {
    const mapping = sheets.get(sheet ?? '');
    if (!mapping) return [];
    const position = column === undefined ? 0 : columnPosition(mapping, column);
    return rows.slice(0, ROWS_SHOWN).map((row) => (position > 0 ? cellName(row, position) : `${row}:${row}`));
  };
}

/** Counted from 1; 0 where the sheet has no such header. A column that holds a field comes before others of that header. */
function columnPosition({ fields, headers }: SheetMapping, header: string): number {
  const field = Object.values(fields).find((match) => match?.header === header);
  return 1 + (field?.index ?? headers.findIndex((other) => foldKey(other) === foldKey(header)));
}
