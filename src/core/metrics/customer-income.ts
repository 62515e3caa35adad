/**
 * What a customer earns, as the sheet says it.
 */
import { numberOfBand } from '../intake/bands';
import { blankNumbers } from '../tables/column';
import { numbers } from './columns';
import type { Metric, MetricContext } from './types';

/** Income, in whatever time and currency the column has. */
export const income: Metric = {
  key: 'income',
  type: 'number',
  unit: 'money',
  blank: 'null',
  formula:
    'the income column; a band gives its middle, rounded down (35-49K: 42000; under 15K: 7499), ' +
    'and one without an upper end its lower end (250K+: 250000)',
  source: 'own definition',
  needs: ['customers.income'],
  compute: (context) => numbers(incomes(context)),
};

function incomes({ intake, customerCount }: MetricContext): Float64Array {
  const given = intake.customers.bandsOf?.('income');
  if (!given) return blankNumbers(customerCount);
  return given.low.map((low, c) => numberOfBand(low, given.high[c]));
}
