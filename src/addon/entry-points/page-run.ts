/**
 * What pages call about runs: JSON in, JSON out.
 */
import type { ClassifyAnswer, UndoAnswer } from '../../protocol';
import type { DataAnswer } from '../../protocol/data-check';
import type { BootAnswer, ProgressAnswer } from '../../protocol/first-run';
import type { StaleAnswer } from '../../protocol/summary';
import { boot } from '../commands/boot';
import { checkDataInWorkbook } from '../commands/check-data';
import { classifyWorkbook } from '../commands/classify-customers';
import { lookForChanges } from '../commands/look-for-changes';
import { undoRun } from '../commands/undo-last-run';
import { parseLanguage, parseRun } from '../first-run/parse-requests';
import { cancelRun, readProgress } from '../progress';
import { sendable } from '../sendable';
import { parseDataRequest, parseRequest } from '../sidebar-api';

/** All that the sidebar needs to draw itself. */
export function bootFromPage(): BootAnswer {
  return boot();
}

/** What has changed since the last run. */
export function staleFromPage(request: unknown): StaleAnswer {
  return lookForChanges(parseLanguage(request));
}

/** A run, or its preview. */
export function classifyFromPage(request: unknown): ClassifyAnswer {
  const parsed = parseRequest(request);
  return sendable(classifyWorkbook(parsed), parsed);
}

/** How far a run is. */
export function progressFromPage(request: unknown): ProgressAnswer {
  return { progress: readProgress(parseRun(request)) };
}

/** Ends a run that has not written yet. */
export function cancelFromPage(request: unknown): object {
  cancelRun(parseRun(request));
  return {};
}

/** Undoes the last run. */
export function undoFromPage(): UndoAnswer {
  return undoRun();
}

/** What is wrong with the data. */
export function doctorFromPage(request: unknown): DataAnswer {
  return checkDataInWorkbook(parseDataRequest(request));
}
