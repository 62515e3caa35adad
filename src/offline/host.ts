/**
 * The offline host: runs functions of the add-on's bundle over a workbook in memory, each in a fresh realm, as Google does.
 */
import { Script } from 'node:vm';
import { types } from 'node:util';
import { realClock } from './clock';
import type { Clock } from './clock';
import { CostMeter, ExecutionKilled, MAX_EXECUTION_MS, MAX_SHORT_EXECUTION_MS } from './cost';
import type { ExecutionStats } from './cost';
import type { Execution } from './execution';
import { formulaArgument } from './formula-call';
import { HeldLocks } from './held-locks';
import { emptyState, OWNER } from './host-state';
import type { HostState, LogLine, RecordedToast, RunMode, UiRecord } from './host-state';
import type { Manifest } from './manifest';
import { createRealm, expel } from './realm';
import { createSharedStores } from './shared-stores';
import type { SharedStores } from './shared-stores';
import { ScriptError } from './script-error';
import { inTimeZone } from './script-zone';
import { AuthMode } from './services/enums';
import type { AuthModeName } from './services/enums';
import { defineServices, serviceObjects } from './services/globals';
import { DEFAULT_SCRIPT_ZONE } from './services/session';
import { toScript } from './services/service-object';
import { WriteBuffer } from './services/write-buffer';
import { isCallable, packAnswer, packArguments } from './sidebar-bridge';
import type { Workbook } from './workbook/workbook';

/** What a host needs; `locale` and `timeZone` replace the workbook's. */
export interface HostOptions {
  readonly workbook: Workbook;
  /** The code of the bundle. */
  readonly bundle: string;
  readonly manifest: Manifest;
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
}

/** How a function is started. */
export interface RunOptions {
  readonly mode: RunMode;
  /** Left out: LIMITED for 'open', CUSTOM_FUNCTION for 'formula', else FULL. */
  readonly authMode?: AuthModeName;
}

/** What came of a run: the function's answer in values of the host, and the tally. */
export interface RunResult {
  readonly result: unknown;
  readonly stats: ExecutionStats;
}

/** A spreadsheet with the add-on installed. */
export interface Host {
  /**
   * Runs a global function of the bundle. Throws: ScriptError for whatever the script throws; TypeError for
   * sidebar arguments that a page cannot send.
   */
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): RunResult;
  readonly workbook: Workbook;
  readonly ui: UiRecord;
  readonly toasts: readonly RecordedToast[];
  readonly logs: readonly LogLine[];
  /** Stores, locks and switches that tests turn. */
  readonly state: HostState;
}

/** Opens a workbook with the add-on. */
export function createHost(options: HostOptions): Host {
  const { workbook } = options;
  workbook.timeZone = options.timeZone ?? workbook.timeZone;
  workbook.locale = options.locale ?? workbook.locale;
  const state = emptyState({
    userLocale: options.userLocale ?? workbook.locale.split('_')[0],
    shared: options.shared ?? createSharedStores(),
    user: options.user ?? OWNER,
  });
  const script = new Script(options.bundle, { filename: 'Code.js' });
  const clock = options.clock ?? realClock();
  return {
    run(functionName, args = [], run = { mode: 'menu' }) {
      const sent = run.mode === 'sidebar' ? packArguments(args) : args;
      const authMode = run.authMode ?? options.authMode ?? USUAL_RIGHTS[run.mode];
      const execution = createExecution({ options, state, clock, mode: run.mode, authMode });
      return inTimeZone(options.manifest.timeZone ?? DEFAULT_SCRIPT_ZONE, () =>
        execute({ execution, script, functionName, args: sent }),
      );
    },
    workbook,
    ui: state.ui,
    toasts: state.toasts,
    logs: state.logs,
    state,
  };
}

const USUAL_RIGHTS: Readonly<Record<RunMode, AuthModeName>> = {
  menu: 'FULL',
  trigger: 'FULL',
  sidebar: 'FULL',
  open: 'LIMITED',
  formula: 'CUSTOM_FUNCTION',
};

interface ExecutionParts {
  readonly options: HostOptions;
  readonly state: HostState;
  readonly clock: Clock;
  readonly mode: RunMode;
  readonly authMode: AuthModeName;
}

function createExecution({ options, state, clock, mode, authMode }: ExecutionParts): Execution {
  const execution: Execution = {
    workbook: options.workbook,
    state,
    manifest: options.manifest,
    mode,
    authMode,
    user: options.user ?? OWNER,
    clock,
    realm: createRealm(() => clock.now()),
    meter: new CostMeter(clock, isShort(mode) ? MAX_SHORT_EXECUTION_MS : MAX_EXECUTION_MS),
    writes: new WriteBuffer(() => state.writeBehind),
    objects: serviceObjects(() => execution),
    heldLocks: new HeldLocks(state.shared.locks),
  };
  defineServices(execution);
  return execution;
}

function isShort(mode: RunMode): boolean {
  return mode === 'open' || mode === 'formula';
}

interface Call {
  readonly execution: Execution;
  readonly script: Script;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

function execute(call: Call): RunResult {
  const { execution } = call;
  const { meter, mode } = execution;
  try {
    const answer = callAndCommit(call);
    // A script that swallowed the kill is dead all the same.
    if (meter.isDead()) throw new ExecutionKilled();
    return { result: mode === 'sidebar' ? packAnswer(answer) : expel(answer), stats: meter.stats() };
  } catch (error) {
    throw scriptError(meter.isDead() ? new ExecutionKilled() : error, meter.stats());
  } finally {
    execution.heldLocks.releaseAll();
  }
}

/** What is still held back is written at the end, whether the function ended well or not. */
function callAndCommit(call: Call): unknown {
  const { execution } = call;
  let ended = false;
  try {
    const answer = callFunction(call);
    ended = true;
    return answer;
  } finally {
    commitRest(execution, ended);
  }
}

/** The script's own error stands before that of a write. */
function commitRest(execution: Execution, mayThrow: boolean): void {
  try {
    execution.writes.commit();
  } catch (error) {
    if (mayThrow) throw toScript(error, execution);
  }
}

function callFunction({ execution, script, functionName, args }: Call): unknown {
  const { realm, mode, authMode } = execution;
  realm.run(script);
  const callee = realm.global(functionName);
  if (typeof callee !== 'function' || (mode === 'sidebar' && !isCallable(functionName))) {
    throw new Error(`Script function not found: ${functionName}`);
  }
  const event = (mode === 'open' || mode === 'trigger') && args.length === 0;
  const given = event ? [{ authMode: AuthMode[authMode] }] : args;
  const values = mode === 'formula' ? given.map((value) => formulaArgument(execution, value)) : given;
  return (callee as (...values: unknown[]) => unknown)(...values.map((value) => realm.adopt(value)));
}

function scriptError(error: unknown, stats: ExecutionStats): ScriptError {
  if (!types.isNativeError(error))
    return new ScriptError({ message: String(error), scriptName: 'Error', stats });
  return new ScriptError({
    message: error.message,
    scriptName: error.name,
    stats,
    scriptStack: error.stack,
    cause: error,
  });
}
