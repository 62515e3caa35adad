/**
 * A few figures of each customer that outlive the run: what pages say of a group of customers without reading the orders again.
 */
import type { MetricEngine } from '../metrics/engine';
import type { Column } from '../tables/column';

/** An entry a customer; NaN and '' are blank. */
export interface RunFigures {
  /** Net, of all time. */
  readonly revenue: ArrayLike<number>;
  /** Net, of the last 365 days. */
  readonly revenueYear: ArrayLike<number>;
  /** Recency, frequency, monetary scores: '5-4-3'. */
  readonly rfm: readonly string[];
}

/** Empty: what the columns at hand do not tell is blank, as are scores of customers without orders. */
export function runFigures({ get, customerCount }: MetricEngine): RunFigures {
  const scores = (['recencyScore', 'frequencyScore', 'monetaryScore'] as const).map((key) =>
    numbersOf(get(key)),
  );
  const rfm = Array.from({ length: customerCount }, (_, customer) => {
    const own = scores.map((values) => values[customer]);
    return own.every((score) => score > 0) ? own.join('-') : '';
  });
  return {
    revenue: numbersOf(get('revenue')),
    revenueYear: numbersOf(get('revenueLast365Days')),
    rfm,
  };
}

function numbersOf(column: Column): ArrayLike<number> {
  return column.type === 'number' ? column.values : [];
}
