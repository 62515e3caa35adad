/**
 * What a metric is, and what it is computed from.
 */
import type { Column, ColumnType } from '../tables/column';
import type { Intake } from '../intake/types';
import type { Settings } from '../settings/types';
import type { MetricKey } from '../words/metric-keys';

/** How a metric's number is to be read. */
export type MetricUnit = 'count' | 'days' | 'money' | 'share' | 'ratio' | 'score' | 'none';

/** A computation that several metrics share: a plain function of the context, run at most once by `once`. */
export type Pass<T> = (context: MetricContext) => T;

/** All that a metric may look at. `get` gives another metric's column, computed once. */
export interface MetricContext {
  readonly intake: Intake;
  readonly settings: Settings;
  readonly asOf: number;
  readonly customerCount: number;
  get(key: MetricKey): Column;
  /** The result of a shared pass, computed when first asked for. */
  once<T>(pass: Pass<T>): T;
}

/** One metric: its documentation and its formula. Names and sentences are in words and i18n, by key. */
export interface Metric {
  readonly key: MetricKey;
  readonly type: ColumnType;
  readonly unit: MetricUnit;
  /** What customers without orders get. */
  readonly blank: 'zero' | 'null';
  readonly formula: string;
  readonly source: string;
  /** Fields without which the metric is blank for everybody; 'a|b': one of the two is enough. */
  readonly needs: readonly string[];
  compute(context: MetricContext): Column;
}
