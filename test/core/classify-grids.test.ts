/**
 * Shops of a few rows: what comes out was worked out by hand from the rules below.
 */
import fc from 'fast-check';
import { classify, type GridsInput } from '../../src/core/classify-grids';

const RULES = [
  ['Scheme', 'Segment', 'orders', 'revenue'],
  ['Value', 'VIP', '', '>= 150'],
  ['Value', 'Buyer', '>= 1', ''],
];
const CUSTOMERS = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  ['b', 'Hà Nội'],
  ['c', ''],
];
const ORDERS = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ['1', 'a', '2026-01-05', 100],
  ['2', 'a', '2026-02-05', 50],
  ['3', 'b', '2026-03-05', 70],
  ['4', 'zz', '2026-03-05', 30],
];

function run(input: Partial<GridsInput>) {
  return classify({ rules: RULES, asOf: '2026-03-31', timeZone: 'Asia/Ho_Chi_Minh', lang: 'en', ...input });
}

/** The segment of every customer by id. */
function segments(input: Partial<GridsInput>): Record<string, unknown> {
  const [header, ...rows] = run(input).customers;
  const at = header.indexOf('Value');
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[at]]));
}

describe('customers and orders', () => {
  const { customers, summary, report } = run({ customers: CUSTOMERS, orders: ORDERS });

  it('give the customers’ grid with a column a scheme and the reasons', () => {
    // a: 2 orders, 150; b: 1 order, 70; c: nothing.
    expect(customers).toEqual([
      ['Customer ID', 'City', 'Value', 'Why'],
      ['a', 'Huế', 'VIP', 'Value: revenue 150 (>= 150) · row 2'],
      ['b', 'Hà Nội', 'Buyer', 'Value: orders 1 (>= 1) · row 3'],
      ['c', '', '', 'Value: no rule matches'],
    ]);
  });

  it('give the summary with customers without a segment last', () => {
    expect(summary.slice(1)).toEqual([
      ['Value', 'VIP', 1, 1 / 3, 2, 150, 150 / 220, 75],
      ['Value', 'Buyer', 1, 1 / 3, 1, 70, 70 / 220, 70],
      ['Value', '', 1, 1 / 3, 0, 0, 0, ''],
    ]);
  });

  it('give a report in which the order of nobody known is unassigned', () => {
    expect(report).toMatchObject({
      asOf: '2026-03-31',
      counts: { customers: 3, customersWithOrders: 2, orders: 4, orderRows: 4, skippedCustomerRows: 0 },
      revenue: 250,
      unassigned: { orders: 1, revenue: 30 },
      schemes: [{ scheme: 'Value', column: 'Value', hitPolicy: 'First', pack: null }],
      issues: [{ code: 'intake.order.unknown-customer', count: 1 }],
    });
  });
});

describe('a scheme that collects', () => {
  const settings = [
    ['Section', 'Name', 'Value'],
    ['scheme', 'Value', 'Collect'],
    ['scheme', 'Value: output order', 'Buyer; VIP'],
    ['scheme', 'Value: otherwise', 'Nobody'],
  ];
  const { customers, summary, report } = run({ customers: CUSTOMERS, orders: ORDERS, settings });

  it('writes lists, the segments in output order, and the reasons of each', () => {
    expect(customers.slice(1)).toEqual([
      ['a', 'Huế', 'Buyer; VIP', 'Value: orders 2 (>= 1) · row 3; revenue 150 (>= 150) · row 2'],
      ['b', 'Hà Nội', 'Buyer', 'Value: orders 1 (>= 1) · row 3'],
      ['c', '', 'Nobody', 'Value: no rule matches'],
    ]);
  });

  it('counts a customer in each segment: the shares are 1 + 1/3 together', () => {
    expect(summary.slice(1)).toEqual([
      ['Value', 'Buyer', 2, 2 / 3, 3, 220, 1, 220 / 3],
      ['Value', 'VIP', 1, 1 / 3, 2, 150, 150 / 220, 75],
      ['Value', 'Nobody', 1, 1 / 3, 0, 0, 0, ''],
    ]);
    expect(report).toMatchObject({ revenue: 250, schemes: [{ hitPolicy: 'Collect' }] });
  });
});

describe('orders alone', () => {
  it('give the customers that they name', () => {
    const { customers } = run({ orders: ORDERS });
    expect(customers[0]).toEqual(['Customer ID', 'Value', 'Why']);
    expect(segments({ orders: ORDERS })).toEqual({ a: 'VIP', b: 'Buyer', zz: 'Buyer' });
  });

  it('are headed in the language of the run', () => {
    expect(run({ orders: ORDERS, lang: 'vi' }).customers[0]).toEqual(['Mã khách hàng', 'Value', 'Vì sao']);
  });
});

