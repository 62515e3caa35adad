/**
 * The starters by name, in the order in which they are offered, and the packs that they make.
 */
import { PACKS } from '../index';
import type { CellText, Pack, PackRule } from '../types';
import { B2B } from './b2b';
import { FOOD_AND_DRINK } from './food-and-drink';
import { RETAIL } from './retail';
import { SEASONAL } from './seasonal';
import type { Starter, Threshold } from './types';

export const STARTERS: readonly Starter[] = [RETAIL, FOOD_AND_DRINK, B2B, SEASONAL];

/** The starter of that name, or null. */
export function starterNamed(key: string): Starter | null {
  return STARTERS.find((starter) => starter.key === key) ?? null;
}

/**
 * The starter's packs with its thresholds in their rules; ids, names and actions are those of the packs.
 * Throws: for a pack, or a cell of a pack, that is not there.
 */
export function starterPacks({ packs, thresholds }: Starter): Pack[] {
  for (const { pack } of thresholds)
    if (!packs.includes(pack)) throw new Error(`the starter has thresholds of ${pack}, but not the pack`);
  return packs.map((key) => {
    const pack = PACKS.find((candidate) => candidate.key === key);
    if (!pack) throw new Error(`there is no pack ${key}`);
    const own = thresholds.filter((threshold) => threshold.pack === key);
    return own.reduce(withThreshold, pack);
  });
}

/** The packs as the starter has them; those that it does not choose, and all without a starter of that name, as they are. */
export function withThresholds(packs: readonly Pack[], key: string | undefined): readonly Pack[] {
  const starter = starterNamed(key ?? '');
  if (!starter) return packs;
  const own = new Map(starterPacks(starter).map((pack) => [pack.key, pack]));
  return packs.map((pack) => own.get(pack.key) ?? pack);
}

function withThreshold(pack: Pack, threshold: Threshold): Pack {
  let isFound = false;
  const rules = pack.scheme.rules.map((rule): PackRule => {
    if (!isMeant(rule, threshold)) return rule;
    isFound = true;
    const when: Readonly<Record<string, CellText>> = { ...rule.when, [threshold.metric]: threshold.text };
    return { ...rule, when };
  });
  if (!isFound) throw new Error(`no rule of ${pack.key} has the cell ${JSON.stringify(threshold)}`);
  return { ...pack, scheme: { ...pack.scheme, rules } };
}

function isMeant({ segment, when }: PackRule, { segment: wanted, metric, was }: Threshold): boolean {
  return segment.en === wanted && when?.[metric] === was;
}
