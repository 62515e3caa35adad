import fc from 'fast-check';
import type { Host } from '../../../src/offline/host';
import { sortRows } from '../../../src/offline/workbook/sort';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { answerOf, cellsOf, classify, columnUnder, hostOf, shopBook, tab, type Rows } from '../open-book';
import { deleteColumn, insertColumn, insertRow, sortBy, type, type Edit } from './edits';

const CUSTOMERS: Rows = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  ['b', 'Hà Nội'],
  ['c', 'Vinh'],
];

interface Shop {
  readonly book: Workbook;
  readonly host: Host;
}

function freshShop(): Shop {
  const book = shopBook({ Customers: CUSTOMERS });
  return { book, host: hostOf(book) };
}

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

/** Edits before each look at the sheet when the results are planned, as often as the run looks. */
function editAtEveryCheck(edit: (workbook: Workbook, time: number) => void): { book: Workbook; host: Host } {
  const shop = freshShop();
  let times = 0;
  let isPlanned = false;
  shop.host.state.beforeCall = (name) => {
    isPlanned ||= name === 'Sheet.getProtections';
    if (isPlanned && name === 'Sheet.getLastColumn') edit(shop.book, times++);
  };
  return shop;
}

function messagesOf(host: Host, lang: 'en' | 'vi'): string[] {
  try {
    const answer = answerOf(host, { lang });
    return answer.ok ? [] : answer.issues.map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

describe('the run says so, and what to do, where', () => {
  it.each([
    [
      'en',
      'Customers, column "Customer ID": The customers that the run has read are no longer there. Bring their ids back (Edit › Undo), or run again if you meant to replace them.',
    ],
    [
      'vi',
      'Customers, cột "Customer ID": Các khách hàng mà lần chạy đã đọc không còn ở đó. Hãy khôi phục mã của họ (Chỉnh sửa › Hủy), hoặc chạy lại nếu bạn chủ ý thay danh sách.',
    ],
  ] as const)('all customers were replaced (%s)', (lang, message) => {
    const { host } = editBeforeWriting((workbook) => {
      for (const row of [1, 2, 3]) type(row, 0, `other ${row}`)(workbook);
    });
    expect(messagesOf(host, lang)).toContain(message);
  });

  it.each([
    [
      'en',
      'Customers: Rows or columns kept moving during the run. Somebody is changing the sheet. Run again when they have finished.',
    ],
    [
      'vi',
      'Customers: Dòng hoặc cột liên tục thay đổi vị trí trong lúc chạy. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
    ],
  ] as const)('rows are inserted again and again (%s)', (lang, message) => {
    const { book, host } = editAtEveryCheck((workbook, time) => insertRow(1, `n${time}`)(workbook));
    expect(messagesOf(host, lang)).toContain(message);
    expect(cellsOf(book, 'Customers').flat()).not.toContain('Habit');
  });

  it.each([
    [
      'en',
      'Customers: Somebody changed the sheet while the results were being written, so some may stand in the wrong row or column. Run again when they have finished: the run mends them.',
    ],
    [
      'vi',
      'Customers: Có người sửa trang tính trong lúc kết quả đang được ghi, nên vài kết quả có thể nằm sai dòng hoặc sai cột. Hãy chạy lại khi họ làm xong: lần chạy sẽ sửa lại cho đúng.',
    ],
  ] as const)('the customers are sorted after every write (%s)', (lang, message) => {
    const { book, host } = freshShop();
    let [isHeaded, isAscending] = [false, false];
    host.state.beforeCall = (name) => {
      isHeaded ||= cellsOf(book, 'Customers').flat().includes('Habit');
      if (!isHeaded || name !== 'SpreadsheetApp.flush') return;
      isAscending = !isAscending;
      sortBy(isAscending ? 0 : 1)(book);
    };
    expect(messagesOf(host, lang)).toContain(message);
    host.state.beforeCall = null;
    classify(host);
    expect(columnUnder(book, 'Customers', 'Habit').sort()).toEqual(['', 'New', 'Regular']);
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
