/**
 * What google.script.run lets through between a page and the script: JSON-like values only.
 */
import { types } from 'node:util';
import { isPlainObject } from './realm';

/** Throws the page's own error when an argument cannot be sent. */
export function packArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg) => pack(arg, { name: '0', above: new Set() }));
}

/** The answer as the page gets it: one value that cannot be sent makes the whole answer null. */
export function packAnswer(answer: unknown): unknown {
  try {
    return pack(answer, { name: '0', above: new Set() }) ?? null;
  } catch {
    return null;
  }
}

/** Whether a page may call a function of this name. */
export function isCallable(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name) && !name.endsWith('_');
}

interface Place {
  readonly name: string;
  readonly above: Set<unknown>;
}

function pack(value: unknown, place: Place): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const isList = Array.isArray(value) && !types.isProxy(value);
  if ((!isList && !isPlainObject(value)) || place.above.has(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place.name}`);
  }
  const above = new Set(place.above).add(value);
  if (isList)
    return Array.from(value as unknown[], (item, i) => pack(item, { name: String(i), above }) ?? null);
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, pack(item, { name: key, above })]),
  );
}
