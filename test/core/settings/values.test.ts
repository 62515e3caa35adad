import { parseIsoDate } from '../../../src/core/base/epoch-day';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import { GENERAL_SETTINGS, RFM_SETTINGS } from '../../../src/core/words/setting-keys';
import { readGrid, readRows, settingsOf, type SettingRow } from './settings-grid';

describe('a Settings tab that says nothing', () => {
  it.each([
    ['without a row', []],
    ['without a row below the header', [['Section', 'Name', 'Value']]],
  ])('%s leaves the defaults', (_what, grid) => {
    expect(readGrid(grid)).toEqual({ settings: DEFAULT_SETTINGS, issues: [] });
  });

  it('leaves the defaults where every value is blank', () => {
    const blank: SettingRow[] = [
      ...GENERAL_SETTINGS.map((name): SettingRow => ['general', name, '']),
      ...RFM_SETTINGS.map((name): SettingRow => ['rfm', name, '  ']),
      ['source', 'orders', ''],
      ['map', 'orders.amount', null],
      ['status', 'Đang giao', ''],
    ];
    expect(readRows(blank)).toEqual({ settings: DEFAULT_SETTINGS, issues: [] });
  });

  it('skips rows without a section', () => {
    expect(
      readRows([
        ['', '', ''],
        ['', 'only a remark', 'x'],
      ]),
    ).toEqual({ settings: DEFAULT_SETTINGS, issues: [] });
  });
});

describe('a sheet', () => {
  it.each(['none', 'None', 'no', 'không có', 'KHÔNG CÓ', 'khong'])(
    'that is said to be %j is none',
    (word) => {
      expect(settingsOf(['source', 'orders', word]).sources).toEqual({ orders: '' });
      expect(settingsOf(['nguồn', 'đơn hàng', word]).sources).toEqual({ orders: '' });
    },
  );

  it('whose name only holds the word is that sheet', () => {
    expect(settingsOf(['source', 'orders', 'None of 2024']).sources).toEqual({ orders: 'None of 2024' });
  });
});

describe('later rows', () => {
  it('win over earlier ones', () => {
    const { language, rfm, map, statuses, sources } = settingsOf(
      ['general', 'Language', 'en'],
      ['general', 'Ngôn ngữ', 'vi'],
      ['rfm', 'Bins', 4],
      ['rfm', 'Bins', 6],
      ['map', 'orders.amount', 'Total'],
      ['map', 'orders.amount', 'Net'],
      ['status', 'done', 'ignored'],
      ['status', 'DONE', 'counts'],
      ['source', 'orders', 'A'],
      ['source', 'orders', 'B'],
    );
    expect([language, rfm.bins, map.get('orders.amount'), statuses.get('done'), sources.orders]).toEqual([
      'vi',
      6,
      'Net',
      'counts',
      'B',
    ]);
  });

  it('that are faulty change nothing', () => {
    const { settings } = readRows([
      ['rfm', 'Bins', 4],
      ['rfm', 'Bins', 'many'],
    ]);
    expect(settings.rfm.bins).toBe(4);
  });
});

describe('settings on top of others', () => {
  const base = settingsOf(
    ['rfm', 'Mode', 'rfm-package'],
    ['rfm', 'Bins', 4],
    ['scheme', 'Value', 'Unique'],
    ['map', 'orders.amount', 'Total'],
  );

  it('keep what the rows do not name', () => {
    const { settings, issues } = readRows([['rfm', 'Bins', 3]], base);
    expect(issues).toEqual([]);
    expect(settings).toEqual({ ...base, rfm: { ...base.rfm, bins: 3 } });
  });

  it('keep what a blank value names', () => {
    expect(
      readRows(
        [
          ['rfm', 'Mode', ''],
          ['map', 'orders.amount', ''],
        ],
        base,
      ).settings,
    ).toEqual(base);
  });

  it('may list a scheme again that the base has', () => {
    const { settings, issues } = readRows([['scheme', 'VALUE', 'First']], base);
    expect(issues).toEqual([]);
    expect(settings.schemes.map(({ name, hitPolicy }) => [name, hitPolicy])).toEqual([['Value', 'First']]);
  });

  it('leave the base as it was', () => {
    readRows(
      [
        ['map', 'orders.amount', 'Net'],
        ['scheme', 'Value: on', 'no'],
      ],
      base,
    );
    expect([base.map.get('orders.amount'), base.schemes[0].on]).toEqual(['Total', true]);
  });
});

describe('the analysis date', () => {
  it('is the day of a Date cell in the zone of the spreadsheet', () => {
    // Midnight in Vietnam is 17:00 UTC on the day before.
    const midnight = new Date('2026-06-29T17:00:00Z');
    expect(settingsOf(['general', 'Analysis date', midnight]).asOf).toBe(parseIsoDate('2026-06-30'));
    const before = new Date('2026-06-29T16:59:59Z');
    expect(settingsOf(['general', 'Analysis date', before]).asOf).toBe(parseIsoDate('2026-06-29'));
  });
});

describe('typed cells', () => {
  it('count as if they were written', () => {
    const { accents, rfm, abcBounds } = settingsOf(
      ['general', 'Accents count', false],
      ['rfm', 'Bins', '7'],
      ['rfm', 'Recency cut points', 30],
      ['general', 'ABC bounds', '0.5\n0.9'],
    );
    expect([accents, rfm.bins, rfm.recencyCuts, abcBounds]).toEqual([false, 7, [30], [0.5, 0.9]]);
  });

  it.each(['yes', 'TRUE', 'có', 'đúng', 'bật', '✓', 'x', 1])('%s is yes', (cell) => {
    expect(settingsOf(['general', 'Amount before discount', cell]).amountBeforeDiscount).toBe(true);
  });

  it.each(['no', 'False', 'không', 'sai', 'tắt', 0])('%s is no', (cell) => {
    expect(settingsOf(['general', 'Accents count', cell]).accents).toBe(false);
  });

  it.each(['all', 'Tất cả', ' ALL '])('"%s" writes every metric', (cell) => {
    expect(settingsOf(['general', 'Metric columns', cell]).metricColumns).toBe('all');
  });

  it.each([
    ['.', '.'],
    [',', ','],
    ['dấu phẩy', ','],
    ['point', '.'],
  ])('the decimal sign "%s" is %s', (cell, sign) => {
    expect(settingsOf(['general', 'Decimal sign', cell]).decimalSign).toBe(sign);
  });

  it.each([
    ['English', 'en'],
    ['tiếng Anh', 'en'],
    ['Tiếng Việt', 'vi'],
    ['VI', 'vi'],
  ])('the language "%s" is %s', (cell, language) => {
    expect(settingsOf(['general', 'Language', cell]).language).toBe(language);
  });
});
