/**
 * What google.script.run lets through between a page and the script, on the script's side.
 */
import { types } from 'node:util';
import { packValue } from './pack-value';

/** Throws the page's own error when an argument cannot be sent. */
export function packArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, i) => packValue(arg, String(i), types.isProxy));
}

/** The answer as the page gets it: one value that cannot be sent makes the whole answer null. */
export function packAnswer(answer: unknown): unknown {
  try {
    return packValue(answer, '0', types.isProxy) ?? null;
  } catch {
    return null;
  }
}

/** Whether a page may call a function of this name. */
export function isCallable(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name) && !name.endsWith('_');
}
