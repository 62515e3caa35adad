/**
 * What formulas cost, and how long a person would wait for them.
 */
import { virtualClock } from '../../../src/offline/clock';
import { formulaBook } from './formula-book';

describe('the cost of a formula', () => {
  it('has 4 µs for each cell of its arguments, and no reading of a tab', () => {
    const book = formulaBook(Array.from({ length: 100 }, () => [1, 2, '']));
    book.type('C1', '=SAME(1)');
    expect(book.host.formulas.total.costMs).toBeCloseTo(0.004, 9);
    book.type('C1', '=INDEX(SAME(A1:B100),1,1)');
    // 200 cells × 0.004 ms
    expect(book.host.formulas.total.costMs).toBeCloseTo(0.804, 9);
  });

  it('of arguments counts towards its 30 seconds', () => {
    const bundle = 'function SLOW(ms, cells) { Utilities.sleep(ms); return 1 }';
    const rows = Array.from({ length: 600 }, () => [1, 2, '', '']);
    // The call costs 10 ms, 1,200 cells and the number 4.804 ms: together 30,000.8 ms.
    const book = formulaBook(rows, { bundle, clock: virtualClock(0) });
    book.type('C1', '=SLOW(29986,A1:B600)');
    expect(book.error('C1')).toBe('Exceeded maximum execution time (line 0).');
    book.type('D1', '=SLOW(29985,A1:B600)');
    expect(book.value('D1')).toBe(1);
  });
});

/** So many formulas: one call of 10 ms, a sleep of 490 ms and one cell of 0.004 ms are 500.004 ms each. */
function slowColumn(count: number) {
  const bundle = 'function SLOW(row) { Utilities.sleep(490); return row }';
  const book = formulaBook(
    Array.from({ length: count }, (_, i) => [i, '']),
    { bundle, clock: virtualClock(0) },
  );
  for (let row = 0; row < count; row++) book.grid.setFormula(row, 1, `=SLOW(A${row + 1})`);
  return book;
}

describe('many formulas', () => {
  it('are calculated thirty at a time, each half a second longer than its cost', () => {
    // Each takes 500 ms more than its cost, 1,000.004 ms: 30, then 30, then 1.
    const calculated = slowColumn(61).host.calculate();
    expect(calculated).toMatchObject({ calls: 61, changed: 61, errors: 0 });
    expect(calculated.costMs).toBeCloseTo(61 * 500.004, 6);
    expect(calculated.wallMs).toBeCloseTo(3 * 1000.004, 6);
  });

  it('wait for those that they name', () => {
    const book = slowColumn(2);
    book.grid.setFormula(1, 1, '=SLOW(B1)');
    expect(book.host.calculate().wallMs).toBeCloseTo(2 * 1000.004, 6);
  });

  it('do not find in the cache what is put there beside them', () => {
    const bundle = `function CACHED(row) {
      const cache = CacheService.getDocumentCache();
      if (cache.get('k') !== null) return 'found';
      cache.put('k', 'v');
      return 'missed';
    }`;
    const book = formulaBook(
      Array.from({ length: 31 }, (_, i) => [i, '']),
      { bundle, clock: virtualClock(0) },
    );
    for (let row = 0; row < 31; row++) book.grid.setFormula(row, 1, `=CACHED(A${row + 1})`);
    book.host.calculate();
    expect(book.values('B1:B30').flat()).toEqual(new Array(30).fill('missed'));
    expect(book.value('B31')).toBe('found');
    book.type('A1', 'later');
    expect(book.value('B1')).toBe('found');
  });
});
