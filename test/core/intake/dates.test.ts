import fc from 'fast-check';
import { epochDay, formatIsoDate } from '../../../src/core/base/epoch-day';
import { CELL } from '../../../src/core/intake/column-slice';
import { dateOptions, dateOrderOf, parseDates, type DateOrder } from '../../../src/core/intake/date-column';
import type { Cell } from '../../../src/core/tables/sheet-cells';
import { ordersOf, readGrids } from './read-grids';

interface Given {
  readonly locale?: string;
  readonly order?: DateOrder | null;
  readonly timeZone?: string;
}

function dates(
  cells: readonly Cell[],
  { locale = 'vi_VN', order = null, timeZone = 'Asia/Ho_Chi_Minh' }: Given = {},
) {
  const rows = cells.map((cell) => [cell]);
  const options = dateOptions({ timeZone, locale, order, asOf: epochDay(2025, 1, 1) });
  const parsed = parseDates({ cells: { rows, index: 0 }, from: 0, to: rows.length }, options);
  return { ...parsed, iso: [...parsed.values].map((day) => (Number.isNaN(day) ? null : formatIsoDate(day))) };
}

describe('one date', () => {
  const cases: [Cell, string][] = [
    ['2024-01-31', '2024-01-31'],
    ['2024-01-31 23:59:59', '2024-01-31'],
    ['2024-01-31T23:59', '2024-01-31'],
    ['2024/1/5', '2024-01-05'],
    ['2024.01.05', '2024-01-05'],
    [' 2024-1-5 ', '2024-01-05'],
    ['31/1/2024', '2024-01-31'],
    ['1/31/2024', '2024-01-31'],
    ['31-01-2024', '2024-01-31'],
    ['31.01.2024 10:30', '2024-01-31'],
    ['31/1/24', '2024-01-31'],
    ['31/1/85', '1985-01-31'],
    ['10:30 31/01/2024', '2024-01-31'],
    ['20240131', '2024-01-31'],
    [20240131, '2024-01-31'],
    [45322, '2024-01-31'],
    [45322.75, '2024-01-31'],
    ['45322', '2024-01-31'],
    ['31 Jan 2024', '2024-01-31'],
    ['31-Jan-24', '2024-01-31'],
    ['January 31, 2024', '2024-01-31'],
    ['Jan 31st, 2024', '2024-01-31'],
    ['ngày 31 tháng 1 năm 2024', '2024-01-31'],
    ['31 tháng 1, 2024', '2024-01-31'],
  ];
  it.each(cases)('reads %p as %s', (cell, expected) => {
    expect(dates([cell]).iso).toEqual([expected]);
  });

  it('reads the instant of a Date cell in the time zone', () => {
    // 17:00 UTC is midnight of the next day in Viet Nam.
    expect(dates([new Date(Date.UTC(2024, 0, 31, 17))]).iso).toEqual(['2024-02-01']);
    expect(dates([new Date(Date.UTC(2024, 0, 31, 16, 59))]).iso).toEqual(['2024-01-31']);
  });

  it('reads a text with a zone in the time zone', () => {
    expect(dates(['2024-01-31T17:00:00Z', '2024-01-31 23:30:00 +0700']).iso).toEqual([
      '2024-02-01',
      '2024-01-31',
    ]);
  });

  it('reads a zone of whole hours, and a month in short, as spreadsheets write it in Vietnamese', () => {
    // 23:30 at +00 is 6:30 of the next day in Viet Nam; at +07 it is the same day.
    expect(dates(['2024-01-31T23:30:00+00', '2024-01-31T23:30:00+07', '31 thg 1, 2024']).iso).toEqual([
      '2024-02-01',
      '2024-01-31',
      '2024-01-31',
    ]);
  });

  it.each([
    '31/1/2024 10:30 PM',
    '31/1/2024 22h30',
    '2024-01-31 9:05 SA',
    '2024/1/31 10:30:00 ICT',
    '2024-1-31T08:00:00.000',
  ])('reads the time of day behind %p', (cell) => {
    expect(dates([cell]).iso).toEqual(['2024-01-31']);
  });

  it.each([
    '2024-01-31 or later',
    '31/1/2024 - 2/2/2024',
    '31/01/2024, paid',
    '0024-01-31',
    '31/1/0024',
    '2024-02-30',
    '30/2/2024',
    '32/1/2024',
    'soon',
    '2024-13-01',
    '0',
    'x2024-01-01',
    true,
    new Date(NaN),
  ])('does not read %p', (cell) => {
    expect(dates([cell])).toMatchObject({ iso: [null] });
    expect(dates([cell]).cells[0]).toBe(CELL.unreadable);
  });

  it('takes blanks as blank', () => {
    expect([...dates(['', ' ', null]).cells]).toEqual([CELL.blank, CELL.blank, CELL.blank]);
  });
});

