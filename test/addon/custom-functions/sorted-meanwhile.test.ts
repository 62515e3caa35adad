/**
 * Other people edit the sheet while a formula reads it: the answer is the customer's own, or a sentence, never another's.
 */
import type { Host } from '../../../src/offline/host';
import { copyOfBook } from '../../support/copied-book';
import { lazily } from '../../support/lazily';
import { hostOf, tab } from '../open-book';
import {
  deleteColumn,
  deleteRow,
  editAt,
  insertColumn,
  insertRow,
  moveColumn,
  sortBy,
  type Edit,
} from '../write-plan/edits';
import { classifiedShop, formula, hintsOf, SEGMENTS } from './formula-shop';

const deleteFirst = deleteRow(1);

const EDITS: readonly [what: string, edit: Edit][] = [
  ['sorts the rows', sortBy(0)],
  ['inserts a row', insertRow(1, 'x', 'Vinh')],
  ['deletes the first customer', deleteFirst],
  ['inserts a column', insertColumn(2)],
  ['moves the ids', moveColumn(0, 2)],
  ['swaps two schemes', moveColumn(2, 4)],
  ['deletes the scheme’s column', deleteColumn(2)],
];

/** What tells a formula something of the sheet: an edit right before it may contradict what was read so far. */
const LOOK =
  /^(?:Range\.get(?:Values|Notes|Note)|Sheet\.getLast\w+|Cache\.getAll|Spreadsheet\.getSheetByName)$/;

const classified = lazily(() => classifiedShop().workbook);
/** What the cache holds when a formula has found a. */
const hints = lazily(() => {
  const host = cold();
  formula(host, 'SEGMENT', 'a');
  return [...hintsOf(host)];
});

/** A shop in which formulas are asked. */
type Start = () => Host;
const cold: Start = () => hostOf(copyOfBook(classified()), { calculates: 'onDemand' });
const warm: Start = () => {
  const host = cold();
  for (const [key, hint] of hints()) hintsOf(host).set(key, hint);
  return host;
};

/** What came of an edit before each look of a formula that is neither right nor a sentence about an edit. */
function wrong(start: Start, edit: Edit, id: unknown): string[] {
  const looks = looksOf(start, id);
  expect(looks.length).toBeGreaterThan(2);
  return looks.flatMap((call) => {
    const host = start();
    editAt(host, call, edit);
    const outcome = outcomeOf(host, id);
    const isGone = edit === deleteFirst && 'answer' in outcome && outcome.answer === 'No such customer';
    if ('error' in outcome || isGone || outcome.answer === 'Regular') return [];
    return [`call ${call}: ${String(outcome.answer)}`];
  });
}

function looksOf(start: Start, id: unknown): number[] {
  const host = start();
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  formula(host, 'SEGMENT', id);
  return names.flatMap((name, call) => (LOOK.test(name) ? [call] : []));
}

function outcomeOf(host: Host, id: unknown): { readonly answer: unknown } | { readonly error: string } {
  try {
    const answer = formula(host, 'SEGMENT', id);
    return { answer: Array.isArray(answer) ? (answer as unknown[][])[0][0] : answer };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

describe.each(EDITS)('while somebody %s', (_, edit) => {
  it.each<[what: string, start: Start, id: unknown]>([
    ['one whose row is known', warm, 'a'],
    ['one that is looked for', cold, 'a'],
    ['a range', cold, [['a']]],
  ])('a formula for %s gives no other customer’s segment', (_what, start, id) => {
    expect(wrong(start, edit, id)).toEqual([]);
  });
});

describe('a sheet that changes all the time', () => {
  it('ends the formula with a sentence', () => {
    const host = classifiedShop();
    let calls = 0;
    host.state.beforeCall = (name) => {
      if (name === 'Range.getValues') tab(host.workbook, 'Customers').setValue(0, 1, `City ${calls++}`);
    };
    for (const id of ['a', [['a']]])
      expect(outcomeOf(host, id)).toEqual({
        error: 'Somebody is changing the sheet "Customers". Enter this formula again in a minute.',
      });
  });

  it('is read again as often as it takes, but not for ever', () => {
    const host = classifiedShop();
    let edits = 0;
    host.state.beforeCall = (name) => {
      if (name === 'Range.getNotes' && edits++ < 2) sortBy(0)(host.workbook);
    };
    expect(formula(host, 'SEGMENT', [['a'], ['b']])).toEqual([[SEGMENTS.a[0]], [SEGMENTS.b[0]]]);
  });
});
