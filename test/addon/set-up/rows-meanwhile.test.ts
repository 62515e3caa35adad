/**
 * Rows that set-up added beside somebody's own rules go with the add-on; theirs stay, whatever moves meanwhile.
 */
import type { Host } from '../../../src/offline/host';
import { copyOfBook } from '../../support/copied-book';
import { lazily } from '../../support/lazily';
import { momentsOf, watchCalls } from '../../support/moments';
import { cellsOf, classify, hostOf, RULES, shopBook } from '../open-book';
import { deleteRow, editAt, insertRowIn, sortBy, type Edit } from '../write-plan/edits';

/** Two rules of the user's, and below them those of the pack. */
const setUpShop = lazily(() => {
  const book = shopBook();
  classify(hostOf(book));
  hostOf(book).run('setUpFromPage', [{ packs: ['value'], lang: 'en' }], { mode: 'sidebar' });
  return book;
});

const openCopy = (): Host => hostOf(copyOfBook(setUpShop()), { calculates: 'onDemand' });
const remove = (host: Host) =>
  host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });

/** Cells that have just gone are refused by Google: the next removal goes on. */
function removeOrStop(host: Host): void {
  try {
    remove(host);
  } catch (error) {
    expect(String(error)).toContain('outside the dimensions');
  }
}

/** The segments of the user's rules that still stand. */
const usersRules = ({ workbook }: Host): unknown[] =>
  cellsOf(workbook, 'Rules')
    .flat()
    .filter((cell) => cell === RULES[1][1] || cell === RULES[2][1] || cell === 'mine')
    .sort();

const EDITS: readonly (readonly [what: string, edit: Edit, rules: readonly string[]])[] = [
  ['inserts a rule above', insertRowIn('Rules', 1, ['Habit', 'mine', '> 9']), ['New', 'Regular', 'mine']],
  [
    'inserts a rule among those of the pack',
    insertRowIn('Rules', 5, ['Habit', 'mine', '> 9']),
    ['New', 'Regular', 'mine'],
  ],
  ['deletes a rule', deleteRow(1, 'Rules'), ['New']],
  ['sorts the rules', sortBy(1, 'Rules'), ['New', 'Regular']],
];

describe.each(EDITS)('whoever %s in the middle of removal', (_what, edit, rules) => {
  it('keeps their own rules', () => {
    const host = openCopy();
    expect(cellsOf(host.workbook, 'Rules').length).toBeGreaterThan(6);
    const calls = watchCalls(host, () => remove(host));
    const deletion = calls.names.indexOf('Sheet.deleteRows');
    expect(deletion).toBeGreaterThan(0);
    const moments = momentsOf(calls, edit, [copyOfBook(setUpShop()), copyOfBook(host.workbook)]);
    // The deletion itself takes what stands there in that moment: docs/decisions/0009-changed-cells.md.
    for (const { first } of moments.filter(({ last }) => last < deletion)) {
      const disturbed = openCopy();
      editAt(disturbed, first, edit);
      removeOrStop(disturbed);
      expect([first, usersRules(disturbed)]).toEqual([first, rules]);
    }
  });
});
