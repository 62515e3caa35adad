/**
 * What real customers sheets say about people. Expected figures by pandas, or by hand from the data (see each table's README).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { readReport } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { differences, readCells, readRows, rowsBy } from '../support/tables';

/** A run that writes every metric. */
function runOf(table: string, key: string, asOf: string) {
  const file = temporaryFiles();
  const run = lazily(() =>
    completeRun([
      ...['--customers', dataFile(table), '--as-of', asOf, '--pack', 'rfm', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  return {
    rows: lazily(() => (run(), writtenRows(file('customers.csv'), key))),
    report: lazily(() => (run(), readReport(file('report.json')))),
  };
}

/** Customers by id. A column of the sheet may be called as a metric is: the metric's stands behind it, and is meant. */
function writtenRows(path: string, key: string): Rows {
  const [headers, ...rows] = readCells(path);
  const records = rows.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
  return new Map(records.map((record) => [record[key], record]));
}

type Rows = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** How many customers have each value of a column. */
function tally(rows: Rows, column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows.values()) counts[row[column]] = (counts[row[column]] ?? 0) + 1;
  return counts;
}

function total(rows: Rows, column: string): number {
  return [...rows.values()].reduce((sum, row) => sum + Number(row[column]), 0);
}

describeOnData('the customers of AdventureWorks', () => {
  const { rows } = runOf('adventureworks/customers.csv', 'CustomerKey', '2017-06-30');

  it('have the ages in completed years and the incomes that pandas gives', () => {
    const expected = rowsBy(dataFile('adventureworks/expected/customers_demographics.csv'), 'CustomerKey');
    expect(expected.size).toBe(18148);
    const pairs = [
      { ours: 'age', theirs: 'AgeOn2017_06_30', within: 0 },
      { ours: 'income', theirs: 'AnnualIncomeNumber', within: 0 },
    ];
    expect(differences(rows(), expected, pairs)).toEqual([]);
  });

  it('have the gender of their row, blank for the 130 whose row says none', () => {
    const letters = tally(rows(), 'Gender');
    expect(tally(rows(), 'gender')).toEqual({ male: letters.M, female: letters.F, '': 130 });
  });
});

describeOnData('the households of Complete Journey', () => {
  const { rows } = runOf('complete_journey/demographics.csv', 'household_id', '2017-12-31');

  it('are in the age bands of the sheet, of which 19-24 lies in 18-24', () => {
    // expected/summary.json
    expect(tally(rows(), 'ageBand')).toEqual({
      '18-24': 46,
      '25-34': 142,
      '35-44': 194,
      '45-54': 288,
      '55-64': 59,
      '65+': 72,
    });
  });

  it('have the middle of their band of incomes', () => {
    // (50,000 + 74,000) ÷ 2, (15,000 + 24,000) ÷ 2, (0 + 14,999) ÷ 2 …; how many in expected/summary.json
    expect(tally(rows(), 'income')).toEqual({
      7499: 61,
      19500: 74,
      29500: 77,
      42000: 172,
      62000: 192,
      87000: 96,
      112000: 34,
      137000: 38,
      162000: 30,
      187000: 11,
      224500: 5,
      250000: 11,
    });
  });
});

describeOnData('the customers of the personality table', () => {
  const { rows, report } = runOf('customer_personality/marketing_campaign.tsv', 'ID', '2014-06-30');

  it('have 21 complaints and 11,909 visits, and 24 have no income', () => {
    // expected/summary.json
    expect(total(rows(), 'complaints')).toBe(21);
    expect(total(rows(), 'visits')).toBe(11909);
    expect(tally(rows(), 'income')['']).toBe(24);
  });

  it('are too old to be true three times: born in 1893, 1899 and 1900', () => {
    expect(tally(rows(), 'age')['']).toBe(3);
    const [found] = report().issues.filter(({ code }) => code === 'metrics.ageImpossible');
    expect(found).toMatchObject({ count: 3, where: { column: 'Year_Birth' } });
  });
});

describeOnData('the customers of the telecom table', () => {
  const { rows } = runOf('telecom_referrals/telecom_customers_a.csv', 'Customerid ', '2022-06-30');

  it('have made 6,897 referrals, 1,637 of them at least one', () => {
    // expected/summary.json
    expect(total(rows(), 'referralCount')).toBe(6897);
    expect(3521 - tally(rows(), 'referralCount')['0']).toBe(1637);
  });

  it('are 1,766 men and 1,755 women of known age, 152 of them in Los Angeles', () => {
    expect(tally(rows(), 'gender')).toEqual({ male: 1766, female: 1755 });
    expect([...rows().values()].filter(({ age }) => age !== '' && Number(age) < 30)).toHaveLength(712);
    expect(tally(rows(), 'city')['Los Angeles']).toBe(152);
  });
});

describeOnData('dirty Vietnamese demographics', () => {
  const table = 'vn_dirty_demographics/KhachHang.csv';
  const { rows, report } = runOf(table, 'ID Khach hang', '2024-12-31');

  it('have 100 genders in seven spellings: 47 men, 53 women', () => {
    // Nam 21, nam 18, NAM 7, NaM 1; nu 24, Nu 15, NU 14
    expect(tally(rows(), 'gender')).toEqual({ male: 47, female: 53 });
  });

  it('have ages in words reported, never as 0', () => {
    const inWords = readRows(dataFile(table)).filter(({ Tuoi }) => !/^\d+$/.test(Tuoi));
    expect(inWords.length).toBe(8);
    const ages = tally(rows(), 'age');
    expect([ages[''], ages['0']]).toEqual([8, undefined]);
    const [found] = report().issues.filter(
      ({ code, where }) => code === 'intake.number.unreadable' && where.column === 'Tuoi',
    );
    expect(found.count).toBe(8);
  });
});

describeOnData('the baskets of Complete Journey', () => {
  const file = temporaryFiles();
  const households = lazily(() => {
    completeRun([
      ...['--orders', linesWithoutBaskets(file('lines.csv'))],
      ...['--map', 'orders.customerId=household_id', '--map', 'orders.orderDate=transaction_timestamp'],
      ...['--map', 'orders.amount=sales_value', '--map', 'orders.discount=retail_disc'],
      ...['--map', 'orders.coupon=coupon_disc', '--map', 'orders.category=product_category'],
      ...[
        '--as-of',
        '2017-12-31',
        '--pack',
        'needs',
        '--lang',
        'en',
        '--metrics',
        '--out',
        file('households.csv'),
      ],
    ]);
    return [...rowsBy(file('households.csv'), 'Customer ID').values()];
  });
  const expected = lazily(() => rowsBy(dataFile('complete_journey/expected/households.csv'), 'household_id'));

  // Each line is an order here: the sample has torn the baskets.
  it('have the sales, the lines with a discount or a coupon and the categories that R gives', () => {
    const ours = new Map(households().map((row) => [row['Customer ID'], { ...row, ...linesOf(row) }]));
    expect(ours.size).toBe(801);
    const pairs = [
      { ours: 'revenue', theirs: 'sales_value', within: 0.005 },
      { ours: 'orderCount', theirs: 'lines', within: 0 },
      { ours: 'discountedLines', theirs: 'lines_discounted', within: 0 },
      { ours: 'categoryCount', theirs: 'distinct_categories', within: 0 },
    ];
    expect(differences(ours, expected(), pairs)).toEqual([]);
  });

  it('have taken what was off the shelf and off by coupon as share of the price before it', () => {
    for (const row of households()) {
      const {
        sales_value: sales,
        retail_disc: retail,
        coupon_disc: coupon,
      } = expected().get(row['Customer ID']) ?? {};
      const off = Number(retail) + Number(coupon);
      expect(Number(row.discountRate)).toBeCloseTo(off / (Number(sales) + off), 9);
    }
  });

  it('are those of deal hunters where half of the lines or more are discounted', () => {
    const hunters = households().filter((row) => row.Needs.includes('Deal hunter'));
    const half = [...expected().values()].filter(
      ({ lines, lines_discounted: discounted }) =>
        Number(lines) >= 2 && Number(discounted) * 2 >= Number(lines),
    );
    expect(hunters.map((row) => row['Customer ID']).sort()).toEqual(
      half.map((row) => row.household_id).sort(),
    );
    expect(half.length).toBeGreaterThan(100);
  });
});

/** The lines under headers that name no order: then each line is one. */
function linesWithoutBaskets(path: string): string {
  const packed = readFileSync(dataFile('complete_journey/transactions_sample_with_demographics.csv.gz'));
  writeFileSync(path, gunzipSync(packed).toString('utf8').replace('basket_id', 'till'));
  return path;
}

function linesOf({ discountedShare, orderCount }: Readonly<Record<string, string>>) {
  return { discountedLines: String(Math.round(Number(discountedShare) * Number(orderCount))) };
}
