/**
 * Where the stamp of a run stands in a workbook, and what people do to it.
 */
import { displayValue } from '../../src/offline/services/display-value';
import { formatA1 } from '../../src/offline/workbook/a1';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { hostOf as scriptOf } from '../offline/run-script';
import { classify } from './open-book';
import { changingShop, type ChangingShop } from './record/changing-shop';

export const LOG = 'Run log';
const SUMMARY = 'Segment summary';

/** Where the name stands, and what its cell holds and shows; null where there is no such name. */
export function stampOf(book: Workbook) {
  const [named, ...more] = book.namedRanges.filter(({ name }) => name === 'SEGMENTS_UPDATED');
  if (!named) return null;
  expect(more).toEqual([]);
  const grid = book.sheetById(named.sheetId);
  if (!grid) throw new Error('the name stands for cells of a tab that is gone');
  const [row, column] = [named.box.row - 1, named.box.column - 1];
  const value = grid.valueAt(row, column);
  const { numberFormat } = book.formats.get(grid.formatAt(row, column));
  return {
    cell: `${grid.name}!${formatA1(named.box)}`,
    seconds: typeof value === 'number' ? value * 86_400 : NaN,
    shown: displayValue(value, numberFormat, book.locale),
  };
}

/** What a person does by hand, written as a script. */
export function edit(book: Workbook, body: string): unknown {
  const tabs = `const log = ss.getSheetByName('${LOG}'), summary = ss.getSheetByName('${SUMMARY}');`;
  return scriptOf(book, `${tabs} ${body}`).run('run').result;
}

/** Classified on 31 March at ten o'clock in Vietnam. */
export function classifiedShop(): ChangingShop {
  const shop = changingShop();
  classify(shop.host);
  return shop;
}
