/**
 * The locale of each language, and what every sheet's writer needs to know of the shop.
 */
import type { Language } from '../core/base/language';
import type { Locale } from './locale';
import { EN } from './locale-en';
import { VI } from './locale-vi';

/** What the writers of the four sheets share. */
export interface Setting {
  readonly lang: Language;
  readonly locale: Locale;
  readonly seed: number;
  /** Epoch day. */
  readonly asOf: number;
  /** Rows of customers; the last one is the walk-ins'. */
  readonly customers: number;
}

/** Words and forms by language. */
export const LOCALES: Readonly<Record<Language, Locale>> = { en: EN, vi: VI };

/** The id of the customer at a position, 0 for the first row; positions behind the last row are nobody's. */
export function customerId({ locale, customers }: Setting, position: number): string {
  const width = Math.max(4, String(customers).length);
  return locale.customerIdPrefix + String(position + 1).padStart(width, '0');
}

/** Dates as the locale writes them, each written once. */
export function dayWriter({ locale }: Setting): (day: number) => string {
  const written = new Map<number, string>();
  return (day) => {
    let text = written.get(day);
    if (text === undefined) written.set(day, (text = locale.day(day)));
    return text;
  };
}
