/**
 * Owners over files: who has whom is in the table that a run writes, and the next run begins there.
 */
import { completeRun, runClassify } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { readReport } from '../support/reports';
import { readCells } from '../support/tables';

const { path, text } = inputFiles();

const CUSTOMERS = text('customers.csv', 'Customer ID,Name\nA,An\nB,Bình\nC,Chi\nD,Duy\n');
const ORDERS = text(
  'orders.csv',
  'Order ID,Customer ID,Order date,Amount\n1,A,2024-01-15,10\n2,B,2024-01-20,30\n3,C,2024-01-21,5\n',
);
const rules = (name: string, owners: string) =>
  text(name, `Scheme,Segment,orders,Owner\nCare,Buyer,>= 1,${owners}\nCare,Prospect,-,Hoa\n`);
const LAN_FIRST = rules('rules.csv', 'Lan; Minh');
const MINH_FIRST = rules('changed.csv', 'Minh; Lan');
const ON_LEAVE = text(
  'settings.csv',
  'Section,Name,Value,From,To\nowner,Lan,,2024-01-25,2024-02-05\nowner,Hoa,away,2024-02-01,\n',
);

const run = (customers: string, more: readonly string[]) =>
  completeRun(['--customers', customers, '--orders', ORDERS, '--lang', 'en', ...more]);

/** The cells of the last column of that name, by customer. */
function ownersIn(file: string): Record<string, string> {
  const [header, ...rows] = readCells(file);
  const at = header.lastIndexOf('Assigned owner');
  return Object.fromEntries(rows.map((row) => [row[0], row[at]]));
}

const FIRST = { A: 'Lan', B: 'Minh', C: 'Lan', D: 'Hoa' };

it('a table that comes back from a run keeps its owners', () => {
  run(CUSTOMERS, ['--rules', LAN_FIRST, '--as-of', '2024-01-24', '--out', path('first.csv')]);
  expect(ownersIn(path('first.csv'))).toEqual(FIRST);
  // Dealt anew, A and C would be Minh's, and B Lan's.
  run(path('first.csv'), ['--rules', MINH_FIRST, '--as-of', '2024-01-24', '--out', path('second.csv')]);
  expect(ownersIn(path('second.csv'))).toEqual(FIRST);
});

it('whoever is on leave on the analysis date hands over, and the day before does not', () => {
  run(CUSTOMERS, ['--rules', LAN_FIRST, '--as-of', '2024-01-24', '--out', path('base.csv')]);
  const on = (asOf: string) => {
    const out = path(`on-${asOf}.csv`);
    run(path('base.csv'), ['--rules', LAN_FIRST, '--settings', ON_LEAVE, '--as-of', asOf, '--out', out]);
    return ownersIn(out);
  };
  expect(on('2024-01-24')).toEqual(FIRST);
  expect(on('2024-01-25')).toEqual({ ...FIRST, A: 'Minh', C: 'Minh' });
  expect(on('2024-02-05')).toEqual({ A: 'Minh', B: 'Minh', C: 'Minh', D: '' });
  expect(on('2024-02-06')).toEqual({ ...FIRST, D: '' });
});

it('the report says who has how many customers, and whose people are all away', () => {
  const args = ['--rules', LAN_FIRST, '--settings', ON_LEAVE, '--as-of', '2024-02-06'];
  const { stdout } = run(CUSTOMERS, args);
  // Lan: A for 10 and C for 5; Minh: B for 30.
  const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(lines).toEqual(
    expect.arrayContaining([
      ['Assigned owner', 'Customers', 'Revenue'],
      ['Lan', '2', '15'],
      ['Minh', '1', '30'],
      ['Hoa', '0', '0'],
    ]),
  );
  run(CUSTOMERS, [...args, '--json', path('report.json')]);
  const { owners, issues } = readReport(path('report.json'));
  expect(owners).toEqual([
    { owner: 'Lan', customers: 2, revenue: 15 },
    { owner: 'Minh', customers: 1, revenue: 30 },
    { owner: 'Hoa', customers: 0, revenue: 0 },
  ]);
  expect(issues.find(({ code }) => code === 'rules.ownersAway')?.message).toBe(
    'Rules, row 3: Everybody whom this rule names as owner is away (Hoa), so 1 customer has nobody. Add a name to the rule, or change the section "owner" of Settings.',
  );
});

it('the absence that cannot be read stops the run, in the language of whoever runs it', () => {
  const bad = text('bad.csv', 'Mục,Tên,Giá trị,Từ,Đến\nnhân viên,Lan,,2024-02-05,2024-02-01\n');
  const args = ['--customers', CUSTOMERS, '--rules', LAN_FIRST, '--settings', bad, '--lang', 'vi'];
  const { code, stderr } = runClassify(args);
  expect(code).toBe(1);
  expect(stderr).toContain('"Lan" không thể vắng mặt từ "2024-02-05" đến "2024-02-01".');
});
