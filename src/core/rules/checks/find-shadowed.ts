/**
 * Rules that can never decide, since others come before them for all customers whom they hit.
 */
import { HIT_POLICIES } from '../hit-policies';
import type { RuleTable } from '../types';
import { CoverSearch } from './cover';
import type { TableFault } from './faults';
import { isEmpty } from './find-contradictions';
import { firstSample } from './find-duplicates';
import { keepsForOthers } from './keeps-for-others';
import { areTouching, isInside, type Box } from './region';
import { isPlain, rulesAt, type TableSpace } from './table-space';

/**
 * Under First those above come before a rule, under Priority those of a better segment; elsewhere every hit counts.
 * Duplicates are left out: they are said already. So are rules that hit nobody, and those that keep whom another rule brought.
 */
export function findShadowed(space: TableSpace, duplicates: ReadonlyMap<number, number>): TableFault[] {
  const { table, regions } = space;
  if (!hasOneWinner(table)) return [];
  const order = orderOf(table);
  const search = new CoverSearch(space.full);
  const lost = new Set<number>();
  const open: number[] = [];
  table.rules.forEach((_, index) => {
    const before = order.slice(0, order.indexOf(index));
    const coverage = isEmpty(regions[index]) ? 'covered' : reach({ space, search }, index, before);
    if (coverage === 'covered') lost.add(index);
    if (coverage === 'unknown') open.push(index);
  });
  const faults = [...lost]
    .filter((index) => !isEmpty(regions[index]) && !duplicates.has(index) && !keepsForOthers(table, index))
    .map((index) =>
      shadowed({ space, search }, index, { before: order.slice(0, order.indexOf(index)), lost }),
    );
  return open.length === 0
    ? faults
    : [...faults, { kind: 'undecided', question: 'reach', rules: rulesAt(space, open) }];
}

interface Looking {
  readonly space: TableSpace;
  readonly search: CoverSearch;
}

/** Whether one rule that hits wins over the others. */
function hasOneWinner({ scheme }: RuleTable): boolean {
  return HIT_POLICIES[scheme.hitPolicy].enough === 1;
}

/** Rule indexes, the one that wins over all others first. */
function orderOf({ rules, segments, scheme }: RuleTable): number[] {
  const indexes = rules.map((_, index) => index);
  if (HIT_POLICIES[scheme.hitPolicy].order === 'rules') return indexes;
  const outputs = rules.map(({ segment }) => segments.indexOf(segment));
  return indexes.sort((a, b) => outputs[a] - outputs[b] || a - b);
}

/** Whether the rules before it leave anybody to a rule. */
function reach({ space, search }: Looking, index: number, before: readonly number[]) {
  const { regions, samples } = space;
  const isExact = [index, ...before].every((rule) => regions[rule].exact);
  const decides = (part: Box) =>
    (isExact && isPlain(part, space)) ||
    samples.find(part, (hits) => hits(index) && !before.some(hits)) !== null;
  return search.look(regions[index].boxes, coversOf(space, before), decides);
}

function coversOf({ certain }: TableSpace, rules: readonly number[]): Box[] {
  return rules.flatMap((rule) => certain[rule]);
}

interface Loss {
  readonly before: readonly number[];
  /** All rules that never decide. */
  readonly lost: ReadonlySet<number>;
}

function shadowed({ space, search }: Looking, index: number, { before, lost }: Loss): TableFault {
  const { table, regions, samples } = space;
  const rule = table.rules[index];
  const others = table.rules.filter(({ segment }, other) => segment === rule.segment && !lost.has(other));
  const sample = firstSample(regions[index].boxes, (box) => samples.find(box, (hits) => hits(index)));
  return {
    kind: 'shadowed',
    rule,
    by: rulesAt(space, needed({ space, search }, index, before)),
    unreachable: others.length === 0 && rule.segment !== table.scheme.otherwise,
    sample,
  };
}

/** One rule if one is enough; else rules of which none can be left out, as far as there is time to see it. */
function needed({ space, search }: Looking, index: number, before: readonly number[]): number[] {
  const { boxes } = space.regions[index];
  const holdsAll = (rule: number) =>
    boxes.every((box) => space.certain[rule].some((cover) => isInside(box, cover)));
  const alone = before.find(holdsAll);
  if (alone !== undefined) return [alone];
  const touching = before.filter((rule) =>
    space.certain[rule].some((cover) => boxes.some((box) => areTouching(box, cover))),
  );
  const isEnough = (rules: readonly number[]) => search.isCovered(boxes, coversOf(space, rules));
  return [...dropNeedless(touching, touching, isEnough)].sort((a, b) => a - b);
}

/** Leaves out as much of a part as can be: all of it, else as much of its halves, the later one first. */
function dropNeedless(
  kept: readonly number[],
  part: readonly number[],
  isEnough: (rules: readonly number[]) => boolean,
): readonly number[] {
  const without = kept.filter((rule) => !part.includes(rule));
  if (isEnough(without)) return without;
  if (part.length < 2) return kept;
  const half = part.length >> 1;
  const halved = dropNeedless(kept, part.slice(half), isEnough);
  return dropNeedless(halved, part.slice(0, half), isEnough);
}
