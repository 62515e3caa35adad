/**
 * The JavaScript world of one execution: a fresh vm context with ECMAScript globals only, and values made in it.
 */
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import { types } from 'node:util';
import { isObjectLiteral } from './pack-value';
import type { CellScalar } from './workbook/sheet-grid';

/** Arrays, Dates and errors must be the context's own: the host's fail `instanceof` inside it. */
export interface Realm {
  readonly context: Context;
  run(script: Script): void;
  /** Calls a function of the context; after so many ms of real time V8 ends it, whatever it is doing. Throws: see isTimeOut. */
  call(callee: (...values: unknown[]) => unknown, values: readonly unknown[], limitMs: number): unknown;
  define(name: string, value: unknown): void;
  /** What the script or a service defined; undefined for what every realm has. */
  global(name: string): unknown;
  /** The names of what the script or a service defined. */
  globalNames(): string[];
  makeDate(ms: number): Date;
  makeError(message: string, name: string): Error;
  makeArray<T>(items: readonly T[]): T[];
  makeObject(): Record<string, unknown>;
  /** A block of cells as rows of values, blanks as ''. */
  copyCells(rows: readonly (readonly CellScalar[])[], block: CellBlock): unknown[][];
  /** Host values, deeply, as values of the context; what is neither array, Date, error nor plain object passes as it is. */
  adopt(value: unknown): unknown;
}

/** Which cells, from 0. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

interface Makers {
  makeDate(ms: number): Date;
  makeError(message: string, name: string): Error;
  makeArray<T>(items: readonly T[]): T[];
  makeObject(): Record<string, unknown>;
  copyCells(
    rows: readonly (readonly CellScalar[])[],
    top: number,
    left: number,
    height: number,
    width: number,
  ): unknown[][];
}

// Runs inside the context. Date becomes a proxy: without arguments it asks the host's clock.
const PRELUDE = new Script(`(function (now) {
  'use strict';
  const NativeDate = Date;
  const clock = function now_() { return now(); };
  const HostDate = new Proxy(NativeDate, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made === HostDate ? target : made),
    apply: () => new NativeDate(now()).toString(),
    get: (target, key) => (key === 'now' ? clock : target[key]),
  });
  NativeDate.prototype.constructor = HostDate;
  globalThis.Date = HostDate;
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
  return {
    makeDate: (ms) => new NativeDate(ms),
    makeError: (message, name) => {
      const error = new Error(message);
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return error;
    },
    makeArray: (items) => {
      const made = new Array(items.length);
      for (let i = 0; i < items.length; i++) made[i] = items[i];
      return made;
    },
    makeObject: () => ({}),
    copyCells: (rows, top, left, height, width) => {
      const block = [];
      for (let r = 0; r < height; r++) {
        const source = rows[top + r];
        const have = source === undefined ? 0 : source.length;
        const row = [];
        for (let c = left; c < left + width; c++) row.push(c < have ? source[c] : '');
        block.push(row);
      }
      return block;
    },
  };
})`);

// A vm context asks its host for every global at every use; lexical bindings are looked up once, as Google's engine would.
const PINNED_GLOBALS =
  new Script(`const { Array, ArrayBuffer, Date, Error, Float64Array, Int8Array, Int32Array, Intl, JSON, Map, Math,
  Number, Object, RegExp, Set, String, Uint8Array, Uint32Array, isNaN } = globalThis;`);

const GLOBALS = new Script('globalThis');

const CALL = '\u0000call';
// Only what starts here has a limit of time. The script never sees the property.
const CALLER = new Script(
  `(() => { const call = globalThis["${CALL}"]; delete globalThis["${CALL}"]; return call(); })()`,
);

/** A fresh world whose Date asks `now`. */
export function createRealm(now: () => number): Realm {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const makers = (PRELUDE.runInContext(context) as (now: () => number) => Makers)(now);
  PINNED_GLOBALS.runInContext(context);
  const globals = GLOBALS.runInContext(context) as Record<string, unknown>;
  // Not hasOwn: a context's global says yes to what it inherits, too.
  const names = () => Object.getOwnPropertyNames(globals);
  const builtIn = new Set(names());
  const { makeDate, makeError, makeArray, makeObject } = makers;
  return {
    context,
    makeDate,
    makeError,
    makeArray,
    makeObject,
    run: (script) => void script.runInContext(context),
    call: (callee, values, limitMs) => {
      Object.defineProperty(globals, CALL, { value: () => callee(...values), configurable: true });
      return CALLER.runInContext(context, { timeout: Math.max(1, Math.ceil(limitMs)) }) as unknown;
    },
    define: (name, value) =>
      Object.defineProperty(globals, name, { value, configurable: true, writable: true }),
    global: (name) => (names().includes(name) && !builtIn.has(name) ? globals[name] : undefined),
    globalNames: () => names().filter((name) => !builtIn.has(name)),
    copyCells: (rows, { top, left, height, width }) => makers.copyCells(rows, top, left, height, width),
    adopt: (value) => adopt(makers, value),
  };
}

/** Whether V8 ended what a realm called. */
export function isTimeOut(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function adopt(makers: Makers, value: unknown): unknown {
  if (Array.isArray(value)) return makers.makeArray(value.map((item) => adopt(makers, item)));
  if (types.isDate(value)) return makers.makeDate(value.getTime());
  if (types.isNativeError(value)) return makers.makeError(value.message, value.name);
  if (!isPlainObject(value)) return value;
  const made = makers.makeObject();
  for (const [key, item] of Object.entries(value)) made[key] = adopt(makers, item);
  return made;
}

/** Whether the value is an object literal of any realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return !types.isProxy(value) && isObjectLiteral(value);
}

/** Values of any realm, deeply, as the host's own. */
export function expel(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, expel);
  if (types.isDate(value)) return new Date(value.getTime());
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expel(item)]));
}
