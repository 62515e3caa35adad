/**
 * A clock trigger of a spreadsheet: what it calls, when, and as whom.
 */

/** The units in which triggers repeat. */
export type TriggerUnit = 'minutes' | 'hours' | 'days' | 'weeks';

export interface ClockTrigger {
  readonly id: string;
  /** Whose it is, and whose rights its runs have. */
  readonly user: string;
  /** The function that it calls. */
  readonly handler: string;
  readonly unit: TriggerUnit;
  /** Every so many of them. */
  readonly every: number;
  /** 0–23 on the wall of its zone; null: whichever Google takes. */
  readonly hour: number | null;
  /** 0–59, a quarter of an hour more or less; null: whichever Google takes. */
  readonly minute: number | null;
  /** 1 Monday … 7 Sunday; null: the day on which it was made. */
  readonly weekday: number | null;
  readonly timeZone: string;
  /** ms since 1970 UTC. */
  readonly createdAt: number;
  /** When it was due last, ms since 1970 UTC, whether it ran or not; null: not yet. */
  dueAt: number | null;
}

const UNITS: readonly TriggerUnit[] = ['minutes', 'hours', 'days', 'weeks'];

/** What a file keeps of one. Empty: null, where it is none. */
export function readClockTrigger(kept: Readonly<Record<string, unknown>>): ClockTrigger | null {
  const { id, user, handler, timeZone } = kept;
  const texts = [id, user, handler, timeZone];
  const unit = UNITS.find((one) => one === kept.unit);
  if (texts.some((text) => typeof text !== 'string') || !unit) return null;
  if (typeof kept.every !== 'number' || typeof kept.createdAt !== 'number') return null;
  const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    id: String(id),
    user: String(user),
    handler: String(handler),
    timeZone: String(timeZone),
    unit,
    every: kept.every,
    hour: numberOrNull(kept.hour),
    minute: numberOrNull(kept.minute),
    weekday: numberOrNull(kept.weekday),
    createdAt: kept.createdAt,
    dueAt: numberOrNull(kept.dueAt),
  };
}
