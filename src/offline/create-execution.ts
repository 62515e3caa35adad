/**
 * A new execution: a fresh realm with the services, the rights and the time that its start gives it.
 */
import type { Clock } from './clock';
import { CostMeter, MAX_EXECUTION_MS, MAX_SHORT_EXECUTION_MS } from './cost';
import type { Execution } from './execution';
import { HeldLocks } from './held-locks';
import type { HostState, RunMode } from './host-state';
import type { Manifest } from './manifest';
import { createRealm } from './realm';
import type { AuthModeName } from './services/enums';
import { defineServices, serviceObjects } from './services/globals';
import { WriteBuffer } from './services/write-buffer';
import { triggerTimeLeft } from './triggers/trigger-time';
import type { Workbook } from './workbook/workbook';

/** The rights of each start that does not say others. */
export const USUAL_RIGHTS: Readonly<Record<RunMode, AuthModeName>> = {
  menu: 'FULL',
  trigger: 'FULL',
  sidebar: 'FULL',
  open: 'LIMITED',
  formula: 'CUSTOM_FUNCTION',
};

/** What an execution is made of. */
export interface ExecutionParts {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly pages: Readonly<Record<string, string>>;
  /** Whose rights it has. */
  readonly user: string;
  readonly state: HostState;
  readonly clock: Clock;
  readonly mode: RunMode;
  readonly authMode: AuthModeName;
}

/** Makes it; nothing of the bundle has run yet. */
export function createExecution(parts: ExecutionParts): Execution {
  const { state, clock } = parts;
  const execution: Execution = {
    ...parts,
    realm: createRealm(() => clock.now()),
    meter: new CostMeter(clock, longest(parts)),
    writes: new WriteBuffer(() => state),
    objects: serviceObjects(() => execution),
    heldLocks: new HeldLocks(state.shared.locks),
  };
  defineServices(execution);
  return execution;
}

/** ms; a trigger that is under way when the user's time is used up is ended. */
function longest(parts: ExecutionParts): number {
  if (parts.mode === 'trigger') return Math.min(MAX_EXECUTION_MS, triggerTimeLeft(parts));
  return parts.mode === 'open' || parts.mode === 'formula' ? MAX_SHORT_EXECUTION_MS : MAX_EXECUTION_MS;
}
