/**
 * One function of the bundle, run to its end: what it answers, what it threw, and what was still held back.
 */
import type { Script } from 'node:vm';
import { types } from 'node:util';
import { ExecutionKilled } from './cost';
import type { ExecutionStats } from './cost';
import type { Execution } from './execution';
import { cellsOf, formulaArgument } from './formula-call';
import { expel } from './realm';
import { ScriptError } from './script-error';
import { AuthMode } from './services/enums';
import { ServiceError } from './services/errors';
import { toScript } from './services/service-object';
import { isCallable, packAnswer } from './sidebar-bridge';
import { spendTriggerTime, triggerTimeLeft } from './triggers/trigger-time';

/** What came of a run: the function's answer in values of the host, and the tally. */
export interface RunResult {
  readonly result: unknown;
  readonly stats: ExecutionStats;
}

/** Which function of which code to run, and where. */
export interface Call {
  readonly execution: Execution;
  readonly script: Script;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** Runs it. Throws: ScriptError for whatever the script throws. */
export function runFunction(call: Call): RunResult {
  const { execution } = call;
  const { meter, mode, clock } = execution;
  const began = clock.now();
  try {
    if (mode === 'trigger' && triggerTimeLeft(execution) === 0)
      throw toScript(new ServiceError('computerTime'), execution);
    const answer = callAndCommit(call);
    // A script that swallowed the kill is dead all the same.
    if (meter.isDead()) throw new ExecutionKilled();
    return { result: mode === 'sidebar' ? packAnswer(answer) : expel(answer), stats: meter.stats() };
  } catch (error) {
    throw scriptError(meter.isDead() ? new ExecutionKilled() : error, meter.stats());
  } finally {
    if (mode === 'trigger') spendTriggerTime(execution, began);
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
    execution.writes.end();
  } catch (error) {
    if (mayThrow) throw toScript(error, execution);
  }
}

function callFunction({ execution, script, functionName, args }: Call): unknown {
  const { realm, mode, authMode, meter } = execution;
  realm.run(script);
  const callee = realm.global(functionName);
  if (typeof callee !== 'function' || (mode === 'sidebar' && !isCallable(functionName))) {
    throw new Error(`Script function not found: ${functionName}`);
  }
  const event = (mode === 'open' || mode === 'trigger') && args.length === 0;
  const given = event ? [{ authMode: AuthMode[authMode] }] : args;
  const values = mode === 'formula' ? given.map((value) => formulaArgument(execution, value)) : given;
  if (mode === 'formula') meter.argument(values.reduce<number>((sum, value) => sum + cellsOf(value), 0));
  return meter.timed((limitMs) => {
    const adopted = values.map((value) => realm.adopt(value));
    return realm.call(callee as (...values: unknown[]) => unknown, adopted, limitMs);
  });
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
