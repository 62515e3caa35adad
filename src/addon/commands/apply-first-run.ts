/**
 * The last step of the first run: puts the confirmed columns and the picked packs into Settings and Rules, and classifies.
 */
import type { CustomersPlace } from '../../protocol';
import type { FirstRunAnswer, FirstRunRequest } from '../../protocol/first-run';
import { keepDraft } from '../first-run/draft';
import { findOwnColumns } from '../sheets/own-columns';
import { classifyWorkbook } from './classify-customers';

/**
 * The run takes everything from the tabs as they will be, as every later one does from the tabs that stand. Refused where
 * either is, and then nothing was written, or the answer says so: rows of Settings and Rules that trying again adds no second
 * time.
 */
export function applyFirstRun({ run, ...request }: FirstRunRequest): FirstRunAnswer {
  const answer = classifyWorkbook({ lang: request.lang, run }, { setUp: request });
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
