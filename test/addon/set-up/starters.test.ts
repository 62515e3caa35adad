import { bookOf, cellsOf, columnUnder, everything, hostOf, type Rows } from '../open-book';
import { CUSTOMERS, doneSetUp, ORDERS, section } from './shops';

const shop = (tabs: Readonly<Record<string, Rows>> = {}) =>
  bookOf({ Customers: CUSTOMERS, Orders: ORDERS, ...tabs });

describe('set-up for a kind of business', () => {
  it.each([
    ['en', 'Rules', 'Id', 'days since last order'],
    ['vi', 'Quy tắc', 'Mã quy tắc', 'số ngày từ đơn cuối'],
  ] as const)('puts in its packs with its thresholds, in %s', (userLocale, rules, id, recency) => {
    const book = shop();
    doneSetUp(hostOf(book, { userLocale }), { starter: 'food-and-drink' });
    const packs = columnUnder(book, rules, id).map((each) => String(each).replace(/-\d+$/, ''));
    expect([...new Set(packs)]).toEqual(['behaviour', 'value', 'rfm', 'lifecycle', 'benefit', 'walk-in']);
    // Won back, New, Active, At risk, Lapsed and Lost of a café.
    const lifecycle = columnUnder(book, rules, recency).filter(
      (cell, row) => packs[row] === 'lifecycle' && cell !== '',
    );
    expect(lifecycle).toEqual(['<= 30', '<= 14', '<= 30', '<= 60', '<= 120', '> 120']);
  });

  it('takes further packs along, as they are', () => {
    const book = shop();
    doneSetUp(hostOf(book), { starter: 'seasonal', packs: ['age'] });
    const schemes = section(book, 'Settings', 'scheme').filter(([name]) => !String(name).includes(':'));
    expect(schemes.map(([name]) => name)).toEqual(['Behaviour', 'Value', 'Lifecycle', 'Benefit', 'Age']);
  });

  it('leaves the rules of packs that are there, says so, and adds the others', () => {
    const book = shop();
    const host = hostOf(book);
    doneSetUp(host, { packs: ['lifecycle'] });
    const before = cellsOf(book, 'Rules');
    const { issues } = doneSetUp(host, { starter: 'retail' });
    expect(issues.map(({ message }) => message)).toEqual([
      'The rules of lifecycle were there already and keep their thresholds. Delete their rows first to take those of the starter.',
    ]);
    const ids = columnUnder(book, 'Rules', 'Id');
    expect(ids.slice(0, before.length - 1)).toEqual(before.slice(1).map(([id]) => id));
    expect(columnUnder(book, 'Rules', 'days since last order').slice(0, 5)).toContain('<= 90');
    expect(ids).toEqual(expect.arrayContaining(['behaviour-8', 'walk-in-1']));
    // Behaviour's mean gap is that of a shop.
    expect(columnUnder(book, 'Rules', 'mean gap days')).toContain('<= 60');
  });

  it('is refused for a kind that there is not, and nothing is written', () => {
    const book = shop();
    const before = everything(book);
    expect(() => doneSetUp(hostOf(book), { starter: 'shop' })).toThrow(
      'There is no starter "shop". The starters are: retail, food-and-drink, b2b, seasonal.',
    );
    expect(everything(book)).toEqual(before);
  });
});
