/**
 * What has become of the runs before this one that nobody could write down: those that Google did not start, or started without
 * the spreadsheet, and those for which the log was taken.
 */
import type { KeptResult } from './kept-result';
import { resultsIn } from './kept-result';
import { schedulesIn } from './kept-schedule';
import { logStoppedRun } from './log-stopped-run';
import { lostRun } from './lost-run';
import { overdueSince } from './next-run';
import { isTimeSpent } from './spent-time';
import { unloggedIn } from './unlogged-runs';

/** Whoever writes has the lock: there is a next time. */
const LOCK_WAIT_MS = 500;

/** The oldest first. `known`: what the document keeps; `at`: when this run began, ms, of which it knows nothing yet. */
export function runsToLog(
  known: Readonly<Record<string, string>>,
  { person, at }: { readonly person: string; readonly at: number },
): KeptResult[] {
  const unlogged = unloggedIn(known, person);
  const schedule = schedulesIn(known).get(person);
  if (!schedule) return unlogged;
  const last = resultsIn(known).get(person) ?? null;
  const lost = lostRun(schedule.trigger, last);
  const due = overdueSince(schedule, (lost ?? last)?.at ?? null, at);
  const died = last?.outcome === 'running' ? [stopped(last.at, 'unfinished')] : [];
  const missed = due === null ? [] : [stopped(due, isTimeSpent(due) ? 'quota' : 'missed')];
  return [...unlogged, ...died, ...(lost ? [lost] : []), ...missed];
}

function stopped(at: number, reason: KeptResult['reason']): KeptResult {
  return { at, outcome: 'failed', moved: 0, reason, words: '' };
}

/** Gives those whose rows are still to be written: from the first one on for which the log was taken. */
export function logRuns(runs: readonly KeptResult[]): KeptResult[] {
  const taken = runs.findIndex((run) => !logStoppedRun(run, LOCK_WAIT_MS));
  return taken < 0 ? [] : runs.slice(taken);
}
