/**
 * The schemes of the last run with their segments, as the tab of sizes has them.
 */
import type { MadeTabs } from '../sheets/own-tabs';
import type { LastRun } from './last-run';
import { readSizesOf } from './sizes-tab';

/** A scheme of the last run. */
export interface LastScheme {
  readonly key: string;
  readonly scheme: string;
  /** In output order; '' for customers without a segment. */
  readonly segments: readonly string[];
}

/** In their order. Empty: the tab is gone. Calls: as readSizesOf. */
export function lastSchemes(tabs: MadeTabs, { day, keys }: LastRun): LastScheme[] {
  const schemes = new Map<string, { key: string; scheme: string; segments: string[] }>();
  for (const { key, scheme, segment, source } of readSizesOf(tabs, day)) {
    if (source !== 'run' || !keys.includes(key)) continue;
    const known = schemes.get(key);
    if (known) known.segments.push(segment);
    else schemes.set(key, { key, scheme, segments: [segment] });
  }
  return [...schemes.values()];
}
