/**
 * Whether boxes cover a box, by cutting it along one axis after the other, with a bound on the work.
 */
import { areTouching, intersectBoxes, isInside, type Box } from './region';

/** So many boxes may be looked at for one question about a table; then the answer is that nobody can tell. */
const WORK_LIMIT = 600_000;

/** `open`: a part was found that nothing covers, and it was accepted. `unknown`: no such part was, but there may be one. */
export type Coverage = 'covered' | 'open' | 'unknown';

/** Counts the work of one question. */
export class CoverSearch {
  private work = 0;

  /** `full` are all classes by axis. */
  constructor(private readonly full: readonly bigint[]) {}

  private get isExhausted(): boolean {
    return this.work > WORK_LIMIT;
  }

  /** Looks for a part of the boxes that no cover holds, until `accept` takes one. */
  look(boxes: readonly Box[], covers: readonly Box[], accept: (part: Box) => boolean): Coverage {
    this.work += boxes.length * covers.length;
    if (this.isExhausted) return 'unknown';
    const found = boxes.map((box) => this.lookIn(box, largestWithin(box, covers), accept));
    if (found.includes('open')) return 'open';
    return found.includes('unknown') ? 'unknown' : 'covered';
  }

  /** Whether the covers hold all of the boxes; false where nobody can tell. */
  isCovered(boxes: readonly Box[], covers: readonly Box[]): boolean {
    return this.look(boxes, covers, () => true) === 'covered';
  }

  private lookIn(box: Box, covers: readonly Box[], accept: (part: Box) => boolean): Coverage {
    this.work += covers.length + 1;
    if (this.isExhausted) return 'unknown';
    const touching = covers.filter((cover) => areTouching(box, cover));
    if (touching.length === 0) return accept(box) ? 'open' : 'unknown';
    if (touching.some((cover) => isInside(box, cover))) return 'covered';
    let result: Coverage = 'covered';
    for (const part of this.split(box, touching)) {
      const found = this.lookIn(part, touching, accept);
      if (found === 'open') return 'open';
      if (found === 'unknown') result = 'unknown';
    }
    return result;
  }

  /** Cuts a box along one axis into parts that each cover holds wholly or not at all, as far as that axis goes. */
  private split(box: Box, covers: readonly Box[]): Box[] {
    const axis = axisToSplit(box, covers);
    const masks = covers.map((cover) => cover.get(axis) ?? this.full[axis]);
    let groups = [box.get(axis) ?? this.full[axis]];
    for (const mask of new Set(masks))
      groups = groups.flatMap((group) => [group & mask, group & ~mask].filter((part) => part !== 0n));
    const holders = new Map(
      groups.map((group) => [
        group,
        masks.reduce((count, mask) => count + ((group & mask) === 0n ? 0 : 1), 0),
      ]),
    );
    // Where fewest covers reach somebody is most likely to be left over.
    groups.sort((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0));
    return groups.map((group) => new Map(box).set(axis, group));
  }
}

/** What the covers hold of a box, without what another of them holds, too. */
function largestWithin(box: Box, covers: readonly Box[]): Box[] {
  let kept: Box[] = [];
  for (const cover of covers) {
    const within = intersectBoxes(box, cover);
    if (!within || kept.some((other) => isInside(within, other))) continue;
    kept = [...kept.filter((other) => !isInside(other, within)), within];
  }
  return kept;
}

/** The axis on which most of the covers hold a part of the box only. */
function axisToSplit(box: Box, covers: readonly Box[]): number {
  const counts = new Map<number, number>();
  for (const cover of covers) {
    for (const [axis, classes] of cover) {
      const own = box.get(axis);
      if (own === undefined || (own & ~classes) !== 0n) counts.set(axis, (counts.get(axis) ?? 0) + 1);
    }
  }
  let best = -1;
  let most = 0;
  for (const [axis, count] of counts) {
    if (count > most) [best, most] = [axis, count];
  }
  return best;
}
