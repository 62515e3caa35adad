/**
 * Sample customers out of a box, each put to the real rules before anybody hears of it.
 */
import type { Binding, Predicate, Subject } from '../../conditions/types';
import type { ColumnType, Scalar } from '../../tables/column';
import { conjunction } from '../evaluate';
import type { RuleTable } from '../types';
import type { Axis } from './axes';
import type { CheckSettings } from './axis-registry';
import { hasClass, type Box } from './region';
import { columnOfValues } from './sample-columns';

/** What a sample customer has in one respect. Dates are epoch days; null is blank. */
export interface SampleValue {
  readonly subject: Subject;
  readonly value: Scalar;
}

/** A sample customer: whatever is not named may be anything. */
export type Sample = readonly SampleValue[];

/** Whether a rule hits, by its index. */
export type Hits = (rule: number) => boolean;

/** Where a test cannot be looked into, so many customers are tried. */
const TRIES = 64;

interface SampleContext {
  readonly settings: CheckSettings;
  /** Whether all rules have exact regions; else a sample must name everything, since the rest may matter. */
  readonly isExact: boolean;
}

export class SampleFinder {
  private readonly values: readonly Axis[];
  private readonly types: ReadonlyMap<string, ColumnType>;

  constructor(
    private readonly table: RuleTable,
    private readonly axes: readonly Axis[],
    private readonly context: SampleContext,
  ) {
    this.values = axes.filter(({ kind }) => kind === 'value');
    this.types = new Map(this.values.map(({ key, subjects }) => [key, subjects[0].type]));
  }

  /** A customer of the box for whom the rules hit as wanted; null when none is found. */
  find(box: Box, wanted: (hits: Hits) => boolean): Sample | null {
    const choices = this.values.map((axis) => this.choicesOf(axis, box));
    if (choices.some((values) => values.length === 0)) return null;
    const varied = this.variedAxes(box);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const customer = new Map<string, Scalar>();
      let rest = attempt;
      this.values.forEach((axis, index) => {
        const values = choices[index];
        const isVaried = varied.has(axis.key);
        customer.set(axis.key, values[isVaried ? rest % values.length : 0]);
        if (isVaried) rest = Math.floor(rest / values.length);
      });
      if (rest > 0) return null;
      if (wanted(this.hitsOf(customer))) return this.describe(box, customer);
    }
    return null;
  }

  /** Values that the box allows, blank last. */
  private choicesOf(axis: Axis, box: Box): readonly Scalar[] {
    const [subject] = axis.subjects;
    if (subject.type === 'list') return this.listsOf(axis, box);
    const classes = box.get(axis.index);
    const allowed = axis.classes.filter((_, index) => classes === undefined || hasClass(classes, index));
    // Who is among the foremost depends on all other customers, but a blank never is.
    return this.isRanked(subject, box) ? allowed.filter((value) => value === null) : allowed;
  }

  private isRanked(subject: Subject, box: Box): boolean {
    return this.axes.some(
      ({ kind, index, subjects }) => kind === 'share' && box.has(index) && subjects[0].key === subject.key,
    );
  }

  private listsOf(axis: Axis, box: Box): readonly Scalar[] {
    const [{ key }] = axis.subjects;
    const asked = this.axes.filter(
      ({ kind, index, subjects }) => kind === 'member' && box.has(index) && subjects[0].key === key,
    );
    if (asked.length === 0) return axis.classes;
    const isIn = ({ index }: Axis) => hasClass(box.get(index) ?? 0n, 1);
    const members = asked.filter(({ member }) => member !== null).filter(isIn);
    const texts = members.flatMap(({ member }) => member ?? []);
    return texts.length > 0 ? [texts] : [null, ...axis.classes.slice(-2, -1)];
  }

  /** Values that a test which cannot be looked into, or a list, depends on. */
  private variedAxes(box: Box): ReadonlySet<string> {
    const derived = this.axes.filter(({ kind, index }) => kind !== 'value' && box.has(index));
    return new Set(derived.flatMap(({ subjects }) => subjects.map(({ key }) => key)));
  }

  private hitsOf(customer: ReadonlyMap<string, Scalar>): Hits {
    const binding = this.bindingOf(customer);
    const bound = new Map<number, Predicate>();
    return (index) => {
      let rule = bound.get(index);
      if (!rule) {
        rule = conjunction(this.table.rules[index].tests.map(({ condition }) => condition.bind(binding)));
        bound.set(index, rule);
      }
      return rule(0) === 1;
    };
  }

  private bindingOf(customer: ReadonlyMap<string, Scalar>): Binding {
    const { asOf, accents } = this.context.settings;
    const column = (key: string) =>
      columnOfValues(this.types.get(key) ?? 'number', [customer.get(key) ?? null]);
    return { asOf, accents, rowCount: 1, counted: () => true, column };
  }

  private describe(box: Box, customer: ReadonlyMap<string, Scalar>): Sample {
    const isAll = box.size === 0 || !this.context.isExact;
    const named = this.axes.filter(({ index }) => isAll || box.has(index));
    const subjects = new Map(named.flatMap((axis) => axis.subjects.map((subject) => [subject.key, subject])));
    return [...subjects.values()].map((subject) => ({ subject, value: customer.get(subject.key) ?? null }));
  }
}
