/**
 * Carries a plan out: checked whole, keys read again, written, and looked at once more before it counts as done.
 */
import { IssueLog, WRITE_ISSUES, type Issue } from '../../core/index';
import { reportIssue } from '../../i18n/index';
import { applyColumns, applyTabs, type AppliedColumns, type WriteContext } from './apply-plan';
import { bindColumnsAgain, bindTabsAgain } from './bind-again';
import { findPlanFaults } from './check-plan';
import { guardHeaders, type HeaderGuard } from './header-guard';
import { LogRow } from './log-row';
import { findTooLong } from './plan-work';
import { planAgain, recheckKeys } from './recheck-keys';
import { needsReserving, releaseColumns, reserveColumns } from './reserve-columns';
import { takeColumns } from './take-columns';
import type { WritePlan } from './write-plan';
import { writeStamp } from './write-stamp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the results stand, or why nothing was written. */
export type Written =
  | { readonly ok: true; readonly sheet: Sheet; readonly headerRow: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** So often rows may move before the run gives up: each time it plans again for where they stand. */
const ATTEMPTS = 4;

/** Writes the plan, or nothing. Throws: when the sheet kept changing while it was written. */
export function writeRun(plan: WritePlan, context: WriteContext): Written {
  let current = plan;
  let isChecked = false;
  const log = new LogRow(plan, context);
  const refused = (issues: readonly Issue[]): Written => {
    releaseColumns(current);
    log.withdraw();
    return { ok: false, issues };
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tooLong = isChecked ? [] : findTooLong(current, context);
    if (tooLong.length > 0) return refused(tooLong);
    const faults = isChecked ? [] : findPlanFaults(withLog(current), context);
    if (faults.length > 0) return refused(faults);
    isChecked = true;
    // From here on there is something to take back.
    const hindrances = attempt === 0 ? beginWriting(context) : [];
    if (hindrances.length > 0) return refused(hindrances);
    // Nothing may stand between the check of the rows and the first cell: what has to be written before comes before it.
    if (!needsReserving(current)) log.write();
    if (current.columns.length === 0 && current.target.sheet) {
      finish(current, context, current.target.sheet);
      return { ok: true, sheet: current.target.sheet, headerRow: current.target.headerRow };
    }
    // Before the check, so that an edit between the two is seen by one of them.
    const guard = guardHeaders(current);
    const check = recheckKeys(current, 'refuse');
    if (check.outcome === 'lost') return refused(check.issues);
    if (check.outcome === 'moved') {
      releaseColumns(current);
      current = planAgain(current, check.target, plan);
      isChecked = false;
    } else if (needsReserving(current)) current = reserveColumns(current, context);
    else return writeChecked({ first: plan, checked: current }, context, guard);
  }
  const issues = new IssueLog();
  issues.add(WRITE_ISSUES, 'write.keepsMoving', { sheet: plan.target.sheet?.getName() });
  return refused(issues.list());
}

/** Throws: Cancelled, for the last time. */
function beginWriting({ progress, first }: WriteContext): readonly Issue[] {
  progress?.throwIfCancelled();
  progress?.enter('writing');
  return first?.() ?? [];
}

/** The run's own row is written first. */
function withLog(plan: WritePlan): WritePlan {
  return { ...plan, tabs: [plan.log.started(), ...plan.ahead, ...plan.tabs, ...plan.behind] };
}

/**
 * There are no transactions: between the check and the last write somebody may still sort. So the keys are read once more
 * when all is written, and what stands in a wrong row by then is written again.
 */
function writeChecked(
  { first, checked }: { readonly first: WritePlan; readonly checked: WritePlan },
  context: WriteContext,
  firstGuard: HeaderGuard,
): Written {
  let current = checked;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const guard = attempt === 0 ? firstGuard : guardHeaders(current);
    const { sheet, outcome, error } = tryToApply(current, context, guard);
    const check =
      outcome === 'unchanged' ? { outcome: 'same' as const } : recheckKeys(asWritten(current), 'follow');
    if (sheet && check.outcome === 'same' && outcome !== 'stopped') {
      finish(current, context, sheet);
      return { ok: true, sheet, headerRow: current.target.headerRow };
    }
    if (check.outcome === 'lost') break;
    // Nothing moved: Sheets refuses for another reason, which is the run's end.
    if (error !== undefined && check.outcome === 'same') throw error;
    const target = check.outcome === 'moved' ? check.target : current.target;
    current = planAgain(current, target, first);
    // A column that somebody deleted meanwhile is made once more.
    if (needsReserving(current)) current = reserveColumns(current, context);
  }
  throw new Error(changedMeanwhile(first, context));
}

/** The record comes last: by it an undo that was cut off knows what is still to be done. By then formulas know that there is something new. */
function finish(plan: WritePlan, context: WriteContext, sheet: Sheet): void {
  const { target, columns, tabs, behind, log, surplus, stamp } = plan;
  const { headerRow, keys } = target;
  if (surplus.length > 0) takeColumns(sheet, headerRow, surplus);
  else bindColumnsAgain(sheet, headerRow, columns);
  applyTabs(tabs, context);
  context.shown?.();
  if (stamp) writeStamp(stamp, context.book);
  if (behind.length > 0) applyTabs(behind, context);
  const done = log.finished();
  applyTabs([done], context);
  const isMade = target.sheet !== null && keys?.header === null;
  const written = [...plan.ahead, ...tabs, ...behind, done];
  bindTabsAgain(context.book, [...(isMade ? [{ tab: 'customers' as const, sheet }] : []), ...written]);
}

/** A row that was deleted meanwhile makes the last cells of the plan end outside the sheet, which Sheets refuses. */
function tryToApply(
  plan: WritePlan,
  context: WriteContext,
  guard: HeaderGuard,
): Omit<AppliedColumns, 'sheet'> & { readonly sheet: Sheet | null; readonly error?: unknown } {
  try {
    return applyColumns(plan, context, guard);
  } catch (error) {
    return { sheet: plan.target.sheet, outcome: 'stopped', error };
  }
}

/** The plan after it was written: none of its columns is new any more. */
function asWritten(plan: WritePlan): WritePlan {
  return {
    ...plan,
    columns: plan.columns.map((column) => ({ ...column, isNew: false, isUnbound: undefined })),
  };
}

function changedMeanwhile({ target }: WritePlan, { language }: WriteContext): string {
  const issues = new IssueLog();
  issues.add(WRITE_ISSUES, 'write.changedMeanwhile', { sheet: target.sheet?.getName() });
  return issues
    .list()
    .map((issue) => reportIssue(issue, language).message)
    .join('\n');
}
