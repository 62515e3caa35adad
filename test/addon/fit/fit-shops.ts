/**
 * A shop of forty customers whose thresholds are fitted, and what the fits are, worked by hand.
 *
 * Customer k of 1 to 40 bought twice, 2k days apart and last 10 days before 2026-03-31, for 50k each time: revenue 100k.
 * All bring 100 × 820. From the best downwards eleven bring 385 of 820, 46.95 %, and twelve 414, 50.5 %: the twelfth, of
 * 2,900, is the last VIP. 22 bring 649, 79.1 %, and 23 667, 81.3 %: High ends at 1,800. 31 bring 775, 94.5 %, and 32 784,
 * 95.6 %: Medium ends at 900. Gaps are 2 to 80 days: the median 41; 80 % at position 31.2, 64 + 0.2 × 2 = 64.4, so 65 whole
 * days; 90 % at 35.1, 72 + 0.1 × 2 = 72.2, so 73.
 */
import { formatIsoDate, parseIsoDate } from '../../../src/core/base/epoch-day';
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import type { FitAnswer, FitRequest } from '../../../src/protocol';
import { bookOf, cellsOf, hostOf, type Rows } from '../open-book';
import { doneSetUp } from '../set-up/shops';

const AS_OF = '2026-03-31';

/** The metrics' headers, and the changes as cells: header, text before, text after. */
export const WORDS = {
  en: {
    rules: 'Rules',
    columns: ['revenue share above', 'revenue', 'mean gap days', 'days since last order'],
  },
  vi: {
    rules: 'Quy tắc',
    columns: ['tỷ lệ doanh thu xếp trên', 'doanh thu', 'khoảng cách mua trung bình', 'số ngày từ đơn cuối'],
  },
} as const;

/** Id, which of the columns, before, after; in the order of the tab. */
export const CHANGES: readonly (readonly [id: string, column: number, from: string, to: string])[] = [
  ['value-2', 0, '< 50%', ''],
  ['value-2', 1, '', '>= 2900'],
  ['value-3', 0, '< 80%', ''],
  ['value-3', 1, '', '>= 1800'],
  ['value-4', 0, '< 95%', ''],
  ['value-4', 1, '', '>= 900'],
  ['value-5', 0, '>= 95%', ''],
  ['value-5', 1, '', '< 900'],
  ['behaviour-8', 2, '<= 90', '<= 65'],
  ['behaviour-11', 3, '> 90', '> 73'],
];

export function shopOf(customers: number): Workbook {
  const last = (parseIsoDate(AS_OF) ?? NaN) - 10;
  const rows: Rows = [];
  for (let k = 1; k <= customers; k++) {
    const id = `k${String(k).padStart(2, '0')}`;
    rows.push([`${id}-1`, id, formatIsoDate(last - 2 * k), 50 * k]);
    rows.push([`${id}-2`, id, formatIsoDate(last), 50 * k]);
  }
  const ids: Rows = rows.filter((_, index) => index % 2 === 0).map((row) => [row[1]]);
  return bookOf({
    Customers: [['Customer ID'], ...ids],
    Orders: [['Order ID', 'Customer ID', 'Order date', 'Amount'], ...rows],
  });
}

/** The shop with the rules of value and behaviour. */
export function openShop({ customers = 40, lang = 'en' }: { customers?: number; lang?: 'en' | 'vi' } = {}): {
  book: Workbook;
  host: Host;
} {
  const book = shopOf(customers);
  const clock = { mode: 'virtual', now: () => Date.parse(AS_OF), spend: () => undefined } as const;
  const host = hostOf(book, { userLocale: lang, clock });
  doneSetUp(host, { packs: ['value', 'behaviour'] });
  return { book, host };
}

/** A fit as a page starts it. */
export function fit(host: Host, request: FitRequest = {}): FitAnswer {
  return host.run('fitFromPage', [{ asOf: AS_OF, ...request }], { mode: 'sidebar' }).result as FitAnswer;
}

type Done = Extract<FitAnswer, { ok: true }>;

/** A fit that is not refused. */
export function doneFit(host: Host, request: FitRequest = {}): Done {
  const answer = fit(host, request);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

/** The codes of the errors for which a fit is refused. */
export function refusalOf(host: Host, request: FitRequest): string[] {
  const answer = fit(host, request);
  if (answer.ok) throw new Error('it was not refused');
  return answer.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** The cells in which two pictures of a Rules tab differ: id, header, before, after. */
export function differences(before: Rows, after: Rows): unknown[][] {
  return after.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      cell === before[index]?.[column] ? [] : [[row[0], after[0][column], before[index]?.[column], cell]],
    ),
  );
}

export function rulesIn(book: Workbook, lang: 'en' | 'vi' = 'en'): Rows {
  return cellsOf(book, WORDS[lang].rules);
}
