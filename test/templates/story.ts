/**
 * A small shop put to one pack, in English and in Vietnamese: the sheets have the headers of the language, and so have
 * the tabs.
 */
import type { Language } from '../../src/core/base/language';
import { classify, type Grid } from '../../src/core/classify-grids';
import type { Cell } from '../../src/core/tables/sheet-cells';
import { FIELD_ALIASES as EN } from '../../src/core/words/en/fields';
import type { FieldKey } from '../../src/core/words/field-keys';
import { FIELD_ALIASES as VI } from '../../src/core/words/vi/fields';
import type { PackScheme } from '../../src/templates/types';
import { packNamed, tabsOf } from './compile-packs';

/** Cells by field; a field left out is blank. */
type StoryRow = Readonly<Record<string, Cell>>;

interface Story {
  readonly customers: readonly StoryRow[];
  /** Left out: there is no orders sheet. */
  readonly orders?: readonly StoryRow[];
}

const AS_OF = '2026-06-30';

/** The day so many days before the analysis date. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(AS_OF) - days * 86400000).toISOString().slice(0, 10);
}

/** Orders on those days before the analysis date, of 100 each unless more is said of them. */
export function ordersOn(days: readonly number[], more: StoryRow = {}): StoryRow[] {
  return days.map((day) => ({ orderDate: daysAgo(day), amount: 100, ...more }));
}

/** A customer of a story, and the segment in both languages. */
interface Person {
  readonly row?: StoryRow;
  /** Without the customer's id. */
  readonly orders?: readonly StoryRow[];
  readonly en: string;
  readonly vi: string;
}

export type People = Readonly<Record<string, Person>>;

/**
 * Every customer of the story is in their segment, and no segment of the pack is left without one, but those of
 * `elsewhere`.
 */
export function expectSegments(
  pack: string,
  people: People,
  { language, elsewhere = [] }: { readonly language: Language; readonly elsewhere?: readonly string[] },
): void {
  const { scheme } = packNamed(pack);
  const expected = Object.fromEntries(Object.entries(people).map(([id, person]) => [id, person[language]]));
  expect(segmentsOf(pack, storyOf(people), { language, scheme })).toEqual(expected);
  const met = new Set(Object.values(expected).flatMap((segment) => segment.split('; ')));
  expect(segmentNames(scheme, language).filter((name) => !met.has(name))).toEqual(elsewhere);
}

export function storyOf(people: People): Story {
  const customers = Object.entries(people).map(([customerId, { row }]) => ({ customerId, ...row }));
  const orders = Object.entries(people).flatMap(([customerId, person]) =>
    (person.orders ?? []).map((order) => ({ customerId, ...order })),
  );
  return { customers, ...(orders.length > 0 ? { orders } : {}) };
}

/** The segments by customer id; a list where the scheme collects. Throws: when the input or the pack is refused. */
export function segmentsOf(
  pack: string,
  { customers, orders }: Story,
  { language, scheme }: { readonly language: Language; readonly scheme: PackScheme },
): Record<string, Cell> {
  const result = classify({
    customers: gridOf('customers', customers, language),
    ...(orders ? { orders: gridOf('orders', orders, language) } : {}),
    ...tabsOf([packNamed(pack)], language),
    asOf: AS_OF,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: language,
  });
  if (result.customers.length === 0) throw new Error(JSON.stringify(result.report.issues));
  const [headers, ...rows] = result.customers;
  const at = headers.lastIndexOf(scheme.column[language]);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[at]]));
}

/** "Otherwise" last. */
function segmentNames({ rules, otherwise }: PackScheme, language: Language): string[] {
  const all = [...rules.map(({ segment }) => segment), ...(otherwise ? [otherwise] : [])];
  return [...new Set(all.map((segment) => segment[language]))];
}

function gridOf(sheet: 'customers' | 'orders', rows: readonly StoryRow[], language: Language): Grid {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const aliases = language === 'en' ? EN : VI;
  const headers = fields.map((field) => aliases[`${sheet}.${field}` as FieldKey][0][0]);
  return [headers, ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
}
