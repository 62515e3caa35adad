import { cellsOf, classify, columnUnder, everythingButLog, tab } from '../open-book';
import { changingShop } from './changing-shop';

/** A column of the state by its name. */
const state = (book: Parameters<typeof cellsOf>[0], name: string) =>
  columnUnder(book, 'Segments state', name).slice(0, 3);

describe('the tab Segments state', () => {
  it('is hidden and has a row a customer, ids as texts', () => {
    const { book, host } = changingShop();
    classify(host);
    expect(tab(book, 'Segments state').hidden).toBe(true);
    expect(state(book, 'key:Customer ID')).toEqual(['a', 'b', 'c']);
    expect(state(book, 'now:segment:Habit')).toEqual(['Regular', 'New', '']);
  });

  it('has a column for segments set by hand only where anybody was', () => {
    const { book, host } = changingShop();
    classify(host);
    expect(cellsOf(book, 'Segments state')[0].filter((name) => String(name).includes('manual'))).toEqual([]);
  });

  it('says where a customer was before and since when the segment holds', () => {
    const { book, host, at, order } = changingShop();
    classify(host);
    const [first] = state(book, 'since:segment:Habit').map(Number);
    at('2026-04-02T03:00:00Z');
    order('4', 'b');
    classify(host);
    expect(state(book, 'now:segment:Habit')).toEqual(['Regular', 'Regular', '']);
    expect(state(book, 'previous:segment:Habit')).toEqual(['', 'New', '']);
    const since = state(book, 'since:segment:Habit');
    expect(since[0]).toBe(first);
    expect(Number(since[1]) - first).toBeCloseTo(2, 3);
    expect(since[2]).toBe('');
  });

  it('takes a segment that was typed over for the one before', () => {
    const { book, host } = changingShop();
    classify(host);
    tab(book, 'Customers').setValue(2, 2, 'Gold');
    classify(host);
    expect(columnUnder(book, 'Customers', 'Habit')).toEqual(['Regular', 'New', '']);
    expect(state(book, 'previous:segment:Habit')[1]).toBe('Gold');
  });

  it('is made again when it is lost', () => {
    const { book, host, at } = changingShop();
    classify(host);
    const now = state(book, 'now:segment:Habit');
    const since = state(book, 'since:segment:Habit');
    book.removeSheet(tab(book, 'Segments state'));
    at('2026-04-05T03:00:00Z');
    classify(host);
    expect(state(book, 'now:segment:Habit')).toEqual(now);
    expect(state(book, 'since:segment:Habit')).toEqual(since);
  });

  it('keeps a scheme that a run leaves alone, while its column stands', () => {
    const { book, host } = changingShop();
    classify(host);
    classify(host, { packs: ['value'] });
    expect(state(book, 'now:segment:Habit')).toEqual(['Regular', 'New', '']);
    expect(state(book, 'now:segment:value')).not.toContain('');
  });

  it('remembers what a run that died half-way had already written', () => {
    const { book, host, at, order } = changingShop();
    classify(host);
    at('2026-04-02T03:00:00Z');
    order('4', 'b');
    // The cell is written, the state is not.
    tab(book, 'Customers').setValue(2, 2, 'Regular');
    classify(host);
    expect(state(book, 'previous:segment:Habit')[1]).toBe('New');
  });
});

describe('a tab of the record', () => {
  it('is never taken for a source', () => {
    const { book, host } = changingShop();
    classify(host);
    const before = everythingButLog(book);
    book.metadata = [];
    classify(host);
    expect(everythingButLog(book)).toEqual(before);
  });

  it('whose name the user gave to a tab is made under another, and the user’s stays', () => {
    const { book, host } = changingShop({ 'Run log': [['my runs'], [42]] });
    classify(host);
    expect(cellsOf(book, 'Run log')).toEqual([['my runs'], [42]]);
    expect(cellsOf(book, 'Run log 2')).toHaveLength(2);
  });
});

describe('the tab Rules snapshot', () => {
  it('is hidden and holds the rules of the last run as texts under their hash', () => {
    const { book, host } = changingShop();
    classify(host);
    expect(tab(book, 'Rules snapshot').hidden).toBe(true);
    const [[hash, ...blanks], ...rules] = cellsOf(book, 'Rules snapshot');
    expect(hash).toMatch(/^[0-9a-f]{8}$/);
    expect(blanks).toEqual(['', '']);
    expect(rules).toEqual([
      ['Scheme', 'Segment', 'orders'],
      ['Habit', 'Regular', '>= 2'],
      ['Habit', 'New', '1'],
    ]);
    tab(book, 'Rules').setValue(1, 2, '>= 3');
    classify(host);
    expect(cellsOf(book, 'Rules snapshot')[0][0]).not.toBe(hash);
  });
});
