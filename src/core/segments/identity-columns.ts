/**
 * The columns that name the customers on a tab of their own: id, and name and contact where the orders carry them.
 */
import type { Language } from '../base/language';
import type { Customers } from '../intake/types';
import { valueAt } from '../tables/column';
import { OUTPUT_WORDS } from '../words/output';
import type { OutputColumn } from './output-columns';

const CONTACT_FIELDS = ['name', 'email', 'phone'] as const;

/** Text columns: an id that looks like a number stays the text it is. */
export function identityColumns(customers: Customers, language: Language): OutputColumn[] {
  const words = OUTPUT_WORDS[language];
  const id: OutputColumn = {
    key: 'customer:customerId',
    header: words.customerId,
    type: 'text',
    length: customers.count,
    cell: (customer) => customers.ids[customer],
  };
  const contact = CONTACT_FIELDS.flatMap((field): OutputColumn[] => {
    const column = customers.fields[field];
    if (!column) return [];
    const cell = (customer: number) => String(valueAt(column, customer) ?? '');
    return [{ key: `customer:${field}`, header: words[field], type: 'text', length: customers.count, cell }];
  });
  return [id, ...contact];
}
