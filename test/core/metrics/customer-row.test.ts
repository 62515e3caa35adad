import { metricEngine } from '../../../src/core/metrics/engine';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import { metricById } from '../../support/shop';
import { intakeOf, readGrids } from '../intake/read-grids';
import { columnOf, sheetMetrics } from './customer-sheet';

describe('gender', () => {
  it('is read from the words and forms of address of both languages', () => {
    const female = ['Nữ', 'NU', 'nữ ', 'F', 'female', 'Mrs.', 'Ms.', 'MISS', 'Chị', 'chi', 'Cô', 'Bà'];
    const male = ['Nam', 'NaM', 'M', 'Male', 'MR.', 'Anh', 'Ông', 'chú'];
    expect(new Set(columnOf('Gender', female).values('gender'))).toEqual(new Set(['female']));
    expect(new Set(columnOf('Giới tính', male).values('gender'))).toEqual(new Set(['male']));
    expect(columnOf('Gender', ['Khác', 'other']).values('gender')).toEqual(['other', 'other']);
  });

  it('is blank where the cell says that nobody knows, and reported where it cannot be read', () => {
    const column = columnOf('Gender', ['F', '', 'Chưa rõ', 'N/A', 'Lan', 'ba', 'Dr.', 1]);
    expect(column.values('gender')).toEqual(['female', null, null, null, null, null, null, null]);
    expect(column.issues()).toEqual([['metrics.genderUnreadable', 'Gender', [6, 7, 8, 9]]]);
  });

  it('is never guessed from a name', () => {
    expect(columnOf('Name', ['Ms. Nguyễn Thị Lan']).values('gender')).toEqual([null]);
  });
});

describe('income', () => {
  it('is the number, or the middle of a band', () => {
    const cells = ['$90,000 ', '35-49K', 'Under 15K', '250K+', '20 triệu', 'khá', ''];
    const column = columnOf('Income', cells);
    // (35,000 + 49,000) ÷ 2; (0 + 14,999) ÷ 2 rounded down.
    expect(column.values('income')).toEqual([90000, 42000, 7499, 250000, 20000000, null, null]);
    expect(column.issues()).toEqual([['intake.number.unreadable', 'Income', [7]]]);
  });
});

describe('texts of the row', () => {
  it('are those of the columns', () => {
    const metrics = sheetMetrics(
      ['City', 'Region', 'Interests', 'Tags'],
      [
        ['Huế ', 'Miền Trung', 'trà; cà phê', 'sỉ, VIP'],
        ['', '', '', ''],
      ],
    );
    expect(metrics.get('city')).toEqual({ a: 'Huế', b: null });
    expect(metrics.get('region')).toEqual({ a: 'Miền Trung', b: null });
    expect(metrics.get('interests')).toEqual({ a: ['trà', 'cà phê'], b: null });
    expect(metrics.get('tags')).toEqual({ a: ['sỉ', 'VIP'], b: null });
  });
});

describe('days since', () => {
  it.each([
    ['signupDays', 'Signup date'],
    ['daysSinceInteraction', 'Last interaction'],
  ] as const)('%s is 0 on the analysis date, blank and reported after it', (key, header) => {
    const column = columnOf(header, ['2026-06-30', '2026-06-01', '2026-07-01', '']);
    expect(column.values(key)).toEqual([0, 29, null, null]);
    expect(column.issues()).toEqual([['metrics.dateAfterAsOf', header, [4]]]);
  });
});

describe('counts of the row', () => {
  it('complaints are 0 for a blank cell, never for one that cannot be read', () => {
    const column = columnOf('Complaints', [2, '', 0, 'nhiều', -1, 1.5]);
    expect(column.values('complaints')).toEqual([2, 0, 0, null, null, null]);
    expect(column.issues()).toEqual([
      ['intake.number.unreadable', 'Complaints', [5]],
      ['metrics.countImpossible', 'Complaints', [6, 7]],
    ]);
  });

  it('complaints are 0 for everybody where the column is blank, and blank without a column', () => {
    expect(columnOf('Complaints', ['', '']).values('complaints')).toEqual([0, 0]);
    expect(columnOf('City', ['', '']).values('complaints')).toEqual([null, null]);
  });

  it('visits and ratings stay blank for a blank cell', () => {
    expect(columnOf('Visits', [3, '']).values('visits')).toEqual([3, null]);
    expect(columnOf('Rating', [4.5, '']).values('rating')).toEqual([4.5, null]);
  });
});

describe('referrals', () => {
  it('are counted by the referrer’s id; nobody refers themselves, and unknown referrers are reported', () => {
    const metrics = sheetMetrics(['Referred by'], [[''], ['a'], ['a '], ['d'], ['zzz']]);
    expect(metrics.get('referralCount')).toEqual({ a: 2, b: 0, c: 0, d: 0, e: 0 });
    expect(metrics.get('isReferred')).toEqual({ a: false, b: true, c: true, d: true, e: true });
    expect(metrics.issues()).toEqual([['metrics.referrerUnknown', 'Referred by', [5, 6]]]);
  });

  it('are those given where no referrer is the id of a customer', () => {
    const rows = [
      ['Facebook', 3],
      ['', ''],
    ];
    const metrics = sheetMetrics(['Referrer', 'Referrals'], rows);
    expect(metrics.get('referralCount')).toEqual({ a: 3, b: null });
    const counted = sheetMetrics(['Referrer', 'Referrals'], [...rows, ['a', 7]]);
    expect(counted.get('referralCount')).toEqual({ a: 1, b: 0, c: 0 });
  });

  it('are found by phone numbers, whatever their form', () => {
    const customers = [
      ['SĐT', 'Người giới thiệu'],
      ['0912345678', ''],
      ['0987654321', '+84 912 345 678'],
    ];
    const read = readGrids({ customers });
    const engine = metricEngine({
      intake: intakeOf(read),
      settings: DEFAULT_SETTINGS,
      asOf: 0,
      issues: read.log,
    });
    expect(metricById(engine, 'referralCount')).toEqual({ '0912345678': 1, '0987654321': 0 });
  });
});

describe('contact', () => {
  it('is there with a phone number or an e-mail address', () => {
    const metrics = sheetMetrics(
      ['Phone', 'Email'],
      [
        ['0912 345 678', ''],
        ['', 'lan@example.com'],
        ['không có', '-'],
        ['', ''],
      ],
    );
    expect(metrics.get('hasContact')).toEqual({ a: true, b: true, c: false, d: false });
    expect(columnOf('City', ['Huế']).values('hasContact')).toEqual([null]);
  });

  it('is unwanted where the column says so; a blank cell is no refusal, an unreadable one is unknown', () => {
    const column = columnOf('Do not contact', ['yes', 'không', '', 'maybe']);
    expect(column.values('doNotContact')).toEqual([true, false, false, null]);
    expect(column.issues()).toEqual([['intake.boolean.unreadable', 'Do not contact', [5]]]);
    expect(columnOf('City', ['Huế']).values('doNotContact')).toEqual([null]);
  });
});
