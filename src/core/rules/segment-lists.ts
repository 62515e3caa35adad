/**
 * The different lists of segments that customers have: each is made once, however many customers share it.
 */

/** Between the segments of a list in a cell. */
export const LIST_SEPARATOR = '; ';

export class SegmentLists {
  /** Each list as it is written: 'VIP; Deal hunter'. */
  readonly labels: string[] = [];
  /** Each list's segments by index, ascending. */
  readonly parts: (readonly number[])[] = [];
  /** A tree whose paths are lists; a step from `node` by `segment` is kept under node × segments + segment. */
  private readonly steps = new Map<number, number>();
  /** By node, the list that ends there; undefined where none does. */
  private readonly listAt: (number | undefined)[] = [undefined];
  private readonly chosen: Int32Array;

  /** The segments in output order. */
  constructor(private readonly segments: readonly string[]) {
    this.chosen = new Int32Array(segments.length);
  }

  /**
   * The index of the list of these segments, in output order, each once.
   * Shape: `outcomes` has a segment's index for each rule; of `hits`, rule indexes, the first `count` are read.
   * Empty: without hits -1.
   */
  indexOf(hits: Int32Array, count: number, outcomes: Int32Array): number {
    let length = 0;
    for (let i = 0; i < count; i++) length = this.insert(outcomes[hits[i]], length);
    return this.find(length);
  }

  /** The list of one segment. */
  indexOfOne(segment: number): number {
    return this.find(this.insert(segment, 0));
  }

  /** Keeps `chosen` ascending and without doubles; gives its new length. */
  private insert(segment: number, length: number): number {
    const { chosen } = this;
    let at = length;
    while (at > 0 && chosen[at - 1] > segment) at--;
    if (at > 0 && chosen[at - 1] === segment) return length;
    chosen.copyWithin(at + 1, at, length);
    chosen[at] = segment;
    return length + 1;
  }

  private find(length: number): number {
    if (length === 0) return -1;
    let node = 0;
    for (let i = 0; i < length; i++) node = this.step(node, this.chosen[i]);
    return this.listAt[node] ?? this.add(node, length);
  }

  private step(node: number, segment: number): number {
    const key = node * this.segments.length + segment;
    let next = this.steps.get(key);
    if (next === undefined) {
      next = this.listAt.push(undefined) - 1;
      this.steps.set(key, next);
    }
    return next;
  }

  private add(node: number, length: number): number {
    const parts = Array.from(this.chosen.subarray(0, length));
    this.parts.push(parts);
    this.listAt[node] = this.labels.push(parts.map((part) => this.segments[part]).join(LIST_SEPARATOR)) - 1;
    return this.labels.length - 1;
  }
}
