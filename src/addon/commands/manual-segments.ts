/**
 * Segments that somebody sets by hand: listed, set, taken back. Only the tab Manual segments is written; what stands beside
 * the customers changes with the next run, so that every segment there comes out of one.
 */
import {
  dayInZone,
  formatDay,
  formatIsoDate,
  IssueLog,
  listOverrides,
  MANUAL_RUN_ISSUES,
  matchOverride,
  overrideRowTest,
  parseIsoDate,
  readSettings,
  RUN_ISSUES,
  TAB_TITLES,
  type Language,
  type ListedOverride,
} from '../../core/index';
import { fill, languageOfLocale, messages, reportIssues } from '../../i18n/index';
import type {
  ManualAnswer,
  ManualListAnswer,
  ManualListRequest,
  ManualOverride,
  RemoveManualRequest,
  SetManualRequest,
} from '../../protocol/manual';
import { withDocumentLock } from '../run-command';
import { removeOverrides, writeOverride } from '../set-up/manual-tab';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { readForCheck } from '../sheets/run-input';

/** The rows of the tab, whether or not a run would heed them. Empty: no tab, or none below its header. */
export function listManual({ lang }: ManualListRequest): ManualListAnswer {
  const language = lang ?? userLanguage();
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const overrides = overridesIn(tabs, issues).map((listed) => overrideOf(listed, language));
  return issues.hasErrors ? refusal(issues, language) : { ok: true, overrides };
}

function overridesIn(tabs: OwnTabs, issues: IssueLog): ListedOverride[] {
  const tab = tabs.input('manual');
  return tab ? listOverrides(readTab(tab, issues), { ...runFacts(tabs), issues }) : [];
}

/** What dates are read by, and the day of which they are looked at. */
function runFacts({ book, input }: OwnTabs) {
  const timeZone = book.getSpreadsheetTimeZone();
  const dayOf = dayInZone(timeZone);
  const tab = input('settings');
  // What is wrong with Settings is a run's to say.
  const unheard = new IssueLog();
  const settings = readSettings(tab && readTab(tab, unheard), { dayOf, issues: unheard });
  const today = dayOf(new Date().getTime());
  return { settings, today, asOf: settings.asOf ?? today, timeZone, locale: book.getSpreadsheetLocale() };
}

function overrideOf({ until, fault, ...listed }: ListedOverride, language: Language): ManualOverride {
  const { row, customerId, scheme, segment, reason, isExpired } = listed;
  const texts = { row, customerId, scheme, segment, reason, isExpired };
  const problem = fault ? fill(messages(language).issues[fault.code], { found: fault.found }) : '';
  return { ...texts, until: until === null ? '' : formatIsoDate(until), problem };
}

/** Refused where there is no such customer, scheme or segment, or the last day is over: nothing is written then. */
export function setManual(request: SetManualRequest): ManualAnswer {
  const language = request.lang ?? userLanguage();
  const issues = new IssueLog();
  const message = withDocumentLock(() => set(request, language, issues));
  if (message === null && !issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  return message === null ? refusal(issues, language) : { ok: true, message };
}

function set(request: SetManualRequest, language: Language, issues: IssueLog): string | null {
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const input = readForCheck({ lang: request.lang }, { tabs, userLanguage: language, issues });
  const matched = input && matchOverride(input, request);
  if (!input || !matched) return null;
  const { customerId: customer, scheme, segment, isMeantBy } = matched;
  const until = request.until ? parseIsoDate(request.until) : null;
  const untilText = until === null ? '' : formatDay(until, language);
  if (until !== null && until < input.asOf) {
    issues.add(MANUAL_RUN_ISSUES, 'manual.past', {}, { until: untilText });
    return null;
  }
  const reason = request.reason?.trim() ?? '';
  const cells = { customer, scheme, segment, until, reason, setOn: input.today };
  const outcome = writeOverride(tabs, { cells, isMeant: isMeantBy }, { language, issues });
  if (outcome === 'notOurs') issues.add(MANUAL_RUN_ISSUES, 'manual.notOurs', tabPlace(tabs, language));
  if (outcome !== 'written') return null;
  SpreadsheetApp.flush();
  const { set: forGood, setUntil } = messages(language).manual;
  return fill(until === null ? forGood : setUntil, { customer, scheme, segment, until: untilText });
}

function tabPlace(tabs: OwnTabs, language: Language) {
  return { sheet: tabs.input('manual')?.getName() ?? TAB_TITLES.manual[language] };
}

/** Every row about the customer and the scheme goes, expired or not. */
export function removeManual({ customerId, scheme, lang }: RemoveManualRequest): ManualAnswer {
  const language = lang ?? userLanguage();
  const issues = new IssueLog();
  const values = { customer: customerId, scheme };
  const isAsked = overrideRowTest(customerId, scheme);
  // An earlier try may have taken them out, though Google said that it failed.
  let wasThere = false;
  const isMeant: typeof isAsked = (...row) => {
    const is = isAsked(...row);
    wasThere ||= is;
    return is;
  };
  const removed = withDocumentLock(() => {
    const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
    const outcome = removeOverrides(tabs, isMeant, issues);
    if (outcome === 'none' && wasThere) return true;
    if (outcome === 'none') issues.add(MANUAL_RUN_ISSUES, 'manual.nothing', {}, values);
    SpreadsheetApp.flush();
    return outcome === 'removed';
  });
  if (!removed && !issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  return removed
    ? { ok: true, message: fill(messages(language).manual.removed, values) }
    : refusal(issues, language);
}

function userLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}

function refusal(issues: IssueLog, language: Language): Extract<ManualAnswer, { ok: false }> {
  return { ok: false, issues: reportIssues(issues, language) };
}
