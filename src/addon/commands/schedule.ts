/**
 * The schedule of the person at the page: shown, set, changed, switched off. There is one trigger a person and spreadsheet, by
 * Google's rule and ours: several are made one.
 */
import { IssueLog, SCHEDULE_ISSUES, type ScheduleIssueCode } from '../../core/index';
import { languageOfLocale, reportIssue } from '../../i18n/index';
import type { Language } from '../../core/index';
import type { ScheduleAnswer, ScheduleChoice, SetScheduleRequest } from '../../protocol/schedule';
import { lastGoodRun, latestRuns } from '../record/run-log';
import { thisPerson } from '../record/person';
import { consentPage, missesConsent } from '../schedule/google-words';
import { forgetResult } from '../schedule/kept-result';
import { keepSchedule, scheduleOf, type KeptSchedule } from '../schedule/kept-schedule';
import { forgetLostRun } from '../schedule/lost-run';
import { createTrigger, deleteTriggers, isCalled, ownTriggers } from '../schedule/own-triggers';
import { readScheduleState } from '../schedule/schedule-state';
import { seenFault, type TriggerFault } from '../schedule/trigger-fault';
import { tryAgain } from '../schedule/try-again';
import { findMadeTab } from '../sheets/own-tabs';

const LOCK_WAIT_MS = 10_000;

/** Also takes away what is too many. */
export function showSchedule({ lang }: Pick<SetScheduleRequest, 'lang'>): ScheduleAnswer {
  return stateOf(lang ?? languageOfLocale(Session.getActiveUserLocale()), isTriggerLost());
}

/** Refused: this person has no schedule from then on, as the sentence says, or keeps the one there was. */
export function setSchedule({ schedule, lang }: SetScheduleRequest): ScheduleAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  // Without the consent triggers can be neither made nor deleted.
  if (missesConsent()) return refusal({ code: 'schedule.notAuthorised', words: '' }, language);
  const lock = LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return refusal({ code: 'schedule.busy', words: '' }, language);
  try {
    const fault = new TriggerChange(schedule).make();
    return fault ? refusal(fault, language) : stateOf(language, false);
  } finally {
    lock.releaseLock();
  }
}

/** Takes out what this person has here: before the add-on's memory goes. Calls: two where there is nothing. */
export function dropSchedule(): void {
  const kept = scheduleOf(PropertiesService.getDocumentProperties(), thisPerson());
  // What Google does not delete now deletes itself when it fires and finds that nobody wants it.
  if (kept && !missesConsent()) new TriggerChange(null).make();
}

function stateOf(language: Language, isLost: boolean): ScheduleAnswer {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const lastGood = lastGoodRun(latestRuns(findMadeTab(book, 'log')));
  const timeZone = book.getSpreadsheetTimeZone();
  return { ok: true, isLost, ...readScheduleState({ language, timeZone, lastGood }) };
}

/** Whether Google has forgotten this person's trigger: deleted elsewhere, or the add-on was installed anew. */
function isTriggerLost(): boolean {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const kept = scheduleOf(PropertiesService.getDocumentProperties(), thisPerson());
  try {
    const own = missesConsent() ? [] : ownTriggers(book, kept?.trigger ?? '');
    deleteTriggers(own.filter((trigger) => !isCalled(trigger, kept?.trigger ?? '')));
    return kept !== null && !own.some((trigger) => isCalled(trigger, kept.trigger));
  } catch {
    // Google's trigger service does not answer: nothing is known to be lost.
    return false;
  }
}

/** Triggers cannot be changed: the old one goes, a new one comes. */
class TriggerChange {
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();
  private readonly properties = PropertiesService.getDocumentProperties();
  private readonly person = thisPerson();
  private readonly before = scheduleOf(this.properties, this.person);
  private isMade = false;

  constructor(private readonly choice: ScheduleChoice | null) {}

  /** Null: done. */
  make(): TriggerFault | null {
    const { properties, person, before } = this;
    // What is kept says what is wanted, whatever becomes of the triggers: one that nobody wants deletes itself.
    keepSchedule(properties, person, this.wanted(''));
    const fault = tryAgain(() => this.replace(before?.trigger ?? ''));
    if (fault && !this.isMade) keepSchedule(properties, person, null);
    if (before?.trigger) forgetLostRun(before.trigger);
    // How another schedule ended says nothing of this one.
    forgetResult(properties, person);
    return fault && !this.isMade ? seenFault(fault, this.book) : null;
  }

  private replace(known: string): void {
    deleteTriggers(ownTriggers(this.book, known));
    const wanted = this.wanted('');
    if (!wanted) return;
    const trigger = createTrigger(wanted, wanted.timeZone);
    this.isMade = true;
    keepSchedule(this.properties, this.person, { ...wanted, trigger });
  }

  private wanted(trigger: string): KeptSchedule | null {
    const timeZone = this.book.getSpreadsheetTimeZone();
    return this.choice && { ...this.choice, timeZone, trigger, setAt: new Date().getTime() };
  }
}

function refusal({ code, words }: TriggerFault, language: Language): ScheduleAnswer {
  const issues = new IssueLog();
  issues.add(SCHEDULE_ISSUES, code, {}, { words });
  const permission =
    code === ('schedule.notAuthorised' satisfies ScheduleIssueCode) ? consentPage() : undefined;
  return {
    ok: false,
    issues: issues.list().map((issue) => reportIssue(issue, language)),
    ...(permission === undefined ? {} : { permission }),
  };
}
