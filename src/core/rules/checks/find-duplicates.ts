/**
 * Rules that hit exactly the same customers, however they are written. Where two come down to different unions of boxes,
 * they are no duplicates, but one shadows or overlaps the other.
 */
import type { TableFault } from './faults';
import { isEmpty } from './find-contradictions';
import { keepsForOthers } from './keeps-for-others';
import type { Box } from './region';
import type { TableSpace } from './table-space';

/** For each rule that says what an earlier one says the index of that one. Rules that hit nobody are no duplicates. */
export function duplicatesIn(space: TableSpace): ReadonlyMap<number, number> {
  const firstOf = new Map<string, number>();
  const duplicates = new Map<number, number>();
  space.regions.forEach((region, index) => {
    if (isEmpty(region)) return;
    const key = keyOf(space, index);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else duplicates.set(index, first);
  });
  return duplicates;
}

/**
 * Under Collect two segments for one kind of customer are two tags, and no fault. Nor is a rule that keeps whom another one
 * brought.
 */
export function findDuplicates(space: TableSpace, duplicates: ReadonlyMap<number, number>): TableFault[] {
  const { table, regions, samples } = space;
  return [...duplicates].flatMap(([index, earlier]): TableFault[] => {
    const [rule, first] = [table.rules[index], table.rules[earlier]];
    if (table.scheme.hitPolicy === 'Collect' && rule.segment !== first.segment) return [];
    if (keepsForOthers(table, index)) return [];
    const both = (box: Box) => samples.find(box, (hits) => hits(index) && hits(earlier));
    return [{ kind: 'duplicate', rule, first, sample: firstSample(regions[index].boxes, both) }];
  });
}

/** The first sample that any of the boxes gives. */
export function firstSample<T>(boxes: readonly Box[], find: (box: Box) => T | null): T | null {
  for (const box of boxes) {
    const sample = find(box);
    if (sample) return sample;
  }
  return null;
}

function keyOf({ regions, table }: TableSpace, index: number): string {
  const { boxes, exact } = regions[index];
  if (exact) return `boxes ${boxes.map(boxKey).sort().join(' | ')}`;
  const asked = table.rules[index].tests.map(({ column, condition }) => [column, condition.canonical]);
  return `texts ${JSON.stringify(asked)}`;
}

function boxKey(box: Box): string {
  const axes = [...box].sort(([a], [b]) => a - b);
  return axes.map(([axis, classes]) => `${axis}:${classes.toString(36)}`).join(' ');
}
