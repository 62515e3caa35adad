/**
 * How the columns of the customers sheet are read, by field. A field that is not listed holds texts.
 */
import type { FieldOf } from '../words/field-keys';

export type FieldType = 'number' | 'band' | 'date' | 'boolean' | 'list' | 'text';

/** 'band': numbers, but a text column where the cells are bands ('45-54'). */
export const CUSTOMER_FIELD_TYPES: Readonly<Partial<Record<FieldOf<'customers'>, FieldType>>> = {
  birthDate: 'date',
  birthYear: 'number',
  age: 'band',
  income: 'band',
  interests: 'list',
  tags: 'list',
  signupDate: 'date',
  referralCount: 'number',
  visits: 'number',
  lastInteraction: 'date',
  complaints: 'number',
  rating: 'number',
  consent: 'boolean',
  doNotContact: 'boolean',
  isTest: 'boolean',
  orderCount: 'number',
  revenue: 'number',
  recencyDays: 'number',
  lastOrderDate: 'date',
};
