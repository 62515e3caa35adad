/**
 * What a run leaves behind besides the segments: summary, state, snapshot of the rules, history. Planned, not written.
 */
import type { Cell, Language, Settings } from '../../core/index';
import type { Finding } from '../../protocol/data-check';
import { planFindings } from '../sheets/findings-tab';
import { planSummary } from '../sheets/summary-tab';
import type { OwnTabs } from '../sheets/own-tabs';
import type { TabPlan } from '../sheets/tab-plan';
import { planHistory } from './history-tab';
import { plannedState } from './planned-state';
import { planRulesSnapshot, type RulesVersion } from './rules-snapshot';
import type { PlannedRun, SchemeMoves } from './scheme-moves';
import { planStateTab } from './state-tab';
import { wholeOf } from './tab-body';

export interface RecordContext {
  readonly tabs: OwnTabs;
  readonly language: Language;
  readonly now: Date;
  readonly settings: Settings;
  readonly version: RulesVersion;
  /** About the data of this run. */
  readonly findings: readonly Finding[];
}

/** The tabs in the order in which they are written: what undo needs after what it undoes. */
export function planRecord(
  planned: PlannedRun,
  moves: readonly SchemeMoves[],
  context: RecordContext,
): TabPlan[] {
  const { tabs, language, now, settings, version } = context;
  const summary = planSummary(tabs, planned.run, language);
  const findings = planFindings(tabs, context.findings, language);
  const before = { summary: summaryTexts(summary), findings: textsNow(findings) };
  const columns = plannedState({ planned, moves, now, ...before });
  const history = settings.history
    ? planHistory(tabs, { ids: planned.run.customers.ids, moves, now, language })
    : null;
  return [
    summary,
    findings,
    planRulesSnapshot(tabs, version),
    planStateTab(tabs, columns, planned.state),
    ...(history ? [history] : []),
  ];
}

/** The rows of the summary as texts, now and then. */
function summaryTexts(summary: TabPlan): { before: string[]; after: string[] } {
  return { before: textsNow(summary), after: textsOf(summary.rows) };
}

function textsNow({ sheet, rows }: TabPlan): string[] {
  return sheet ? textsOf(wholeOf(sheet, rows[0].length)) : [];
}

/** A text a row, from which the row can be read again. */
export function textsOf(rows: readonly (readonly Cell[])[]): string[] {
  return rows.map((row) => JSON.stringify(row));
}
