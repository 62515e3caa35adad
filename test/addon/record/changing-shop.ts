/**
 * The shop of three customers on a clock that tests set, with orders that come later.
 */
import type { Host, HostOptions } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { hostOf, shopBook, tab, type Rows } from '../open-book';

export interface ChangingShop {
  readonly book: Workbook;
  readonly host: Host;
  /** The clock of the next run. */
  at(iso: string): void;
  /** Somebody buys. */
  order(id: string, customer: string): void;
}

/** A clock that stands still but for what is spent. */
export function clockAt(iso: string) {
  let now = Date.parse(iso);
  return {
    mode: 'virtual' as const,
    now: () => now,
    spend: (ms: number) => void (now += ms),
    set: (later: string) => void (now = Date.parse(later)),
  };
}

/** On 2026-03-31, not classified yet. */
export function changingShop(
  tabs: Readonly<Record<string, Rows>> = {},
  options: Partial<HostOptions> = {},
): ChangingShop {
  const clock = clockAt('2026-03-31T03:00:00Z');
  const book = shopBook(tabs);
  return {
    book,
    host: hostOf(book, { clock, ...options }),
    at: (iso) => clock.set(iso),
    order(id, customer) {
      const orders = tab(book, 'Orders');
      const row = orders.contentSize().rows;
      orders.maxRows = Math.max(orders.maxRows, row + 1);
      [id, customer, '2026-03-20', 5].forEach((cell, column) => orders.setValue(row, column, cell));
    },
  };
}
