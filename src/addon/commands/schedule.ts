/**
 * The schedule of the person at the page: shown, set, changed, switched off. There is one trigger a person and spreadsheet, by
 * Google's rule and ours: several are made one.
 */
import { IssueLog, SCHEDULE_ISSUES, type ScheduleIssueCode } from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { Language } from '../../core/index';
import type { ScheduleAnswer, ScheduleChoice, SetScheduleRequest } from '../../protocol/schedule';
import { lastGoodRun, latestRuns } from '../record/run-log';
import { thisPerson } from '../record/person';
import { consentPage, missesConsent } from '../schedule/google-words';
import { forgetResult } from '../schedule/kept-result';
import { keepSchedule, scheduleOf } from '../schedule/kept-schedule';
import { forgetLostRun } from '../schedule/lost-run';
import { deleteTriggers, isCalled, ownTriggers } from '../schedule/own-triggers';
import { replaceTrigger } from '../schedule/replace-trigger';
import { withScheduleLock } from '../schedule/schedule-lock';
import { settleScheduleState } from '../schedule/schedule-state';
import { faultOf, type TriggerFault } from '../schedule/trigger-fault';
import { findMadeTab } from '../sheets/own-tabs';

const LOCK_WAIT_MS = 10_000;

/** Also takes away what is too many, and follows the spreadsheet into another time zone. */
export function showSchedule({ lang }: Pick<SetScheduleRequest, 'lang'>): ScheduleAnswer {
  return stateOf(lang ?? languageOfLocale(Session.getActiveUserLocale()), isTriggerLost);
}

/** Refused: this person has no schedule from then on, as the sentence says, or keeps the one there was. */
export function setSchedule({ schedule, lang }: SetScheduleRequest): ScheduleAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  // Without the consent triggers can be neither made nor deleted.
  if (missesConsent()) return refusal({ code: 'schedule.notAuthorised', words: '' }, language);
  const changed = withScheduleLock(LOCK_WAIT_MS, () => change(schedule));
  if (!changed) return refusal({ code: 'schedule.busy', words: '' }, language);
  return changed.came ? refusal(changed.came, language) : stateOf(language, () => false);
}

/** Takes out what this person has here: before the add-on's memory goes. Calls: two where there is nothing. */
export function dropSchedule(): void {
  const kept = scheduleOf(PropertiesService.getDocumentProperties(), thisPerson());
  // What Google does not delete now deletes itself when it fires and finds that nobody wants it.
  if (kept && !missesConsent()) change(null);
}

function stateOf(language: Language, isLost: () => boolean): ScheduleAnswer {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const lastGood = lastGoodRun(latestRuns(findMadeTab(book, 'log')));
  const timeZone = book.getSpreadsheetTimeZone();
  const state = settleScheduleState({ language, timeZone, lastGood });
  return { ok: true, isLost: isLost(), ...state };
}

/** Whether Google has forgotten this person's trigger: deleted elsewhere, or the add-on was installed anew. */
function isTriggerLost(): boolean {
  try {
    // Without the consent, or while another window changes it, nothing is known to be lost.
    return !missesConsent() && withScheduleLock(0, keepOneTrigger)?.came === false;
  } catch {
    return false;
  }
}

/** Whether the trigger that is wanted is there; others go. */
function keepOneTrigger(): boolean {
  const kept = scheduleOf(PropertiesService.getDocumentProperties(), thisPerson());
  const known = kept?.trigger ?? '';
  const own = ownTriggers(SpreadsheetApp.getActiveSpreadsheet(), known);
  deleteTriggers(own.filter((trigger) => !isCalled(trigger, known)));
  return kept === null || own.some((trigger) => isCalled(trigger, known));
}

/** Null: done. Null for `choice` switches it off. */
function change(choice: ScheduleChoice | null): TriggerFault | null {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [properties, person] = [PropertiesService.getDocumentProperties(), thisPerson()];
  const known = scheduleOf(properties, person)?.trigger ?? '';
  const now = { timeZone: book.getSpreadsheetTimeZone(), setAt: new Date().getTime() };
  const refused = replaceTrigger(
    { book, properties, person },
    choice && { ...choice, ...now, trigger: '' },
    known,
  );
  if (refused) keepSchedule(properties, person, null);
  if (known !== '') forgetLostRun(known);
  // How another schedule ended says nothing of this one.
  forgetResult(properties, person);
  return refused && faultOf(refused.error, book);
}

function refusal({ code, words }: TriggerFault, language: Language): ScheduleAnswer {
  const issues = new IssueLog();
  issues.add(SCHEDULE_ISSUES, code, {}, { words });
  const permission =
    code === ('schedule.notAuthorised' satisfies ScheduleIssueCode) ? consentPage() : undefined;
  return {
    ok: false,
    issues: reportIssues(issues, language),
    ...(permission === undefined ? {} : { permission }),
  };
}
