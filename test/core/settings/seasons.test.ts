import { parseIsoDate } from '../../../src/core/base/epoch-day';
import { BUILT_IN_SEASONS } from '../../../src/core/settings/built-in-seasons';
import type { Settings } from '../../../src/core/settings/types';
import { readGrid } from './settings-grid';

const HEADER = ['Section', 'Name', 'Value', 'From', 'To'];

type Row = readonly unknown[];

function read(rows: readonly Row[], base?: Settings) {
  return readGrid([HEADER, ...rows], base);
}

/** A season after rows that are all in order. */
function seasonAfter(rows: readonly Row[], name: string) {
  const { settings, issues } = read(rows);
  expect(issues).toEqual([]);
  return settings.seasons.find((season) => season.name === name);
}

const day = (iso: string) => parseIsoDate(iso) ?? NaN;
/** Midnight in Hanoi, as a cell of the spreadsheet has it. */
const cell = (iso: string) => new Date(`${iso}T00:00:00+07:00`);

describe('a row of the section season', () => {
  it.each<[string, Row, string, unknown]>([
    [
      'two dates are one season of one year',
      ['season', 'Opening sale', '', '2026-12-28', '2027-01-03'],
      'Opening sale',
      { kind: 'dates', from: day('2026-12-28'), to: day('2027-01-03') },
    ],
    [
      'two date cells, too, in the time of the spreadsheet',
      ['season', 'Opening sale', '', cell('2026-12-28'), cell('2027-01-03')],
      'Opening sale',
      { kind: 'dates', from: day('2026-12-28'), to: day('2027-01-03') },
    ],
    [
      'two days of the year come every year',
      ['season', 'Winter', '', '1/12', '10/1'],
      'Winter',
      { kind: 'yearly', from: { month: 12, day: 1 }, to: { month: 1, day: 10 } },
    ],
    [
      'every year: of dates the year does not count',
      ['season', 'Winter', 'every year', cell('2026-12-01'), '2027-01-10'],
      'Winter',
      { kind: 'yearly', from: { month: 12, day: 1 }, to: { month: 1, day: 10 } },
    ],
    [
      'hằng năm is every year',
      ['mùa', 'Hè', 'hằng năm', '29/2', '31/8'],
      'Hè',
      { kind: 'yearly', from: { month: 2, day: 29 }, to: { month: 8, day: 31 } },
    ],
    [
      'a day of the year, with days before and after it',
      ['season', 'Mid-autumn', '15/8', -14, '0'],
      'Mid-autumn',
      { kind: 'around', anchor: { month: 8, day: 15 }, from: -14, to: 0 },
    ],
    [
      'a date cell in the value is that day of the year',
      ['season', 'Mid-autumn', cell('2026-08-15'), '', ''],
      'Mid-autumn',
      { kind: 'around', anchor: { month: 8, day: 15 }, from: 0, to: 0 },
    ],
    [
      'Lunar New Year in another name',
      ['dịp', 'Sau Tết', 'Tết Nguyên đán', 7, 20],
      'Sau Tết',
      { kind: 'around', anchor: 'lunarNewYear', from: 7, to: 20 },
    ],
    [
      'days before and after the day that the season has already',
      ['season', 'tet', '', -14, -1],
      'Tết',
      { kind: 'around', anchor: 'lunarNewYear', from: -14, to: -1 },
    ],
    [
      'of a built-in season by another name dates replace the days',
      ['season', 'Noel', '', '2026-12-01', '2026-12-24'],
      'Christmas',
      { kind: 'dates', from: day('2026-12-01'), to: day('2026-12-24') },
    ],
  ])('%s', (_what, row, name, window) => {
    expect(seasonAfter([row], name)).toEqual({ name, on: true, windows: [window] });
  });

  it('adds to the rows of the same name above it', () => {
    const rows = [
      ['season', 'Tết', '', '2025-01-01', '2025-01-28'],
      ['season', 'Tết', '', '2026-01-20', '2026-02-16'],
    ];
    expect(seasonAfter(rows, 'Tết')?.windows).toEqual([
      { kind: 'dates', from: day('2025-01-01'), to: day('2025-01-28') },
      { kind: 'dates', from: day('2026-01-20'), to: day('2026-02-16') },
    ]);
  });

  it('that says no switches the season off, and a later yes on again', () => {
    expect(seasonAfter([['season', '11/11', 'không']], '11/11')?.on).toBe(false);
    expect(
      seasonAfter(
        [
          ['season', '11/11', 'no'],
          ['season', '11/11', 'yes'],
        ],
        '11/11',
      ),
    ).toEqual(BUILT_IN_SEASONS.find(({ name }) => name === '11/11'));
  });

  it('that says nothing changes nothing', () => {
    const { settings, issues } = read([['season', 'Tết', '', '', '']]);
    expect([settings.seasons, issues]).toEqual([BUILT_IN_SEASONS, []]);
  });

  it('leaves 1/11 and 11/1 two seasons', () => {
    const { settings } = read([
      ['season', '1/11', '1/11'],
      ['season', '11/1', '11/1'],
    ]);
    expect(settings.seasons.slice(-2).map(({ name }) => name)).toEqual(['1/11', '11/1']);
  });

  it('takes the place of what settings before this tab said', () => {
    const { settings: before } = read([['season', 'Sale', '', '1/5', '9/5']]);
    const { settings } = read([['season', 'Sale', '', '1/6', '9/6']], before);
    expect(settings.seasons.slice(-1)).toEqual([
      {
        name: 'Sale',
        on: true,
        windows: [{ kind: 'yearly', from: { month: 6, day: 1 }, to: { month: 6, day: 9 } }],
      },
    ]);
  });
});

