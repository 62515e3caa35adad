/**
 * What a run shows besides its results: a refusal costs nothing else. To be called when the run is complete.
 */
import { WRITE_ISSUES, type IssueLog, type WriteIssueCode } from '../../core/index';
import { isWorthAnotherTry } from '../steady/try-again';
import type { TimeBudget, Work } from './time-budget';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Extra {
  readonly sheet: Sheet;
  readonly issues: IssueLog;
  /** Reported with Google's words, as `reason`. */
  readonly refused: WriteIssueCode;
  run(): void;
}

/** Throws: only where Google failed for a moment. */
export function tryExtra({ sheet, issues, refused, run }: Extra): void {
  try {
    run();
  } catch (error) {
    // The whole command is done again, and finds nothing left to do but this.
    if (isWorthAnotherTry(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    issues.add(WRITE_ISSUES, refused, { sheet: sheet.getName() }, { reason });
  }
}

/** Issues: write.looksLate where there is none. */
export function hasTimeForExtra(
  work: Work,
  { time, sheet, issues }: Pick<Extra, 'sheet' | 'issues'> & { readonly time: TimeBudget },
): boolean {
  if (time.hasTimeFor(work)) return true;
  issues.add(WRITE_ISSUES, 'write.looksLate', { sheet: sheet.getName() });
  return false;
}
