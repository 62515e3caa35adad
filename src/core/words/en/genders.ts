/**
 * English words and forms of address that say a gender. `unknown` ones say that nobody knows it.
 */
export const GENDER_WORDS = {
  female: ['female', 'f', 'woman', 'women', 'girl', 'lady', 'mrs', 'ms', 'miss', 'madam'],
  male: ['male', 'm', 'man', 'men', 'boy', 'gentleman', 'mr', 'mister', 'sir'],
  other: ['other', 'non binary', 'nonbinary', 'diverse', 'x'],
  unknown: ['unknown', 'not specified', 'unspecified', 'prefer not to say', 'n a', 'na', 'none'],
} as const;
