import fc from 'fast-check';
import type { Host } from '../../../src/offline/host';
import { sortRows } from '../../../src/offline/workbook/sort';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { answerOf, cellsOf, classify, hostOf, shopBook, tab, type Rows } from '../open-book';
import { deleteColumn, deleteRow, editAt, insertColumn, insertRow, sortBy, type, type Edit } from './edits';

const CUSTOMERS: Rows = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  ['b', 'Hà Nội'],
  ['c', 'Vinh'],
];

/** By city, which stays when the ids are deleted. */
const SEGMENTS: Readonly<Record<string, string>> = { Huế: 'Regular', 'Hà Nội': 'New', Vinh: '' };

interface Shop {
  readonly book: Workbook;
  readonly host: Host;
}

function freshShop(): Shop {
  const book = shopBook({ Customers: CUSTOMERS });
  return { book, host: hostOf(book) };
}

/** Was classified once; the segments were then typed over, so that there is something to write. */
function classifiedShop(): Shop {
  const shop = freshShop();
  classify(shop.host);
  for (const row of [1, 2, 3]) tab(shop.book, 'Customers').setValue(row, 2, '');
  return shop;
}

function callsOf({ host }: Shop): string[] {
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  answerOf(host);
  host.state.beforeCall = null;
  return names;
}

/** 'ok', the code of the refusal, or 'stopped'. */
function outcomeOf(host: Host): string {
  try {
    const answer = answerOf(host);
    return answer.ok ? 'ok' : answer.issues[0].code;
  } catch {
    return 'stopped';
  }
}

/** Customers who have another's segment. */
function mixedUp(book: Workbook): string[] {
  const rows = cellsOf(book, 'Customers');
  return Object.entries(SEGMENTS).flatMap(([city, segment]) => {
    const row = rows.find((cells) => cells.includes(city)) ?? [];
    const others = ['Regular', 'New'].filter((other) => other !== segment && row.includes(other));
    return others.map((other) => `${city}: ${other}`);
  });
}

const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['sorts the customers', sortBy(0)],
  ['inserts a row among them', insertRow(2, 'd', 'Đà Nẵng')],
  ['inserts a row above the headers', insertRow(0)],
  ['deletes a customer', deleteRow(2)],
  ['inserts a column before the ids', insertColumn(0)],
  ['inserts a column behind them', insertColumn(2)],
  ['renames the header of the ids', type(0, 0, 'Ref')],
  ['deletes the ids', deleteColumn(0)],
];

describe.each([
  ['the first run', freshShop],
  ['a later run', classifiedShop],
] as const)('at whichever service call of %s somebody', (_which, shop) => {
  const names = callsOf(shop());
  const checked = names.indexOf('Sheet.getProtections');
  const written = names.lastIndexOf('Range.getNotes');
  // Every call from the check of the plan to the last look at the rows.
  const calls = names.flatMap((_, call) =>
    call >= checked && call <= written && call % 3 === 0 ? [call] : [],
  );

  it.each(EDITS)('%s, no customer gets another’s segment', (_what, edit) => {
    const wrong: string[] = [];
    for (const call of calls) {
      const { book, host } = shop();
      editAt(host, call, edit);
      const outcome = outcomeOf(host);
      wrong.push(...mixedUp(book).map((who) => `call ${call}, ${outcome}: ${who}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** Edits when the results are planned: the run reads the header row again next. */
function editBeforeWriting(edit: Edit): { book: Workbook; host: Host } {
  const shop = freshShop();
  let isDone = false;
  shop.host.state.beforeCall = (name) => {
    if (isDone || name !== 'Sheet.getProtections') return;
    isDone = true;
    edit(shop.book);
  };
  return shop;
}

describe('between planning and writing', () => {
  it('a new row stays blank, and the others keep their segments', () => {
    const { book, host } = editBeforeWriting(insertRow(1, 'd', 'Đà Nẵng'));
    classify(host);
    expect(cellsOf(book, 'Customers').map((row) => row.slice(0, 3))).toEqual([
      ['Customer ID', 'City', 'Habit'],
      ['d', 'Đà Nẵng', ''],
      ['a', 'Huế', 'Regular'],
      ['b', 'Hà Nội', 'New'],
      ['c', 'Vinh', ''],
    ]);
  });

  it.each<[what: string, edit: Edit, en: string, vi: string]>([
    [
      'moved headers',
      insertRow(0),
      'Customers, column "Customer ID": The headers stood in row 1 when the run began, and stand in row 2 now. Somebody is changing the sheet. Run again when they have finished.',
      'Customers, cột "Customer ID": Lúc bắt đầu chạy, tiêu đề nằm ở dòng 1, nay nằm ở dòng 2. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
    ],
    [
      'moved ids',
      insertColumn(0),
      'Customers, column "Customer ID": The column with the customers’ ids was column A when the run began, and is column B now. Somebody is changing the sheet. Run again when they have finished.',
      'Customers, cột "Customer ID": Lúc bắt đầu chạy, cột mã khách hàng là cột A, nay là cột B. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
    ],
    [
      'deleted ids',
      deleteColumn(0),
      'Customers, column "Customer ID": The column with the customers’ ids was deleted or renamed during the run. Bring it back (Edit › Undo), or check its header, then run again.',
      'Customers, cột "Customer ID": Cột mã khách hàng đã bị xóa hoặc đổi tên trong lúc chạy. Hãy khôi phục cột (Chỉnh sửa › Hủy), hoặc kiểm tra tiêu đề của cột, rồi chạy lại.',
    ],
  ])('%s end the run, and nothing is written', (_what, edit, en, vi) => {
    for (const [lang, message] of [
      ['en', en],
      ['vi', vi],
    ] as const) {
      const { book, host } = editBeforeWriting(edit);
      const answer = answerOf(host, { lang });
      expect(answer.ok ? [] : answer.issues.map((issue) => issue.message)).toContain(message);
      expect(cellsOf(book, 'Customers').flat()).not.toContain('Habit');
    }
  });
});

it('any order of the rows leaves every customer with the right segment', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.infiniteStream(fc.nat(100)), (numbers, ranks) => {
      const customers = numbers.map((id) => [`K${id}`, id]);
      const orders = numbers
        .filter((id) => id % 2 === 0)
        .map((id, index) => [`o${index}`, `K${id}`, '2026-01-05', 10]);
      const book = shopBook({
        Customers: [['Customer ID', 'Rank'], ...customers],
        Orders: [
          ['Order ID', 'Customer ID', 'Order date', 'Amount'],
          ['x', 'nobody', '2026-01-05', 1],
          ...orders,
        ],
      });
      const host = hostOf(book);
      let isDone = false;
      host.state.beforeCall = (name) => {
        if (isDone || name !== 'Sheet.getProtections') return;
        isDone = true;
        const grid = tab(book, 'Customers');
        customers.forEach((_, index) => grid.setValue(index + 1, 1, ranks.next().value));
        sortRows(grid, { row: 2, column: 1, rows: customers.length, columns: grid.maxColumns }, [
          { column: 1, ascending: true },
        ]);
      };
      classify(host);
      for (const [id, , segment] of cellsOf(book, 'Customers').slice(1)) {
        expect([id, segment]).toEqual([id, Number(String(id).slice(1)) % 2 === 0 ? 'New' : '']);
      }
    }),
    { numRuns: 40 },
  );
});
