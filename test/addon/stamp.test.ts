/**
 * The cell SEGMENTS_UPDATED: by it formulas know that a run has written something, so each run and each undo makes it later.
 */
import fc from 'fast-check';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { UndoAnswer } from '../../src/protocol';
import { answerOf, cellsOf, classify, tab } from './open-book';
import { changingShop, type ChangingShop } from './record/changing-shop';
import { classifiedShop, edit, LOG, stampOf } from './stamped-book';

const secondsOf = ({ book }: ChangingShop): number => stampOf(book)?.seconds ?? NaN;

function undo({ host }: ChangingShop): UndoAnswer {
  return host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;
}

const EARLIER = { cell: `${LOG}!M1`, shown: 'Last run 2026-03-31 10:00:00' };

describe('the stamp', () => {
  it('is M1 of the Run log, and says when the run began', () => {
    expect(stampOf(classifiedShop().book)).toMatchObject(EARLIER);
  });

  it('says so in the language of the run', () => {
    const shop = changingShop();
    classify(shop.host, { lang: 'vi' });
    expect(stampOf(shop.book)?.shown).toBe('Lần chạy gần nhất 2026-03-31 10:00:00');
    shop.at('2026-03-31T05:00:00Z');
    classify(shop.host, { lang: 'en' });
    expect(stampOf(shop.book)?.shown).toBe('Last run 2026-03-31 12:00:00');
  });

  it('is later after each run, also after one that changes nothing', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    classify(shop.host);
    expect(stampOf(shop.book)).toMatchObject({ ...EARLIER, shown: 'Last run 2026-04-01 10:00:00' });
  });

  it('is a second later after a second run within the second', () => {
    const shop = classifiedShop();
    shop.at('2026-03-31T03:00:00Z');
    classify(shop.host);
    expect(stampOf(shop.book)?.shown).toBe('Last run 2026-03-31 10:00:01');
  });

  it('is a second later after a run by a clock that was put back', () => {
    const shop = classifiedShop();
    shop.at('2026-03-30T03:00:00Z');
    classify(shop.host);
    expect(stampOf(shop.book)?.shown).toBe('Last run 2026-03-31 10:00:01');
  });

  it('is later after an undo', () => {
    const shop = classifiedShop();
    shop.at('2026-03-31T04:00:00Z');
    expect(undo(shop)).toMatchObject({ ok: true });
    expect(stampOf(shop.book)?.shown).toMatch(/^Last run 2026-03-31 11:00:0\d$/);
  });

  it('stays as it is after a preview', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    classify(shop.host, { preview: true });
    expect(stampOf(shop.book)).toMatchObject(EARLIER);
  });

  it('stays as it is after a run that is refused', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    tab(shop.book, 'Rules').setValue(1, 2, '=> 2');
    expect(answerOf(shop.host)).toMatchObject({ ok: false });
    expect(stampOf(shop.book)).toMatchObject(EARLIER);
  });

  it('stays as it is after a run that somebody cancels', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    const { state } = shop.host;
    state.beforeCall = (name) => {
      if (name !== 'Sheet.getLastRow') return;
      state.beforeCall = null;
      shop.host.run('cancelFromPage', [{ run: 'one' }], { mode: 'sidebar' });
    };
    expect(answerOf(shop.host, { run: 'one' })).toMatchObject({
      ok: false,
      issues: [{ code: 'run.cancelled' }],
    });
    expect(stampOf(shop.book)).toMatchObject(EARLIER);
  });

  it('is written when the columns are, and before the run counts as complete', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    shop.order('4', 'b');
    const seen: unknown[] = [];
    shop.host.state.beforeCall = (name) => {
      if (name !== 'Range.setValue') return;
      const log = tab(shop.book, 'Run log');
      const last = log.contentSize().rows - 1;
      const complete = cellsOf(shop.book, LOG)[0].indexOf('Complete');
      seen.push(tab(shop.book, 'Customers').valueAt(2, 2), log.valueAt(last, complete));
    };
    classify(shop.host);
    // b has bought twice by now.
    expect(seen).toEqual(['Regular', false]);
  });

  it('is never the same after two commands that write, whatever comes between', () => {
    const commands = fc.array(fc.constantFrom('run', 'undo', 'preview', 'order', 'soon', 'later'), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(commands, (list) => {
        const shop = classifiedShop();
        let now = Date.parse('2026-03-31T03:00:00Z');
        let order = 4;
        const at = (ms: number) => shop.at(new Date((now += ms)).toISOString());
        for (const command of list) {
          const before = secondsOf(shop);
          at(0);
          if (command === 'soon') at(400);
          if (command === 'later') at(3_600_000);
          if (command === 'order') shop.order(String(order++), 'b');
          if (command === 'preview') classify(shop.host, { preview: true });
          if (command === 'run') classify(shop.host);
          const isWritten = command === 'run' || (command === 'undo' && undo(shop).ok);
          if (isWritten) expect(secondsOf(shop)).toBeGreaterThan(before + 0.9);
          else expect(secondsOf(shop)).toBe(before);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a run that is killed between the columns and the stamp', () => {
  it('leaves the stamp as it was, and the next run makes it later', () => {
    const shop = classifiedShop();
    shop.at('2026-04-01T03:00:00Z');
    shop.order('4', 'b');
    shop.host.state.beforeCall = (name) => {
      if (name === 'Range.setValue') throw new Error('killed');
    };
    expect(() => answerOf(shop.host)).toThrow();
    shop.host.state.beforeCall = null;
    expect(tab(shop.book, 'Customers').valueAt(2, 2)).toBe('Regular');
    expect(stampOf(shop.book)).toMatchObject(EARLIER);
    shop.at('2026-04-01T03:00:00Z');
    classify(shop.host);
    expect(stampOf(shop.book)?.shown).toBe('Last run 2026-04-01 10:00:00');
  });
});

const NEXT = { cell: `${LOG}!M1`, shown: 'Last run 2026-04-01 10:00:00' };

/** What stands right of the log's columns after a change by hand and one more run. */
function afterEdit(body: string) {
  const shop = classifiedShop();
  edit(shop.book, body);
  shop.at('2026-04-01T03:00:00Z');
  const { issues } = classify(shop.host);
  const beside = cellsOf(shop.book, LOG).flatMap((row, index) =>
    row.slice(12).flatMap((cell, column) => (cell === '' ? [] : [`${index + 1}.${column + 13}`])),
  );
  const codes = issues.map(({ code }) => code).filter((code) => code.startsWith('write.'));
  return { stamp: stampOf(shop.book), beside, codes };
}

describe('a stamp that somebody', () => {
  it.each([
    ['cleared', "log.getRange('M1').clearContent();"],
    ['lost the name of', "ss.removeNamedRange('SEGMENTS_UPDATED');"],
    [
      'never had, in a workbook of an earlier version',
      "ss.removeNamedRange('SEGMENTS_UPDATED'); log.getRange('M1').clearContent();",
    ],
    ['sorted away with the log', "log.getRange('A1:M2').sort({ column: 1, ascending: true });"],
    ['moved by a column before it', 'log.insertColumnsBefore(13, 1);'],
    ['moved by a row above it', 'log.insertRowsBefore(1, 1);'],
    ['deleted with its column', 'log.deleteColumns(13, 1);'],
    ['left without a column to stand in', 'log.deleteColumns(13, log.getMaxColumns() - 12);'],
    ['deleted with its tab', 'ss.deleteSheet(log);'],
    ['named in two cells', "ss.setNamedRange('SEGMENTS_UPDATED', log.getRange('M1:N2'));"],
    [
      'moved to a tab of their own',
      "const cell = ss.getSheetByName('Customers').getRange('B2'); cell.setNumberFormat(log.getRange('M1').getNumberFormat()).setValue(log.getRange('M1').getValue()); ss.setNamedRange('SEGMENTS_UPDATED', cell);",
    ],
  ])('%s stands in M1 again after the next run, and nowhere else', (_what, body) => {
    expect(afterEdit(body)).toEqual({
      stamp: expect.objectContaining(NEXT) as unknown,
      beside: ['1.13'],
      codes: [],
    });
  });

  it('shows in another way keeps that look', () => {
    const { stamp } = afterEdit("log.getRange('M1').setNumberFormat('yyyy-mm-dd');");
    expect(stamp).toMatchObject({ ...NEXT, shown: '2026-04-01' });
  });

  it('moved behind a text of theirs stays there', () => {
    const { stamp, beside, codes } = afterEdit(
      "log.insertColumnsBefore(13, 1); log.getRange('M1').setValue('mine');",
    );
    expect([stamp, beside, codes]).toEqual([
      expect.objectContaining({ ...NEXT, cell: `${LOG}!N1` }),
      ['1.13', '1.14'],
      [],
    ]);
  });
});

/** The sentences about the stamp in both languages, with what became of the name. */
function warned(arrange: (book: Workbook) => void) {
  return (['en', 'vi'] as const).map((lang) => {
    const shop = changingShop();
    classify(shop.host);
    arrange(shop.book);
    const before = stampOf(shop.book);
    shop.at('2026-04-01T03:00:00Z');
    const { issues } = classify(shop.host, { lang });
    expect(stampOf(shop.book)).toEqual(before);
    return issues.flatMap(({ code, message }) => (code.startsWith('write.') ? [message] : []));
  });
}

describe('what stands in the way of the stamp is a warning, and the run is done', () => {
  it('where somebody has a range of that name', () => {
    const sentences = warned((book) => {
      const sheetId = tab(book, 'Customers').id;
      const box = { row: 1, column: 1, rows: 4, columns: 2 };
      book.namedRanges = [{ name: 'SEGMENTS_UPDATED', sheetId, box }];
    });
    expect(sentences).toEqual([
      [
        'Customers: The name SEGMENTS_UPDATED stands for A1:B4 of yours and was left alone, so the time of the last run was not written, and formulas that are given this name do not follow new runs. Give your range another name (Data › Named ranges), then run again.',
      ],
      [
        'Customers: Tên SEGMENTS_UPDATED đang chỉ A1:B4 của bạn nên được giữ nguyên; vì vậy thời điểm chạy gần nhất chưa được ghi, và công thức dùng tên này không cập nhật theo lần chạy mới. Hãy đặt tên khác cho vùng của bạn (Dữ liệu › Dải ô được đặt tên), rồi chạy lại.',
      ],
    ]);
  });

  const logOf = (book: Workbook) => tab(book, LOG);
  const stampBox = { row: 1, column: 13, rows: 1, columns: 1 };

  it.each<[string, (book: Workbook) => void]>([
    ['something else stands in M1', (book) => logOf(book).setValue(0, 12, 'a note of mine')],
    ['a formula stands in M1', (book) => void logOf(book).formulas.set(12, '=NOW()')],
    ['M1 is protected', (book) => void logOf(book).protectedBoxes.push(stampBox)],
    ['M1 is merged', (book) => void logOf(book).merges.push({ ...stampBox, columns: 2 })],
    [
      'a rule rejects what is to stand in M1',
      (book) => void logOf(book).validations.push({ box: stampBox, values: ['a'], rejects: true }),
    ],
  ])('where %s', (_what, arrange) => {
    const [[english], [vietnamese]] = warned(arrange);
    expect(english).toBe(
      'Run log: The time of the last run was not written into M1: something else stands there, or the cell is protected, merged or has a validation rule. Until M1 is cleared and classified again, formulas with SEGMENTS_UPDATED may show what was true before.',
    );
    expect(vietnamese).toContain(
      ': Thời điểm chạy gần nhất chưa được ghi vào M1: ô này đang chứa thứ khác, hoặc bị bảo vệ, bị gộp hay có quy tắc xác thực. Cho đến khi dọn ô M1 và phân loại lại, công thức dùng SEGMENTS_UPDATED có thể vẫn hiện kết quả cũ.',
    );
  });
});

describe('removing everything', () => {
  const remove = ({ host }: ChangingShop) =>
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });

  it('takes the name away', () => {
    const shop = classifiedShop();
    remove(shop);
    expect(stampOf(shop.book)).toBeNull();
  });

  it('leaves a range of that name that is somebody’s own', () => {
    const shop = changingShop();
    const own = {
      name: 'SEGMENTS_UPDATED',
      sheetId: tab(shop.book, 'Customers').id,
      box: { row: 1, column: 1, rows: 1, columns: 1 },
    };
    shop.book.namedRanges = [own];
    classify(shop.host);
    remove(shop);
    expect(shop.book.namedRanges).toEqual([own]);
  });
});
