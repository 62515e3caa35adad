/**
 * Which column of a sheet holds which field: Settings' map first, then the best alias.
 */
import type { IssueLog, IssueParams } from '../base/issue';
import { foldKey } from '../base/text';
import type { Settings } from '../settings/types';
import type { Cell, SheetCells } from '../tables/sheet-cells';
import { FIELDS, REQUIRED_FIELDS } from '../words/field-keys';
import type { FieldKey, FieldOf, TableKind } from '../words/field-keys';
import { claimsOf, headerKey } from './aliases';
import { findHeaderRow, headerTexts, likeliestHeaderRow } from './headers';
import { INTAKE_ISSUES } from './issues';
import type { IntakeIssueCode } from './issues';
import type { FieldMatch, SheetMapping } from './types';

/** What the search for columns must know of a run. */
export interface MapContext {
  readonly settings: Pick<Settings, 'map'>;
  readonly issues: IssueLog;
}

type Report = (code: IntakeIssueCode, params: IssueParams) => void;

/** A sheet's headers and what is known of its fields. */
export interface Table {
  readonly kind: TableKind;
  readonly headers: readonly string[];
  /** foldKeys of the headers. */
  readonly keys: readonly string[];
  /** headerKeys of the headers. */
  readonly names: readonly string[];
  readonly map: Settings['map'];
  readonly report: Report;
}

/**
 * Finds the header row and the columns of the table's fields.
 * Empty: null when a required field has no column, or two that fit equally well; then an error was logged.
 * Issues: intake.sheet.empty, intake.header.*
 */
export function mapSheet<K extends TableKind>(
  kind: K,
  cells: Pick<SheetCells, 'name' | 'top'>,
  { settings, issues }: MapContext,
): SheetMapping<FieldOf<K>> | null {
  const report: Report = (code, params) => issues.add(INTAKE_ISSUES, code, { sheet: cells.name }, params);
  const row = headerRowOf(kind, cells.top, settings.map);
  if (row < 0) {
    report('intake.sheet.empty', {});
    return null;
  }
  const table = tableOf(kind, cells.top[row], { map: settings.map, report });
  const fields = matchFields(table);
  if (!fields) return null;
  reportRowsAbove(cells, row, issues);
  const { headers } = table;
  return { sheet: cells.name, headerRow: row, fields: fields as SheetMapping<FieldOf<K>>['fields'], headers };
}

/** The row that names the required fields, else the one that looks most like headers; -1 in an empty sheet. */
export function headerRowOf(kind: TableKind, top: SheetCells['top'], map: Settings['map']): number {
  const found = findHeaderRow(kind, top, map);
  return found >= 0 ? found : likeliestHeaderRow(kind, top);
}

/** The headers of a row, prepared for the search. */
export function tableOf(
  kind: TableKind,
  row: readonly Cell[],
  { map, report }: Pick<Table, 'map' | 'report'>,
): Table {
  const headers = headerTexts(row);
  return { kind, headers, keys: headers.map(foldKey), names: headers.map(headerKey), map, report };
}

/** The 0-based columns that hold a mapped field, ascending, each once. */
export function neededColumns(mapping: SheetMapping): number[] {
  const indexes = new Set<number>();
  for (const match of Object.values(mapping.fields)) if (match) indexes.add(match.index);
  return [...indexes].sort((a, b) => a - b);
}

function reportRowsAbove(cells: Pick<SheetCells, 'name' | 'top'>, row: number, issues: IssueLog): void {
  for (let above = 0; above < row; above++) {
    if (headerTexts(cells.top[above]).every((text) => text === '')) continue;
    issues.add(INTAKE_ISSUES, 'intake.header.rows-above', { sheet: cells.name, row: above + 1 });
  }
}

