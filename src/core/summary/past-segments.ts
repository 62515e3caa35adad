/**
 * Who was where at the end of a day: the present segments with the later moves taken back, and why somebody moved since.
 */

/** The customer's own values changed, a rule was changed, or somebody set the segment by hand. */
export type MoveCause = 'customer' | 'rule' | 'hand';

/** One line of the history. */
export interface PastMove {
  /** Epoch day. */
  readonly day: number;
  readonly customer: string;
  /** What the scheme's column said; '' for none. */
  readonly from: string;
  readonly to: string;
  /** Null: not known. */
  readonly cause: MoveCause | null;
}

/** By customer what the scheme's column says; '' for none. */
export type SegmentOf = ReadonlyMap<string, string>;

/**
 * Shape: the customers of `present`, each with its segment at the end of the day; `moves` the oldest first.
 * Customers who have gone since are not there: nobody knows where they are now.
 * Empty: no moves after the day give the present.
 */
export function segmentsOnDay(present: SegmentOf, moves: readonly PastMove[], day: number): SegmentOf {
  const then = new Map(present);
  for (let i = moves.length - 1; i >= 0; i--) {
    const { customer, from, day: moved } = moves[i];
    if (moved > day && then.has(customer)) then.set(customer, from);
  }
  return then;
}

/** Why each customer moved between the ends of two days: of several moves see jointCause. Customers who did not are missing. */
export function causesBetween(
  moves: readonly PastMove[],
  from: number,
  to: number,
): ReadonlyMap<string, MoveCause | null> {
  const causes = new Map<string, MoveCause | null>();
  for (const { day, customer, cause } of moves) {
    if (day <= from || day > to) continue;
    const earlier = causes.get(customer);
    causes.set(customer, earlier === undefined ? cause : jointCause(earlier, cause));
  }
  return causes;
}

/** The first that either has. What somebody did comes first: without it the customer would be elsewhere. */
const STRONGEST: readonly (MoveCause | null)[] = ['hand', 'rule', null, 'customer'];

/** The cause of two moves of one customer that are taken for one. */
export function jointCause(first: MoveCause | null, second: MoveCause | null): MoveCause | null {
  return STRONGEST.find((cause) => cause === first || cause === second) ?? null;
}
