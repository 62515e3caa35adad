/**
 * Every cell that a pack, as it is or for a kind of business, writes under a metric: by these it is seen whether somebody
 * has changed a rule.
 */
import { PACKS, schemesOf, type Pack } from './index';
import { starterPacks, STARTERS } from './starters/index';
import type { PackRule } from './types';

/** A cell of one rule, and all that packs write there. */
export interface KnownCell {
  readonly pack: string;
  /** The English name of the segment. */
  readonly segment: string;
  /** The rule's id in the Rules tab. */
  readonly id: string;
  readonly metric: string;
  readonly texts: readonly string[];
}

/** Each rule's cells, in the order of the packs. */
export function knownCells(): KnownCell[] {
  const cells = new Map<string, KnownCell>();
  for (const pack of [...PACKS, ...STARTERS.flatMap(starterPacks)]) {
    for (const cell of cellsOf(pack)) {
      const key = `${cell.id} ${cell.metric}`;
      const texts = [...(cells.get(key)?.texts ?? []), ...cell.texts];
      cells.set(key, { ...cell, texts: [...new Set(texts)] });
    }
  }
  return [...cells.values()];
}

function cellsOf(pack: Pack): KnownCell[] {
  const rules = schemesOf(pack).flatMap((scheme) => scheme.rules);
  // As packRules numbers them.
  return rules.flatMap((rule, index) =>
    cellsOfRule(rule, { pack: pack.key, id: `${pack.key}-${index + 1}` }),
  );
}

function cellsOfRule({ segment, when = {} }: PackRule, own: Pick<KnownCell, 'pack' | 'id'>): KnownCell[] {
  return Object.entries(when).map(([metric, text]) => {
    const texts = typeof text === 'string' ? [text] : Object.values(text);
    return { ...own, segment: segment.en, metric, texts };
  });
}
