/**
 * Rules that may hit one customer together where only one may hit.
 */
import { HIT_POLICIES } from '../hit-policies';
import type { TableFault } from './faults';
import { firstSample } from './find-duplicates';
import { intersectBoxes, type Box } from './region';
import type { Sample } from './samples';
import { isPlain, rulesAt, type TableSpace } from './table-space';

/** One finding for each rule that meets earlier ones. A rule that repeats an earlier one is said to be its duplicate, and nothing more. */
export function findOverlaps(space: TableSpace, duplicates: ReadonlyMap<number, number>): TableFault[] {
  const { table } = space;
  if (HIT_POLICIES[table.scheme.hitPolicy].enough !== 2) return [];
  const open: number[] = [];
  const faults = table.rules.flatMap((_, index) => {
    if (duplicates.has(index)) return [];
    const { found, isOpen } = overlapsOf(space, index, duplicates);
    if (isOpen) open.push(index);
    return found ?? [];
  });
  return open.length === 0
    ? faults
    : [...faults, { kind: 'undecided', question: 'overlap', rules: rulesAt(space, open) }];
}

interface Overlaps {
  readonly found: TableFault | null;
  readonly isOpen: boolean;
}

function overlapsOf(space: TableSpace, index: number, duplicates: ReadonlyMap<number, number>): Overlaps {
  const { table } = space;
  const others: number[] = [];
  let sample: Sample | null = null;
  let isOpen = false;
  for (let other = 0; other < index; other++) {
    if (duplicates.has(other)) continue;
    const common = commonBoxes(space, index, other);
    if (common.length === 0) continue;
    if (sample && isCertain(space, [index, other], common)) {
      others.push(other);
      continue;
    }
    const met: Sample | null = firstSample(common, (box) => meeting(space, [index, other], box));
    if (met) others.push(other);
    else isOpen = true;
    sample ??= met;
  }
  const found: TableFault | null = sample && {
    kind: 'overlap',
    rule: table.rules[index],
    others: rulesAt(space, others),
    sample,
  };
  return { found, isOpen };
}

function commonBoxes({ regions }: TableSpace, index: number, other: number): Box[] {
  return regions[index].boxes.flatMap((a) => regions[other].boxes.flatMap((b) => intersectBoxes(a, b) ?? []));
}

type Pair = readonly [number, number];

/** Once there is a sample for the first other rule, the rest need none where the boxes say it all. */
function isCertain(space: TableSpace, pair: Pair, boxes: readonly Box[]): boolean {
  return pair.every((rule) => space.regions[rule].exact) && boxes.some((box) => isPlain(box, space));
}

function meeting({ samples }: TableSpace, pair: Pair, box: Box): Sample | null {
  return samples.find(box, (hits) => pair.every(hits));
}
