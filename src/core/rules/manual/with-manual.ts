/**
 * What the rules give, and on top of it the segments that somebody set by hand.
 */
import type { Assignment } from '../evaluate';
import { BY_HAND } from '../hit-policies';
import { LabelBook } from '../label-book';
import type { ByHand } from '../types';
import type { Overrides } from './match-manual';

/** The segment set by hand stands in place of whatever the rules give, a whole list included. Unchanged: without overrides. */
export function withManual(given: Assignment, overrides: Overrides | undefined): Assignment {
  if (!overrides || overrides.size === 0) return given;
  const [segment, decidedBy] = [given.segment.slice(), given.decidedBy.slice()];
  const book = new LabelBook(given);
  const byHand = new Map<number, ByHand>();
  for (const [customer, { segments, until, reason }] of overrides) {
    segment[customer] = book.indexOf(segments);
    decidedBy[customer] = BY_HAND;
    byHand.set(customer, { segment: book.labels[segment[customer]], until, reason });
  }
  const { labels, parts } = book;
  return {
    ...given,
    labels,
    parts,
    segment,
    decidedBy,
    byHand,
    rulesOf: (customer) => (decidedBy[customer] === BY_HAND ? [] : given.rulesOf(customer)),
  };
}