describe('customers alone', () => {
  const customers = [
    ['Mã khách hàng', 'Số đơn hàng', 'Doanh thu'],
    ['a', 2, 150],
    ['b', 1, 70],
    ['c', 0, 0],
  ];

  it('are classified by their own totals', () => {
    expect(segments({ customers })).toEqual({ a: 'VIP', b: 'Buyer', c: '' });
  });
});

describe('the customers’ grid', () => {
  it('begins at its header row and keeps every row below, skipped ones with blank columns', () => {
    const { customers } = run({
      customers: [
        ['Our shop'],
        ['City', 'Customer ID'],
        ['Huế', 'a'],
        ['', ''],
        ['Đà Nẵng', 'a'],
        ['Vinh', 'b'],
      ],
      orders: ORDERS,
    });
    expect(customers.map((row) => row.slice(0, 3))).toEqual([
      ['City', 'Customer ID', 'Value'],
      ['Huế', 'a', 'VIP'],
      ['', '', ''],
      ['Đà Nẵng', 'a', ''],
      ['Vinh', 'b', 'Buyer'],
    ]);
  });

  it('has metrics under their keys when Settings ask for them, dates as YYYY-MM-DD', () => {
    const settings = [
      ['Section', 'Name', 'Value'],
      ['general', 'Metric columns', 'orderCount; lastOrderDate; aov'],
    ];
    const { customers } = run({ customers: CUSTOMERS, orders: ORDERS, settings });
    // In the order of the registry; c has no order: 0 orders, the rest blank.
    expect(customers.map((row) => row.slice(4))).toEqual([
      ['orderCount', 'aov', 'lastOrderDate'],
      [2, 75, '2026-02-05'],
      [1, 70, '2026-03-05'],
      [0, '', ''],
    ]);
  });
});

describe('a wrong input', () => {
  it.each<[what: string, input: Partial<GridsInput>, code: string]>([
    ['no table', {}, 'intake.source.none'],
    ['no rules', { customers: CUSTOMERS, rules: undefined }, 'rules.noRules'],
    [
      'a wrong rule',
      { customers: CUSTOMERS, rules: [RULES[0], ['Value', 'x', '=> 1', '']] },
      'rule.badOperator',
    ],
    [
      'a wrong setting',
      {
        customers: CUSTOMERS,
        settings: [
          ['Section', 'Name', 'Value'],
          ['x', 'y', 'z'],
        ],
      },
      'settings.unknownSection',
    ],
    ['orders without dates', { orders: [['Customer ID'], ['a']] }, 'intake.header.missing'],
  ])('(%s) gives issues and empty grids', (_what, input, code) => {
    const { customers, summary, report } = run(input);
    expect([customers, summary]).toEqual([[], []]);
    expect(report.issues.map((issue) => issue.code)).toContain(code);
    expect(Object.keys(report)).toEqual(['asOf', 'issues']);
  });

  it('throws where the analysis date is no date: only a program can send that', () => {
    expect(() => run({ customers: CUSTOMERS, asOf: '31/03/2026' })).toThrow("not '31/03/2026'");
  });
});

describe('the order of rows', () => {
  const orderRow = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'zz'),
    fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05'),
    fc.integer({ min: -20, max: 200 }),
  );
  const shuffled = fc.array(orderRow, { minLength: 1, maxLength: 12 }).chain((rows) => {
    const orders = rows.map(([id, date, amount], index) => [String(index + 1), id, date, amount]);
    return fc.tuple(
      fc.constant(orders),
      fc.shuffledSubarray(orders, { minLength: orders.length }),
      fc.shuffledSubarray(CUSTOMERS.slice(1), { minLength: 3 }),
    );
  });

  it('does not change a segment', () => {
    fc.assert(
      fc.property(shuffled, ([orders, otherOrders, otherCustomers]) => {
        const first = segments({ customers: CUSTOMERS, orders: [ORDERS[0], ...orders] });
        const other = { customers: [CUSTOMERS[0], ...otherCustomers], orders: [ORDERS[0], ...otherOrders] };
        expect(segments(other)).toEqual(first);
      }),
    );
  });
});

describe('an order after the analysis date', () => {
  it('is left out and no fault, for grids come without a clock', () => {
    const orders = [
      ['Customer ID', 'Order date', 'Amount'],
      ['A', '2025-12-31', 10],
      ['A', '2026-01-02', 20],
    ];
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['S', 'Buyer', '>= 1'],
    ];
    const { report } = classify({ orders, rules, asOf: '2026-01-01', timeZone: 'UTC', lang: 'en' });
    expect(report).toMatchObject({ counts: { orders: 1, skippedOrderRows: 0 }, revenue: 10 });
    expect(report.issues).toMatchObject([
      { code: 'intake.order.after-as-of', severity: 'info', where: { rows: [3] } },
    ]);
  });
});
