/**
 * A starter: packs chosen for a kind of business, with the thresholds that differ there.
 */
import type { Texts } from '../types';

/** A cell of a pack's rules that says something else for this business. */
export interface Threshold {
  readonly pack: string;
  /** The English name of the segment. */
  readonly segment: string;
  readonly metric: string;
  /** What the pack says there: it tells the segment's rules apart, and a pack that changes is noticed. */
  readonly was: string;
  readonly text: string;
}

export interface Starter {
  readonly key: string;
  readonly title: Texts;
  /** One sentence: for whom it is. */
  readonly description: Texts;
  /** Keys of packs, in the order of their schemes. */
  readonly packs: readonly string[];
  readonly thresholds: readonly Threshold[];
}

/** The thresholds of one pack: a line each of segment, metric, what was, what is. */
export function thresholdsOf(
  pack: string,
  lines: readonly (readonly [segment: string, metric: string, was: string, text: string])[],
): Threshold[] {
  return lines.map(([segment, metric, was, text]) => ({ pack, segment, metric, was, text }));
}
