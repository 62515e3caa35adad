/**
 * The header row of the Rules tab: which columns are the tab's own, and which ask about a metric or a customer column.
 */
import type { IssueLog, Place } from '../base/issue';
import type { NameFault, Names, Subject } from '../conditions/types';
import { cellText } from '../settings/values';
import { cellAt, isBlankCell, type CellColumn, type SheetCells } from '../tables/sheet-cells';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';
import { foldWord, wordLookup } from '../words/lookup';
import type { RuleColumn } from '../words/setting-keys';
import { RULES_ISSUES } from './issues';

const columnName = wordLookup(en.RULE_COLUMN_NAMES, vi.RULE_COLUMN_NAMES);
/** The tab's own columns that a run goes by; the others are for people, or for the eye. */
const READ_COLUMNS: ReadonlySet<RuleColumn> = new Set([
  'id',
  'on',
  'scheme',
  'segment',
  'condition',
  'keepIf',
  'holdDays',
  'owner',
]);

export interface TestColumn {
  readonly header: string;
  readonly subject: Subject;
  readonly cells: CellColumn;
}

export interface RuleColumns {
  readonly headerRow: number;
  readonly own: {
    readonly scheme: CellColumn;
    readonly segment: CellColumn;
    readonly id?: CellColumn;
    readonly on?: CellColumn;
    readonly condition?: CellColumn;
    readonly keepIf?: CellColumn;
    readonly holdDays?: CellColumn;
    readonly owner?: CellColumn;
    readonly colour?: CellColumn;
  };
  /** The headers of those columns as they stand in the tab; '' where there is no such column. */
  readonly headers: Readonly<Record<keyof RuleColumns['own'], string>>;
  readonly tests: readonly TestColumn[];
}

interface Context {
  readonly names: Names;
  readonly issues: IssueLog;
}

/** Null, with an issue, when no row of the top names Scheme and Segment. Issues: a column that asks about nothing known, or two that ask about the same. */
export function findRuleColumns(sheet: SheetCells, context: Context): RuleColumns | null {
  const found = findOwnColumns(sheet);
  if (found) return readColumns(sheet, { ...found, ...context });
  context.issues.add(RULES_ISSUES, 'rules.noHeader', { sheet: sheet.name });
  return null;
}

/** Where the tab's own columns stand. */
export interface OwnColumns {
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly own: ReadonlyMap<RuleColumn, number>;
}

/** Null when no row of the top names Scheme and Segment. */
export function findOwnColumns(sheet: SheetCells): OwnColumns | null {
  for (let headerRow = 0; headerRow < sheet.top.length; headerRow++) {
    const headers = sheet.top[headerRow].map(cellText);
    const own = ownColumns(headers);
    if (own.has('scheme') && own.has('segment')) return { headerRow, headers, own };
  }
  return null;
}

/** The leftmost column of each of the tab's own names. */
function ownColumns(headers: readonly string[]): Map<RuleColumn, number> {
  const own = new Map<RuleColumn, number>();
  headers.forEach((header, index) => {
    const name = columnName.get(foldWord(header));
    if (name && !own.has(name)) own.set(name, index);
  });
  return own;
}

type Found = Context & OwnColumns;

function readColumns(sheet: SheetCells, found: Found): RuleColumns {
  const { headerRow, headers, own } = found;
  reportOwnTwice(sheet, found);
  const column = (name: RuleColumn) => {
    const index = own.get(name);
    return index === undefined ? undefined : sheet.column(index);
  };
  const header = (name: RuleColumn) => headers[own.get(name) ?? -1] ?? '';
  return {
    headerRow,
    own: {
      scheme: sheet.column(own.get('scheme') ?? 0),
      segment: sheet.column(own.get('segment') ?? 0),
      id: column('id'),
      on: column('on'),
      condition: column('condition'),
      keepIf: column('keepIf'),
      holdDays: column('holdDays'),
      owner: column('owner'),
      colour: column('colour'),
    },
    headers: {
      scheme: header('scheme'),
      segment: header('segment'),
      id: header('id'),
      on: header('on'),
      condition: header('condition'),
      keepIf: header('keepIf'),
      holdDays: header('holdDays'),
      owner: header('owner'),
      colour: header('colour'),
    },
    tests: testColumns(sheet, found),
  };
}

/** A second column of one of the tab's own names would be left out silently. */
function reportOwnTwice(sheet: SheetCells, { headerRow, headers, own, issues }: Found): void {
  headers.forEach((header, index) => {
    const name = columnName.get(foldWord(header));
    if (!name || !READ_COLUMNS.has(name) || own.get(name) === index) return;
    if (isEmptyBelow(sheet, sheet.column(index), headerRow)) return;
    const place = { sheet: sheet.name, column: header, row: headerRow + 1 };
    issues.add(RULES_ISSUES, 'rules.columnTwice', place, { found: header });
  });
}

function testColumns(sheet: SheetCells, { headerRow, headers, names, issues }: Found): TestColumn[] {
  const tests: TestColumn[] = [];
  const seen = new Set<string>();
  headers.forEach((header, index) => {
    if (header === '' || columnName.has(foldWord(header))) return;
    const place = { sheet: sheet.name, column: header, row: headerRow + 1 };
    const cells = sheet.column(index);
    const subject = names.find(header);
    if ('fault' in subject) {
      // A column that asks nothing may be called anything.
      if (isEmptyBelow(sheet, cells, headerRow)) return;
      reportUnknown(subject, place, issues);
      return;
    }
    if (seen.has(subject.key)) issues.add(RULES_ISSUES, 'rules.columnTwice', place, { found: header });
    seen.add(subject.key);
    tests.push({ header, subject, cells });
  });
  return tests;
}

function reportUnknown({ suggestions }: NameFault, place: Place, issues: IssueLog): void {
  const found = place.column ?? '';
  if (suggestions.length === 0) issues.add(RULES_ISSUES, 'rules.noSuchColumn', place, { found });
  else issues.add(RULES_ISSUES, 'rules.unknownColumn', place, { found, hint: suggestions.join(', ') });
}

function isEmptyBelow(sheet: SheetCells, cells: CellColumn, headerRow: number): boolean {
  for (let row = headerRow + 1; row < sheet.rowCount; row++)
    if (!isBlankCell(cellAt(cells, row))) return false;
  return true;
}
