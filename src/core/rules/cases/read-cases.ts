/**
 * The tab Rule tests → sample customers with the segment that each is to get. Each row is one test; each column under the
 * name of a metric, or of a customers' column, holds the sample's value.
 */
import type { IssueLog } from '../../base/issue';
import type { Subject, Names } from '../../conditions/types';
import type { ReadContext } from '../../intake/read-context';
import { readTyped } from '../../intake/typed-column';
import { cellText } from '../../settings/values';
import type { Column } from '../../tables/column';
import { cellAt, isBlankCell, type SheetCells } from '../../tables/sheet-cells';
import type { CaseColumn } from '../../words/setting-keys';
import { caseColumnNamed } from '../../words/tab-lookup';
import { CASE_ISSUES } from './issues';

/** One test: a sample customer. */
export interface RuleCase {
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  /** As typed; '' where the cell is blank. */
  readonly scheme: string;
  /** The segment that is expected; '' for none. */
  readonly expected: string;
}

export interface RuleCases {
  readonly sheet: string;
  /** The headers of the columns that say the scheme and the segment. */
  readonly headers: { readonly scheme: string; readonly segment: string };
  readonly cases: readonly RuleCase[];
  /** The samples' values of a subject; null where the tab has no such column: then they are blank. */
  column(key: string): Column | null;
}

export interface CasesContext {
  readonly names: Names;
  readonly read: ReadContext;
}

/**
 * Shape: a sheet whose header row names the expected segment → its tests; rows without a value are left out.
 * Empty: null, with an issue, where no row of the top names the expected segment.
 * Issues: CASE_ISSUES, and the faults of sample values as of any column of the customers.
 */
export function readCases(sheet: SheetCells, { names, read }: CasesContext): RuleCases | null {
  const found = findHeaders(sheet);
  if (!found) {
    read.issues.add(CASE_ISSUES, 'cases.noHeader', { sheet: sheet.name });
    return null;
  }
  const { headerRow, headers, own } = found;
  const text = (name: CaseColumn, row: number) => {
    const index = own.get(name);
    return index === undefined ? '' : cellText(cellAt(sheet.column(index), row));
  };
  const rows = filledRows(sheet, found);
  const subjects = sampleColumns(sheet, found, { names, issues: read.issues });
  const kept = Int32Array.from(rows, (row) => row - headerRow - 1);
  const source = { sheet: { cells: sheet, mapping: { sheet: sheet.name, headerRow, headers, fields: {} } } };
  return {
    sheet: sheet.name,
    headers: { scheme: headers[own.get('scheme') ?? -1] ?? '', segment: headers[own.get('segment') ?? 0] },
    cases: rows.map((row) => ({ row: row + 1, scheme: text('scheme', row), expected: text('segment', row) })),
    column(key) {
      const sample = subjects.get(key);
      if (!sample) return null;
      const match = { index: sample.index, header: headers[sample.index] };
      return readTyped({ ...source, match, kept, context: read }, sample.subject.type);
    },
  };
}

interface Headers {
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Leftmost column of each own name. */
  readonly own: ReadonlyMap<CaseColumn, number>;
}

function findHeaders(sheet: SheetCells): Headers | null {
  for (let headerRow = 0; headerRow < sheet.top.length; headerRow++) {
    const headers = sheet.top[headerRow].map(cellText);
    const own = new Map<CaseColumn, number>();
    headers.forEach((header, index) => {
      const name = caseColumnNamed(header);
      if (name && !own.has(name)) own.set(name, index);
    });
    if (own.has('segment')) return { headerRow, headers, own };
  }
  return null;
}

/** A row that holds only a note, or the result of an earlier check, tests nothing. */
function filledRows(sheet: SheetCells, { headerRow, headers, own }: Headers): number[] {
  const silent = new Set([own.get('note'), own.get('result')]);
  const asked = headers.flatMap((header, index) =>
    header === '' || silent.has(index) ? [] : [sheet.column(index)],
  );
  const rows: number[] = [];
  for (let row = headerRow + 1; row < sheet.rowCount; row++)
    if (asked.some((cells) => !isBlankCell(cellAt(cells, row)))) rows.push(row);
  return rows;
}

interface Sample {
  readonly subject: Subject;
  readonly index: number;
}

/** The columns that hold sample values, by subject; the leftmost where several name one. */
function sampleColumns(
  { name: sheet }: SheetCells,
  { headerRow, headers, own }: Headers,
  { names, issues }: { names: Names; issues: IssueLog },
): Map<string, Sample> {
  const taken = new Set(own.values());
  const samples = new Map<string, Sample>();
  headers.forEach((header, index) => {
    if (header === '' || taken.has(index)) return;
    const subject = names.find(header);
    if (!('fault' in subject)) {
      if (!samples.has(subject.key)) samples.set(subject.key, { subject, index });
      return;
    }
    const place = { sheet, column: header, row: headerRow + 1 };
    const hint = subject.suggestions.join(', ');
    if (hint === '') issues.add(CASE_ISSUES, 'cases.noSuchColumn', place);
    else issues.add(CASE_ISSUES, 'cases.unknownColumn', place, { hint });
  });
  return samples;
}
