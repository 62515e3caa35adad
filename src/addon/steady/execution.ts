/**
 * What this execution has done so far: when it began, how long it has waited, and whether writes are held back. Apps Script
 * loads the code anew for each execution, so that what stands here is of one alone.
 */

/** Functions in cells and on opening a file are ended after 30 seconds. */
const SHORT_MS = 25_000;
/** The last moment at which a long execution may still begin something again. */
const LONG_MS = 300_000;

let startedAt: number | null = null;
let waited = 0;
let limitMs = SHORT_MS;
let unsaved = false;
let commandTries = 0;

/** To be called at the first service call. */
export function begin(): void {
  startedAt ??= now();
}

/** It is one that Google ends after six minutes: nothing short takes that long. */
export function takeSixMinutes(): void {
  begin();
  limitMs = LONG_MS;
}

/** Whether so much more time may pass before something is tried again. */
export function hasTimeFor(ms: number): boolean {
  return elapsedMs() + ms <= limitMs;
}

/** Whether less than a half of the time is over: what was begun once can then be begun again. */
export function isFirstHalf(): boolean {
  return elapsedMs() <= limitMs / 2;
}

/** How long it has waited for Google to recover, ms. */
export function waitedMs(): number {
  return waited;
}

export function noteWait(ms: number): void {
  waited += ms;
}

/** Sheets may still hold writes back, or have lost them: only a flush tells. */
export function hasUnsavedWrites(): boolean {
  return unsaved;
}

export function noteWrites(areUnsaved: boolean): void {
  unsaved = areUnsaved;
}

/** Whether a command is under way that was not begun again yet. */
export function isFirstTry(): boolean {
  return commandTries === 1;
}

/** How often a command has been begun. */
export function noteTries(tries: number): void {
  commandTries = tries;
}

function elapsedMs(): number {
  return startedAt === null ? 0 : now() - startedAt;
}

function now(): number {
  return new Date().getTime();
}
