import type { Workbook } from '../../../src/offline/workbook/workbook';
import type { Host } from '../../../src/offline/host';
import type { CheckAnswer } from '../../../src/protocol';
import {
  bookOf,
  cellsOf,
  classify,
  columnUnder,
  everything,
  hostOf,
  RULES,
  shopBook,
  tab,
} from '../open-book';

/** A check as a page starts it. */
function check(host: Host): CheckAnswer {
  return host.run('checkFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' }).result as CheckAnswer;
}

const columns = (workbook: Workbook) => cellsOf(workbook, 'Rules')[0];

describe('a check', () => {
  it('writes beside the rules how many customers each took, and what is wrong with it', () => {
    const book = shopBook({ Rules: [...RULES, ['Habit', 'Old', '> 5'], ['Habit', 'None', '0']] });
    check(hostOf(book));
    // a has two orders, b one, c none; more than five are two or more, which the first rule takes.
    expect(columnUnder(book, 'Rules', 'Matched')).toEqual([1, 1, 0, 1]);
    const [, , problem] = columnUnder(book, 'Rules', 'Problem');
    expect(problem).toMatch(/^No customer can get the segment "Old"|^Nobody can/);
  });

  it('names a faulty rule by its column and characters, and leaves what stood under Matched', () => {
    const book = shopBook({
      Rules: [
        ['Scheme', 'Segment', 'orders', 'Matched', 'Problem'],
        ['Habit', 'Regular', '=> 2', '', ''],
        ['Habit', 'New', '1', '', ''],
      ],
    });
    const answer = check(hostOf(book));
    expect(answer.ok).toBe(false);
    const [first, second] = columnUnder(book, 'Rules', 'Problem');
    expect(first).toMatch(/^column "orders", characters 1–2: /);
    expect(second).toBe('');
    expect(columnUnder(book, 'Rules', 'Matched')).toEqual(['', '']);
  });

  it('marks every row that has the same fault', () => {
    const faulty = Array.from({ length: 14 }, (_, index) => ['Habit', `S${index}`, '=> 2']);
    const book = shopBook({ Rules: [RULES[0], ...faulty] });
    check(hostOf(book));
    expect(columnUnder(book, 'Rules', 'Problem').every((text) => String(text).includes('orders'))).toBe(true);
  });

  it('that finds the same as before writes nothing', () => {
    const book = shopBook();
    const host = hostOf(book);
    check(host);
    const before = everything(book);
    const { stats } = host.run('checkFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    expect(stats.cellsWritten).toBe(0);
    expect(everything(book)).toEqual(before);
  });

  it('writes nothing into a column of the marketer’s own that happens to be called Problem', () => {
    const book = shopBook({
      Rules: [
        ['Scheme', 'Segment', 'orders', 'Problem'],
        ['Habit', 'Regular', '>= 2', 'ask Lan'],
        ['Habit', 'New', '1', ''],
      ],
    });
    const { issues } = check(hostOf(book));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'check.columnTaken' }));
    expect(columnUnder(book, 'Rules', 'Problem')).toEqual(['ask Lan', '']);
    expect(columns(book)).toEqual(['Scheme', 'Segment', 'orders', 'Problem', 'Matched']);
  });

  it('writes nothing where its cells are protected, and says so', () => {
    const rules = RULES.map((row, index) => [...row, index === 0 ? 'Matched' : '']);
    const book = shopBook({ Rules: rules });
    tab(book, 'Rules').protectedBoxes.push({ row: 2, column: 4, rows: 2, columns: 1 });
    const { issues } = check(hostOf(book));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'check.locked' }));
    expect(cellsOf(book, 'Rules')).toEqual(rules);
  });

  it('writes nothing where somebody changed the rules meanwhile', () => {
    const book = shopBook();
    const host = hostOf(book);
    let edited = false;
    host.state.beforeCall = (name) => {
      // The second look at the tab is the one that the marks are written by.
      if (edited || name !== 'Range.getFormulas') return;
      edited = true;
      tab(book, 'Rules').setValue(1, 2, '>= 3');
    };
    const { issues } = check(host);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'check.tabChanged' }));
    expect(columns(book)).toEqual(RULES[0]);
  });
});

describe('a classification', () => {
  it('adds no columns to a marketer’s own rules', () => {
    const book = shopBook();
    classify(hostOf(book));
    expect(columns(book)).toEqual(RULES[0]);
  });

  it('brings the marks of an earlier check up to date', () => {
    const book = shopBook();
    const host = hostOf(book);
    check(host);
    tab(book, 'Rules').setValue(1, 2, '>= 9');
    classify(host);
    expect(columnUnder(book, 'Rules', 'Matched')).toEqual([0, 1]);
  });

  it('has the same version of the rules before and after marks stand beside them', () => {
    const book = shopBook();
    const host = hostOf(book);
    classify(host);
    check(host);
    classify(host);
    const [, first, second] = cellsOf(book, 'Run log').map((row) => row[9]);
    expect(first).toBe(second);
  });
});

describe('the menu item "Check rules"', () => {
  it('says that all is well in one line', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Habit', 'Regular', '>= 2'],
      ['Habit', 'Rest', '< 2'],
    ];
    const host = hostOf(shopBook({ Rules: rules }));
    host.run('checkRules');
    expect(host.toasts).toMatchObject([
      { title: 'Check rules', message: '2 rules checked: no problem found.' },
    ]);
    expect(host.ui.alerts).toEqual([]);
  });

  it('shows what is wrong, the rest by its number', () => {
    const faulty = Array.from({ length: 12 }, (_, index) => ['Habit', `S${index}`, `nobody${index}`]);
    const host = hostOf(shopBook({ Rules: [['Scheme', 'Segment', 'Condition'], ...faulty] }), {
      userLocale: 'vi',
    });
    host.run('checkRules');
    expect(host.ui.alerts).toMatchObject([{ title: 'Chưa thể dùng các quy tắc' }]);
    const lines = host.ui.alerts[0].prompt.split('\n\n');
    expect(lines).toHaveLength(9);
    expect(lines[8]).toBe('… và 4 điều nữa: xem cột Lỗi.');
  });

  it('needs neither customers nor orders', () => {
    const host = hostOf(
      bookOf({
        Rules: [
          ['Scheme', 'Segment', 'orders'],
          ['Habit', 'Regular', '>= 2'],
          ['Habit', 'Rest', '< 2'],
        ],
      }),
    );
    host.run('checkRules');
    expect(host.toasts).toHaveLength(1);
  });
});
