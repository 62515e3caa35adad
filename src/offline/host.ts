/**
 * The offline host: runs functions of the add-on's bundle over a workbook in memory, each in a fresh realm, as Google does.
 */
import { Script } from 'node:vm';
import { realClock } from './clock';
import type { Clock } from './clock';
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
}

/** How a function is started. */
export interface RunOptions {
  readonly mode: RunMode;
  /** Left out: LIMITED for 'open', CUSTOM_FUNCTION for 'formula', else FULL. */
  readonly authMode?: AuthModeName;
}

export type { RunResult };

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
  const { workbook, user = OWNER } = options;
  workbook.timeZone = options.timeZone ?? workbook.timeZone;
  workbook.locale = options.locale ?? workbook.locale;
  const state = emptyState({
    userLocale: options.userLocale ?? workbook.locale.split('_')[0],
    shared: options.shared ?? createSharedStores(),
    user,
  });
  const script = new Script(options.bundle, { filename: 'Code.js' });
  const clock = options.clock ?? realClock();
  return {
    run(functionName, args = [], run = { mode: 'menu' }) {
      const sent = run.mode === 'sidebar' ? packArguments(args) : args;
      const authMode = run.authMode ?? options.authMode ?? USUAL_RIGHTS[run.mode];
      const execution = createExecution({
        workbook,
        manifest: options.manifest,
        pages: options.pages ?? {},
        user,
        state,
        clock,
        mode: run.mode,
        authMode,
      });
      return inTimeZone(options.manifest.timeZone ?? DEFAULT_SCRIPT_ZONE, () =>
        runFunction({ execution, script, functionName, args: sent }),
      );
    },
    workbook,
    ui: state.ui,
    toasts: state.toasts,
    logs: state.logs,
    state,
  };
}
