import fc from 'fast-check';
import { STATUS_CODES } from '../../../src/core/intake/types';
import { intakeOf, issueOf, ordersOf, readGrids, sum, type Given, type Grid } from './read-grids';

const day = '2024-01-05';

function read(header: readonly string[], rows: Grid, settings: Given['settings'] = {}) {
  return readGrids({
    orders: [
      ['Order ID', 'Customer', 'Date', ...header],
      ...rows.map((row) => [row[0], 'a', day, ...row.slice(1)]),
    ],
    settings,
  });
}

describe('the amount of an order', () => {
  it('is unit price × quantity without an amount column', () => {
    const result = read(['Unit price', 'Quantity'], [['1', '2.5', '4']]);
    expect([...ordersOf(result).amount]).toEqual([10]);
    expect(issueOf(result, 'intake.amount.from-price').params).toEqual({
      price: 'Unit price',
      quantity: 'Quantity',
    });
  });

  it('is missing, not 0, where the price is blank', () => {
    const result = read(['Unit price', 'Quantity'], [['1', '', '4']]);
    expect(issueOf(result, 'intake.order.blank-amount').where.column).toBe('Unit price');
    expect(intakeOf(result).counts.skippedOrderRows).toBe(1);
  });

  it('is blamed on the column that is at fault, price or quantity', () => {
    const result = read(
      ['Unit price', 'Quantity'],
      [
        ['1', 5, ''],
        ['2', 'x', 3],
        ['3', 5, 'y'],
      ],
    );
    const faults = result.issues().filter(({ code }) => code.endsWith('-amount'));
    expect(faults.map(({ where }) => [where.column, where.rows])).toEqual([
      ['Quantity', [2]],
      ['Unit price', [3]],
      ['Quantity', [4]],
    ]);
  });

  it('is not a percentage', () => {
    const result = read(
      ['Amount'],
      [
        ['1', '5%'],
        ['2', 5],
      ],
    );
    expect(issueOf(result, 'intake.order.unreadable-amount').where).toMatchObject({
      column: 'Amount',
      rows: [2],
    });
  });

  it('has a discount below 1 as a share, said so, where the amounts are many times as much', () => {
    const result = read(
      ['Amount', 'Discount'],
      [
        ['1', 90, 0.1],
        ['2', 80, 0.2],
        ['3', 10, 0],
      ],
    );
    // 90 is 90 % of 100, 80 is 80 % of 100.
    expect([...ordersOf(result).gross].map(Math.round)).toEqual([100, 100, 10]);
    expect(issueOf(result, 'intake.discount.as-share')).toMatchObject({
      severity: 'info',
      where: { sheet: 'Orders', column: 'Discount' },
    });
  });

  it.each([
    ['Discount amount', 90, 0.1],
    ['Discount', 4.5, 0.5],
    ['Discount', 900, 1],
  ])('has a discount as money under %s where %p was paid after %p', (discount, paid, off) => {
    const result = read(['Amount', discount], [['1', paid, off]]);
    expect([...ordersOf(result).gross]).toEqual([paid + off]);
    expect(result.codes()).not.toContain('intake.discount.as-share');
  });

  it('has a negative share as the share that was taken off', () => {
    // 80 is 80 % of 100.
    expect([...ordersOf(read(['Amount', 'Discount %'], [['1', 80, -20]])).gross]).toEqual([100]);
  });

  it('stands after the discount; gross is before it', () => {
    const orders = ordersOf(
      read(
        ['Amount', 'Discount'],
        [
          ['1', 90, 10],
          ['2', 50, ''],
        ],
      ),
    );
    expect([[...orders.amount], [...orders.gross], [...orders.discount], [...orders.discounted]]).toEqual([
      [90, 50],
      [100, 50],
      [10, 0],
      [1, 0],
    ]);
  });

  it('stands before the discount when Settings say so', () => {
    const orders = ordersOf(read(['Amount', 'Discount'], [['1', 100, 10]], { amountBeforeDiscount: true }));
    expect([orders.amount[0], orders.gross[0], orders.discount[0]]).toEqual([90, 100, 10]);
  });

  it('takes a discount as a share when the cell is a percentage or the header and the values say so', () => {
    const before = { amountBeforeDiscount: true };
    expect(ordersOf(read(['Amount', 'Discount'], [['1', 100, '20%']], before)).amount[0]).toBe(80);
    expect(ordersOf(read(['Amount', 'Discount rate'], [['1', 100, 0.2]], before)).amount[0]).toBe(80);
    expect(ordersOf(read(['Amount', 'Giảm giá %'], [['1', 100, 20]], before)).amount[0]).toBe(80);
    // 80 was paid after 20 % off: the price was 80 ÷ 0.8 = 100.
    expect(ordersOf(read(['Amount', 'Discount'], [['1', 80, '20%']])).gross[0]).toBe(100);
  });

  it('loses what was refunded', () => {
    const orders = ordersOf(
      read(
        ['Amount', 'Refund'],
        [
          ['1', 100, 30],
          ['2', 50, ''],
        ],
      ),
    );
    expect([[...orders.amount], [...orders.refund]]).toEqual([
      [70, 50],
      [30, 0],
    ]);
  });

  it('says when a discount, a quantity or a refund cannot be read', () => {
    const result = read(['Amount', 'Refund'], [['1', 100, 'some']]);
    expect(issueOf(result, 'intake.number.unreadable').where).toMatchObject({ column: 'Refund', rows: [2] });
    expect(ordersOf(result).amount[0]).toBe(100);
  });

  it('reports a column that uses both decimal signs', () => {
    expect(
      issueOf(
        read(
          ['Amount'],
          [
            ['1', '1.5'],
            ['2', '1,5'],
          ],
        ),
        'intake.number.both-signs',
      ).where.column,
    ).toBe('Amount');
  });

  it('is discounted by a coupon; zero, none and không are no coupon', () => {
    const orders = ordersOf(
      read(
        ['Amount', 'Coupon'],
        [
          ['1', 1, 'TET24'],
          ['2', 1, ''],
          ['3', 1, '0'],
          ['4', 1, 'Không'],
        ],
      ),
    );
    expect([...orders.discounted]).toEqual([1, 0, 0, 0]);
  });
});

