import { epochDay } from '../../../src/core/base/epoch-day';
import type { Settings } from '../../../src/core/settings/types';
import { readGrid, settingsOf } from './settings-grid';

describe('the general section', () => {
  it.each<[english: string, vietnamese: string, key: keyof Settings, value: unknown, read: unknown]>([
    ['Version', 'Phiên bản', 'version', 1, 1],
    ['Analysis date', 'Ngày phân tích', 'asOf', '2026-06-30', epochDay(2026, 6, 30)],
    ['Language', 'Ngôn ngữ', 'language', 'vi', 'vi'],
    ['Unknown status', 'Trạng thái chưa rõ', 'unknownStatus', 'ignored', 'ignored'],
    ['Amount stands before discounts', 'Số tiền chưa trừ giảm giá', 'amountBeforeDiscount', 'yes', true],
    ['Decimal sign', 'Dấu thập phân', 'decimalSign', 'comma', ','],
    ['Date order', 'Thứ tự ngày tháng', 'dateOrder', 'D/M/Y', 'dmy'],
    ['ABC bounds', 'Ngưỡng ABC', 'abcBounds', '70%; 90%', [0.7, 0.9]],
    ['Metric columns', 'Cột chỉ số', 'metricColumns', 'orderCount; revenue', ['orderCount', 'revenue']],
    ['Accents count', 'Phân biệt dấu', 'accents', 'no', false],
  ])('knows "%s" and "%s"', (english, vietnamese, key, value, read) => {
    expect(settingsOf(['general', english, value])[key]).toEqual(read);
    expect(settingsOf(['chung', vietnamese, value])[key]).toEqual(read);
    expect(settingsOf(['GENERAL', key, value])[key]).toEqual(read);
  });
});

describe('the rfm section', () => {
  it.each<[english: string, vietnamese: string, key: keyof Settings['rfm'], value: unknown, read: unknown]>([
    ['Mode', 'Cách chấm điểm', 'mode', 'rfm-package', 'rfm-package'],
    ['Number of bins', 'Số bậc điểm', 'bins', 4, 4],
    ['Recency cut points', 'Ngưỡng gần đây', 'recencyCuts', '115; 181; 297.4; 482', [115, 181, 297.4, 482]],
    ['Frequency cut points', 'Ngưỡng tần suất', 'frequencyCuts', '4, 5, 6, 8', [4, 5, 6, 8]],
    ['Monetary cut points', 'Ngưỡng chi tiêu', 'monetaryCuts', '256;382;506;666', [256, 382, 506, 666]],
  ])('knows "%s" and "%s"', (english, vietnamese, key, value, read) => {
    expect(settingsOf(['rfm', english, value]).rfm[key]).toEqual(read);
    expect(settingsOf(['RFM', vietnamese, value]).rfm[key]).toEqual(read);
  });
});

describe('the sections that take names of the workbook', () => {
  it.each([
    ['source', 'customers', 'nguồn', 'khách hàng', 'customers'],
    ['sheet', 'orders', 'trang tính', 'đơn hàng', 'orders'],
    ['source', 'order lines', 'nguồn', 'chi tiết đơn hàng', 'lines'],
    ['source', 'products', 'nguồn', 'sản phẩm', 'products'],
  ] as const)('%s: %s names a tab, and so does %s: %s', (english, name, vietnamese, ten, kind) => {
    expect(settingsOf([english, name, 'Tab 7']).sources).toEqual({ [kind]: 'Tab 7' });
    expect(settingsOf([vietnamese, ten, 'Tab 7']).sources).toEqual({ [kind]: 'Tab 7' });
  });

  it.each(['map', 'mapping', 'cột', 'ánh xạ'])('%s gives the header of a field', (section) => {
    const { map } = settingsOf([section, 'orders.amount', 'Total'], [section, 'Customers.BirthDate', 'Born']);
    expect([...map]).toEqual([
      ['orders.amount', 'Total'],
      ['customers.birthDate', 'Born'],
    ]);
  });

  it.each(['status', 'trạng thái đơn'])(
    '%s says what a status word means, whatever its spelling',
    (section) => {
      const { statuses } = settingsOf([section, 'Đang  GIAO', 'bỏ qua'], [section, 'done', 'counts']);
      // Status words are kept as header keys: without case, accents and blanks.
      expect([...statuses]).toEqual([
        ['danggiao', 'ignored'],
        ['done', 'counts'],
      ]);
    },
  );

  it.each(['walk-in', 'khách vãng lai'])('%s lists walk-in customers by name or by value', (section) => {
    const { walkIns } = settingsOf([section, 'Khách lẻ'], [section, '', 'POS 1']);
    expect([...walkIns]).toEqual(['khachle', 'pos1']);
  });
});

