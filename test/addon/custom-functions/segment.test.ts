/**
 * What each formula gives after a run, in both languages.
 */
import { VALUE } from '../../../src/templates/value';
import { tab } from '../open-book';
import { classifiedShop, faultOf, formula, packShop, SETTINGS } from './formula-shop';

describe('SEGMENT', () => {
  it('is the segment of the first scheme', () => {
    const host = classifiedShop();
    expect(['a', 'b', 'c'].map((id) => formula(host, 'SEGMENT', id))).toEqual(['Regular', 'New', '']);
  });

  it('is that of the scheme that is named, whatever its case and spaces', () => {
    const host = classifiedShop();
    expect(['Spend', ' sPEND ', 'spend'].map((scheme) => formula(host, 'SEGMENT', 'a', scheme))).toEqual([
      'Big',
      'Big',
      'Big',
    ]);
  });

  it('gives a range in its shape, blank for blanks and errors', () => {
    const ids = [
      ['a', ''],
      ['  ', 'b'],
      ['#N/A', null],
      ['nobody', 'c'],
    ];
    expect(formula(classifiedShop(), 'SEGMENT', ids)).toEqual([
      ['Regular', ''],
      ['', 'New'],
      ['', ''],
      ['No such customer', ''],
    ]);
  });

  it.each([[''], [' '], [null], [undefined], ['#REF!']])('is blank for %p', (id) => {
    expect(formula(classifiedShop(), 'SEGMENT', id)).toBe('');
  });

  it('takes a cell', () => {
    expect(formula(classifiedShop(), 'SEGMENT', { cells: 'Customers!A3' })).toBe('New');
  });

  it('says in the user’s language that there is no such customer', () => {
    expect(formula(classifiedShop(), 'SEGMENT', 'nobody')).toBe('No such customer');
    expect(formula(classifiedShop({}, { userLocale: 'vi' }), 'SEGMENT', 'nobody')).toBe(
      'Không có khách hàng này',
    );
  });

  it('does not mind what its stamp is', () => {
    const host = classifiedShop();
    for (const stamp of [new Date(0), '', '#REF!', [['x']], 7, true])
      expect(formula(host, 'SEGMENT', 'a', '', stamp)).toBe('Regular');
  });

  it('finds a pack’s scheme by its name in either language, and by the header of its column', () => {
    const host = packShop();
    const value = ['Value', 'Giá trị', 'gia tri', 'value'].map((name) => formula(host, 'SEGMENT', 'a', name));
    expect(new Set(value).size).toBe(1);
    const [headers] = tab(host.workbook, 'Customers').rows;
    expect(formula(host, 'SEGMENT', 'a', 'RFM segment')).toBe(formula(host, 'SEGMENT', 'a', 'RFM'));
    expect(headers).toContain('RFM segment');
  });

  it('finds a pack’s scheme that Settings call otherwise', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Worth', 'Many', '>= 2'],
    ];
    const settings = [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Worth', 'First'],
      ['scheme', 'Worth: pack', 'value'],
      ['scheme', 'Worth: column', 'W'],
    ];
    const host = classifiedShop({ Rules: rules, Settings: settings });
    expect(formula(host, 'SEGMENT', 'a', 'worth')).toBe('Many');
    expect(formula(host, 'SEGMENT_WHY', 'a', 'worth')).toBe('orders 2 (>= 2) · row 2');
    expect(formula(host, 'SEGMENT_WHY', 'a')).toBe('orders 2 (>= 2) · row 2');
  });

  it('names the schemes that there are', () => {
    expect(faultOf(classifiedShop(), 'SEGMENT', 'a', 'Mood')).toBe(
      'There is no scheme "Mood". The schemes are: Habit, Spend.',
    );
    expect(faultOf(packShop({ userLocale: 'vi' }), 'SEGMENT', 'a', 'Mood')).toBe(
      'Không có cách phân loại nào tên "Mood". Các cách hiện có: Giá trị, RFM.',
    );
  });
});

