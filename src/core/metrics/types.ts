/**
 * What a metric is, and what it is computed from.
 */
import type { IssueLog } from '../base/issue';
import type { Column, ColumnType } from '../tables/column';
import type { Intake } from '../intake/types';
import type { Settings } from '../settings/types';
import type { MetricFamily, MetricId, MetricKey } from '../words/metric-keys';

/** How a metric's number is to be read. */
export type MetricUnit = 'count' | 'days' | 'years' | 'money' | 'share' | 'ratio' | 'score' | 'none';

/** A computation that several metrics share: a plain function of the context, run at most once by `once`. */
export type Pass<T> = (context: MetricContext) => T;

/** All that a metric may look at. `get` gives another metric's column, computed once. */
export interface MetricContext {
  readonly intake: Intake;
  readonly settings: Settings;
  readonly asOf: number;
  readonly customerCount: number;
  /** What is wrong with the cells that a metric looks at: reported when it is computed. */
  readonly issues: IssueLog;
  get(key: MetricId): Column;
  /** The result of a shared pass, computed when first asked for. */
  once<T>(pass: Pass<T>): T;
}

/** What is to be known of a metric without computing it. Names and sentences are in words and i18n, by key. */
export interface MetricFacts {
  readonly type: ColumnType;
  readonly unit: MetricUnit;
  /** What customers without orders get. */
  readonly blank: 'zero' | 'false' | 'null';
  readonly formula: string;
  readonly source: string;
  /** Fields without which the metric is blank for everybody; 'a|b': one of the two is enough. */
  readonly needs: readonly string[];
}

/** One metric: its documentation and its formula. */
export interface Metric extends MetricFacts {
  readonly key: MetricKey;
  /** The one spelling of a text that rules may write in several ways. */
  readonly spell?: (text: string) => string;
  compute(context: MetricContext): Column;
}

/** Metrics of which there is one for every season, or every category. */
export interface FamilyOfMetrics extends MetricFacts {
  readonly key: MetricFamily;
  compute(context: MetricContext, name: string): Column;
}
