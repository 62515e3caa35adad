/**
 * Workbooks of earlier versions, which had the stamp in I1 of the Segment summary: it is taken along to the Run log.
 */
import { endFaults, injectFault } from '../support/fault-injector';
import { cellsOf, classify, tab } from './open-book';
import type { ChangingShop } from './record/changing-shop';
import { classifiedShop, edit, LOG, stampOf } from './stamped-book';

/** What an earlier version had left, in place of what this one has. */
const AS_BEFORE = `
  const stamp = log.getRange('M1');
  const old = summary.getRange('I1').setNumberFormat(stamp.getNumberFormat()).setValue(stamp.getValue());
  summary.setColumnWidth(9, 270);
  ss.setNamedRange('SEGMENTS_UPDATED', old);
  log.deleteColumns(13, log.getMaxColumns() - 12);`;

/** Classified by an earlier version at ten o'clock, and then edited. */
function earlierShop(body = ''): ChangingShop {
  const shop = classifiedShop();
  edit(shop.book, AS_BEFORE + body);
  shop.at('2026-03-31T04:00:00Z');
  return shop;
}

const TAKEN_ALONG = { cell: `${LOG}!M1`, shown: 'Last run 2026-03-31 11:00:00' };

/** What stands right of the columns of the summary. */
function besideSummary({ book }: ChangingShop): unknown[] {
  return cellsOf(book, 'Segment summary').flatMap((row) => row.slice(8).filter((cell) => cell !== ''));
}

const widthOf = ({ book }: ChangingShop) =>
  edit(book, 'return [summary.getColumnWidth(9), log.getColumnWidth(13)];');

describe('the stamp of an earlier version', () => {
  it('moves to the Run log with the next run, and leaves a cell as any other', () => {
    const shop = earlierShop();
    classify(shop.host);
    expect(stampOf(shop.book)).toMatchObject(TAKEN_ALONG);
    expect(besideSummary(shop)).toEqual([]);
    const formats = "return ['I1', 'I2'].map((cell) => summary.getRange(cell).getNumberFormat());";
    const [left, another] = edit(shop.book, formats) as string[];
    expect(left).toBe(another);
    // Sheets gives a column a hundred pixels.
    expect(widthOf(shop)).toEqual([100, 270]);
  });

  it('moves with an undo, too', () => {
    const shop = earlierShop();
    shop.host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(stampOf(shop.book)?.cell).toBe(TAKEN_ALONG.cell);
    expect(besideSummary(shop)).toEqual([]);
  });

  it.each([
    ['has lost its name', "ss.removeNamedRange('SEGMENTS_UPDATED');"],
    ['was moved by a column before it', 'summary.insertColumnsBefore(9, 1);'],
    ['was moved by a row above it', 'summary.insertRowsBefore(1, 1);'],
    ['shows in another way', "summary.getRange('I1').setNumberFormat('yyyy-mm-dd');"],
    ['stands in a workbook without a Run log', 'ss.deleteSheet(log);'],
  ])('moves where it %s', (_what, body) => {
    const shop = earlierShop(body);
    classify(shop.host);
    expect(stampOf(shop.book)).toMatchObject(TAKEN_ALONG);
    expect(besideSummary(shop)).toEqual([]);
  });

  it('is a time from before: the next one is later, whatever the clock says', () => {
    const shop = earlierShop();
    shop.at('2026-03-30T03:00:00Z');
    classify(shop.host);
    expect(stampOf(shop.book)?.shown).toBe('Last run 2026-03-31 10:00:01');
  });

  it('leaves what somebody wrote over it', () => {
    const shop = earlierShop("summary.getRange('I1').setValue('mine');");
    classify(shop.host);
    expect(stampOf(shop.book)).toMatchObject(TAKEN_ALONG);
    expect(besideSummary(shop)).toEqual(['mine']);
  });

  it('stays with its name where something else stands in the place of the new one', () => {
    const shop = earlierShop("log.insertColumnsAfter(12, 1); log.getRange('M1').setValue('mine');");
    const before = stampOf(shop.book);
    expect(classify(shop.host).issues.map(({ code }) => code)).toContain('write.stampCellTaken');
    expect(stampOf(shop.book)).toEqual(before);
    expect(tab(shop.book, LOG).valueAt(0, 12)).toBe('mine');
  });

  it.each(['lost', 'done'] as const)(
    'is found by the next run wherever Google ends the one that moves it, with what is held back %s',
    (writes) => {
      const counted = earlierShop();
      const calls: string[] = [];
      counted.host.state.beforeCall = (name) => void calls.push(name);
      classify(counted.host);
      // The stamp is the first single cell that a run writes.
      const from = calls.indexOf('Range.setValue');
      const end = calls.indexOf('Spreadsheet.setNamedRange') + 2;
      for (let call = from; call < end; call++) {
        const shop = earlierShop();
        injectFault(shop.host.state, call, { moment: 'end', writes });
        expect(() => shop.host.run('classifyFromPage', [{}], { mode: 'sidebar' })).toThrow();
        endFaults(shop.host.state);
        shop.at('2026-03-31T05:00:00Z');
        classify(shop.host);
        const seen = { stamp: stampOf(shop.book)?.shown, beside: besideSummary(shop), width: widthOf(shop) };
        const wanted = { stamp: 'Last run 2026-03-31 12:00:00', beside: [], width: [100, 270] };
        expect([calls[call], seen]).toEqual([calls[call], wanted]);
      }
    },
    60_000,
  );
});
