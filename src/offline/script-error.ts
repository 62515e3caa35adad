/**
 * What a script threw, as the host's own error.
 */
import type { ExecutionStats } from './cost';

interface Parts {
  readonly message: string;
  readonly scriptName: string;
  readonly stats: ExecutionStats;
  readonly scriptStack?: string;
  readonly cause?: unknown;
}

/** An execution that ended with an error; `scriptName` is "Exception" when a service refused. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly scriptName: string;
  readonly scriptStack: string | undefined;
  readonly stats: ExecutionStats;

  constructor({ message, scriptName, stats, scriptStack, cause }: Parts) {
    super(message, { cause });
    this.scriptName = scriptName;
    this.scriptStack = scriptStack;
    this.stats = stats;
  }
}
