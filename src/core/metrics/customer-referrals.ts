/**
 * Whom a customer brought, and whether somebody brought the customer.
 */
import { blankColumn } from '../tables/blank-column';
import type { Column } from '../tables/column';
import { numbers } from './columns';
import { givenCounts } from './customer-counts';
import { referralsOf } from './passes/referrals';
import type { Metric, MetricContext } from './types';

/** Customers who came through this one. */
export const referralCount: Metric = {
  key: 'referralCount',
  type: 'number',
  unit: 'count',
  blank: 'null',
  formula:
    'customers whose referrer is this one; where no referrer is the id of another customer, which is reported, the given count',
  source: 'own definition',
  needs: ['customers.referrerId|customers.referralCount'],
  compute: (context) => numbers(context.once(referralsOf) ?? givenCounts(context, 'referralCount')),
};

/** Whether the sheet names a referrer. */
export const isReferred: Metric = {
  key: 'isReferred',
  type: 'boolean',
  unit: 'none',
  blank: 'null',
  formula: 'yes where a referrer is named, known or not; no where the cell is blank',
  source: 'by its name',
  needs: ['customers.referrerId'],
  compute: named,
};

function named({ intake, customerCount }: MetricContext): Column {
  const { mapping, fields } = intake.customers;
  if (!mapping?.fields.referrerId) return blankColumn('boolean', customerCount);
  const column = fields.referrerId;
  const values = new Int8Array(customerCount);
  for (let c = 0; column?.type === 'text' && c < customerCount; c++) values[c] = column.codes[c] >= 0 ? 1 : 0;
  return { type: 'boolean', values };
}
