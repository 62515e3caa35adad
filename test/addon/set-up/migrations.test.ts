import { TAB_VERSION } from '../../../src/addon/sheets/migrations/index';
import { bookOf, cellsOf, classify, everything, hostOf, type Rows } from '../open-book';
import { CUSTOMERS, doneSetUp, ORDERS, section } from './shops';

/** A tab of version 0: neither a version nor notes. */
const OLD: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'Accents count', 'no'],
  ['status', 'Xong hết', 'ignored'],
];

function shopWith(settings: Rows) {
  const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Settings: settings });
  return { book, host: hostOf(book) };
}

const noted: Rows = [
  ['Section', 'Name', 'Value', 'Note'],
  ['general', 'Accents count', 'no', 'mine'],
  ['status', 'Xong hết', 'ignored', ''],
];

describe('a Settings tab of version 0', () => {
  it.each<[which: string, settings: Rows]>([
    ['all of it is old', OLD],
    ['the column for notes is there', noted],
    ['the row of the version is there, blank', [...OLD, ['general', 'Version', '']]],
    ['the row says 0', [...noted, ['general', 'Version', 0, '']]],
  ])('is brought up to date where %s', (_, settings) => {
    const { book, host } = shopWith(settings);
    expect(doneSetUp(host).settings.outcome).toBe('repaired');
    const cells = cellsOf(book, 'Settings');
    expect(cells[0].filter((header) => header === 'Note')).toHaveLength(1);
    expect(section(book, 'Settings', 'general').filter(([name]) => name === 'Version')).toEqual([
      ['Version', TAB_VERSION],
    ]);
    // What was typed stands where it stood.
    const typed = cells.slice(1, 3).map((row) => row.slice(0, 3));
    expect(typed).toEqual(OLD.slice(1));
    expect(classify(host).counts.orders).toBe(3);
  });
});

describe('a Settings tab of this version', () => {
  it('needs nothing', () => {
    const { book, host } = shopWith(OLD);
    doneSetUp(host);
    const before = everything(book);
    expect(doneSetUp(host).settings.outcome).toBe('unchanged');
    expect(everything(book)).toEqual(before);
  });
});

describe('a Settings tab of a newer version', () => {
  it('is refused, and nothing is written', () => {
    const { book, host } = shopWith([...OLD, ['general', 'Version', TAB_VERSION + 1]]);
    const before = everything(book);
    expect(() => doneSetUp(host)).toThrow(
      `Settings: This tab was made by a newer version of Customer Segments (its version is ${TAB_VERSION + 1}; this one knows ${TAB_VERSION}).`,
    );
    expect(everything(book)).toEqual(before);
  });

  it('stops a run, too', () => {
    const { host } = shopWith([...OLD, ['general', 'Version', TAB_VERSION + 1]]);
    expect(() => classify(host)).toThrow('a newer version of Customer Segments');
  });
});
