/**
 * The shape that every language fills: English defines it.
 */
import type { EN } from './en/index';

/** The same keys with texts of another language. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

export type Messages = Same<typeof EN>;
export type IssueCode = keyof Messages['issues'];
