/**
 * A fit that Google ends while it is written: no rule takes everybody meanwhile, and the next fit completes it.
 */
import { endFaults, injectFault } from '../../support/fault-injector';
import type { FitAnswer } from '../../../src/protocol';
import { CHANGES, differences, doneFit, fit, openShop, refusalOf, rulesIn, WORDS } from './fit-shops';

const WANTED = CHANGES.map(([id, column, from, to]) => [id, WORDS.en.columns[column], from, to]).sort();

/** The shop with a fit that ended behind the second writing of cells, and what was chosen. */
function cutOff() {
  const { book, host } = openShop();
  const before = rulesIn(book);
  const chosen = doneFit(host).proposals.map(({ id }) => id);
  let writes = 0;
  host.state.beforeCall = (name) => {
    if (name === 'Range.setValues' && ++writes === 2)
      injectFault(host.state, 0, { moment: 'end', writes: 'done' });
  };
  expect(() => fit(host, { apply: chosen })).toThrow();
  endFaults(host.state);
  return { book, host, before, chosen };
}

it('leaves rules with both tests, never with none', () => {
  const { book, before } = cutOff();
  const changed = differences(before, rulesIn(book));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(WANTED.length);
  expect(changed.filter(([, , , to]) => to === '')).toEqual([]);
});

it('is completed by the same fit', () => {
  const { book, host, before, chosen } = cutOff();
  expect(doneFit(host, { apply: chosen }).written).toBe(WANTED.length);
  expect(differences(before, rulesIn(book)).sort()).toEqual(WANTED);
});

it('is completed by another one, which then looks again', () => {
  const { book, host, before } = cutOff();
  expect(refusalOf(host, { apply: ['oneOff:0'] })).toEqual(['fit.changed']);
  expect(differences(before, rulesIn(book)).sort()).toEqual(WANTED);
});

it('is completed by the click, which says so', () => {
  const { book, host, before } = cutOff();
  host.run('fitThresholds');
  expect(host.toasts[host.toasts.length - 1].message).toContain('10 cells');
  expect(differences(before, rulesIn(book)).sort()).toEqual(WANTED);
});

it('leaves a cell alone that somebody has changed since', () => {
  const { book, host, chosen } = cutOff();
  const rules = rulesIn(book);
  const [row, column] = [
    rules.findIndex(([id]) => id === 'behaviour-11'),
    rules[0].indexOf(WORDS.en.columns[3]),
  ];
  book.sheetNamed('Rules')?.setValue(row, column, '> 500');
  const answer: FitAnswer = fit(host, { apply: chosen });
  expect([answer.ok, rulesIn(book)[row][column]]).toEqual([true, '> 500']);
});
