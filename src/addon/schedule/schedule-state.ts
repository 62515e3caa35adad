/**
 * What pages show of schedules: who has one, when it runs next, how its last run ended, and what keeps it from running.
 */
import type { Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import type { Schedule, ScheduledRun, ScheduleState } from '../../protocol/schedule';
import { thisPerson } from '../record/person';
import { followZone, isElsewhere } from './follow-zone';
import { schedulesIn, type KeptSchedule } from './kept-schedule';
import { resultsIn, type KeptResult } from './kept-result';
import { lostRun } from './lost-run';
import { nextWindow, overdueSince } from './next-run';
import { isTimeSpent } from './spent-time';

/** What the state is worked out from. */
interface StateContext {
  readonly language: Language;
  /** Of the spreadsheet. */
  readonly timeZone: string;
  /** When the last run that came to its end began, whoever started it, ms; null: never. */
  readonly lastGood: number | null;
}

/** Google ends every run by then: what has not said how it ended has died. */
const LONGEST_RUN_MS = 600_000;
/** A schedule that is being changed has no trigger for so long. */
const LONGEST_CHANGE_MS = 60_000;

interface Known {
  readonly isOwn: boolean;
  readonly kept: KeptSchedule;
  readonly result: KeptResult | null;
}

/** The same, after one's own schedule has followed the spreadsheet into another time zone. */
export function settleScheduleState(context: StateContext): ScheduleState {
  const state = readScheduleState(context);
  return state.own?.isOtherZone === true && followZone() ? readScheduleState(context) : state;
}

/** Calls: three, and two where this person has a schedule. */
export function readScheduleState(context: StateContext): ScheduleState {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const person = thisPerson();
  const results = resultsIn(properties);
  const now = new Date().getTime();
  const known = [...schedulesIn(properties)].map(([by, kept]): Known => {
    const isOwn = by === person;
    const result = results.get(by) ?? null;
    return { isOwn, kept, result: ended(isOwn ? (lostRun(kept.trigger, result) ?? result) : result, now) };
  });
  const own = known.find(({ isOwn }) => isOwn);
  const others = known.filter(({ isOwn }) => !isOwn);
  return {
    own: own ? view(own, context, now) : null,
    others: others.map((other) => view(other, context, now)),
    trouble: troubleOf(known, context, now),
  };
}

/** A run that never said how it ended was ended by Google. */
function ended(result: KeptResult | null, now: number): KeptResult | null {
  if (result?.outcome !== 'running' || now - result.at < LONGEST_RUN_MS) return result;
  return { ...result, outcome: 'failed', reason: 'unfinished' };
}

function view({ isOwn, kept, result }: Known, { language, timeZone }: StateContext, now: number): Schedule {
  const { kind, every, hour, weekday } = kept;
  const { from, to } = nextWindow(kept, result?.at ?? null, now);
  const isOtherZone = isElsewhere(kept, timeZone);
  const next = { from: isoOf(from), to: isoOf(to) };
  return { kind, every, hour, weekday, isOwn, next, isOtherZone, last: result && runView(result, language) };
}

function runView(result: KeptResult, language: Language): ScheduledRun {
  const { at, outcome, moved } = result;
  return { at: isoOf(at), outcome, moved, text: reasonText(result, language) };
}

/** '' where there is none. */
export function reasonText({ reason, words }: KeptResult, language: Language): string {
  return reason === null ? '' : fill(messages(language).schedule.reasons[reason], { words });
}

type Trouble = NonNullable<ScheduleState['trouble']>;

/** The person's own comes first. */
function troubleOf(known: readonly Known[], context: StateContext, now: number): Trouble | null {
  const inOrder = [...known].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  for (const one of inOrder) {
    const trouble = troubleWith(one, context, now);
    if (trouble) return trouble;
  }
  return null;
}

/** A run that was done since then, by whomever, makes good for it. */
function troubleWith(
  { isOwn, kept, result }: Known,
  { language, lastGood }: StateContext,
  now: number,
): Trouble | null {
  const { ownUnset, ownOverdue, otherOverdue, reasons } = messages(language).schedule;
  const isOver = (at: number) => lastGood !== null && lastGood >= at;
  if (isOwn && kept.trigger === '' && now - kept.setAt > LONGEST_CHANGE_MS)
    return { kind: 'unset', at: isoOf(kept.setAt), isOwn, text: ownUnset };
  if (result?.outcome === 'failed' && !isOver(result.at))
    return { kind: 'failed', at: isoOf(result.at), isOwn, text: reasonText(result, language) };
  const since = overdueSince(kept, result?.at ?? null, now);
  // One's own that does not run is to be known, be the numbers fresh or not.
  if (since === null || (!isOwn && isOver(since))) return null;
  const ownText = () => (isTimeSpent(since) ? reasons.quota : ownOverdue);
  return { kind: 'overdue', at: isoOf(since), isOwn, text: isOwn ? ownText() : otherOverdue };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