describe('day and month', () => {
  it('stand as a day above 12 shows, for the whole column', () => {
    expect(dates(['5/6/2024', '25/6/2024'], { locale: 'en_US' }).iso).toEqual(['2024-06-05', '2024-06-25']);
    expect(dates(['5/6/2024', '6/25/2024'], { locale: 'vi_VN' }).iso).toEqual(['2024-05-06', '2024-06-25']);
  });

  it('stand as the locale has them where nothing shows it, and that is said', () => {
    expect(dates(['5/6/2024'], { locale: 'vi_VN' })).toMatchObject({ iso: ['2024-06-05'], byLocale: true });
    expect(dates(['5/6/2024'], { locale: 'en_GB' })).toMatchObject({ iso: ['2024-06-05'], byLocale: true });
    expect(dates(['5/6/2024'], { locale: 'en_US' })).toMatchObject({ iso: ['2024-05-06'], byLocale: true });
  });

  it('need no telling apart when they are equal', () => {
    expect(dates(['5/5/2024'])).toMatchObject({ iso: ['2024-05-05'], byLocale: false });
  });

  it('stand as Settings say, and a date that does not fit is unreadable', () => {
    expect(dates(['5/6/2024', '25/6/2024'], { order: 'mdy' }).iso).toEqual(['2024-05-06', null]);
  });

  it('are left open where both orders are proven', () => {
    const { iso, cells, bothOrders } = dates(['25/6/2024', '6/25/2024', '5/6/2024']);
    expect(bothOrders).toBe(true);
    expect(iso).toEqual(['2024-06-25', '2024-06-25', null]);
    expect(cells[2]).toBe(CELL.ambiguous);
  });

  it('follow an order that is proven far more often', () => {
    const column = [...Array.from({ length: 30 }, () => '25/6/2024'), '6/25/2024', '5/6/2024'];
    expect(dates(column).iso[31]).toBe('2024-06-05');
  });
});

describe('ISO dates', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDay(1900, 1, 1), max: epochDay(2100, 1, 1) }), (day) => {
        expect(dates([formatIsoDate(day)]).values[0]).toBe(day);
      }),
    );
  });
});

describe('a header that names the order of day and month', () => {
  it.each([
    ['Date (dd/mm/yyyy)', 'dmy'],
    ['Ngày (d-m-yy)', 'dmy'],
    ['mm/dd/yyyy', 'mdy'],
    ['Order date', null],
    ['Add/Mod', null],
  ])('%s: %p', (header, order) => {
    expect(dateOrderOf(header)).toBe(order);
  });

  it('decides where the cells prove nothing, and only there', () => {
    const read = (...cells: string[]) => {
      const orders = readGrids({
        orders: [['Customer ID', 'Date (mm/dd/yyyy)'], ...cells.map((cell) => ['a', cell])],
      });
      return { days: [...ordersOf(orders).day].map(formatIsoDate), codes: orders.codes() };
    };
    expect(read('03/04/2024')).toMatchObject({ days: ['2024-03-04'] });
    expect(read('03/04/2024').codes).not.toContain('intake.date.by-locale');
    expect(read('03/04/2024', '13/04/2024').days).toEqual(['2024-04-03', '2024-04-13']);
  });
});
