import { ruleVocabulary, tryCondition } from '../../src/core/try-condition';
import { inputOf, type Grids } from './rule-data';

/** An has three orders, Bình one, Chi none; nobody knows where Bình lives. */
const SHOP = {
  customers: [
    ['Customer id', 'Name', 'City', 'Favourite tea', 'Points'],
    ['C1', 'An', 'Hanoi', 'Oolong', 12],
    ['C2', 'Bình', '', '', 7],
    ['C3', 'Chi', 'Hue', 'Lotus', ''],
  ],
  orders: [
    ['Order id', 'Customer id', 'Date', 'Amount', 'Category'],
    ['O1', 'C1', '2025-12-01', 100, 'Tea'],
    ['O2', 'C1', '2025-12-11', 200, 'Tea'],
    ['O3', 'C1', '2025-12-21', 300, 'Cups'],
    ['O4', 'C2', '2025-12-31', 50, 'Cups'],
  ],
  rules: [
    ['Scheme', 'Segment', 'orders'],
    ['Habit', 'Regular', '>> 3'],
  ],
};

function attempt(text: string, column?: string, grids: Partial<Grids> = {}) {
  const input = inputOf({ ...SHOP, ...grids });
  const tried = tryCondition(input, { text, column });
  return { tried, issues: input.issues.list() };
}

describe('a condition that is tried', () => {
  it('fits whom it holds for, though the rules in the tab are faulty', () => {
    expect(attempt('orders >= 2').tried).toMatchObject({ customers: 3, matched: 1 });
    expect(attempt('').tried).toMatchObject({ customers: 3, matched: 3 });
  });

  it('as a cell is tested under its column, a metric’s or the customers’ own', () => {
    expect(attempt('1, 3', 'số đơn hàng').tried).toMatchObject({ matched: 2 });
    expect(attempt('Lotus', 'Favourite tea').tried).toMatchObject({ matched: 1 });
  });

  it('leaves undecided whose value is blank, and says which', () => {
    // Chi has never ordered, so nobody can say how long ago.
    const { tried } = attempt('days since last order <= 20');
    expect(tried).toMatchObject({
      matched: 2,
      undecided: { customers: 1, blanks: [{ key: 'recencyDays', customers: 1 }] },
    });
  });

  it('fits nobody where there is nobody', () => {
    expect(
      attempt('orders >= 2', undefined, { customers: undefined, orders: undefined }).tried,
    ).toMatchObject({
      customers: 0,
      matched: 0,
    });
  });

  it('is refused with its fault and the place of it', () => {
    const { tried, issues } = attempt('ordrs >= 2');
    expect(tried).toBeNull();
    expect(issues).toMatchObject([{ code: 'rule.unknownName', where: { range: { start: 0, end: 5 } } }]);
  });

  it.each([
    ['citty', 'rules.unknownColumn'],
    ['zzzzzz', 'rules.noSuchColumn'],
  ])('under %s, which is nothing, is refused', (column, code) => {
    const { tried, issues } = attempt('5', column);
    expect(tried).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('what conditions may ask about', () => {
  const known = () => {
    const vocabulary = ruleVocabulary(inputOf(SHOP));
    if (!vocabulary) throw new Error('the sheets are sound');
    return vocabulary;
  };
  const metric = (key: string) => known().metrics.find(({ subject }) => subject.key === key);

  it('is every metric with its names in both languages, the printed ones first', () => {
    const orders = metric('orderCount');
    expect(orders?.subject).toMatchObject({ name: 'orders', type: 'number', unit: 'count' });
    expect([orders?.names.en[0], orders?.names.vi[0]]).toEqual(['orders', 'số đơn hàng']);
  });

  it('is the share of each category that was ordered', () => {
    expect(metric('categoryShare:Tea')?.subject).toMatchObject({ type: 'number', unit: 'share' });
    expect(metric('categoryShare:Coffee')).toBeUndefined();
  });

  it('is every column of the customers, its type by what stands in it', () => {
    const columns = known().columns.map(({ name, type }) => [name, type]);
    expect(columns).toEqual(
      expect.arrayContaining([
        ['Favourite tea', 'text'],
        ['Points', 'number'],
      ]),
    );
    expect(known().customers).toBe(3);
  });
});
