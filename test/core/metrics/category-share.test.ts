import { columnKeys } from '../../../src/core/metrics/column-keys';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import { metricById, shopIntake, shopMetrics, type ShopOrder } from '../../support/shop';

const shop = (rows: ShopOrder['rows'], more: Partial<ShopOrder> = {}) => ({
  customers: [{ id: 'a' }],
  orders: [{ customer: 'a', date: '2024-01-01', rows, ...more }],
});

function share(rows: ShopOrder['rows'], category: string, more: Partial<ShopOrder> = {}) {
  return metricById(shopMetrics(shop(rows, more), { asOf: '2024-06-30' }), `categoryShare:${category}`).a;
}

describe('categoryShare', () => {
  const rows = [{ amount: 30, category: 'Giày' }, { amount: 50, category: 'Túi' }, { amount: 20 }];

  it('is a category’s part of the revenue, rows without a category included', () => {
    expect([share(rows, 'Giày'), share(rows, 'Túi')]).toEqual([0.3, 0.5]);
  });

  it('is 0 for a category that nobody bought', () => expect(share(rows, 'Mũ')).toBe(0));

  it('adds up spellings that differ by case', () => {
    expect(
      share([{ amount: 1, category: 'Túi' }, { amount: 1, category: 'TÚI' }, { amount: 2 }], 'túi'),
    ).toBe(0.5);
  });

  it('lies outside 0 to 1 where refunds are larger than what was paid', () => {
    // -10 of 40.
    expect(
      share(
        [
          { amount: 50, category: 'Túi' },
          { amount: -10, category: 'Giày' },
        ],
        'Giày',
      ),
    ).toBe(-0.25);
  });

  it.each([
    ['no orders', [], { customer: 'b' }],
    ['a cancelled order', [{ amount: 1, category: 'Túi' }], { status: 'cancelled' as const }],
    ['revenue that is not above 0', [{ amount: 0, category: 'Túi' }], {}],
    ['no categories', [{ amount: 1 }], {}],
  ])('is blank for %s', (_what, ofOrder, more) => expect(share(ofOrder, 'Túi', more)).toBeNull());
});

describe('styleShare', () => {
  const styleShare = (rows: ShopOrder['rows'], styleCategories: readonly string[] | null = null) =>
    metricById(shopMetrics(shop(rows), { asOf: '2024-06-30', settings: { styleCategories } }), 'styleShare')
      .a;

  it.each(['Fashion accessories', 'Home decor', 'Trang trí nhà', 'PHỤ KIỆN (nữ)', 'thoi trang nam'])(
    'counts "%s" where Settings say nothing',
    (category) =>
      expect(
        styleShare([
          { amount: 3, category },
          { amount: 1, category: 'Bàn ăn' },
        ]),
      ).toBe(0.75),
  );

  it('looks for whole words', () => {
    expect(styleShare([{ amount: 1, category: 'Undecorated boards' }])).toBe(0);
  });

  it('takes the words of Settings in place of its own', () => {
    const rows = [
      { amount: 1, category: 'Gốm sứ Bát Tràng' },
      { amount: 3, category: 'Thời trang' },
    ];
    expect(styleShare(rows, ['gốm sứ'])).toBe(0.25);
  });

  it('is 0 where no word says anything', () => {
    expect(styleShare([{ amount: 1, category: '(-)' }], ['---'])).toBe(0);
  });
});

describe('the metric columns', () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ amount: 1, category: `c${index}` }));
  const keys = (metricColumns: readonly string[] | 'all', rows: ShopOrder['rows'] = []) =>
    columnKeys({ ...DEFAULT_SETTINGS, metricColumns }, shopIntake(shop(rows)));

  it('of all are every metric, every season that is on, and every category by name', () => {
    const all = keys('all', [
      { amount: 1, category: 'Túi' },
      { amount: 1, category: 'Giày' },
    ]);
    expect(all).toEqual(
      expect.arrayContaining(['orderCount', 'isWalkIn', 'seasonShare:Tết', 'seasonYears:Christmas']),
    );
    expect(all.slice(-2)).toEqual(['categoryShare:Giày', 'categoryShare:Túi']);
    const off = DEFAULT_SETTINGS.seasons.map((season) => ({ ...season, on: season.name !== 'Tết' }));
    const settings = { ...DEFAULT_SETTINGS, seasons: off, metricColumns: 'all' as const };
    expect(columnKeys(settings, shopIntake(shop([])))).not.toContain('seasonShare:Tết');
  });

  it('of all have twenty categories, but of more none', () => {
    const shown = (rows: ShopOrder['rows']) =>
      keys('all', rows).filter((key) => key.startsWith('categoryShare:')).length;
    expect([shown(many.slice(1)), shown(many)]).toEqual([20, 0]);
  });

  it('that are asked for stand in the order of the registry, those with a name behind them, each once', () => {
    expect(
      keys(['categoryShare:c7', 'revenue', 'orderCount', 'seasonShare:Tết', 'categoryShare:c7']),
    ).toEqual(['orderCount', 'revenue', 'categoryShare:c7', 'seasonShare:Tết']);
  });
});
