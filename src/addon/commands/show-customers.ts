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
import { fill, languageOfLocale, messages, reportIssue } from '../../i18n/index';
import type { ShowAllAnswer, ShowAllRequest, ShowAnswer, ShowRequest } from '../../protocol/show-customers';
import { withDocumentLock } from '../run-command';
import { findTooManyCells } from '../sheets/check-limits';
import { findSegmentColumn, readSegments, segmentKeys } from '../sheets/find-segment-column';
import { filterOut, mayFilter, takeFilterOff } from '../sheets/own-filter';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { sizeOfList, writeShownTab, type Shown } from '../sheets/shown-tab';

/** Nothing is changed where nobody would be seen. A filter of the user's stays as it is. */
export function showCustomers(request: ShowRequest): ShowAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const shown = withDocumentLock(() => show(request, { language, issues }));
  if (shown) return shown;
  if (!issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
}

interface ShowContext {
  readonly language: Language;
  readonly issues: IssueLog;
}

function show({ scheme, segment }: ShowRequest, { language, issues }: ShowContext): ShowAnswer | null {
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const place = findSegmentColumn(tabs, segmentKeys(scheme, settingsOf(tabs)));
  if (!place) {
    issues.add(SHOW_ISSUES, 'show.notClassified', {}, { scheme });
    return null;
  }
  const segments = readSegments(place);
  const isMeant = (cell: string) => cell === segment || cell.split(LIST_SEPARATOR).includes(segment);
  const customers = segments.filter(isMeant).length;
  if (customers === 0) {
    issues.add(SHOW_ISSUES, 'show.nobody', { sheet: place.sheet.getName() }, { segment });
    return null;
  }
  const shown = { place, segment, customers };
  if (!mayFilter(place)) return showInTab(tabs, shown, { language, issues });
  filterOut(
    place,
    [...new Set(segments)].filter((cell) => !isMeant(cell)),
  );
  place.sheet.getRange(place.headerRow, place.column).activate();
  return answer(place.sheet.getName(), shown, { by: 'filter', language });
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

function answer(sheet: string, { segment, customers }: Shown, { by, language }: Way): ShowAnswer {
  const { filtered, listed } = messages(language).show;
  const text = by === 'filter' ? filtered : listed;
  return { ok: true, message: fill(text, { sheet, segment, customers }, language), sheet, customers, by };
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
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = book.getSheets().filter(takeFilterOff);
  if (!sheet) return { ok: true, message: nothing, sheet: '' };
  book.setActiveSheet(sheet);
  const name = sheet.getName();
  return { ok: true, message: fill(all, { sheet: name }, language), sheet: name };
}