describe('negative rows', () => {
  it('are added as they stand', () => {
    const orders = ordersOf(
      read(
        ['Amount'],
        [
          ['1', 100],
          ['1', -120],
        ],
      ),
    );
    expect([orders.amount[0], orders.status[0]]).toEqual([-20, STATUS_CODES.counts]);
  });

  it('alone make an order a credit note', () => {
    const result = read(
      ['Amount'],
      [
        ['1', -50],
        ['2', 0],
      ],
    );
    expect([...ordersOf(result).status]).toEqual([STATUS_CODES.creditNote, STATUS_CODES.counts]);
    expect(issueOf(result, 'intake.order.credit-note')).toMatchObject({
      severity: 'info',
      where: { rows: [2] },
    });
  });

  it('do not make a credit note by a refund', () => {
    expect(ordersOf(read(['Amount', 'Refund'], [['1', 50, 60]])).status[0]).toBe(STATUS_CODES.counts);
  });
});

describe('the status of an order', () => {
  it('is read in both languages', () => {
    const words = ['Completed', 'Đã giao', 'ĐÃ HỦY', 'voided', 'Hoàn trả', 'refunded', ''];
    const orders = ordersOf(
      read(
        ['Amount', 'Status'],
        words.map((word, i) => [i, 1, word]),
      ),
    );
    const { counts, cancelled, returned } = STATUS_CODES;
    expect([...orders.status]).toEqual([counts, counts, cancelled, cancelled, returned, returned, counts]);
  });

  it('leaves test orders and drafts out', () => {
    const result = read(
      ['Amount', 'Status'],
      [
        ['1', 1, 'test'],
        ['2', 1, 'Nháp'],
        ['3', 1, 'paid'],
      ],
    );
    expect(ordersOf(result).count).toBe(1);
    expect(issueOf(result, 'intake.order.ignored')).toMatchObject({ severity: 'info', count: 2 });
    expect(intakeOf(result).counts).toMatchObject({ orderRows: 3, skippedOrderRows: 0 });
  });

  it('is what Settings say, first of all', () => {
    const settings = { statuses: new Map([['paid', 'cancelled' as const]]) };
    expect(ordersOf(read(['Amount', 'Status'], [['1', 1, 'PAID']], settings)).status[0]).toBe(
      STATUS_CODES.cancelled,
    );
  });

  it('that nobody knows is reported and means what Settings say', () => {
    const result = read(['Amount', 'Status'], [['1', 1, 'Blurb']], { unknownStatus: 'returned' });
    expect(issueOf(result, 'intake.status.unknown')).toMatchObject({
      severity: 'warning',
      where: { column: 'Status', rows: [2] },
      params: { status: 'Blurb', meaning: 'returned' },
    });
    expect(ordersOf(result).status[0]).toBe(STATUS_CODES.returned);
  });

  it('counts when any row counts; its returned rows add nothing', () => {
    const orders = ordersOf(
      read(
        ['Amount', 'Status'],
        [
          ['1', 100, 'paid'],
          ['1', 40, 'returned'],
        ],
      ),
    );
    expect([orders.status[0], orders.amount[0], orders.rows.amount[1]]).toEqual([
      STATUS_CODES.counts,
      100,
      0,
    ]);
  });
});

describe('sums', () => {
  it('do not depend on the order of the rows', () => {
    const row = fc.tuple(fc.constantFrom('1', '2', '3'), fc.integer({ min: -50, max: 100 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const one = ordersOf(read(['Amount'], rows));
        const other = ordersOf(read(['Amount'], [...rows].reverse()));
        expect(sum(other.amount)).toBe(sum(one.amount));
        expect([...other.amount].sort()).toEqual([...one.amount].sort());
        expect([...other.status].sort()).toEqual([...one.status].sort());
      }),
    );
  });
});
