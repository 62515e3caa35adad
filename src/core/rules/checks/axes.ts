/**
 * The axes along which customers differ as far as a table's rules can tell: the values of a subject, cut into classes at
 * the constants of the rules, so that each test is true, false or unknown for a whole class.
 */
import { foldText } from '../../base/text';
import { invariant } from '../../base/invariant';
import type { Subject } from '../../conditions/types';
import type { Scalar } from '../../tables/column';
import { numberBetween, isInRange, PLACE, rangeOf, type NumberRange } from './number-ranges';

/**
 * `value`: what the subject is. `member`: whether a list holds a text, or, with null, is empty. `share`: the place of a
 * customer among all by that subject. `opaque`: whether a test holds that cannot be looked into.
 * Values of different axes are taken to be free of each other, which is so only between axes of kind `value`.
 */
export type AxisKind = 'value' | 'member' | 'share' | 'opaque';

/** Any text that no rule names. */
const OTHER_TEXT = '…';
/** Metrics with a few texts only. */
const TEXTS: Readonly<Record<string, readonly string[]>> = { abc: ['A', 'B', 'C'] };

/** What an axis is about. */
export interface AxisFace {
  readonly kind: AxisKind;
  /** Axes of one kind and key are one. */
  readonly key: string;
  readonly subjects: readonly Subject[];
  /** Of `member`: the folded text, or null. */
  readonly member?: string | null;
}

/** One axis. All constants come first: from the first look at its classes on they stand. */
export class Axis implements AxisFace {
  readonly kind: AxisKind;
  readonly key: string;
  readonly subjects: readonly Subject[];
  readonly member: string | null;
  private readonly constants = new Set<number | string>();
  private known: readonly Scalar[] | null = null;

  constructor(
    readonly index: number,
    face: AxisFace,
    private readonly bins: number,
  ) {
    this.kind = face.kind;
    this.key = face.key;
    this.subjects = face.subjects;
    this.member = face.member ?? null;
  }

  cutAt(constant: number | string): void {
    invariant(this.known === null || this.constants.has(constant), 'an axis is cut before it is used');
    this.constants.add(constant);
  }

  /** One value of each class, in ascending order, null last. */
  get classes(): readonly Scalar[] {
    return (this.known ??= this.findClasses());
  }

  private findClasses(): Scalar[] {
    if (this.kind === 'member') return [false, true];
    if (this.kind === 'opaque') return [false, true, null];
    const [subject] = this.subjects;
    if (this.kind === 'share') return [...this.numbers(PLACE), null];
    if (subject.type === 'boolean') return [false, true, null];
    if (subject.type === 'text') return [...this.texts(subject), null];
    if (subject.type === 'list') return [...this.texts(subject).map((text) => [text]), null];
    return [...this.numbers(rangeOf(subject, this.bins)), null];
  }

  private numbers(range: NumberRange): number[] {
    const cuts = [...this.constants].filter((cut): cut is number => typeof cut === 'number');
    const found: number[] = [];
    let last = -Infinity;
    for (const cut of [...cuts.sort((a, b) => a - b), Infinity]) {
      const between = numberBetween(last, cut, range);
      if (between !== null) found.push(between);
      if (cut < Infinity && isInRange(cut, range)) found.push(cut);
      last = cut;
    }
    return found;
  }

  private texts({ key }: Subject): string[] {
    const closed = TEXTS[key];
    if (closed) return [...closed];
    const named = [...this.constants].filter((text): text is string => typeof text === 'string');
    let other = OTHER_TEXT;
    while (named.includes(foldText(other))) other += OTHER_TEXT;
    return [...named, other];
  }
}
