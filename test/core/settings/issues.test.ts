import { SETTINGS_ISSUES } from '../../../src/core/settings/issues';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import { readGrid, readRows, type SettingRow } from './settings-grid';

/** The only issue of rows, and where it is. */
function onlyIssue(...rows: SettingRow[]) {
  const { settings, issues } = readRows(rows);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(issues).toHaveLength(1);
  const [{ code, severity, params, where }] = issues;
  expect(severity).toBe('error');
  return { code, params, at: [where.sheet, where.column, ...where.rows] };
}

it('every fault of the Settings tab stops a run', () => {
  const harmless = Object.entries(SETTINGS_ISSUES).filter(([, severity]) => severity !== 'error');
  expect(harmless).toEqual([]);
});

describe('settings.noHeader', () => {
  it.each([
    [
      'no row names Section, Name and Value',
      [
        ['Section', 'Name'],
        ['general', 'Language'],
      ],
    ],
    [
      'the header stands below the tenth row',
      [...Array.from({ length: 10 }, () => ['']), ['Section', 'Name', 'Value']],
    ],
  ])('is reported where %s', (_what, grid) => {
    const { settings, issues } = readGrid(grid);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(issues).toMatchObject([{ code: 'settings.noHeader', where: { sheet: 'Settings', rows: [] } }]);
  });
});

it('settings.unknownSection lists the sections', () => {
  expect(onlyIssue(['generl', 'Language', 'vi'])).toEqual({
    code: 'settings.unknownSection',
    params: {
      found: 'generl',
      known: 'general, source, map, status, season, scheme, rfm, owner, band, walk-in',
    },
    at: ['Settings', 'Section', 2],
  });
});

describe('settings.unknownName', () => {
  it.each([
    ['general', 'Analisys date', 'Analysis date'],
    ['general', 'ngay phan tic', 'Ngày phân tích'],
    ['rfm', 'Recency cut point', 'Recency cut points'],
    ['source', 'custmers', 'customers'],
    ['map', 'orders.amout', 'orders.amount'],
  ])('in %s suggests what "%s" may mean: %s', (section, name, suggestion) => {
    const { code, params, at } = onlyIssue([section, name, 'x']);
    expect([code, params.name, String(params.known).split(', ')[0]]).toEqual([
      'settings.unknownName',
      name,
      suggestion,
    ]);
    expect(at).toEqual(['Settings', 'Name', 2]);
  });

  it('lists the names where none is near', () => {
    expect(onlyIssue(['source', 'zzzz', 'x']).params.known).toBe(
      'customers, orders, lines, products, khách hàng, đơn hàng, dòng hàng, sản phẩm',
    );
  });
});

describe('settings.badValue', () => {
  it.each<[section: string, name: string, value: unknown, wanted: string]>([
    ['general', 'Analysis date', '30/06/2026', '2026-06-30'],
    ['general', 'Analysis date', '2026-02-30', '2026-06-30'],
    ['general', 'Language', 'French', 'en, vi'],
    ['general', 'Unknown status', 'maybe', 'counts, cancelled, returned, ignored'],
    ['general', 'Amount before discount', 'perhaps', 'yes, no'],
    ['general', 'Decimal sign', ';', 'point, comma'],
    ['general', 'Date order', 'Y/M/D', 'D/M/Y, M/D/Y'],
    ['general', 'ABC bounds', '95%; 80%', '80%; 95%'],
    ['general', 'ABC bounds', '80%', '80%; 95%'],
    ['general', 'ABC bounds', '80%; 100%', '80%; 95%'],
    ['general', 'Metric columns', 'orders', 'all; orderCount; seasonShare:Tết'],
    ['general', 'Accents count', 2, 'yes, no'],
    ['rfm', 'Mode', 'tertiles', 'quantiles, own cut points, rfm-package'],
    ['rfm', 'Bins', 2, '3 … 9'],
    ['rfm', 'Bins', 10, '3 … 9'],
    ['rfm', 'Bins', 4.5, '3 … 9'],
    ['rfm', 'Recency cut points', '30; 30', '115; 181; 297.4; 482'],
    ['rfm', 'Frequency cut points', '1; two', '4; 5; 6; 8'],
    ['rfm', 'Monetary cut points', ';', '256; 382; 506; 666'],
    ['status', 'done', 'sure', 'counts, cancelled, returned, ignored'],
  ])('%s, %s: "%s" is refused with the example "%s"', (section, name, value, wanted) => {
    expect(onlyIssue([section, name, value])).toEqual({
      code: 'settings.badValue',
      params: { name, found: String(value), wanted },
      at: ['Settings', 'Value', 2],
    });
  });

  it.each([
    ['Value', 'Last', 'First, Unique, Priority, Collect, yes, no'],
    ['Value: hit policy', 'Last', 'First, Unique, Priority, Collect'],
    ['Value: on', 'maybe', 'yes, no'],
  ])('scheme, %s: "%s" is refused with the example "%s"', (name, value, wanted) => {
    const { issues } = readRows([['scheme', name, value]]);
    expect(issues).toMatchObject([
      { code: 'settings.badValue', params: { name, found: value, wanted }, where: { rows: [2] } },
    ]);
  });
});

it.each([
  ['general', 'vi'],
  ['rfm', 5],
  ['source', 'Tab'],
  ['map', 'Total'],
  ['status', 'counts'],
  ['scheme', 'First'],
  ['walk-in', ''],
])('settings.blankName: a row of %s without a name', (section, value) => {
  expect(onlyIssue(['rfm', 'bins', ''], [section, '', value])).toMatchObject({
    code: 'settings.blankName',
    at: ['Settings', 'Name', 3],
  });
});

it('settings.schemeTwice names the scheme, whatever its spelling', () => {
  const { settings, issues } = readRows([
    ['scheme', 'Giá trị', 'First'],
    ['scheme', 'giá  trị', 'Unique'],
  ]);
  expect(issues).toMatchObject([
    {
      code: 'settings.schemeTwice',
      params: { name: 'giá  trị' },
      where: { sheet: 'Settings', column: 'Name', rows: [3] },
    },
  ]);
  expect(settings.schemes.map(({ hitPolicy }) => hitPolicy)).toEqual(['First']);
});

it('a fault names the headers as they stand in the tab', () => {
  const { issues } = readGrid([
    ['Mục', 'Tên', 'Giá trị'],
    ['chung', 'Ngôn ngữ', 'Pháp'],
  ]);
  expect(issues).toMatchObject([{ code: 'settings.badValue', where: { column: 'Giá trị', rows: [2] } }]);
});
