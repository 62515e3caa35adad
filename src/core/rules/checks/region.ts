/**
 * Sets of customers as unions of boxes: on each axis a set of classes. A set of classes is a number with a bit a class.
 */

/** By axis index the classes that are in, at least one; an axis that is missing may have any. */
export type Box = ReadonlyMap<number, bigint>;

/** A union of boxes. Not exact: the boxes may hold more than is meant, never less. */
export interface Region {
  readonly boxes: readonly Box[];
  readonly exact: boolean;
}

/** Past so many boxes a region is no longer exact. */
const BOX_LIMIT = 64;

export const EVERYBODY: Box = new Map();
export const EVERYWHERE: Region = { boxes: [EVERYBODY], exact: true };
export const NOWHERE: Region = { boxes: [], exact: true };

/** All of so many classes. */
export function allClasses(count: number): bigint {
  return (1n << BigInt(count)) - 1n;
}

/** Whether a class is among them. */
export function hasClass(classes: bigint, index: number): boolean {
  return ((classes >> BigInt(index)) & 1n) === 1n;
}

/** Whether anything is in both. */
export function areTouching(a: Box, b: Box): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [axis, classes] of few) {
    const others = many.get(axis);
    if (others !== undefined && (classes & others) === 0n) return false;
  }
  return true;
}

/** What is in both; null when nothing is. */
export function intersectBoxes(a: Box, b: Box): Box | null {
  if (!areTouching(a, b)) return null;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = new Map(many);
  for (const [axis, classes] of few) both.set(axis, classes & (both.get(axis) ?? classes));
  return both;
}

/** Whether the second box holds all of the first. */
export function isInside(box: Box, outer: Box): boolean {
  for (const [axis, classes] of outer) {
    const own = box.get(axis);
    if (own === undefined || (own & ~classes) !== 0n) return false;
  }
  return true;
}

/** What is in both. */
export function intersect(a: Region, b: Region): Region {
  const boxes: Box[] = [];
  for (const first of a.boxes) {
    for (const second of b.boxes) {
      const both = intersectBoxes(first, second);
      if (both && !addBox(boxes, both)) return { boxes: a.boxes, exact: false };
    }
  }
  return { boxes, exact: a.exact && b.exact };
}

/** What is in any of them. */
export function unite(regions: readonly Region[]): Region {
  const boxes: Box[] = [];
  for (const region of regions) {
    for (const box of region.boxes) if (!addBox(boxes, box)) return { boxes: [EVERYBODY], exact: false };
  }
  return { boxes, exact: regions.every(({ exact }) => exact) };
}

/** Adds to a union; false past the limit. Boxes that differ on one axis alone become one. */
function addBox(boxes: Box[], box: Box): boolean {
  for (let index = 0; index < boxes.length; index++) {
    const joined = joinBoxes(boxes[index], box);
    if (!joined) continue;
    boxes.splice(index, 1);
    return addBox(boxes, joined);
  }
  return boxes.push(box) <= BOX_LIMIT;
}

function joinBoxes(a: Box, b: Box): Box | null {
  if (isInside(a, b)) return b;
  if (isInside(b, a)) return a;
  if (a.size !== b.size) return null;
  let different: number | null = null;
  for (const [axis, classes] of a) {
    const others = b.get(axis);
    if (others === classes) continue;
    if (others === undefined || different !== null) return null;
    different = axis;
  }
  if (different === null) return a;
  return new Map(a).set(different, (a.get(different) ?? 0n) | (b.get(different) ?? 0n));
}
