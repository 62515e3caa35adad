/**
 * What stands between the add-on and an emulated service: counting, rights, argument types, values of the right realm.
 * A member that is not emulated throws its name.
 */
import { ExecutionKilled } from '../cost';
import type { Execution } from '../execution';
import { isPlainObject } from '../realm';
import { checkRights } from './authorization';
import { EnumValue } from './enums';
import { NotEmulated, ServiceError } from './errors';
import { checkSignature } from './signatures';

/** The base of every emulated class. */
export abstract class ServiceObject {
  /** As in Google's messages: 'Range'. */
  abstract readonly serviceName: string;
  /** What Google puts before the name in messages on arguments: 'SpreadsheetApp.'. */
  readonly family: string = '';
  /** Members that cost nothing and are not counted. */
  readonly isFree: boolean = false;
}

const proxies = new WeakMap<ServiceObject, object>();
const targets = new WeakMap<object, ServiceObject>();

/** The host's own object behind what a script gave inside an array; the value itself when it is none. */
export function behind<T>(value: unknown): T {
  return (isObject(value) ? (targets.get(value) ?? value) : value) as T;
}

/** Types one of the host's objects as Google's: the add-on's code cannot tell them apart, tsc must not either. */
export function asGoogle<T>(value: unknown): T {
  return value as T;
}

/** The object as the add-on sees it; the same object is always seen as the same. */
export function expose(object: ServiceObject, execution: Execution): object {
  let proxy = proxies.get(object);
  if (!proxy) {
    proxy = new Proxy(object, handler(execution));
    proxies.set(object, proxy);
    targets.set(proxy, object);
  }
  return proxy;
}

// What the language itself asks of any object.
const SILENT = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof']);
const HIDDEN = new Set(['serviceName', 'family', 'isFree']);

function handler(execution: Execution): ProxyHandler<ServiceObject> {
  const members = new Map<string, unknown>();
  return {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => target.serviceName;
      if (!members.has(key)) members.set(key, member(target, key, execution));
      return members.get(key);
    },
    set(target, key) {
      throw toScript(new NotEmulated(`setting ${target.serviceName}.${String(key)}`), execution);
    },
    has: (target, key) => key in target,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
    getPrototypeOf: () => null,
  };
}

function member(target: ServiceObject, key: string, execution: Execution): unknown {
  const value: unknown = HIDDEN.has(key) ? undefined : (target as unknown as Record<string, unknown>)[key];
  if (typeof value === 'function' && key !== 'constructor')
    return caller({ target, key, method: value, execution });
  if (value instanceof EnumValue || isEnum(value)) return value;
  if (SILENT.has(key)) return undefined;
  return guarded(execution, () => {
    // Rights come first: what may not be called is refused by Google's text, emulated or not.
    checkRights(execution, target.serviceName, key);
    throw new NotEmulated(`${target.serviceName}.${key}`);
  });
}

interface Caller {
  readonly target: ServiceObject;
  readonly key: string;
  readonly method: (...args: unknown[]) => unknown;
  readonly execution: Execution;
}

function caller({ target, key, method, execution }: Omit<Caller, 'method'> & { method: unknown }): unknown {
  const name = `${target.serviceName}.${key}`;
  const call = method as Caller['method'];
  return (...args: unknown[]) =>
    guarded(execution, () => {
      if (!target.isFree) {
        execution.meter.call(name);
        execution.state.beforeCall?.(name);
      }
      checkRights(execution, target.serviceName, key);
      const own = args.map((arg) => (isObject(arg) ? (targets.get(arg) ?? arg) : arg));
      if (!target.isFree) checkSignature(`${target.family}${name}`, name, own);
      const answer = toRealm(call.apply(target, own), execution);
      if (!target.isFree) execution.state.afterCall?.(name);
      return answer;
    });
}

function guarded<T>(execution: Execution, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toScript(error, execution);
  }
}

/** Errors must be of the context's realm, or `instanceof Error` fails in the add-on. */
export function toScript(error: unknown, execution: Execution): unknown {
  if (error instanceof ExecutionKilled) return error;
  if (error instanceof ServiceError) {
    return execution.realm.makeError(error.textIn(execution.state.messageLanguage), 'Exception');
  }
  if (error instanceof NotEmulated) return execution.realm.makeError(error.message, 'NotEmulated');
  return error;
}

function toRealm(value: unknown, execution: Execution): unknown {
  if (value instanceof ServiceObject) return expose(value, execution);
  // Blocks of cells are made in the realm at once: only the host's own arrays are made over.
  if (Array.isArray(value) && value instanceof Array) {
    return execution.realm.makeArray(value.map((item) => toRealm(item, execution)));
  }
  if (isPlainObject(value) && value instanceof Object) return execution.realm.adopt(value);
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isEnum(value: unknown): boolean {
  return isPlainObject(value) && Object.values(value).every((item) => item instanceof EnumValue);
}
