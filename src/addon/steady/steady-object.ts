/**
 * Google's services as the add-on sees them: a call that only asks is made again where Google fails for a moment. A write
 * never is, nor what is asked while writes are held back: Sheets may have lost them, and only who wrote them knows what to do.
 */
import { begin, hasUnsavedWrites, noteWrites } from './execution';
import { waitToTryAgain } from './try-again';

/** What calls of a service do to the spreadsheet. */
export type ServiceKind =
  /** Reads and writes the spreadsheet: writes may be held back. */
  | 'spreadsheet'
  /** Everything it does comes out the same when it is done twice. */
  | 'repeatable'
  /** Only what asks comes out the same when it is done twice; nothing is held back. */
  | 'other';

type Method = (...args: unknown[]) => unknown;

/** Members that ask, or make something that stands nowhere yet. */
const ASKS = /^(?:get|is|can|has|find|with|new|createDeveloperMetadataFinder$|toString$)/;
/** Said twice, it is said once. */
const SAYS = /^toast$/;

const steadyOf = new WeakMap<object, object>();
const rawOf = new WeakMap<object, object>();

/** A service whose calls are steady, and so are those of whatever it gives. Nothing is asked before the first call. */
export function steadyService(service: () => object, kind: ServiceKind): object {
  return new Proxy({}, { get: (_, key) => memberOf(service(), key, kind) });
}

function memberOf(raw: object, key: string | symbol, kind: ServiceKind): unknown {
  const member: unknown = (raw as Record<string | symbol, unknown>)[key];
  if (typeof member !== 'function' || typeof key === 'symbol') return steady(member, kind);
  return (...args: unknown[]) => {
    const answer = callSteadily(key, kind, () => (member as Method).apply(raw, args.map(toRaw)));
    // What is shown to a person is nothing that a flush would save.
    return steady(answer, key === 'getUi' ? 'other' : kind);
  };
}

function callSteadily(name: string, kind: ServiceKind, call: () => unknown): unknown {
  begin();
  const asks = kind === 'repeatable' || ASKS.test(name) || SAYS.test(name);
  if (kind === 'spreadsheet' && !asks) return write(name, call);
  for (let tries = 1; ; tries++) {
    try {
      return call();
    } catch (error) {
      const isSafe = asks && (kind !== 'spreadsheet' || !hasUnsavedWrites());
      if (!isSafe || !waitToTryAgain(error, tries, 'call')) throw error;
    }
  }
}

/** From the call on: an error may come before the write is done, or after. */
function write(name: string, call: () => unknown): unknown {
  noteWrites(true);
  const answer = call();
  if (name === 'flush') noteWrites(false);
  return answer;
}

/** The same object is always seen as the same. Cells, which may be many, are given as they are. */
function steady(value: unknown, kind: ServiceKind): unknown {
  if (Array.isArray(value)) return holdsObjects(value) ? value.map((item) => steady(item, kind)) : value;
  if (!isObject(value) || isRecordOfTexts(value)) return value;
  let seen = steadyOf.get(value);
  if (!seen) {
    const raw = value;
    seen = new Proxy({}, { get: (_, key) => memberOf(raw, key, kind) });
    steadyOf.set(raw, seen);
    rawOf.set(seen, raw);
  }
  return seen;
}

function toRaw(value: unknown): unknown {
  if (Array.isArray(value)) return holdsObjects(value) ? value.map(toRaw) : value;
  return isObject(value) ? (rawOf.get(value) ?? value) : value;
}

function holdsObjects(items: readonly unknown[]): boolean {
  return items.some((item) => (Array.isArray(item) ? holdsObjects(item) : isObject(item)));
}

/** What properties and caches give: values, not a service. */
function isRecordOfTexts(value: object): boolean {
  const values: unknown[] = Object.values(value);
  return values.length > 0 && values.every((item) => typeof item === 'string');
}

/** Dates are values. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
