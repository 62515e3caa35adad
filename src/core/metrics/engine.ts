/**
 * Computes metrics on demand and keeps them: nothing is computed that nobody asks for, and nothing twice.
 */
import type { IssueLog } from '../base/issue';
import type { Intake } from '../intake/types';
import type { Settings } from '../settings/types';
import type { Column } from '../tables/column';
import type { MetricId } from '../words/metric-keys';
import { reportTotals } from './own-totals-check';
import { rfmScoringOf, type RfmScoring } from './passes/rfm-scoring';
import { computeMetric } from './metric-by-key';
import type { MetricContext, Pass } from './types';

/** What metrics are computed from. */
export interface MetricInput {
  readonly intake: Intake;
  readonly settings: Settings;
  /** Epoch day. */
  readonly asOf: number;
  readonly issues: IssueLog;
}

/** The context of the metrics, and what else others ask it for. */
export interface MetricEngine extends MetricContext {
  /** The RFM scores with their cut points, for people to see. */
  rfmScoring(): RfmScoring;
}

/**
 * Metrics of these customers on that day (an epoch day). Orders after asOf are expected to be left out by intake.
 * Shape: every column has one entry a customer, in the order of intake.customers.
 * Issues: metrics.totalDiffers, metrics.totalAfterAsOf, reported here and now.
 */
export function metricEngine({ intake, settings, asOf, issues }: MetricInput): MetricEngine {
  const columns = new Map<MetricId, Column>();
  const results = new Map<unknown, unknown>();
  const engine: MetricEngine = {
    intake,
    settings,
    asOf,
    customerCount: intake.customers.count,
    issues,
    get(key) {
      const column = columns.get(key) ?? computeMetric(key, engine);
      columns.set(key, column);
      return column;
    },
    once<T>(pass: Pass<T>): T {
      if (!results.has(pass)) results.set(pass, pass(engine));
      return results.get(pass) as T;
    },
    rfmScoring: () => engine.once(rfmScoringOf),
  };
  reportTotals(engine, issues);
  return engine;
}
