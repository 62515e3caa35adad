/**
 * A blank tab under the title of one of the add-on's: left by a set-up that was cut off, or made by somebody who has put nothing
 * on it. It is taken; a tab with anything on it is the user's.
 */
import { endFaults, injectFault } from '../../support/fault-injector';
import { cellKey, type SheetGrid } from '../../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { hostOf as scriptOf } from '../../offline/run-script';
import { cellsOf, classify, everything, hostOf, tab } from '../open-book';
import { doneSetUp, remove, SHOPS } from './shops';

const [, open] = SHOPS[0];

/** A shop with tabs on which nothing stands. */
function withBlank(...names: string[]): Workbook {
  const book = open();
  for (const name of names) book.addSheet(name, { rows: 1000, columns: 26 });
  return book;
}

const namesOf = (book: Workbook) => book.sheets.map(({ name }) => name);

describe('a set-up that Google ends when it has inserted a tab', () => {
  it.each([0, 1])('is done by the next one as if it had never been: tab %i', (place) => {
    const counted = hostOf(open());
    const calls: string[] = [];
    counted.state.beforeCall = (name) => void calls.push(name);
    doneSetUp(counted);
    const inserted = calls.flatMap((name, call) => (name === 'Spreadsheet.insertSheet' ? [call] : []));
    expect(inserted).toHaveLength(2);
    const host = hostOf(open());
    injectFault(host.state, inserted[place] + 1, { moment: 'end', writes: 'done' });
    expect(() => doneSetUp(host)).toThrow();
    endFaults(host.state);
    const left = ['Settings', 'Rules'][place];
    expect([cellsOf(host.workbook, left), tab(host.workbook, left).notes.size]).toEqual([[], 0]);
    const answer = doneSetUp(host);
    expect(answer[place === 0 ? 'settings' : 'rules']).toEqual({ sheet: left, outcome: 'made' });
    expect(everything(host.workbook)).toEqual(everything(counted.workbook));
    remove(host);
    expect(everything(host.workbook)).toEqual(everything(open()));
  });
});

describe('a blank tab under the add-on’s title', () => {
  it('is filled by set-up, whichever language its title is in, and no other is made', () => {
    const book = withBlank('Cài đặt', 'Rules');
    const { settings, rules } = doneSetUp(hostOf(book));
    expect([settings, rules]).toEqual([
      { sheet: 'Cài đặt', outcome: 'made' },
      { sheet: 'Rules', outcome: 'made' },
    ]);
    expect(namesOf(book)).toEqual([...namesOf(open()), 'Cài đặt', 'Rules']);
    classify(hostOf(book), { asOf: '2026-03-31' });
  });

  it('is filled when the first segment is set by hand', () => {
    const book = withBlank('Manual segments');
    const host = hostOf(book);
    doneSetUp(host);
    classify(host, { asOf: '2026-03-31' });
    const request = { customerId: 'a', scheme: 'Value', segment: 'VIP' };
    expect(host.run('setManualFromPage', [request], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
    expect(cellsOf(book, 'Manual segments')[1].slice(0, 3)).toEqual(['a', 'Value', 'VIP']);
    remove(host);
    expect(namesOf(book)).toEqual(namesOf(open()));
  });

  it.each<[string, (grid: SheetGrid, book: Workbook) => void]>([
    ['a note', (grid) => void grid.notes.set(cellKey(40, 20), 'to do')],
    ['a formula that shows nothing', (grid) => grid.setFormula(30, 4, '=""')],
    [
      'a chart',
      (_grid, book) =>
        void scriptOf(
          book,
          `const rules = ss.getSheetByName('Rules');
           const data = rules.getRange('A1:B2');
           rules.insertChart(rules.newChart().addRange(data).setPosition(2, 2, 0, 0).build());`,
        ).run('run'),
    ],
  ])('is the user’s where %s stands on it: removal leaves it', (_what, arrange) => {
    const book = withBlank('Rules');
    arrange(tab(book, 'Rules'), book);
    const held = () => {
      const { notes, formulas, charts } = tab(book, 'Rules');
      return [[...notes.values()], [...formulas.values()], charts.length];
    };
    const before = held();
    const host = hostOf(book);
    expect(doneSetUp(host).rules.outcome).not.toBe('made');
    remove(host);
    const cells = cellsOf(book, 'Rules').flat();
    expect([cells.filter((cell) => cell !== ''), held()]).toEqual([[], before]);
  });

  it('is the user’s where its title is written in another way', () => {
    const book = withBlank('RULES');
    const host = hostOf(book);
    expect(doneSetUp(host).rules).toEqual({ sheet: 'RULES', outcome: 'repaired' });
    remove(host);
    expect(namesOf(book)).toContain('RULES');
  });
});
