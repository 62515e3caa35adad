import { classify } from '../../src/core/classify-grids';

const orders = [
  ['Order ID', 'Customer ID', 'Date', 'Amount', 'Category', 'Status'],
  // Tết 2024 ends on 2024-02-16, which ends in Hanoi at 17:00 UTC.
  ['1', 'a', new Date('2024-02-16T16:59:59Z'), 300, 'Giày', 'completed'],
  ['2', 'a', new Date('2024-02-16T17:00:00Z'), 100, 'Túi', 'completed'],
  ['3', 'a', new Date('2024-02-10T05:00:00Z'), 900, 'Giày', 'cancelled'],
  // After the analysis date, in Tết 2026.
  ['4', 'a', new Date('2026-02-10T05:00:00Z'), 900, 'Giày', 'completed'],
];
const rules = [
  ['Scheme', 'Segment', 'Tết share', 'Condition'],
  ['Season', 'Tết shoppers', '>= 50%', 'category share of Giày >= 75% and số năm mua dịp Tết = 1'],
  ['Season', 'Others', '-', ''],
];
const settings = [
  ['Section', 'Name', 'Value', 'From', 'To'],
  ['general', 'Metric columns', 'seasonShare:Tết; seasonYears:Tết; categoryShare:Giày; seasonShare:February'],
  ['season', 'February', '', '1/2', '29/2'],
];
const run = (changes: object) =>
  classify({
    orders,
    rules,
    settings,
    asOf: '2024-06-30',
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
    ...changes,
  });

it('sheets, settings and rules give columns under keys with a name, in the time of the spreadsheet', () => {
  const [headers, row] = run({}).customers;
  const cells = Object.fromEntries(headers.map((header, index) => [header, row[index]]));
  // Orders 1 and 2 count: 1 of 2 in Tết, both in February; 300 of 400 for Giày.
  expect(cells).toMatchObject({
    Season: 'Tết shoppers',
    'seasonShare:Tết': 0.5,
    'seasonYears:Tết': 1,
    'categoryShare:Giày': 0.75,
    'seasonShare:February': 1,
  });
});

it('a season that nobody has stops the run, with the nearest ones', () => {
  const wrong = [...rules, ['Season', 'x', '', 'share of orders around Tếp > 0']];
  const { issues } = run({ rules: wrong }).report;
  expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'rule.unknownName',
      where: { sheet: 'Rules', column: 'Condition', rows: [4] },
      params: { hint: 'share of orders around Tết' },
    },
  ]);
});