describe('the scheme section', () => {
  it('lists schemes in order, with a hit policy or yes or no as the value', () => {
    const { schemes } = settingsOf(
      ['scheme', 'Value', 'First'],
      ['cách phân loại', 'Hành vi', 'duy nhất'],
      ['scheme', 'Needs', 'no'],
      ['scheme', 'RFM'],
      ['scheme', 'Tags', 'Collect'],
      ['scheme', 'Nhu cầu', 'mọi nhóm'],
      ['scheme', 'Lợi ích', 'ưu tiên'],
      ['scheme', 'Rank', 'priority'],
    );
    expect(schemes.map(({ name, column, hitPolicy, on }) => [name, column, hitPolicy, on])).toEqual([
      ['Value', 'Value', 'First', true],
      ['Hành vi', 'Hành vi', 'Unique', true],
      ['Needs', 'Needs', 'First', false],
      ['RFM', 'RFM', 'First', true],
      ['Tags', 'Tags', 'Collect', true],
      ['Nhu cầu', 'Nhu cầu', 'Collect', true],
      ['Lợi ích', 'Lợi ích', 'Priority', true],
      ['Rank', 'Rank', 'Priority', true],
    ]);
  });

  it.each([
    ['column', 'tên cột', 'Nhóm', { column: 'Nhóm' }],
    ['hit policy', 'cách chọn', 'Unique', { hitPolicy: 'Unique' }],
    ['output order', 'thứ tự nhóm', 'VIP; High', { order: ['VIP', 'High'] }],
    ['otherwise', 'còn lại', 'Others', { otherwise: 'Others' }],
    ['on', 'bật', 'không', { on: false }],
    ['number of scores', 'số bậc điểm', 5, { bins: 5 }],
    ['pack', 'gói', 'rfm', { pack: 'rfm' }],
  ])('sets "Value: %s" and "Value: %s"', (english, vietnamese, value, read) => {
    const scheme = {
      name: 'Value',
      column: 'Value',
      hitPolicy: 'First',
      order: [],
      otherwise: null,
      on: true,
      bins: null,
      pack: null,
    };
    expect(settingsOf(['scheme', `Value: ${english}`, value]).schemes).toEqual([{ ...scheme, ...read }]);
    expect(settingsOf(['scheme', `Value:${vietnamese}`, value]).schemes).toEqual([{ ...scheme, ...read }]);
  });

  it('takes a colon that no property follows as part of the name', () => {
    expect(settingsOf(['scheme', 'Tết: 2026', 'First']).schemes.map(({ name }) => name)).toEqual([
      'Tết: 2026',
    ]);
  });
});

describe('the header row', () => {
  it('may stand below other rows, in Vietnamese, in any order', () => {
    const { settings, issues } = readGrid([
      ['Cài đặt của shop'],
      ['Ghi chú', 'Giá trị', 'Tên', 'Mục'],
      ['', 'en', 'Ngôn ngữ', 'chung'],
    ]);
    expect([settings.language, issues]).toEqual(['en', []]);
  });
});
