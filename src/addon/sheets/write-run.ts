/**
 * Carries a plan out: checked whole, keys read again, written, and looked at once more before it counts as done.
 */
import { IssueLog, WRITE_ISSUES, type Issue } from '../../core/index';
import { reportIssue } from '../../i18n/index';
import { applyColumns, applyTabs, type AppliedColumns, type WriteContext } from './apply-plan';
import { findPlanFaults } from './check-plan';
import { guardHeaders, type HeaderGuard } from './header-guard';
import { planAgain, recheckKeys } from './recheck-keys';
import { needsReserving, releaseColumns, reserveColumns } from './reserve-columns';
import type { WritePlan } from './write-plan';

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
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const faults = isChecked ? [] : findPlanFaults(withLog(current), context);
    if (faults.length > 0) return refused(current, faults);
    isChecked = true;
    // Before the check, so that an edit between the two is seen by one of them.
    const guard = guardHeaders(current);
    const check = recheckKeys(current, 'refuse');
    if (check.outcome === 'lost') return refused(current, check.issues);
    if (check.outcome === 'moved') {
      releaseColumns(current);
      current = planAgain(current, check.target);
      isChecked = false;
    } else if (needsReserving(current)) current = reserveColumns(current, context);
    else return writeChecked(current, context, guard);
  }
  const issues = new IssueLog();
  issues.add(WRITE_ISSUES, 'write.keepsMoving', { sheet: plan.target.sheet?.getName() });
  return refused(current, issues.list());
}

/** The run's own row is written, too. */
function withLog(plan: WritePlan): WritePlan {
  return { ...plan, tabs: [...plan.tabs, plan.log.started()] };
}

function refused(plan: WritePlan, issues: readonly Issue[]): Written {
  releaseColumns(plan);
  return { ok: false, issues };
}

/**
 * There are no transactions: between the check and the last write somebody may still sort. So the keys are read once more
 * when all is written, and what stands in a wrong row by then is written again.
 */
function writeChecked(plan: WritePlan, context: WriteContext, firstGuard: HeaderGuard): Written {
  let current = plan;
  applyTabs([plan.log.started()], context);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const guard = attempt === 0 ? firstGuard : guardHeaders(current);
    const { sheet, outcome, error } = tryToApply(current, context, guard);
    const check =
      outcome === 'unchanged' ? { outcome: 'same' as const } : recheckKeys(asWritten(current), 'follow');
    if (sheet && check.outcome === 'same' && outcome !== 'stopped') {
      applyTabs(current.tabs, context);
      applyTabs([plan.log.finished()], context);
      return { ok: true, sheet, headerRow: current.target.headerRow };
    }
    if (check.outcome === 'lost') break;
    // Nothing moved: Sheets refuses for another reason, which is the run's end.
    if (error !== undefined && check.outcome === 'same') throw error;
    current = planAgain(current, check.outcome === 'moved' ? check.target : current.target);
  }
  throw new Error(changedMeanwhile(plan, context));
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
