/**
 * Invented e-mail addresses, put together from names in the ways people do it. No two customers get the same.
 */
import { stripAccents } from '../core/base/text';
import type { PersonName } from './locale';
import { pickAt } from './random';

/** Domains that nobody can own: RFC 2606. */
const DOMAINS = ['example.com', 'example.com', 'example.com', 'example.net', 'example.org'];

interface Parts {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** Of birth. */
  readonly year: number;
}

const FORMS: readonly ((parts: Parts) => string)[] = [
  ({ given, family }) => `${given}.${family}`,
  ({ given, middle, family }) => `${middle}${given}.${family}`,
  ({ given, family, year }) => `${given}${family}${String(year).slice(2)}`,
  ({ given, family }) => `${family}.${given}`,
  ({ given, middle, year }) => `${middle}${given}${year}`,
  ({ given, family }) => `${given[0]}.${family}`,
];

/** Gives address after address: `draws` decide its form and its domain; a number tells namesakes apart. */
export function createEmails(): (
  name: PersonName,
  birthYear: number,
  draws: readonly [number, number],
) => string {
  const namesakes = new Map<string, number>();
  const plain = letterReader();
  return (name, year, [form, domain]) => {
    const parts = { given: plain(name.given), middle: plain(name.middle), family: plain(name.family), year };
    const wanted = pickAt(FORMS, form)(parts);
    const before = namesakes.get(wanted) ?? 0;
    namesakes.set(wanted, before + 1);
    // The underscore keeps a namesake's number apart from a year.
    return `${before === 0 ? wanted : `${wanted}_${before + 1}`}@${pickAt(DOMAINS, domain)}`;
  };
}

/** Unaccented lower-case letters, which is what an address may have; each name is worked out once. */
function letterReader(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let text = known.get(name);
    if (text === undefined) {
      text = stripAccents(name)
        .toLowerCase()
        .replace(/[^a-z]/g, '');
      known.set(name, text);
    }
    return text;
  };
}
