/** The languages in which core recognises words and prints names. */

export type Language = 'en' | 'vi';
