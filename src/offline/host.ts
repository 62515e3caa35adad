/**
 * The offline host: runs functions of the add-on's bundle over a workbook in memory, each in a fresh realm, as Google does.
 */
import { Script } from 'node:vm';
import { realClock } from './clock';
import type { Clock } from './clock';
import type { Calculated } from './formulas/calculation';
import { FormulaCalculator } from './formulas/calculator';
import { createExecution, USUAL_RIGHTS } from './create-execution';
import { emptyState, OWNER } from './host-state';
import type { HostState, LogLine, RecordedToast, RunMode, UiRecord } from './host-state';
import type { Manifest } from './manifest';
import { runFunction } from './run-function';
import type { RunResult } from './run-function';
import { createSharedStores } from './shared-stores';
import type { SharedStores } from './shared-stores';
import { inTimeZone } from './script-zone';
import type { AuthModeName } from './services/enums';
import { DEFAULT_SCRIPT_ZONE } from './services/session';
import { fireUntil, TriggerClock, type Firing } from './triggers/trigger-clock';
import { packArguments } from './sidebar-bridge';
import type { Workbook } from './workbook/workbook';

/** What a host needs; `locale` and `timeZone` replace the workbook's. */
export interface HostOptions {
  readonly workbook: Workbook;
  /** The code of the bundle. */
  readonly bundle: string;
  readonly manifest: Manifest;
  /** The HTML files that are pushed with the bundle, by name without ".html"; none unless given. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly timeZone?: string;
  /** Whose rights runs have: a name that protections and stores know. Left out: the owner. */
  readonly user?: string;
  /** The script's stores, when other hosts are to have the same. */
  readonly shared?: SharedStores;
  /** The rights of every run that does not say others. */
  readonly authMode?: AuthModeName;
  /** When formulas are calculated whose arguments have changed: after each run, or when `calculate` is called alone. */
  readonly calculates?: 'afterRuns' | 'onDemand';
}

/** How a function is started. */
export interface RunOptions {
  readonly mode: RunMode;
  /** Left out: LIMITED for 'open', CUSTOM_FUNCTION for 'formula', else FULL. */
  readonly authMode?: AuthModeName;
}

export type { Calculated, RunResult };

/** A spreadsheet with the add-on installed. */
export interface Host {
  /**
   * Runs a global function of the bundle. Throws: ScriptError for whatever the script throws; TypeError for
   * sidebar arguments that a page cannot send.
   */
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): RunResult;
  /** Calculates the formulas that call functions of the bundle, where they are new or an argument has changed. */
  calculate(): Calculated;
  /** The same in steps. */
  readonly formulas: FormulaCalculator;
  /** Lets virtual time pass until an instant, ms since 1970 UTC, and fires the user's clock triggers that fall due. */
  fireTriggers(until: number): Firing[];
  /** The same for several hosts over one spreadsheet and one clock: see fireUntil. */
  readonly triggers: TriggerClock;
  readonly workbook: Workbook;
  readonly ui: UiRecord;
  readonly toasts: readonly RecordedToast[];
  readonly logs: readonly LogLine[];
  /** Stores, locks and switches that tests turn. */
  readonly state: HostState;
}

/** Opens a workbook with the add-on. */
export function createHost(options: HostOptions): Host {
  const { workbook, user = OWNER } = options;
  workbook.timeZone = options.timeZone ?? workbook.timeZone;
  workbook.locale = options.locale ?? workbook.locale;
  const state = emptyState({
    userLocale: options.userLocale ?? workbook.locale.split('_')[0],
    shared: options.shared ?? createSharedStores(),
    user,
  });
  const script = compiled(options.bundle);
  const clock = options.clock ?? realClock();
  const runOnce: Host['run'] = (functionName, args = [], { mode, authMode } = { mode: 'menu' }) => {
    const sent = mode === 'sidebar' ? packArguments(args) : args;
    const execution = createExecution({
      workbook,
      manifest: options.manifest,
      pages: options.pages ?? {},
      user,
      state,
      clock,
      mode,
      authMode: authMode ?? options.authMode ?? USUAL_RIGHTS[mode],
    });
    return inTimeZone(options.manifest.timeZone ?? DEFAULT_SCRIPT_ZONE, () =>
      runFunction({ execution, script, functionName, args: sent }),
    );
  };
  const formulas = new FormulaCalculator({
    workbook,
    state,
    clock,
    script,
    run: (functionName, args) => runOnce(functionName, args, { mode: 'formula' }),
  });
  const run = options.calculates === 'onDemand' ? runOnce : calculating(runOnce, formulas);
  state.shared.triggerLists.add(workbook.clockTriggers);
  const triggers = new TriggerClock({
    workbook,
    user,
    state,
    clock,
    run: (functionName, event) => run(functionName, [event], { mode: 'trigger' }),
  });
  return {
    run,
    calculate: () => formulas.calculate(),
    formulas,
    fireTriggers: (until) => fireUntil([triggers], until),
    triggers,
    workbook,
    ui: state.ui,
    toasts: state.toasts,
    logs: state.logs,
    state,
  };
}

/** The last bundle, which hosts after one another mostly share. */
let last: { readonly bundle: string; readonly script: Script } | null = null;

/** Compiled once; each run has a realm of its own all the same. */
function compiled(bundle: string): Script {
  if (last?.bundle !== bundle) last = { bundle, script: new Script(bundle, { filename: 'Code.js' }) };
  return last.script;
}

/** Formulas are calculated after each run, whether it ended well or not. */
function calculating(runOnce: Host['run'], formulas: FormulaCalculator): Host['run'] {
  return (functionName, args, how) => {
    try {
      return runOnce(functionName, args, how);
    } finally {
      if (how?.mode !== 'formula') formulas.calculate();
    }
  };
}
