/**
 * English words for values that core names by a key: statuses, date orders, examples of settings.
 * A value that is missing here is shown as it stands.
 */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  'D/M/Y': 'day/month/year',
  'M/D/Y': 'month/day/year',
  '3 … 9': '5 (from 3 to 9)',
};

/** Where a list has nothing in it. */
export const NOTHING = 'none';

/** Between the last two of a list. */
export const AND = 'and';
