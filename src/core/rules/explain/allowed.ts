/**
 * Which values of one subject a condition lets through, by the subject's type; and what two conditions both let through.
 */
import type { Scalar } from '../../tables/column';
import { ALL_NUMBERS, complement, intersect, isInside, unite, type Intervals } from './intervals';

/** Numbers, or dates as epoch days. */
export interface AllowedNumbers {
  readonly kind: 'numbers';
  readonly intervals: Intervals;
  readonly blank: boolean;
}

/** Texts or booleans: those listed, or all but those listed. */
export interface AllowedValues {
  readonly kind: 'values';
  /** As rules write them, by the text that comparisons see. */
  readonly listed: ReadonlyMap<string, string | boolean>;
  readonly except: boolean;
  readonly blank: boolean;
}

/** Lists: what must be among the entries, and what must not. */
export interface AllowedEntries {
  readonly kind: 'entries';
  readonly with: ReadonlyMap<string, string>;
  readonly without: ReadonlyMap<string, string>;
  /** Whether the list may be empty, and whether it may be anything else. */
  readonly blank: boolean;
  readonly filled: boolean;
}

export type Allowed = AllowedNumbers | AllowedValues | AllowedEntries;

/** How texts are made comparable. */
type Fold = (text: string) => string;

export function numbersIn(intervals: Intervals, blank = false): AllowedNumbers {
  return { kind: 'numbers', intervals, blank };
}

export function valuesIn(
  listed: AllowedValues['listed'],
  { except = false, blank = false } = {},
): AllowedValues {
  return { kind: 'values', listed, except, blank };
}

export function entriesIn(parts: Partial<Omit<AllowedEntries, 'kind'>>): AllowedEntries {
  return { kind: 'entries', with: new Map(), without: new Map(), blank: false, filled: true, ...parts };
}

/** Whether no value is let through. */
export function isImpossible(allowed: Allowed): boolean {
  if (allowed.blank) return false;
  if (allowed.kind === 'numbers') return allowed.intervals.length === 0;
  if (allowed.kind === 'values') return !allowed.except && allowed.listed.size === 0;
  return !allowed.filled || [...allowed.with.keys()].some((entry) => allowed.without.has(entry));
}

/** What both let through. */
export function both(first: Allowed, second: Allowed): Allowed {
  const blank = first.blank && second.blank;
  if (first.kind === 'numbers' && second.kind === 'numbers')
    return numbersIn(intersect(first.intervals, second.intervals), blank);
  if (first.kind === 'values' && second.kind === 'values') return { ...bothValues(first, second), blank };
  if (first.kind === 'entries' && second.kind === 'entries') return bothEntries(first, second);
  // One subject has one type: this cannot be asked.
  return numbersIn([]);
}

function bothValues(first: AllowedValues, second: AllowedValues): AllowedValues {
  if (first.except && second.except)
    return valuesIn(new Map([...first.listed, ...second.listed]), { except: true });
  const [base, other] = first.except ? [second, first] : [first, second];
  const kept = [...base.listed].filter(([value]) => other.listed.has(value) !== other.except);
  return valuesIn(new Map(kept));
}

/** An empty list has no entry: where one must be in it, it is not let through. */
function bothEntries(first: AllowedEntries, second: AllowedEntries): AllowedEntries {
  const wanted = new Map([...first.with, ...second.with]);
  return entriesIn({
    with: wanted,
    without: new Map([...first.without, ...second.without]),
    blank: first.blank && second.blank && wanted.size === 0,
    filled: first.filled && second.filled,
  });
}

/** What either lets through; null where that is no single set. */
export function either(first: Allowed, second: Allowed): Allowed | null {
  const blank = first.blank || second.blank;
  if (first.kind === 'numbers' && second.kind === 'numbers')
    return numbersIn(unite(first.intervals, second.intervals), blank);
  if (first.kind !== 'values' || second.kind !== 'values' || first.except || second.except) return null;
  return valuesIn(new Map([...first.listed, ...second.listed]), { blank });
}

/** All values that are not let through, blank among them or not as it was. */
export function opposite(allowed: AllowedNumbers | AllowedValues): AllowedNumbers | AllowedValues {
  const blank = !allowed.blank;
  if (allowed.kind === 'numbers') return numbersIn(complement(allowed.intervals), blank);
  return { ...allowed, except: !allowed.except, blank };
}

/** Every number, blank left out. */
export const ANY_NUMBER: AllowedNumbers = numbersIn([ALL_NUMBERS]);

/** Whether a customer's value is let through. */
export function allows(allowed: Allowed, value: Scalar, fold: Fold): boolean {
  if (value === null) return allowed.blank;
  if (allowed.kind === 'numbers')
    return allowed.intervals.some((interval) => isInside(Number(value), interval));
  if (allowed.kind === 'values') return allowed.listed.has(keyOf(value, fold)) !== allowed.except;
  if (!allowed.filled || !Array.isArray(value)) return false;
  const entries = new Set((value as readonly string[]).map(fold));
  return (
    [...allowed.with.keys()].every((entry) => entries.has(entry)) &&
    ![...allowed.without.keys()].some((entry) => entries.has(entry))
  );
}

/** A value as `listed` knows it. */
export function keyOf(value: Scalar, fold: Fold): string {
  return typeof value === 'string' ? fold(value) : String(value);
}
