import { tintOf } from '../../../src/addon/sheets/tint';
import type { BootAnswer } from '../../../src/protocol/first-run';
import type { Summary, SummarySegment } from '../../../src/protocol/summary';
import { classify, shopBook, tab, type Rows } from '../open-book';
import { changingShop, type ChangingShop } from '../record/changing-shop';

const boot = ({ host }: ChangingShop) =>
  host.run('bootFromPage', [{}], { mode: 'sidebar' }).result as BootAnswer;
const undo = ({ host }: ChangingShop) => host.run('undoFromPage', [], { mode: 'sidebar' }).result;

function summary(shop: ChangingShop): Summary {
  const found = boot(shop).summary;
  if (!found) throw new Error('there is no summary');
  return found;
}

/** The changes of the first scheme's segments. */
const changes = (shop: ChangingShop) => summary(shop).schemes[0].segments.map(({ change }) => change);

/** A run of a day, a second after it began. */
function runOn(shop: ChangingShop, day: string, time = '03:00:00'): void {
  shop.at(`${day}T${time}Z`);
  classify(shop.host, { asOf: day });
}

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Action', 'Owner', 'Colour'],
  ['Habit', 'Regular', '>= 2', 'Do: thank them. Do not: press them.', 'Lan; Minh', '#1a73e8'],
  ['Habit', 'New', '1', 'Welcome them', '', ''],
];

describe('the summary', () => {
  it('is none before the first run', () => {
    expect(boot(changingShop()).summary).toBeNull();
  });

  it('has all customers, their revenue and each segment, with what the rules say of it', () => {
    const shop = changingShop({ Rules: RULES });
    runOn(shop, '2026-03-31');
    // a bought for 100 and 50, b for 70, c never.
    const segment = (name: string, more: Partial<SummarySegment>): SummarySegment => ({
      segment: name,
      customers: 1,
      change: null,
      orders: 0,
      revenue: 0,
      do: '',
      doNot: '',
      owners: [],
      ...more,
    });
    const colour = '#1a73e8';
    expect(summary(shop)).toEqual({
      day: '2026-03-31',
      customers: 3,
      revenue: 220,
      change: { customers: null, revenue: null },
      schemes: [
        {
          scheme: 'Habit',
          segments: [
            segment('Regular', {
              orders: 2,
              revenue: 150,
              do: 'thank them.',
              doNot: 'press them.',
              owners: ['Lan', 'Minh'],
            }),
            segment('New', { orders: 1, revenue: 70, do: 'Welcome them' }),
            segment('', {}),
          ],
        },
      ],
      colours: [{ scheme: 'Habit', segments: [{ segment: 'Regular', colour, ground: tintOf(colour) }] }],
      rows: { read: 6, skipped: 0 },
      skipped: [],
    });
  });

  it('says what has changed since the run before', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    // b has gone from New to Regular; the order was of 5.
    expect(changes(shop)).toEqual([1, -1, 0]);
    expect(summary(shop).change).toEqual({ customers: 0, revenue: 5 });
  });

  it('says that nothing has changed where the last run found all as it should be', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    runOn(shop, '2026-04-02', '04:00:00');
    expect(changes(shop)).toEqual([0, 0, 0]);
    expect(summary(shop).change).toEqual({ customers: 0, revenue: 0 });
  });

  it('is that of the run before, once the last one is undone', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    const before = summary(shop);
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    expect(boot(shop).lastRun).toMatchObject({ isUndo: false, canUndo: true });
    undo(shop);
    expect(summary(shop)).toEqual(before);
    expect(boot(shop).lastRun).toMatchObject({ isUndo: true, canUndo: false });
  });

  it('is none once the first run is undone', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    undo(shop);
    expect(boot(shop).summary).toBeNull();
  });

  it('of a run that changes nothing after an undo offers no undo', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-01');
    undo(shop);
    for (let column = 0; column < 4; column++) tab(shop.book, 'Orders').setValue(4, column, '');
    runOn(shop, '2026-04-01', '05:00:00');
    expect([changes(shop), boot(shop).lastRun?.canUndo]).toEqual([[0, 0, 0], false]);
  });

  it('is that of the last run, whatever days were looked at before', () => {
    const shop = changingShop();
    runOn(shop, '2026-04-02');
    runOn(shop, '2026-02-01');
    expect(summary(shop).day).toBe('2026-02-01');
    // a had bought once by then, b not at all: New had b, and has a; Regular had a.
    expect(summary(shop).schemes[0].segments.map(({ customers }) => customers)).toEqual([0, 1, 2]);
    expect(changes(shop)).toEqual([-1, 0, 1]);
  });

  it('leaves out a scheme of an earlier run of the day that the last one did not have', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    classify(shop.host, { asOf: '2026-03-31', packs: ['value'] });
    expect(summary(shop).schemes.map(({ scheme }) => scheme)).toEqual(['Value']);
  });

  it('has what packs say, where there is no Rules tab', () => {
    const book = shopBook();
    book.removeSheet(tab(book, 'Rules'));
    const shop = changingShop({}, { workbook: book });
    classify(shop.host);
    const [value, rfm] = summary(shop).schemes;
    expect([value.scheme, rfm.scheme]).toEqual(['Value', 'RFM']);
    expect(value.segments.find(({ segment }) => segment === 'VIP')?.do).toBe(
      'let your best staff serve them in person, first in line.',
    );
    expect(summary(shop).colours.map(({ scheme }) => scheme)).toEqual(['Value', 'RFM']);
  });

  it('says why rows were skipped, the most rows first, whoever’s language the run spoke', () => {
    const orders: Rows = [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
      ['1', 'a', '2026-01-05', 100],
      ['2', '', '2026-02-05', 50],
      ['3', 'b', 'soon', 70],
      ['4', 'b', 'later', 70],
    ];
    const shop = changingShop({ Orders: orders });
    classify(shop.host, { lang: 'vi' });
    const { rows, skipped } = summary(shop);
    // Three customers and four orders; two dates that are none, and one order of nobody.
    expect(rows).toEqual({ read: 7, skipped: 3 });
    expect(skipped.map(({ sheet, count }) => [sheet, count])).toEqual([
      ['Orders', 2],
      ['Orders', 1],
    ]);
    expect(skipped.every(({ text }) => text.length > 10)).toBe(true);
  });

  it('is drawn without its tab of sizes as if there were no run', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.book.removeSheet(tab(shop.book, 'Segment sizes'));
    expect(boot(shop).summary).toBeNull();
  });

  it('is found among many days', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    const sizes = tab(shop.book, 'Segment sizes');
    const [first] = [[...Array(9).keys()].map((column) => sizes.valueAt(1, column))];
    sizes.maxRows = 900;
    // Six hundred rows of later days, as a run of an earlier day leaves them behind.
    for (let row = 4; row < 604; row++)
      first.forEach((cell, column) => sizes.setValue(row, column, column === 0 ? '2026-05-01' : cell));
    expect(summary(shop).schemes[0].segments).toHaveLength(3);
  });
});