describe('a faulty row of the section season', () => {
  const WANTED = 'no, every year, 24/12, Lunar New Year, Black Friday';

  it.each<[string, Row, string, string, object]>([
    [
      'an unknown value',
      ['season', 'Tết', 'soon'],
      'settings.badValue',
      'Value',
      { found: 'soon', wanted: WANTED },
    ],
    ['a new season without days', ['season', 'Sale', ''], 'settings.badValue', 'Value', { wanted: WANTED }],
    [
      'a day that does not exist',
      ['season', 'Sale', '31/2'],
      'settings.badValue',
      'Value',
      { found: '31/2' },
    ],
    ['no name', ['season', '', 'no'], 'settings.blankName', 'Name', {}],
    [
      'dates that run backwards',
      ['season', 'Sale', '', cell('2026-02-02'), '2026-02-01'],
      'settings.badSeasonSpan',
      'From',
      { from: '2026-02-02', to: '2026-02-01' },
    ],
    ['one date alone', ['season', 'Sale', '', '2026-02-01', ''], 'settings.badSeasonSpan', 'From', {}],
    [
      'a date and a day of the year',
      ['season', 'Sale', '', '2026-02-01', '3/2'],
      'settings.badSeasonSpan',
      'From',
      {},
    ],
    [
      'days around no day',
      ['season', 'Sale', '', -7, 0],
      'settings.badSeasonSpan',
      'From',
      { from: '-7', to: '0' },
    ],
    ['days that run backwards', ['season', 'Tết', '', 3, -3], 'settings.badSeasonSpan', 'From', {}],
    ['more than half a year', ['season', 'Tết', '', -181, 0], 'settings.badSeasonSpan', 'From', {}],
    ['half a day', ['season', 'Tết', '', -1.5, 0], 'settings.badSeasonSpan', 'From', {}],
    [
      'dates around a day of the year',
      ['season', 'Sale', '24/12', '1/12', '24/12'],
      'settings.badSeasonSpan',
      'From',
      {},
    ],
    [
      'every year without days',
      ['season', 'Sale', 'every year', -7, 0],
      'settings.badSeasonSpan',
      'From',
      {},
    ],
  ])('with %s', (_what, row, code, column, params) => {
    const { settings, issues } = read([row]);
    expect(issues).toMatchObject([{ code, severity: 'error', params, where: { column, rows: [2] } }]);
    expect(settings.seasons).toEqual(BUILT_IN_SEASONS);
  });
});

describe('metric columns', () => {
  it('may ask for a season of the tab, wherever its row stands, and for any category', () => {
    const { settings, issues } = read([
      ['general', 'Metric columns', 'seasonShare:Sale; seasonYears:noel; categoryShare:Giày'],
      ['season', 'Sale', '', '1/5', '9/5'],
    ]);
    expect(issues).toEqual([]);
    expect(settings.metricColumns).toEqual(['seasonShare:Sale', 'seasonYears:noel', 'categoryShare:Giày']);
  });

  it('that ask for a season that there is not, or that is off, are refused', () => {
    const { issues } = read([
      ['general', 'Metric columns', 'seasonShare:Chrismas; seasonShare:Tết'],
      ['season', 'Tết', 'no'],
    ]);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['settings.unknownSeason', { found: 'Chrismas', known: 'Christmas' }],
      ['settings.unknownSeason', { found: 'Tết', known: '8/3, 20/10, 11/11, Black Friday, Christmas' }],
    ]);
  });

  it.each(['seasonShare', 'seasonShare:', 'season:Tết'])('cannot be %s', (key) => {
    expect(read([['general', 'Metric columns', key]]).issues).toMatchObject([{ code: 'settings.badValue' }]);
  });
});

describe('the settings of novelty, style, counters and test customers', () => {
  it('are read in both languages', () => {
    const { settings, issues } = read([
      ['general', 'Days a product is new', '45'],
      ['chung', 'Nhóm hàng hình thức', 'Gốm; Lụa'],
      ['general', 'Counter channels', 'Branch 1'],
      ['chung', 'Khách thử', 'KH-999; Thử Nghiệm'],
    ]);
    expect(issues).toEqual([]);
    expect(settings).toMatchObject({
      noveltyDays: 45,
      styleCategories: ['Gốm', 'Lụa'],
      counterChannels: ['Branch 1'],
      testCustomers: new Set(['kh999', 'thunghiem']),
    });
  });

  it('orders of every day count unless a number of days is set', () => {
    expect(read([]).settings.orderDays).toBeNull();
    expect(read([['general', 'Days of orders that count', '']]).settings.orderDays).toBeNull();
    expect(read([['general', 'Days of orders that count', 365]]).settings.orderDays).toBe(365);
    expect(read([['chung', 'Số ngày đơn hàng được tính', '90']]).settings.orderDays).toBe(90);
  });

  it.each([0, -1, 1.5, 'a year'])('orders of %s days cannot be asked for', (days) => {
    const { issues } = read([['general', 'Days of orders that count', days]]);
    expect(issues).toMatchObject([{ code: 'settings.badValue', params: { wanted: '365' } }]);
  });

  it.each([-1, 1.5, 'a month', 3651])('a product is not new for %s days', (days) => {
    const { issues } = read([['general', 'noveltyDays', days]]);
    expect(issues).toMatchObject([{ code: 'settings.badValue', params: { wanted: '30' } }]);
  });
});
