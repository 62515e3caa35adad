/**
 * The smallest change of one customer's value that lets a condition come out as wanted.
 */
import type { Scalar } from '../../tables/column';
import { allows, type Allowed, type AllowedEntries, type AllowedValues } from './allowed';
import { isInside, type Interval, type Intervals } from './intervals';
import type { SubjectValue } from './subjects';

/** A number or a date (epoch day) that has to change. */
export interface NumberChange {
  readonly kind: 'number';
  /** The customer's value comes this far at least. */
  readonly need: number;
  /** Past `need`, not to it: there is no smallest number above 10. */
  readonly beyond: boolean;
  /** need − have; null where the customer's value is blank. */
  readonly difference: number | null;
  /** The values that would do, as far as they lie together; null where they have no end. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What has to change of one subject. */
export type Change = { readonly subject: SubjectValue } & (
  | NumberChange
  /** A text or yes/no: one of these. */
  | { readonly kind: 'oneOf'; readonly options: readonly (string | boolean)[] }
  /** A text: any but these. */
  | { readonly kind: 'noneOf'; readonly options: readonly (string | boolean)[] }
  /** A list: these among its entries, those not. */
  | { readonly kind: 'entries'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: 'empty' }
  /** Any value at all. */
  | { readonly kind: 'filled' }
);

/** What a change is computed from. */
export interface ChangeContext {
  readonly subject: SubjectValue;
  /** Whether the subject's numbers are whole. */
  readonly whole: boolean;
  fold(text: string): string;
}

/** Null when the value is among the allowed ones. `impossible`: no whole number is. */
export function changeTo(allowed: Allowed, context: ChangeContext): Change | null | 'impossible' {
  const { subject, fold } = context;
  if (allows(allowed, subject.value, fold)) return null;
  if (allowed.kind === 'numbers') {
    if (isUnlimited(allowed.intervals)) return { subject, kind: 'filled' };
    return (
      nearestNumber(allowed.intervals, context) ?? (allowed.blank ? { subject, kind: 'empty' } : 'impossible')
    );
  }
  return allowed.kind === 'values' ? valueChange(allowed, subject) : entriesChange(allowed, context);
}

function isUnlimited(intervals: Intervals): boolean {
  return intervals.length === 1 && intervals[0].low === -Infinity && intervals[0].high === Infinity;
}

/** Ties: the larger number. */
function nearestNumber(intervals: Intervals, context: ChangeContext): Change | null {
  const { value } = context.subject;
  const have = typeof value === 'number' ? value : null;
  let best: NumberChange | null = null;
  for (const interval of intervals) {
    const change = numberChange(interval, { have, whole: context.whole });
    if (change && (!best || distance(change) <= distance(best))) best = change;
  }
  return best && { subject: context.subject, ...best };
}

function distance({ difference }: NumberChange): number {
  return Math.abs(difference ?? 0);
}

interface From {
  readonly have: number | null;
  readonly whole: boolean;
}

/** To the end of the interval that lies nearer; a blank comes from below, or from above where there is no lower end. */
function numberChange(interval: Interval, { have, whole }: From): NumberChange | null {
  const rising = Number.isFinite(interval.low) && (have === null || have <= interval.low);
  const end = rising ? interval.low : interval.high;
  const open = rising ? interval.lowOpen : interval.highOpen;
  const need = whole ? wholeEnd(end, open, rising) : end;
  if (whole && !isInside(need, interval)) return null;
  return {
    kind: 'number',
    need,
    beyond: open && !whole,
    difference: have === null ? null : need - have,
    from: finite(interval.low),
    to: finite(interval.high),
  };
}

/** The first whole number inside the end. */
function wholeEnd(end: number, open: boolean, rising: boolean): number {
  if (rising) return open ? Math.floor(end) + 1 : Math.ceil(end);
  return open ? Math.ceil(end) - 1 : Math.floor(end);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function valueChange({ listed, except, blank }: AllowedValues, subject: SubjectValue): Change {
  const options = [...listed.values()];
  if (except) return options.length > 0 ? { subject, kind: 'noneOf', options } : { subject, kind: 'filled' };
  if (options.length > 0) return { subject, kind: 'oneOf', options };
  return { subject, kind: blank ? 'empty' : 'filled' };
}

function entriesChange(allowed: AllowedEntries, { subject, fold }: ChangeContext): Change {
  if (!allowed.filled) return { subject, kind: 'empty' };
  const entries = new Set(entriesOf(subject.value).map(fold));
  const add = [...allowed.with].filter(([entry]) => !entries.has(entry)).map(([, text]) => text);
  const remove = [...allowed.without].filter(([entry]) => entries.has(entry)).map(([, text]) => text);
  if (add.length === 0 && remove.length === 0) return { subject, kind: 'filled' };
  return { subject, kind: 'entries', add, remove };
}

/** The entries of a list; none of a blank. */
export function entriesOf(value: Scalar): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/**
 * How far a change goes, to choose among rules that lack equally many conditions: of numbers the relative difference
 * (of 2 orders to 3, a third), of dates years, of everything else 1, which is as far as from nothing to any number.
 */
export function effortOf(change: Change): number {
  if (change.kind !== 'number' || change.difference === null) return 1;
  const { need, difference, subject } = change;
  if (subject.type === 'date') return Math.abs(difference) / DAYS_IN_YEAR;
  const largest = Math.max(Math.abs(need), Math.abs(need - difference));
  return largest > 0 ? Math.abs(difference) / largest : 0;
}

const DAYS_IN_YEAR = 365;
