/**
 * Customers who are known by their ids alone, as a copy of their rows in a tab.
 */
import { IssueLog, RUN_ISSUES, SHOW_ISSUES, type Cell, type Language } from '../../core/index';
import { fill, reportIssues } from '../../i18n/index';
import type { ShowAnswer } from '../../protocol/show-customers';
import { readStateColumns } from '../record/state-columns';
import { withDocumentLock } from '../run-command';
import { findTooManyCells } from '../sheets/check-limits';
import { sizeOfCopy, writeCopy, type CopiedRows } from '../sheets/copied-tab';
import { findSegmentColumn, type SegmentPlace } from '../sheets/find-segment-column';
import { readOwnColumns } from '../sheets/own-columns';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readBlock } from '../sheets/read-sheet';
import { findKeyHeader, findOwnKeys, readIds } from '../sheets/row-keys';

/** Who is to be seen. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Their sheet has a column of one of these keys: 'segment:value'. */
  readonly keys: readonly string[];
  /** What they have in common, and the word for it: 'Regular → At risk', 'Moved'. */
  readonly title: string;
  readonly label: string;
  /** What is said when they are shown, with {customers}, {title} and {sheet}. */
  readonly said: string;
}

/** Nothing is changed where nobody would be seen. The customers' sheet stays as it is. */
export function showCopy(pick: (tabs: OwnTabs) => Picked, language: Language): ShowAnswer {
  const issues = new IssueLog();
  const shown = withDocumentLock(() => {
    const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
    return show(pick(tabs), { tabs, language, issues });
  });
  if (shown) return shown;
  if (!issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: reportIssues(issues, language) };
}

interface ShowContext {
  readonly tabs: OwnTabs;
  readonly language: Language;
  readonly issues: IssueLog;
}

function show(
  { ids, keys, title, label, said }: Picked,
  { tabs, language, issues }: ShowContext,
): ShowAnswer | null {
  const place = findSegmentColumn(tabs, keys);
  const rows = place && rowsOf(ids, place, tabs);
  if (!place || !rows || rows.length < 2) {
    issues.add(SHOW_ISSUES, 'show.nobody', { sheet: place?.sheet.getName() }, { segment: `"${title}"` });
    return null;
  }
  const copy: CopiedRows = { from: place.sheet.getName(), label, title, rows };
  findNoRoom(tabs, copy, issues);
  if (issues.hasErrors) return null;
  const sheet = writeCopy(tabs, copy, language);
  sheet.getRange(1, 1).activate();
  const customers = rows.length - 1;
  const name = sheet.getName();
  const message = fill(said, { customers, title, sheet: name }, language);
  return { ok: true, message, sheet: name, customers, by: 'copy' };
}

/** The header row and the rows of those customers. Null: nobody knows where the ids stand. */
function rowsOf(
  ids: ReadonlySet<string>,
  { sheet, headerRow }: SegmentPlace,
  tabs: OwnTabs,
): Cell[][] | null {
  const state = readStateColumns(tabs, []);
  if (!state) return null;
  const { idHeader } = state;
  const keys =
    idHeader === null
      ? findOwnKeys(readOwnColumns(sheet))
      : findKeyHeader(sheet, idHeader, { headerRow, column: 1 });
  if (!keys) return null;
  const cells = readBlock(sheet, { column: 1, width: sheet.getLastColumn(), rowCount: sheet.getLastRow() });
  const [header, ...below] = cells.slice(keys.headerRow - 1);
  const own = readIds(sheet, keys, idHeader);
  return [header, ...below.filter((_, row) => ids.has(own[row]))];
}

function findNoRoom(tabs: OwnTabs, copy: CopiedRows, issues: IssueLog): void {
  const present = tabs.made('shown');
  const { rows, columns } = sizeOfCopy(copy);
  const [height, width] = present ? [present.getMaxRows(), present.getMaxColumns()] : [0, 0];
  const added = Math.max(rows, height) * Math.max(columns, width) - height * width;
  if (added > 0) findTooManyCells(added, { book: tabs.book, issues });
}
