/**
 * The names of a small shop as the add-on answers them, made by core from its sheets.
 */
import { ruleVocabulary } from '../../../src/core/try-condition';
import type { Language } from '../../../src/core/base/language';
import type { KnownNames } from '../../../src/sidebar/tabs/rules/names';
import { inputOf } from '../../core/rule-data';

const SHOP = {
  customers: [
    ['Customer id', 'Name', 'City', 'Gender', 'Favourite tea', 'Points (2025)', 'Orders'],
    ['C1', 'An', 'Hanoi', 'Nữ', 'Oolong', 12, 'a'],
    ['C2', 'Bình', '', 'Nam', '', 7, 'b'],
  ],
  orders: [
    ['Order id', 'Customer id', 'Date', 'Amount', 'Category'],
    ['O1', 'C1', '2025-12-01', 100, 'Tea'],
    ['O2', 'C2', '2025-12-11', 200, 'Cups'],
  ],
  rules: [],
};

export const shopInput = (language: Language) => ({ ...inputOf(SHOP), language });

export function knownNames(language: Language = 'en'): KnownNames {
  const known = ruleVocabulary(shopInput(language));
  if (!known) throw new Error('the sheets are sound');
  return {
    ok: true,
    language,
    customers: known.customers,
    metrics: known.metrics.map(({ subject: { key, type, unit = 'none' }, names }) => ({
      key,
      type,
      unit,
      names,
    })),
    columns: known.columns.map(({ key, name, type }) => ({ key, header: name, type })),
  };
}
