import { METRIC_NAMES as EN } from '../../../src/core/words/en/metrics';
import { METRIC_NAMES as VI } from '../../../src/core/words/vi/metrics';
import { METRIC_KEYS } from '../../../src/core/words/metric-keys';
import { stripAccents } from '../../../src/core/base/text';
import { metricName } from '../../../src/core/rules/names';
import { keyOf, namesWith, textColumn } from './rules-grid';

const plain = namesWith();

describe('a metric', () => {
  it.each(METRIC_KEYS)('%s is found by its key and by every name of both languages', (key) => {
    for (const name of [key, ...EN[key], ...VI[key]])
      expect([name, keyOf(plain.find(name))]).toEqual([name, key]);
  });

  it.each(METRIC_KEYS)('%s is found by its names without accents', (key) => {
    for (const name of VI[key]) expect([name, keyOf(plain.find(stripAccents(name)))]).toEqual([name, key]);
  });

  it('is found whatever the case, the blanks and the form of Unicode', () => {
    const spellings = ['Doanh  Thu', ' DOANH\u00a0THU ', 'doanh thu', 'Số Đơn'.normalize('NFD')];
    expect(spellings.map((name) => keyOf(plain.find(name)))).toEqual([
      'revenue',
      'revenue',
      'revenue',
      'orderCount',
    ]);
  });

  it('is printed in the language of the run', () => {
    expect([metricName('revenue', 'en'), metricName('revenue', 'vi')]).toEqual(['revenue', 'doanh thu']);
    expect(namesWith({}, 'vi').find('orders')).toMatchObject({
      key: 'orderCount',
      name: 'số đơn hàng',
      type: 'number',
    });
  });

  it('wins over a column under the same header', () => {
    const names = namesWith({ 'Doanh thu': textColumn('x'), Revenue: textColumn('y') });
    expect([keyOf(names.find('Doanh thu')), keyOf(names.find('revenue'))]).toEqual(['revenue', 'revenue']);
    expect(names.findColumn('Doanh thu')).toMatchObject({
      key: 'column:doanhthu',
      name: 'Doanh thu',
      type: 'text',
    });
  });
});

describe('a column of the customers', () => {
  const names = namesWith({
    'Hạng thẻ': textColumn('Huế'),
    'Phí ship': textColumn('x'),
    'Phi SHIP 2': textColumn('x'),
  });

  it('is found under its header, with or without accents, with the type of its cells', () => {
    expect(names.find('hạng thẻ')).toEqual({ key: 'column:hangthe', name: 'Hạng thẻ', type: 'text' });
    expect(keyOf(names.find('HANG THE'))).toBe('column:hangthe');
  });

  it('is not found by a name with a wrong accent', () => {
    expect(keyOf(names.find('háng thẻ'))).toBe('unknown: Hạng thẻ');
  });

  it('is reached by column("…") whatever the spelling of the header', () => {
    expect(keyOf(names.findColumn('hang_the'))).toBe('column:hangthe');
    expect(keyOf(names.findColumn('Hang te'))).toBe('unknown: Hạng thẻ');
    expect(keyOf(names.findColumn('orders'))).toBe('unknown: ');
  });
});

describe('a name typed without accents', () => {
  it('is ambiguous when a metric and a column differ by accents only', () => {
    const names = namesWith({ 'Số đòn': textColumn('x') });
    expect(keyOf(names.find('so don'))).toBe('ambiguous: orders, Số đòn');
    expect([keyOf(names.find('số đơn')), keyOf(names.find('số đòn'))]).toEqual([
      'orderCount',
      'column:sodon',
    ]);
  });

  it('is the column that is written just so', () => {
    expect(keyOf(namesWith({ 'So don': textColumn('x') }).find('so don'))).toBe('column:sodon');
  });
});

describe('an unknown name', () => {
  it.each([
    ['ordrs', 'unknown: orders'],
    ['doanh thy', 'unknown: doanh thu'],
    ['xyzzy', 'unknown: '],
  ])('%s is answered by %s', (name, answer) => expect(keyOf(plain.find(name))).toBe(answer));
});

describe('the longest name at a place in a condition', () => {
  const names = namesWith({ Orders: textColumn('x'), 'Orders from shop': textColumn('x') });

  it.each([
    ['orders >= 2', 0, 'orders'],
    ['orders last 30 days > 1', 0, 'orders last 30 days'],
    ['orders last > 1', 0, 'orders'],
    ['orders from shop = "a"', 0, 'Orders from shop'],
    ['1 < days  since last\u00a0order and', 4, 'days  since last\u00a0order'],
    ['half-years active = 2', 0, 'half-years active'],
    ['tong chi tieu>5', 0, 'tong chi tieu'],
  ])('of "%s" at %i is "%s"', (text, start, expected) => {
    const found = names.longestAt(text, start);
    expect(text.slice(start, found?.end).toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each(['ordersx > 1', '> 1', ''])('of "%s" is none', (text) =>
    expect(names.longestAt(text, 0)).toBeNull(),
  );
});
