/**
 * The last step of the first run: puts the confirmed columns and the picked packs into Settings and Rules, and classifies.
 */
import type { ClassifyAnswer, CustomersPlace } from '../../protocol';
import type { FirstRunRequest } from '../../protocol/first-run';
import { keepDraft } from '../first-run/draft';
import { findOwnColumns } from '../sheets/own-columns';
import { classifyWorkbook } from './classify-customers';
import { setUpWorkbook } from './set-up';

/**
 * Refused where either is: what was set up by then stays, as rows that a person can read and change, and trying again adds
 * nothing twice. The run then takes everything from the tabs, as every later one will.
 */
export function applyFirstRun({ run, ...request }: FirstRunRequest): ClassifyAnswer {
  const setUp = setUpWorkbook(request);
  if (!setUp.ok) return setUp;
  const answer = classifyWorkbook({ lang: request.lang, run });
  if (!answer.ok) return answer;
  finish(answer.written);
  return answer;
}

/** Segments stand there by now: what fails here takes nothing back, and is not worth a page that speaks of failure. */
function finish(written: CustomersPlace | null): void {
  try {
    keepDraft(null);
    if (written) goToSegments(written);
  } catch {
    return;
  }
}

/** The new columns stand behind the user's, often out of sight. */
function goToSegments({ sheet: name, headerRow }: CustomersPlace): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const own = sheet ? [...findOwnColumns(sheet)] : [];
  const segments = own.filter(([key]) => key.startsWith('segment:')).map(([, position]) => position);
  if (sheet && segments.length > 0) sheet.getRange(headerRow, Math.min(...segments)).activate();
}
