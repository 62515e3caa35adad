/**
 * =SEGMENT_METRIC: a figure of a customer as the last run computed it.
 */
import { checkCount, oneText, type FormulaAnswer, type Stamped } from './arguments';
import { FormulaFault } from './fault';
import { lookUp } from './look-up';
import { metricKey, notWritten } from './metric-choice';
import { valueOf, type Ask } from './question';
import { hasFigure, figureReader } from './state-figures';

interface MetricArguments extends Stamped {
  readonly id: unknown;
  readonly metric: unknown;
}

/** Blank: '' for a blank id, and where the metric is blank. Numbers, dates and booleans are what they are. */
export function metricOf({ id, metric }: MetricArguments, more: readonly unknown[]): FormulaAnswer {
  return lookUp(id, () => {
    checkCount('SEGMENT_METRIC', more);
    const name = oneText(metric, 'metric');
    if (name === '') throw new FormulaFault('noMetric');
    return askMetric((place) => metricKey(name, place));
  });
}

/** The column beside the customers, else what the record of the run keeps. */
export function askMetric(keyIn: (place: Parameters<Ask>[0]) => string): Ask {
  return (place, tabs) => {
    const [key, { layout }] = [keyIn(place), place];
    const name = `metric:${key}`;
    const isKept = hasFigure(key) && !layout.noted.has(name);
    const column = isKept ? null : layout.position(name);
    if (column !== null)
      return { columns: [column], firstScheme: null, answer: ({ cell }) => valueOf(cell(column)) };
    if (!isKept) throw notWritten(key);
    const figureOf = figureReader(tabs, key);
    return { columns: [], firstScheme: null, answer: ({ id }) => figureOf(id()) };
  };
}
