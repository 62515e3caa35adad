/**
 * Keys of fields, settings and statuses inside sentences: readable names, beside the key where it has to be typed.
 */
import {
  FIELDS,
  readSettings,
  SETTING_EXAMPLES,
  sheetFromGrid,
  IssueLog,
  type Issue,
  type Language,
} from '../../src/core/index';
import { FIELD_NAMES as EN_FIELDS } from '../../src/i18n/en/fields';
import { FIELD_NAMES as VI_FIELDS } from '../../src/i18n/vi/fields';
import { VALUE_WORDS as VI_VALUES } from '../../src/i18n/vi/values';
import { readableParams } from '../../src/i18n/readable-params';

const KEYS = Object.entries(FIELDS).flatMap(([table, fields]) => fields.map((field) => `${table}.${field}`));

interface Said {
  readonly code?: string;
  readonly sheet?: string;
}

function readable(params: Issue['params'], language: Language, { code = '', sheet }: Said = {}) {
  return readableParams({ code, severity: 'error', count: 1, where: { sheet, rows: [] }, params }, language);
}

describe('the names of fields', () => {
  it('cover every field in both languages', () => {
    expect(Object.keys(EN_FIELDS).sort()).toEqual([...KEYS].sort());
    expect(Object.keys(VI_FIELDS).sort()).toEqual([...KEYS].sort());
  });

  it.each([
    ['orders.amount', 'en', 'amount (orders.amount)'],
    ['orders.amount', 'vi', 'số tiền (orders.amount)'],
    ['ORDERS.AMOUNT', 'en', 'amount (orders.amount)'],
    ['launched', 'en', 'launched'],
  ] as const)('stand beside the key: %s in %s', (field, language, expected) => {
    expect(readable({ field }, language)).toEqual({ field: expected });
  });

  it.each([
    ['customerId', 'Đơn hàng', 'customer ID (orders.customerId)'],
    ['customerId', 'Customers', 'customer ID (customers.customerId)'],
    ['customerId', 'Sales 2024', 'customer ID (customers.customerId, orders.customerId)'],
    ['orderDate', 'Sales 2024', 'order date (orders.orderDate)'],
  ])('find the table of %s in the sheet "%s"', (field, sheet, expected) => {
    expect(readable({ field }, 'en', { sheet })).toEqual({ field: expected });
  });
});

describe('keys in sentences', () => {
  it.each([
    [{ meaning: 'counts' }, 'en', { meaning: 'counts' }],
    [{ meaning: 'counts' }, 'vi', { meaning: 'tính' }],
    [{ order: 'D/M/Y' }, 'en', { order: 'day/month/year' }],
    [{ order: 'M/D/Y' }, 'vi', { order: 'tháng/ngày/năm' }],
    [{ setting: 'rfm.mode' }, 'en', { setting: 'Mode (rfm)' }],
    [{ setting: 'rfm.mode' }, 'vi', { setting: 'Cách chấm điểm (rfm)' }],
    [{ wanted: 'yes, no' }, 'vi', { wanted: 'có, không' }],
    [{ headers: '' }, 'en', { headers: 'none' }],
    [{ headers: '' }, 'vi', { headers: 'không có' }],
    [{ count: 1, status: 'counts' }, 'vi', { count: 1, status: 'counts' }],
  ] as const)('%j in %s', (params, language, expected) => {
    expect(readable(params, language)).toEqual(expected);
  });

  it('name the settings of cut points, and leave what somebody typed', () => {
    const name = 'recencyCuts';
    expect(readable({ name }, 'vi', { code: 'settings.noCuts' })).toEqual({ name: 'Ngưỡng gần đây' });
    expect(readable({ name }, 'en', { code: 'settings.cutCount' })).toEqual({ name: 'Recency cut points' });
    expect(readable({ name }, 'en', { code: 'settings.badValue' })).toEqual({ name });
  });

  it('name sections in the language of the run', () => {
    const code = 'settings.unknownSection';
    expect(readable({ known: 'map, walk-in' }, 'en', { code })).toEqual({ known: 'map, walk-in' });
    expect(readable({ known: 'map, walk-in' }, 'vi', { code })).toEqual({ known: 'cột, khách vãng lai' });
  });
});

