/**
 * A table as the checks see it: axes, and for each rule the region of the customers whom it hits.
 */
import type { Scalar } from '../../tables/column';
import type { Rule, RuleTable } from '../types';
import { AxisRegistry, type CheckSettings } from './axis-registry';
import type { Axis } from './axes';
import { intersectAll, regionOf } from './formula';
import { readFormula } from './read-formula';
import { allClasses, hasClass, type Box, type Region } from './region';
import { SampleFinder } from './samples';

export interface TableSpace {
  readonly table: RuleTable;
  readonly axes: readonly Axis[];
  /** By rule, and in it by test. */
  readonly tests: readonly (readonly Region[])[];
  /** By rule. */
  readonly regions: readonly Region[];
  /** By rule, the boxes of customers whom it certainly hits. */
  readonly certain: readonly (readonly Box[])[];
  /** All classes by axis. */
  readonly full: readonly bigint[];
  readonly samples: SampleFinder;
}

/** Reads all rules before it looks at any, since each cuts the axes further. */
export function spaceOf(table: RuleTable, settings: CheckSettings): TableSpace {
  const registry = new AxisRegistry(settings);
  const formulas = table.rules.map(({ tests }) =>
    tests.map(({ condition }) => readFormula(condition.rule, registry)),
  );
  const { axes } = registry;
  const tests = formulas.map((ofRule) => ofRule.map((formula) => regionOf(formula, 'true', registry)));
  const regions = tests.map(intersectAll);
  return {
    table,
    axes,
    tests,
    regions,
    certain: regions.map(({ boxes, exact }) => (exact ? boxes : [])),
    full: axes.map((axis) => allClasses(axis.classes.length)),
    samples: new SampleFinder(table, axes, { settings, isExact: regions.every(({ exact }) => exact) }),
  };
}

/**
 * Whether there are such customers beyond doubt: values are free of each other, and among enough customers somebody has
 * any place that is asked for, as long as nothing else is asked about the same subject.
 */
export function isPlain(part: Box, { axes }: TableSpace): boolean {
  const asked = [...part].map(([index, classes]) => ({ axis: axes[index], classes }));
  return asked.every(({ axis, classes }) => {
    if (axis.kind !== 'share') return axis.kind === 'value';
    const [{ key }] = axis.subjects;
    const isAskedOnce = asked.filter(({ axis: { subjects } }) => subjects[0].key === key).length === 1;
    return isAskedOnce && axis.classes.some((place, index) => isPlace(place) && hasClass(classes, index));
  });
}

/** Past 1 there is nobody. */
function isPlace(place: Scalar): boolean {
  return typeof place === 'number' && place <= 1;
}

/** The rules by index. */
export function rulesAt({ table }: TableSpace, indexes: readonly number[]): Rule[] {
  return indexes.map((index) => table.rules[index]);
}
