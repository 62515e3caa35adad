/**
 * The JSON report: its fields, what it counts, and where it says that rows were left out.
 */
import { completeRun } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { readReport } from '../support/reports';

const { path, text } = inputFiles();

const CUSTOMERS = text('customers.csv', 'Customer ID,Name\nA,An\nB,Bình\n,Nobody\nA,An again\n');
const ORDERS = text(
  'orders.csv',
  [
    'Order ID,Customer ID,Order date,Amount',
    '1,A,2024-01-15,10',
    // One order in two rows: 4 + 6.
    '2,A,2024-01-20,4',
    '2,A,2024-01-20,6',
    // Nobody knows X.
    '3,X,2024-01-21,7',
    '4,B,soon,1',
    '5,B,2024-01-22,much',
    // After the analysis date.
    '6,B,2024-02-01,100',
    '',
  ].join('\n'),
);
const ARGS = ['--customers', CUSTOMERS, '--orders', ORDERS, '--as-of', '2024-01-31', '--pack', 'value'];

describe('the report', () => {
  it('is all that stands on stdout when it is asked for there', () => {
    const { stdout, stderr } = completeRun([...ARGS, '--json', '-']);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(report).sort()).toEqual([
      'asOf',
      'counts',
      'issues',
      'models',
      'revenue',
      'schemes',
      'timings',
      'unassigned',
    ]);
    expect(stderr).toContain('Classifying');
  });

  it('adds revenue up: customers and unassigned', () => {
    completeRun([...ARGS, '--json', path('report.json')]);
    const { counts, revenue, unassigned, schemes } = readReport(path('report.json'));
    // A: 10 + 10. X: 7. B has no order that counts.
    expect(counts).toMatchObject({ customers: 2, customersWithOrders: 1, orders: 3, orderRows: 7 });
    expect([revenue, unassigned]).toEqual([27, { orders: 1, revenue: 7 }]);
    expect(schemes).toEqual([
      {
        scheme: 'Value',
        pack: 'value',
        column: 'Value segment',
        hitPolicy: 'First',
        segments: expect.arrayContaining([
          { segment: 'VIP', customers: 1, share: 0.5, orders: 2, revenue: 20, revenueShare: 1 },
          { segment: 'None', customers: 1, share: 0.5, orders: 0, revenue: 0, revenueShare: 0 },
        ]) as unknown,
      },
    ]);
  });

  it('says of every row that was left out where it stands, once by code and once in words', () => {
    completeRun([...ARGS, '--json', path('rows.json')]);
    const { issues, counts } = readReport(path('rows.json'));
    const places = issues.map(({ code, severity, where: { sheet, rows } }) => [code, severity, sheet, rows]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['intake.customer.blank-id', 'warning', 'Customers', [4]],
        ['intake.customer.duplicate', 'warning', 'Customers', [5]],
        ['intake.order.unreadable-date', 'warning', 'Orders', [6]],
        ['intake.order.unreadable-amount', 'warning', 'Orders', [7]],
        ['intake.order.after-as-of', 'info', 'Orders', [8]],
      ]),
    );
    for (const { code, message, where } of issues) {
      expect(message).not.toContain(code);
      expect(message).toContain(where.sheet);
      expect(message).toMatch(/ .*[.?]$/);
    }
    expect(counts).toMatchObject({ skippedCustomerRows: 2, skippedOrderRows: 2 });
  });

  it('has times in milliseconds', () => {
    completeRun([...ARGS, '--json', path('times.json')]);
    const { readMs, computeMs, writeMs } = readReport(path('times.json')).timings;
    for (const ms of [readMs, computeMs, writeMs]) expect(Number.isInteger(ms) && ms >= 0).toBe(true);
  });

  it.each(['en', 'vi'])('of the sample shop in %s counts its 240 customers', (lang) => {
    completeRun(['--sample', lang, '--pack', 'all', '--json', path(`sample-${lang}.json`)]);
    const { asOf, counts, unassigned, schemes } = readReport(path(`sample-${lang}.json`));
    // The shop is made for this day, and one of its orders is nobody's.
    expect([asOf, counts.customers, unassigned.orders]).toEqual(['2026-06-30', 240, 1]);
    expect(schemes.length).toBeGreaterThan(1);
  });
});
