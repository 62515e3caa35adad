/**
 * console and Logger: lines are recorded, and cost nothing.
 */
import { inspect } from 'node:util';
import type { Execution } from '../execution';
import type { LogLine } from '../host-state';
import { ServiceObject, asGoogle } from './service-object';

/** The global console. */
export class ConsoleService
  extends ServiceObject
  implements Pick<Console, 'debug' | 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'>
{
  readonly serviceName = 'console';
  override readonly isFree = true;
  private readonly timers = new Map<string, number>();

  constructor(private readonly execution: Execution) {
    super();
  }

  debug(...args: unknown[]): void {
    record(this.execution, 'debug', args);
  }

  log(...args: unknown[]): void {
    record(this.execution, 'log', args);
  }

  info(...args: unknown[]): void {
    record(this.execution, 'info', args);
  }

  warn(...args: unknown[]): void {
    record(this.execution, 'warn', args);
  }

  error(...args: unknown[]): void {
    record(this.execution, 'error', args);
  }

  time(label = 'default'): void {
    this.timers.set(label, this.execution.clock.now());
  }

  timeEnd(label = 'default'): void {
    const started = this.timers.get(label);
    if (started !== undefined)
      record(this.execution, 'debug', [`${label}: ${this.execution.clock.now() - started}ms`]);
  }
}

type GoogleLogger = GoogleAppsScript.Base.Logger;

/** The global Logger. */
export class LoggerService extends ServiceObject implements Pick<GoogleLogger, 'log' | 'getLog' | 'clear'> {
  readonly serviceName = 'Logger';
  override readonly isFree = true;
  private lines: string[] = [];

  constructor(private readonly execution: Execution) {
    super();
  }

  log(...args: unknown[]): GoogleLogger {
    this.lines.push(record(this.execution, 'info', args));
    return asGoogle(this);
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines = [];
  }
}

function record({ state }: Execution, level: LogLine['level'], args: readonly unknown[]): string {
  const text = filled(args).map(printed).join(' ');
  state.logs.push({ level, text });
  return text;
}

/** "%s" and "%d" of the first argument take the following ones. */
function filled(args: readonly unknown[]): unknown[] {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return [...args];
  const text = first.replace(/%[sd]/g, (mark) => (rest.length > 0 ? printed(rest.shift()) : mark));
  return [text, ...rest];
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: Infinity });
}
