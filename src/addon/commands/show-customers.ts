/**
 * "Show these customers": those of a segment, by a filter on their sheet where the user has none there, else in a tab.
 */
import {
  IssueLog,
  LIST_SEPARATOR,
  readSettings,
  RUN_ISSUES,
  SHOW_ISSUES,
  dayInZone,
  type Language,
} from '../../core/index';
import { fill, languageOfLocale, messages, reportIssues } from '../../i18n/index';
import type { ShowAllAnswer, ShowAllRequest, ShowAnswer, ShowRequest } from '../../protocol/show-customers';
import { withDocumentLock } from '../run-command';
import { repeatShort } from '../steady/repeat-command';
import { findTooManyCells } from '../sheets/check-limits';
import { findSegmentColumn, readSegments, segmentKeys } from '../sheets/find-segment-column';
import { filterOut, mayFilter, takeFilterOff, type Disturbance, type Hidden } from '../sheets/own-filter';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { sizeOfList, writeShownTab, type Shown, type ShownSegment } from '../sheets/shown-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nothing is changed where nobody would be seen. A filter of the user's stays as it is. */
export function showCustomers(request: ShowRequest): ShowAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const shown = withDocumentLock(() => showUndisturbed(request, { language, issues }));
  if (shown) return shown;
  if (!issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: reportIssues(issues, language) };
}

interface ShowContext {
  readonly language: Language;
  readonly issues: IssueLog;
}

/** Whoever keeps moving lines meanwhile is told so, and nothing is hidden. */
const TRIES = 3;

/** Looked up anew where somebody changed the sheet while its filter was set. */
function showUndisturbed(request: ShowRequest, context: ShowContext): ShowAnswer | null {
  for (let tries = 1; ; tries++) {
    const shown = show(request, context);
    if (shown === null || !('disturbed' in shown)) return shown;
    if (tries < TRIES) continue;
    const code = shown.disturbed === 'columns' ? 'show.columnsChanged' : 'show.rowsChanged';
    context.issues.add(SHOW_ISSUES, code, { sheet: shown.sheet });
    return null;
  }
}

/** Null: refused, and the issues say why. */
type Outcome = ShowAnswer | { readonly disturbed: Disturbance; readonly sheet: string } | null;

function show({ scheme, segment, also }: ShowRequest, { language, issues }: ShowContext): Outcome {
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const settings = settingsOf(tabs);
  const wanted = [{ scheme, segment }, ...(also ? [also] : [])];
  const found: Found[] = [];
  for (const one of wanted) {
    const place = findSegmentColumn(tabs, segmentKeys(one.scheme, settings));
    const isElsewhere = found.some(({ place: { sheet } }) => sheet.getName() !== place?.sheet.getName());
    if (!place || isElsewhere) {
      issues.add(SHOW_ISSUES, 'show.notClassified', {}, { scheme: one.scheme });
      return null;
    }
    found.push({ place, segment: one.segment, texts: readSegments(place) });
  }
  return showFound(tabs, found, { language, issues });
}

/** A segment's place, and what its column says in each row. */
interface Found extends ShownSegment {
  readonly texts: readonly string[];
}

function showFound(
  tabs: OwnTabs,
  [first, second]: readonly Found[],
  { language, issues }: ShowContext,
): Outcome {
  const segments: Shown['segments'] = second ? [first, second] : [first];
  const { place } = first;
  const has = ({ segment, texts }: Found, row: number) => isMeant(texts[row], segment);
  const customers = first.texts.filter(
    (_, row) => has(first, row) && (second === undefined || has(second, row)),
  ).length;
  const shown: Shown = { segments, customers };
  if (customers === 0) {
    const segment = namesOf(shown, language);
    issues.add(SHOW_ISSUES, 'show.nobody', { sheet: place.sheet.getName() }, { segment });
    return null;
  }
  if (!mayFilter(place)) return showInTab(tabs, shown, { language, issues });
  const disturbed = filterOut(place, second ? [hiddenIn(first), hiddenIn(second)] : [hiddenIn(first)]);
  if (disturbed) return { disturbed, sheet: place.sheet.getName() };
  place.sheet.getRange(place.headerRow, place.column).activate();
  return answer(place.sheet.getName(), shown, { by: 'filter', language });
}

function isMeant(cell: string, segment: string): boolean {
  return cell === segment || cell.split(LIST_SEPARATOR).includes(segment);
}

function hiddenIn({ place, segment, texts }: Found): Hidden {
  const { key, column } = place;
  return { key, column, read: texts, texts: [...new Set(texts)].filter((cell) => !isMeant(cell, segment)) };
}

function showInTab(tabs: OwnTabs, shown: Shown, { language, issues }: ShowContext): ShowAnswer | null {
  const present = tabs.made('shown');
  const { rows, columns } = sizeOfList(shown);
  const [height, width] = present ? [present.getMaxRows(), present.getMaxColumns()] : [0, 0];
  const added = Math.max(rows, height) * Math.max(columns, width) - height * width;
  if (added > 0) findTooManyCells(added, { book: tabs.book, issues });
  if (issues.hasErrors) return null;
  const sheet = writeShownTab(tabs, shown, language);
  sheet.getRange(1, 1).activate();
  return answer(sheet.getName(), shown, { by: 'formula', language });
}

interface Way {
  readonly by: 'filter' | 'formula';
  readonly language: Language;
}

function answer(sheet: string, shown: Shown, { by, language }: Way): ShowAnswer {
  const { filtered, listed } = messages(language).show;
  const { customers } = shown;
  const text = by === 'filter' ? filtered : listed;
  const segment = namesOf(shown, language);
  return { ok: true, message: fill(text, { sheet, segment, customers }, language), sheet, customers, by };
}

function namesOf({ segments: [first, second] }: Shown, language: Language): string {
  const { one, both } = messages(language).show;
  if (!second) return fill(one, { first: first.segment }, language);
  return fill(both, { first: first.segment, second: second.segment }, language);
}

/** What is wrong with Settings is a run's to say. */
function settingsOf({ book, input }: OwnTabs) {
  const tab = input('settings');
  const issues = new IssueLog();
  return readSettings(tab && readTab(tab, issues), {
    dayOf: dayInZone(book.getSpreadsheetTimeZone()),
    issues,
  });
}

/** Takes the add-on's filters off. The tab of a list stays: what somebody wrote beside it is theirs. */
export function showAllCustomers({ lang }: ShowAllRequest): ShowAllAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const { all, nothing } = messages(language).show;
  const sheet = repeatShort(takeFiltersOff);
  if (!sheet) return { ok: true, message: nothing, sheet: '' };
  const name = sheet.getName();
  return { ok: true, message: fill(all, { sheet: name }, language), sheet: name };
}

/** The sheet that had one, which is chosen; null where there was none. */
function takeFiltersOff(): Sheet | null {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [sheet = null] = book.getSheets().filter(takeFilterOff);
  if (sheet) book.setActiveSheet(sheet);
  return sheet;
}
