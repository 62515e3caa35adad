/**
 * The labels of an assignment, and further ones for lists of segments that the rules alone gave nobody.
 */
import type { Assignment } from './evaluate';
import { LIST_SEPARATOR } from './segment-lists';

export class LabelBook {
  readonly labels: string[];
  readonly parts: (readonly number[])[];
  private readonly indexes: Map<string, number>;
  private readonly segments: readonly string[];

  constructor({ labels, parts, table }: Pick<Assignment, 'labels' | 'parts' | 'table'>) {
    this.labels = [...labels];
    this.parts = [...parts];
    this.segments = table.segments;
    this.indexes = new Map(parts.map((part, index) => [part.join(' '), index]));
  }

  /** The index of the label of these segments, in any order, doubles allowed. Shape: at least one. */
  indexOf(segments: readonly number[]): number {
    const part = [...new Set(segments)].sort((a, b) => a - b);
    const key = part.join(' ');
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.labels.push(part.map((at) => this.segments[at]).join(LIST_SEPARATOR)) - 1;
      this.parts.push(part);
      this.indexes.set(key, index);
    }
    return index;
  }
}