describe('SEGMENT_WHY', () => {
  it('is the reason of one scheme alone', () => {
    const host = classifiedShop();
    expect(formula(host, 'SEGMENT_WHY', 'a')).toBe('orders 2 (>= 2) · row 2');
    expect(formula(host, 'SEGMENT_WHY', 'a', 'Spend')).toBe('revenue 150 (>= 100) · row 5');
    expect(formula(host, 'SEGMENT_WHY', [['c']], 'Spend')).toEqual([['no rule matches']]);
  });

  it('does not take one scheme for another whose name begins with it', () => {
    const host = classifiedShop({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['A', 'x', '>= 2'],
        ['A: B', 'y', '>= 1'],
      ],
    });
    expect(formula(host, 'SEGMENT_WHY', 'a', 'A')).toBe('orders 2 (>= 2) · row 2');
    expect(formula(host, 'SEGMENT_WHY', 'a', 'A: B')).toBe('orders 2 (>= 1) · row 3');
  });
});

describe('SEGMENT_ACTION', () => {
  it('is what the rules say of the segment: the first rule that says anything, and none that is off', () => {
    const host = classifiedShop();
    expect(formula(host, 'SEGMENT_ACTION', [['a'], ['b'], ['c']])).toEqual([
      ['Do: thank them. Do not: discount.'],
      ['Do: welcome them.'],
      [''],
    ]);
    expect(formula(host, 'SEGMENT_ACTION', [['a'], ['b']], 'Spend')).toEqual([['Do: call them.'], ['']]);
  });

  it('joins those of several segments', () => {
    const settings = [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Tags', 'Collect'],
    ];
    const rules = [
      ['Scheme', 'Segment', 'orders', 'Action'],
      ['Tags', 'Buyer', '>= 1', 'Thank them.'],
      ['Tags', 'Often', '>= 2', 'Call them.'],
    ];
    const host = classifiedShop({ Settings: settings, Rules: rules });
    expect(formula(host, 'SEGMENT', 'a')).toBe('Buyer; Often');
    expect(formula(host, 'SEGMENT_ACTION', 'a')).toBe('Thank them.\nCall them.');
    expect(formula(host, 'SEGMENT_COUNT', [['Buyer', 'Often']])).toEqual([[2, 1]]);
  });

  it('is that of the ready-made packs where there is no Rules tab', () => {
    const host = packShop();
    const vip = VALUE.scheme.rules.find(({ segment }) => segment.en === 'VIP');
    // Of 220 in all, a's 150 is the most: nobody stands above.
    expect(formula(host, 'SEGMENT', 'a', 'Value')).toBe('VIP');
    expect(formula(host, 'SEGMENT_ACTION', 'a', 'Value')).toBe(vip?.action.en);
  });
});

describe('SEGMENT_METRIC', () => {
  const shop = () => classifiedShop({ Settings: SETTINGS });

  it('is the figure beside the customer: a number, a date, blank', () => {
    const host = shop();
    expect(formula(host, 'SEGMENT_METRIC', 'a', 'orderCount')).toBe(2);
    // 5 February in Vietnamese time.
    expect(formula(host, 'SEGMENT_METRIC', 'a', 'lastOrderDate')).toEqual(new Date('2026-02-04T17:00:00Z'));
    expect(formula(host, 'SEGMENT_METRIC', [['c']], 'lastOrderDate')).toEqual([['']]);
    expect(formula(host, 'SEGMENT_METRIC', 'a', 'top category')).toBe('');
  });

  it('goes by the metric’s names in either language, and by the header of its column', () => {
    const host = shop();
    const customers = tab(host.workbook, 'Customers');
    customers.setValue(0, customers.rows[0].indexOf('orderCount'), 'How often');
    for (const name of ['orders', 'Số đơn hàng', 'so don', 'ORDERCOUNT', 'how often'])
      expect(formula(host, 'SEGMENT_METRIC', 'a', name)).toBe(2);
  });

  it('is what the record of the run keeps, where no column has it', () => {
    const host = shop();
    expect(formula(host, 'SEGMENT_METRIC', [['a'], ['b'], ['c']], 'revenue')).toEqual([[150], [70], [0]]);
    expect(formula(host, 'SEGMENT_METRIC', 'b', 'doanh thu 365 ngày qua')).toBe(70);
  });

  it('says how a metric is written that is not', () => {
    expect(faultOf(shop(), 'SEGMENT_METRIC', 'a', 'AOV')).toBe(
      'The metric "average order value" is not written. Add aov to the setting "Metric columns" in the tab "Settings", then classify customers.',
    );
  });

  it('names the nearest metric', () => {
    expect(faultOf(shop(), 'SEGMENT_METRIC', 'a', 'ordrs')).toBe(
      'There is no metric "ordrs". Did you mean orders?',
    );
    expect(faultOf(shop(), 'SEGMENT_METRIC', 'a', '')).toMatch(/^Say which metric/);
    expect(faultOf(shop(), 'SEGMENT_METRIC', 'a', 'qwertyuiopasdf')).toMatch(/setting "Metric columns"/);
  });
});

