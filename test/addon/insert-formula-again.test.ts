/**
 * A formula that Google took, or took out, though it said that it failed.
 */
import type { Host } from '../../src/offline/host';
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import type { InsertedFormula, InsertFormulaAnswer } from '../../src/protocol/insert-formula';
import { endFaults, injectFault, type FaultMoment } from '../support/fault-injector';
import { openShop, shopNamed, type Shop } from './faults/shops';
import { tab } from './open-book';

const MOMENTS: readonly FaultMoment[] = ['before', 'after', 'held back, lost', 'held back, done'];
const NOW = '2026-03-31T03:00:00Z';

/** The cell of row 4 in that column, from 0. */
const formulaAt = ({ book }: Shop, column: number) => tab(book, 'Orders').formulas.get(cellKey(3, column));

/** The call of that name fails for a moment. */
function failingAt(host: Host, name: string, moment: FaultMoment, then: () => void = () => undefined): void {
  host.state.beforeCall = (called) => {
    if (called !== name) return;
    injectFault(host.state, 0, { moment, code: 'serverError' });
    host.state.beforeCall?.(called);
    then();
  };
}

function insert(host: Host): InsertFormulaAnswer {
  const request = { wish: { shows: 'SEGMENT', ids: 'row' } };
  return host.run('insertFormulaFromPage', [request], { mode: 'sidebar' }).result as InsertFormulaAnswer;
}

function opened(): { shop: Shop; host: Host } {
  const shop = shopNamed('settled');
  const host = openShop(shop, NOW);
  shop.book.chooseCell(tab(shop.book, 'Orders'), 4, 7);
  return { shop, host };
}

it.each(MOMENTS)('is inserted once where the writing fails (%s)', (moment) => {
  const { shop, host } = opened();
  failingAt(host, 'Range.setFormula', moment);
  expect(insert(host)).toMatchObject({ ok: true, row: 4, column: 'G' });
  expect(formulaAt(shop, 6)).toBe('=SEGMENT(B4,, SEGMENTS_UPDATED)');
});

it('is inserted once though the person has chosen another cell meanwhile', () => {
  const { shop, host } = opened();
  failingAt(host, 'Range.setFormula', 'held back, done', () =>
    shop.book.chooseCell(tab(shop.book, 'Orders'), 4, 8),
  );
  expect(insert(host)).toMatchObject({ ok: true, row: 4, column: 'G' });
  expect([formulaAt(shop, 6), formulaAt(shop, 7)]).toEqual(['=SEGMENT(B4,, SEGMENTS_UPDATED)', undefined]);
});

it.each(MOMENTS)('is taken out where the taking out fails (%s)', (moment) => {
  const { shop, host } = opened();
  const { sheet, row, column, formula } = insert(host) as InsertedFormula;
  failingAt(host, 'Range.clearContent', moment);
  const request = { sheet, row, column, formula };
  const { result } = host.run('removeFormulaFromPage', [request], { mode: 'sidebar' });
  endFaults(host.state);
  expect(result).toEqual({ ok: true, sheet: 'Orders', cell: 'G4' });
  expect(formulaAt(shop, 6)).toBeUndefined();
});