describe('names that would have been understood', () => {
  const code = 'settings.unknownName';
  const known = 'customers, orders, lines, products, khách hàng, đơn hàng, dòng hàng, sản phẩm';

  it('are those of the language of the run', () => {
    expect(readable({ known }, 'en', { code }).known).toBe('customers, orders, lines, products');
    expect(readable({ known }, 'vi', { code }).known).toBe('khách hàng, đơn hàng, dòng hàng, sản phẩm');
  });

  it('have a name beside a field key', () => {
    expect(readable({ known: 'orders.amount' }, 'vi', { code }).known).toBe('số tiền (orders.amount)');
  });

  it('are the fields of a name without its table', () => {
    const keys = KEYS.join(', ');
    expect(readable({ known: keys, name: 'amount' }, 'en', { code }).known).toBe('amount (orders.amount)');
    expect(readable({ known: keys, name: 'quantity' }, 'vi', { code }).known).toBe(
      'số lượng (orders.quantity), số lượng (lines.quantity)',
    );
  });

  it('are cut when they are many', () => {
    expect(readable({ known: KEYS.join(', ') }, 'en', { code }).known).toMatch(/^(?:[\w.]+, ){8}[\w.]+$/);
  });
});

describe('Vietnamese examples of settings', () => {
  const inWords = [...SETTING_EXAMPLES].filter(
    ([, example]) => /[a-zA-Z]{2}/.test(example) && example !== 'rfm',
  );

  it.each(inWords)('%s has one', (_key, example) => {
    expect(VI_VALUES).toHaveProperty([example]);
  });

  const OPTIONS: readonly [name: string, example: string][] = [
    ['Trạng thái chưa rõ', 'counts, cancelled, returned, ignored'],
    ['Ngôn ngữ', 'en, vi'],
    ['Phân biệt dấu', 'yes, no'],
    ['Dấu thập phân', 'point, comma'],
    ['Thứ tự ngày tháng', 'D/M/Y, M/D/Y'],
    ['Cách chấm điểm', 'quantiles, own cut points, rfm-package'],
    ['Mùa', 'no, every year, 24/12, Lunar New Year, Black Friday'],
    ['Kiểu: cách chọn', 'First, Unique, Priority, Collect'],
    ['Kiểu', 'First, Unique, Priority, Collect, yes, no'],
  ];

  const SECTION_OF: Readonly<Record<string, string>> = {
    Kiểu: 'cách phân loại',
    'Cách chấm điểm': 'rfm',
    Mùa: 'mùa',
  };

  it.each(OPTIONS)('can be typed as shown: %s', (name, example) => {
    for (const value of VI_VALUES[example].split(', ')) {
      const section = SECTION_OF[name.split(':')[0]] ?? 'chung';
      const grid = [
        ['Mục', 'Tên', 'Giá trị'],
        [section, name, value],
      ];
      const issues = new IssueLog();
      readSettings(sheetFromGrid('Cài đặt', grid), { dayOf: () => 0, issues });
      const bad = issues.list().filter(({ code }) => code === 'settings.badValue');
      expect({ value, bad }).toEqual({ value, bad: [] });
    }
  });

  it('of metric columns can be typed as a whole', () => {
    const grid = [
      ['Mục', 'Tên', 'Giá trị'],
      ['chung', 'Cột chỉ số', 'tất cả'],
    ];
    const issues = new IssueLog();
    const { metricColumns } = readSettings(sheetFromGrid('Cài đặt', grid), { dayOf: () => 0, issues });
    expect(metricColumns).toBe('all');
  });
});