/** Null when a required field could not be matched or Settings map a header that is not there. */
function matchFields(table: Table): Record<string, FieldMatch> | null {
  const fields: Record<string, FieldMatch> = {};
  let failed = false;
  for (const field of FIELDS[table.kind]) {
    const match = matchField(table, field);
    if (match === 'failed') failed = true;
    else if (match) fields[field] = match;
  }
  return failed ? null : fields;
}

/** Null where an optional field has no column; 'failed' where a required one has none, or two that fit equally well. */
export function matchField(table: Table, field: string): FieldMatch | null | 'failed' {
  const mapped = table.map.get(`${table.kind}.${field}` as FieldKey);
  const required = isRequired(table.kind, field);
  if (mapped !== undefined) return matchMapped(table, field, mapped);
  const columns = candidates(table, field);
  if (columns.length === 0) {
    if (!required) return null;
    table.report('intake.header.missing', { field, headers: listHeaders(table.headers) });
    return 'failed';
  }
  const best = bestOf(columns);
  if (best.length > 1) {
    const names = best.map(({ index }) => `"${table.headers[index]}"`).join(', ');
    table.report(required ? 'intake.header.tie' : 'intake.header.tie-optional', { field, columns: names });
    if (required) return 'failed';
  }
  reportBetter(table, field, columns);
  return { index: best[0].index, header: table.headers[best[0].index] };
}

export function isRequired(kind: TableKind, field: string): boolean {
  return (REQUIRED_FIELDS[kind] as readonly string[]).includes(field);
}

function matchMapped(table: Table, field: string, header: string): FieldMatch | 'failed' {
  const index = table.keys.indexOf(foldKey(header));
  if (index >= 0) return { index, header: table.headers[index] };
  table.report('intake.header.mapped-missing', { field, header, headers: listHeaders(table.headers) });
  return 'failed';
}

interface Candidate {
  readonly index: number;
  readonly tier: number;
}

/** Columns that may hold the field. One that names another field better gives way to a column that does not. */
function candidates(table: Table, field: string): Candidate[] {
  const all: Candidate[] = [];
  const own: Candidate[] = [];
  table.names.forEach((name, index) => {
    const claims = claimsOf(table.kind, name);
    const claim = claims.find((one) => one.field === field);
    if (!claim) return;
    const given = isMappedElsewhere(table, field, table.keys[index]);
    if (given && !isRequired(table.kind, field)) return;
    all.push({ index, tier: claim.tier });
    if (!given && !claims.some((one) => one.field !== field && one.tier < claim.tier))
      own.push({ index, tier: claim.tier });
  });
  return own.length > 0 ? own : bestOf(all);
}

/** Whether two columns fit the field equally well and nobody said which one is meant. */
export function isTie(table: Table, field: string): boolean {
  if (table.map.has(`${table.kind}.${field}` as FieldKey)) return false;
  return bestOf(candidates(table, field)).length > 1;
}

function bestOf(columns: readonly Candidate[]): Candidate[] {
  const tier = Math.min(...columns.map((column) => column.tier));
  return columns.filter((column) => column.tier === tier);
}

/** A column that the marketer gave to another field is not taken for this one as well. */
function isMappedElsewhere(table: Table, field: string, key: string): boolean {
  return FIELDS[table.kind].some((other) => {
    if (other === field) return false;
    const mapped = table.map.get(`${table.kind}.${other}` as FieldKey);
    return mapped !== undefined && foldKey(mapped) === key;
  });
}

/** The leftmost of the best tier was taken; columns of later tiers are named. */
function reportBetter(table: Table, field: string, columns: readonly Candidate[]): void {
  const [taken] = bestOf(columns);
  const others = columns.filter(({ tier }) => tier > taken.tier);
  if (others.length === 0) return;
  const names = others.map(({ index }) => `"${table.headers[index]}"`).join(', ');
  table.report('intake.header.better', { field, used: table.headers[taken.index], others: names });
}

/** Headers as a message lists them. */
export function listHeaders(headers: readonly string[]): string {
  return headers
    .filter((header) => header !== '')
    .map((header) => `"${header}"`)
    .join(', ');
}
