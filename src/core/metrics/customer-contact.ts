/**
 * Whether a customer can and may be contacted.
 */
import { blankColumn } from '../tables/blank-column';
import type { BooleanColumn, Column } from '../tables/column';
import type { Metric, MetricContext } from './types';

/** Whether there is a way to reach the customer. */
export const hasContact: Metric = {
  key: 'hasContact',
  type: 'boolean',
  unit: 'none',
  blank: 'null',
  formula: 'yes where a phone cell has 8 digits or more, or an e-mail cell an @ inside; else no',
  source: 'own definition',
  needs: ['customers.phone|customers.email|orders.phone|orders.email'],
  compute: reachable,
};

/** Whether the customer asked to be left alone. */
export const doNotContact: Metric = {
  key: 'doNotContact',
  type: 'boolean',
  unit: 'none',
  blank: 'null',
  formula: 'yes or no as the column says; no for a blank cell, blank for one that cannot be read',
  source: 'own definition: only refusals are noted',
  needs: ['customers.doNotContact'],
  compute: refusals,
};

const FEWEST_DIGITS = 8;

const CONTACTS = {
  phone: (text: string) => text.replace(/\D/g, '').length >= FEWEST_DIGITS,
  email: (text: string) => /[^\s@]@[^\s@]/.test(text),
} as const;

function reachable({ intake, customerCount }: MetricContext): Column {
  const { fields, mapping } = intake.customers;
  const values = new Int8Array(customerCount);
  let isKnown = false;
  for (const contact of ['phone', 'email'] as const) {
    const column = fields[contact];
    if (column || mapping?.fields[contact]) isKnown = true;
    if (column?.type !== 'text') continue;
    const reaches = column.dictionary.map(CONTACTS[contact]);
    for (let c = 0; c < customerCount; c++)
      if (column.codes[c] >= 0 && reaches[column.codes[c]]) values[c] = 1;
  }
  return isKnown ? { type: 'boolean', values } : blankColumn('boolean', customerCount);
}

function refusals({ intake, customerCount }: MetricContext): Column {
  const { fields, mapping, isFilled } = intake.customers;
  if (!mapping?.fields.doNotContact) return blankColumn('boolean', customerCount);
  const column = fields.doNotContact;
  const values = new Int8Array(customerCount).fill(-1);
  if (column?.type === 'boolean') values.set((column satisfies BooleanColumn).values);
  for (let c = 0; c < customerCount; c++) if (values[c] < 0 && !isFilled?.('doNotContact', c)) values[c] = 0;
  return { type: 'boolean', values };
}
