/**
 * A run that the clock starts. Nobody looks on: however it ends, it is kept where the sidebar finds it, and where the
 * spreadsheet can be written, in the Run log.
 */
import { classifyWorkbook } from '../commands/classify-customers';
import { thisPerson } from '../record/person';
import { isRecord } from '../sidebar-api';
import { wholeSeconds } from '../sheets/written-cell';
import { followZone, isLeftBehind } from './follow-zone';
import { keepSchedule, schedulesIn, type KeptSchedule } from './kept-schedule';
import { keepResult, resultsIn, type KeptResult } from './kept-result';
import { logStoppedRun } from './log-stopped-run';
import { forgetLostRun, keepLostRun } from './lost-run';
import { missesConsent } from './google-words';
import { deleteTriggers, isCalled, ownTriggers } from './own-triggers';
import { logRuns, runsToLog } from './runs-before';
import { noteSpentTime } from './spent-time';
import { reasonOfError, reasonOfIssues } from './stop-reason';
import { keepUnlogged } from './unlogged-runs';

type Properties = GoogleAppsScript.Properties.Properties;
type Ending = Omit<KeptResult, 'at'>;

interface Start {
  readonly properties: Properties;
  readonly person: string;
  /** The id of what Google called. */
  readonly trigger: string;
  /** ms since 1970 UTC. */
  readonly at: number;
}

/** Whoever is at it has the lock: the clock comes again. */
const LOCK_WAIT_MS = 500;
/** Two people who want the same hour need it once. */
const RECENT_MS = 3_600_000;

/** `event` as Google gives it to a trigger. A page can call this, too: without a trigger of its own nothing happens. */
export function runScheduled(event: unknown): void {
  const trigger = isRecord(event) ? event.triggerUid : null;
  if (typeof trigger !== 'string' || !/^\w{1,40}$/.test(trigger)) return;
  // Null where Google finds no spreadsheet.
  const properties = PropertiesService.getDocumentProperties() as Properties | null;
  if (!properties) return keepLostRun(trigger);
  const person = thisPerson();
  const known = properties.getProperties();
  const kept = schedulesIn(known).get(person) ?? null;
  const at = wholeSeconds(new Date()).getTime();
  const start: Start = { properties, person, trigger, at };
  if (!isWanted(kept, start)) return;
  const unlogged = logRunsBefore(runsToLog(known, start), start);
  const result: KeptResult = { at, ...end(properties, person, at) };
  keepResult(properties, person, result);
  if (result.outcome === 'done') forgetLostRun(trigger);
  else if (!logStoppedRun(result)) keepUnlogged(properties, person, [...unlogged, result]);
  if (isLeftBehind(kept)) followZone();
  noteSpentTime(at);
}

/** From here on this run is the last one that is known. Gives those that are not in the Run log yet. */
function logRunsBefore(before: KeptResult[], { properties, person, at }: Start): KeptResult[] {
  keepResult(properties, person, { at, outcome: 'running', moved: 0, reason: null, words: '' });
  if (before.length === 0) return before;
  const unlogged = logRuns(before);
  keepUnlogged(properties, person, unlogged);
  return unlogged;
}

/**
 * Whether the trigger is the schedule's. One that was left over when the schedule was changed, or taken out by somebody who
 * could not delete it, goes now.
 */
function isWanted(kept: KeptSchedule | null, { properties, person, trigger }: Start): boolean {
  if (kept?.trigger === trigger) return true;
  // Where triggers may not be asked for, the run says so.
  if (kept && missesConsent()) return true;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTriggers(book, trigger);
  if (!own.some((one) => isCalled(one, trigger))) return false;
  if (kept && !ownTriggers(book, kept.trigger).some((one) => isCalled(one, kept.trigger))) {
    keepSchedule(properties, person, { ...kept, trigger });
    return true;
  }
  deleteTriggers(own.filter((one) => isCalled(one, trigger)));
  return false;
}

function end(properties: Properties, person: string, at: number): Ending {
  try {
    // Google lets a trigger run up to the first line that it has no consent for.
    if (missesConsent()) return stopped('failed', 'notAuthorised');
    if (!SpreadsheetApp.getActiveSpreadsheet()) return stopped('failed', 'noSpreadsheet');
    if (ranJustNow(properties, person, at)) return stopped('skipped', 'recent');
    const answer = classifyWorkbook({}, { by: 'schedule', lockWaitMs: LOCK_WAIT_MS });
    if (answer.ok) return { outcome: 'done', moved: answer.moved ?? 0, reason: null, words: '' };
    const reason = reasonOfIssues(answer.issues);
    return stopped(reason === 'busy' ? 'skipped' : 'failed', reason);
  } catch (error) {
    const { reason, words } = reasonOfError(error);
    return stopped('failed', reason, words);
  }
}

function stopped(outcome: 'skipped' | 'failed', reason: KeptResult['reason'], words = ''): Ending {
  return { outcome, moved: 0, reason, words };
}

/** Another person's schedule. */
function ranJustNow(properties: Properties, person: string, at: number): boolean {
  const results = resultsIn(properties.getProperties());
  return [...results].some(
    ([by, result]) => by !== person && result.outcome === 'done' && at - result.at < RECENT_MS,
  );
}
