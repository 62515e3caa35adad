/**
 * A classified shop and the formulas over it, as cells call them.
 */
import type { Host, HostOptions } from '../../../src/offline/host';
import { bookOf, classify, CUSTOMERS, hostOf, ORDERS, shopBook, type Rows } from '../open-book';

/** In each of two schemes; the second has an action of its own, and a rule that is off. */
export const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'revenue', 'Action', 'On'],
  ['Habit', 'Regular', '>= 2', '', 'Do: thank them. Do not: discount.', 'yes'],
  ['Habit', 'New', '1', '', '', 'yes'],
  ['Habit', 'New', '1', '', 'Do: welcome them.', 'yes'],
  ['Spend', 'Big', '', '>= 100', 'Do: call them.', 'yes'],
  ['Spend', 'Small', '', '> 0', 'Do: nothing.', 'no'],
  ['Spend', 'Little', '', '> 0', '', 'yes'],
];

/** a has two orders worth 150, b one worth 70, c none. */
export const SEGMENTS = { a: ['Regular', 'Big'], b: ['New', 'Little'], c: ['', ''] } as const;

export const SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'Metric columns', 'orderCount; lastOrderDate; topCategory'],
];

/** The shop after a run. */
export function classifiedShop(
  changes: Readonly<Record<string, Rows>> = {},
  options: Partial<HostOptions> = {},
): Host {
  const host = hostOf(shopBook({ Rules: RULES, ...changes }), options);
  classify(host);
  return host;
}

/** The same customers under the packs of a workbook without rules of its own: Value, then RFM. */
export function packShop(options: Partial<HostOptions> = {}): Host {
  const host = hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS }), options);
  classify(host);
  return host;
}

/** What a formula gives. */
export function formula(host: Host, name: string, ...args: readonly unknown[]): unknown {
  return host.run(name, args, { mode: 'formula' }).result;
}

/** The sentence on the cell of a formula that gives nothing. */
export function faultOf(host: Host, name: string, ...args: readonly unknown[]): string {
  try {
    formula(host, name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} gave an answer`);
}

/** The calls by name of one formula. */
export function callsOf(host: Host, name: string, ...args: readonly unknown[]) {
  return host.run(name, args, { mode: 'formula' }).stats;
}

/** What the cache holds of hints. */
export function hintsOf({ state, workbook }: Host): Map<string, { value: string; until: number }> {
  const { caches } = state.shared;
  const key = `document ${workbook.id}`;
  const cache = caches.get(key) ?? new Map();
  caches.set(key, cache);
  return cache as Map<string, { value: string; until: number }>;
}
