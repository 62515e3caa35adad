/**
 * What a run leaves behind besides the segments: summary, state, snapshot of the rules, history. Planned, not written.
 */
import { formatIsoDate, type Cell, type Language, type Settings } from '../../core/index';
import type { Finding } from '../../protocol/data-check';
import { planFindings } from '../sheets/findings-tab';
import { planSummary } from '../sheets/summary-tab';
import type { OwnTabs } from '../sheets/own-tabs';
import type { TabPlan } from '../sheets/tab-plan';
import { planHistory } from './history-tab';
import { moveCauses } from './move-causes';
import { plannedSizes } from './planned-sizes';
import { plannedState } from './planned-state';
import { runEffect } from './run-effect';
import { knownRun, lastRunWith, undoneTexts, type RunBasis } from './last-run';
import { planRulesSnapshot, type RulesVersion } from './rules-snapshot';
import type { PlannedRun, SchemeMoves } from './scheme-moves';
import { planSizes, readSizes } from './sizes-tab';
import { planStateTab } from './state-tab';
import type { StateTable } from './state-table';
import { wholeOf } from './tab-body';
import type { Before } from './unfinished-run';

export interface PlannedRecord {
  readonly state: TabPlan;
  readonly tabs: readonly TabPlan[];
}

export interface RecordContext {
  readonly tabs: OwnTabs;
  readonly language: Language;
  readonly now: Date;
  /** Analysis date, epoch day. */
  readonly asOf: number;
  readonly settings: Settings;
  readonly version: RulesVersion;
  readonly basis: RunBasis;
  readonly before: Before;
  /** The state as it stands. */
  readonly left: StateTable;
  /** About the data of this run. */
  readonly findings: readonly Finding[];
}

/** The state, and the other tabs in the order in which they are written. */
export function planRecord(
  planned: PlannedRun,
  moves: readonly SchemeMoves[],
  context: RecordContext,
): PlannedRecord {
  const { run, state } = planned;
  const { tabs, language, now, settings, version, before } = context;
  const summary = planSummary(tabs, run, language);
  const findings = planFindings(tabs, context.findings, language);
  const texts = {
    summary: { before: before.texts('summary', textsNow(summary)), after: textsOf(summary.rows) },
    findings: before.texts('findings', textsNow(findings)),
  };
  const effect = runEffect(planned, moves, texts.summary);
  const last = knownRun(state);
  const ran = { day: formatIsoDate(context.asOf), isFresh: effect.isFresh, keepsHistory: settings.history };
  const known = { rows: before.sizes(readSizes(tabs)), last, undo: undoneTexts(state) };
  const sizes = plannedSizes(run, ran, known);
  const facts = lastRunWith(run, { ...ran, basis: context.basis }, last);
  const columns = plannedState({ planned, moves, now, effect, ...texts, sizes: sizes.undo, facts });
  const causeOf = moveCauses(planned, version, tabs);
  const history = settings.history
    ? planHistory(tabs, { ids: run.customers.ids, moves, causeOf, now, cutOff: before.cutOff, language })
    : null;
  return {
    state: planStateTab(tabs, columns, context.left),
    // The rules last: by those of the run before it is known why somebody moves.
    tabs: [
      summary,
      findings,
      planSizes(tabs, sizes.rows),
      ...(history ? [history] : []),
      planRulesSnapshot(tabs, version),
    ],
  };
}

function textsNow({ sheet, rows }: TabPlan): string[] {
  return sheet ? textsOf(wholeOf(sheet, rows[0].length)) : [];
}

/** A text a row, from which the row can be read again. */
export function textsOf(rows: readonly (readonly Cell[])[]): string[] {
  return rows.map((row) => JSON.stringify(row));
}