describe('SEGMENT_COUNT', () => {
  it('is how many customers the run put there', () => {
    const host = classifiedShop();
    expect(formula(host, 'SEGMENT_COUNT', 'Regular')).toBe(1);
    expect(
      formula(host, 'SEGMENT_COUNT', [
        ['New', 'nonsense', ''],
        ['BIG', 'Small', '#N/A'],
      ]),
    ).toEqual([
      [1, 'No such segment', ''],
      [1, 'No such segment', ''],
    ]);
  });

  it('looks into the scheme that is named alone', () => {
    const host = classifiedShop();
    expect(formula(host, 'SEGMENT_COUNT', 'Big', 'Spend')).toBe(1);
    expect(faultOf(host, 'SEGMENT_COUNT', 'Big', 'Habit')).toBe(
      'There is no segment "Big". The segments are: Regular, New.',
    );
    expect(faultOf(host, 'SEGMENT_COUNT', 'Big', 'Mood')).toBe(
      'There is no scheme "Mood". The schemes are: Habit, Spend.',
    );
  });

  it('counts in the first scheme that has a segment of that name', () => {
    const host = classifiedShop({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['One', 'x', '>= 2'],
        ['One', 'y', '>= 1'],
        ['Two', 'z', '>= 1'],
        ['Two', 'x', '0'],
        ['Three', 'z', '0'],
      ],
    });
    // a alone has two orders; a and b have any.
    expect(formula(host, 'SEGMENT_COUNT', [['x', 'z']])).toEqual([[1, 2]]);
    expect(formula(host, 'SEGMENT_COUNT', 'z', 'Three')).toBe(1);
  });
});

describe('RFM', () => {
  it('is the three scores as a number, from the column or from the record; blank without orders', () => {
    const written = [
      ['Section', 'Name', 'Value'],
      ['general', 'Metric columns', 'rfmScore; recencyScore; frequencyScore; monetaryScore'],
    ];
    const [inColumns, inRecord] = [classifiedShop({ Settings: written }), classifiedShop()];
    const ids = [['a'], ['b'], ['c']];
    const scores = ['recencyScore', 'frequencyScore', 'monetaryScore'].map(
      (key) => formula(inColumns, 'SEGMENT_METRIC', ids, key) as number[][],
    );
    const [a, b] = [0, 1].map((row) => 100 * scores[0][row][0] + 10 * scores[1][row][0] + scores[2][row][0]);
    expect(a).toBeGreaterThan(110);
    for (const host of [inColumns, inRecord]) {
      expect(formula(host, 'RFM', ids)).toEqual([[a], [b], ['']]);
      expect(ids.map(([id]) => formula(host, 'RFM', id))).toEqual([a, b, '']);
    }
    for (const key of ['recencyScore', 'frequencyScore', 'monetaryScore'])
      expect(formula(inRecord, 'SEGMENT_METRIC', ids, key)).toEqual(
        formula(inColumns, 'SEGMENT_METRIC', ids, key),
      );
  });
});
