import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { answerOf, classify, hostOf, RULES, shopBook, tab, type Rows } from '../open-book';

type Box = readonly [row: number, column: number, rows: number, columns: number];

const box = ([row, column, rows, columns]: Box) => ({ row, column, rows, columns });
const customers = (book: Workbook) => tab(book, 'Customers');

const protect = (book: Workbook, at: Box) => void customers(book).protectedBoxes.push(box(at));
const merge = (book: Workbook, at: Box) => void customers(book).merges.push(box(at));
const allow = (book: Workbook, at: Box, values: readonly string[]) =>
  void customers(book).validations.push({ box: box(at), values, rejects: true });
const lock = (book: Workbook, name: string) =>
  void tab(book, name).protections.push({
    box: null,
    description: '',
    warningOnly: false,
    editors: ['boss'],
  });

/** A shop with blank columns behind the customers' own: there the new columns are to stand. */
function spacious(rules: Rows = RULES): Workbook {
  const book = shopBook({ Rules: rules });
  customers(book).maxColumns = 10;
  return book;
}

/** A shop after its first run: Habit stands in C, Why in D, Updated at in E. */
function classified(): Workbook {
  const book = shopBook();
  classify(hostOf(book));
  // So that the next run has something to write.
  ['4', 'b', '2026-03-20', 5].forEach((cell, column) => tab(book, 'Orders').setValue(4, column, cell));
  tab(book, 'Orders').maxRows++;
  return book;
}

type Case = readonly [what: string, arrange: () => Workbook, en: readonly string[], vi: readonly string[]];

function arranged(book: Workbook, ...changes: ((book: Workbook) => void)[]): () => Workbook {
  return () => {
    changes.forEach((change) => change(book));
    return book;
  };
}

const LONG = 'x'.repeat(50_000);

const CASES: readonly Case[] = [
  [
    'cells of an own column are protected',
    () => arranged(classified(), (book) => protect(book, [3, 4, 2, 1]))(),
    [
      'Customers, column "Why": You may not edit D3:D4, which the run would write to. Ask whoever protected the cells to let you edit them (Data › Protect sheets and ranges), then run again.',
    ],
    [
      'Customers, cột "Vì sao": Bạn không có quyền sửa D3:D4, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ các ô này cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
    ],
  ],
  [
    'the header row of new columns is protected',
    () => arranged(spacious(), (book) => protect(book, [1, 1, 1, 4]))(),
    [
      'Customers, column "Habit": You may not edit C1, which the run would write to. Ask whoever protected the cells to let you edit them (Data › Protect sheets and ranges), then run again.',
      'Customers, column "Why": You may not edit D1, which the run would write to. Ask whoever protected the cells to let you edit them (Data › Protect sheets and ranges), then run again.',
    ],
    [
      'Customers, cột "Habit": Bạn không có quyền sửa C1, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ các ô này cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
      'Customers, cột "Vì sao": Bạn không có quyền sửa D1, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ các ô này cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
    ],
  ],
  [
    'the whole sheet is protected, and columns are to be added',
    () => arranged(shopBook(), (book) => lock(book, 'Customers'))(),
    [
      'Customers: You may not edit this sheet, which the run would write to. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then run again.',
    ],
    [
      'Customers: Bạn không có quyền sửa trang tính này, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ trang cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
    ],
  ],
  [
    'a tab of the add-on is protected',
    () => arranged(classified(), (book) => lock(book, 'Segment summary'))(),
    [
      'Segment summary: You may not edit this sheet, which the run would write to. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then run again.',
    ],
    [
      'Segment summary: Bạn không có quyền sửa trang tính này, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ trang cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
    ],
  ],
  [
    'a drop-down rejects a segment',
    () => arranged(classified(), (book) => allow(book, [2, 3, 3, 1], ['New', 'Lost']))(),
    [
      'Customers, column "Habit", rows 2, 3: A validation rule does not let "Regular" into C2. Add the value to the rule, choose "Show a warning" instead of "Reject the input", or remove the rule (Data › Data validation), then run again.',
    ],
    [
      'Customers, cột "Habit", các dòng 2, 3: Một quy tắc xác thực không cho ghi "Regular" vào ô C2. Hãy thêm giá trị này vào quy tắc, chọn "Hiển thị cảnh báo" thay cho "Từ chối dữ liệu nhập", hoặc xóa quy tắc (Dữ liệu › Xác thực dữ liệu), rồi chạy lại.',
    ],
  ],
  [
    'a drop-down in the header row rejects a header',
    () => arranged(spacious(), (book) => allow(book, [1, 1, 1, 3], ['Customer ID', 'City']))(),
    [
      'Customers, column "Habit", row 1: A validation rule does not let "Habit" into C1. Add the value to the rule, choose "Show a warning" instead of "Reject the input", or remove the rule (Data › Data validation), then run again.',
    ],
    [
      'Customers, cột "Habit", dòng 1: Một quy tắc xác thực không cho ghi "Habit" vào ô C1. Hãy thêm giá trị này vào quy tắc, chọn "Hiển thị cảnh báo" thay cho "Từ chối dữ liệu nhập", hoặc xóa quy tắc (Dữ liệu › Xác thực dữ liệu), rồi chạy lại.',
    ],
  ],
  [
    'cells of an own column are merged',
    () => arranged(classified(), (book) => merge(book, [2, 3, 2, 1]))(),
    [
      'Customers, column "Habit": The cells C2:C3 are merged, and each of them has a value of its own. Unmerge them (Format › Merge cells › Unmerge), then run again.',
    ],
    [
      'Customers, cột "Habit": Các ô C2:C3 đang được hợp nhất, trong khi mỗi ô cần một giá trị riêng. Hãy hủy hợp nhất (Định dạng › Hợp nhất các ô › Hủy hợp nhất), rồi chạy lại.',
    ],
  ],
  [
    'ids are merged',
    () => arranged(spacious(), (book) => merge(book, [3, 1, 2, 1]))(),
    [
      'Customers, column "Customer ID": The cells A3:A4 are merged, so that it is not clear which customer a row belongs to. Unmerge them (Format › Merge cells › Unmerge), then run again.',
    ],
    [
      'Customers, cột "Customer ID": Các ô A3:A4 đang được hợp nhất nên không rõ dòng nào là của khách nào. Hãy hủy hợp nhất (Định dạng › Hợp nhất các ô › Hủy hợp nhất), rồi chạy lại.',
    ],
  ],
  [
    'somebody typed formulas into an own column',
    () =>
      arranged(classified(), (book) => {
        customers(book).setFormula(1, 2, '=IF(B2="Huế","x","y")');
        customers(book).setFormula(3, 2, '=B4');
      })(),
    [
      'Customers, column "Habit", rows 2, 4: A formula stands in C2, in a column that the run writes. Move it to a column of your own, or delete it, then run again.',
    ],
    [
      'Customers, cột "Habit", các dòng 2, 4: Ô C2 có công thức, trong khi cột này do lần chạy ghi. Hãy chuyển công thức sang cột của bạn, hoặc xóa đi, rồi chạy lại.',
    ],
  ],
  [
    'an array formula in an own column fills it',
    () =>
      arranged(classified(), (book) => {
        const spill = box([2, 3, 3, 1]);
        customers(book).spillFormula('=ARRAYFORMULA(B2:B4)', spill, [['Huế'], ['Hà Nội'], ['']]);
      })(),
    [
      'Customers, column "Habit", row 2: A formula stands in C2, in a column that the run writes. Move it to a column of your own, or delete it, then run again.',
    ],
    [
      'Customers, cột "Habit", dòng 2: Ô C2 có công thức, trong khi cột này do lần chạy ghi. Hãy chuyển công thức sang cột của bạn, hoặc xóa đi, rồi chạy lại.',
    ],
  ],
  [
    'a text is too long for a cell',
    () =>
      spacious([
        ['Scheme', 'Segment', 'orders'],
        ['Habit', LONG, '>= 2'],
      ]),
    [
      'Customers, column "Habit", row 2: A text for this column has 50,000 characters; a cell holds 50,000, and the sign that marks it as a text is one of them. Shorten the names and conditions of your rules, then run again.',
    ],
    [
      'Customers, cột "Habit", dòng 2: Có nội dung dài 50.000 ký tự cho cột này; một ô chỉ chứa được 50.000 ký tự, kể cả dấu đánh dấu nội dung là văn bản. Hãy rút ngắn tên và điều kiện của các quy tắc, rồi chạy lại.',
    ],
  ],
  [
    'the sheet would have more columns than Sheets allows',
    () =>
      arranged(shopBook(), (book) => {
        customers(book).maxColumns = 18_277;
        customers(book).setValue(0, 18_276, 'Last');
      })(),
    [
      'Customers: The sheet would have 18,280 columns; Google Sheets allows 18,278. Delete columns that are not used, then run again.',
    ],
    [
      'Customers: Trang tính sẽ có 18.280 cột; Google Trang tính cho phép 18.278 cột. Hãy xóa các cột không dùng, rồi chạy lại.',
    ],
  ],
];

/** Only the sentences of this part: a run that is refused lists what else it noticed, too. */
function refusalsOf(book: Workbook, lang: 'en' | 'vi'): string[] {
  const answer = answerOf(hostOf(book), { lang });
  const issues = answer.ok ? [] : answer.issues;
  return issues
    .filter(({ code }) => code.startsWith('write.'))
    .filter(
      ({ code, where }) =>
        code.includes('tooMany') || where.sheet === 'Customers' || where.sheet === 'Segment summary',
    )
    .map(({ message }) => message);
}

describe('a run is refused before the first write where', () => {
  it.each(CASES)('%s', (_what, arrange, en, vi) => {
    const book = arrange();
    const before = pictureOf(book);
    expect(refusalsOf(book, 'en')).toEqual(en);
    expect(refusalsOf(book, 'vi')).toEqual(vi);
    expect(pictureOf(book)).toEqual(before);
  });

  it('the spreadsheet would have more cells than Sheets allows, and says how many', () => {
    const book = shopBook();
    book.addSheet('Archive', { rows: 9_999_000, columns: 1 });
    const before = pictureOf(book);
    const [en] = refusalsOf(book, 'en');
    const added = Number(/add ([\d,]+) cells/.exec(en)?.[1].replaceAll(',', ''));
    expect(added).toBeGreaterThan(12 + 26_000 - 1);
    expect(en).toBe(
      `The run would add ${added.toLocaleString('en')} cells to the ${book.cellCount().toLocaleString('en')} that the spreadsheet has, blank ones counted; Google Sheets allows 10,000,000. Delete blank rows and columns, or tabs that are not used, then run again.`,
    );
    const [vi] = refusalsOf(book, 'vi');
    expect(vi).toBe(
      `Lần chạy cần thêm ${added.toLocaleString('de')} ô, bảng tính đã có ${book.cellCount().toLocaleString('de')} ô (kể cả ô trống); Google Trang tính cho phép 10.000.000 ô. Hãy xóa các dòng và cột trống, hoặc các trang không dùng, rồi chạy lại.`,
    );
    expect(pictureOf(book)).toEqual(before);
  });

  it('the spreadsheet would have more tabs than Sheets allows', () => {
    const book = shopBook();
    while (book.sheets.length < 200) book.addSheet(`Tab ${book.sheets.length}`, { rows: 1, columns: 1 });
    const before = pictureOf(book);
    expect(refusalsOf(book, 'en')).toEqual([
      expect.stringMatching(
        /^The spreadsheet would have 20\d tabs; Google Sheets allows 200\. Delete a tab that is not used, then run again\.$/,
      ),
    ]);
    expect(refusalsOf(book, 'vi')).toEqual([
      expect.stringMatching(
        /^Bảng tính sẽ có 20\d trang; Google Trang tính cho phép 200 trang\. Hãy xóa một trang không dùng, rồi chạy lại\.$/,
      ),
    ]);
    expect(pictureOf(book)).toEqual(before);
  });

  it('several things are in the way, and names all of them', () => {
    const book = classified();
    protect(book, [2, 5, 1, 1]);
    merge(book, [2, 4, 2, 1]);
    customers(book).setFormula(1, 2, '=1');
    const answer = answerOf(hostOf(book));
    expect(answer.ok ? [] : answer.issues.map(({ code }) => code).sort()).toEqual([
      'write.formula',
      'write.merged',
      'write.protected',
    ]);
  });
});

describe('a run is not refused where', () => {
  it.each<[what: string, arrange: (book: Workbook) => void]>([
    [
      'a rule only warns',
      (book) =>
        void customers(book).validations.push({ box: box([1, 3, 4, 1]), values: ['x'], rejects: false }),
    ],
    ['a list has every value that is written', (book) => allow(book, [2, 3, 3, 1], ['Regular', 'New'])],
    ['the header row of columns that stand already is protected', (book) => protect(book, [1, 1, 1, 5])],
    [
      'the marketer’s own columns are protected, merged and full of rules',
      (book) => {
        protect(book, [1, 1, 4, 2]);
        merge(book, [2, 2, 2, 1]);
        allow(book, [2, 2, 3, 1], ['Huế', 'Hà Nội']);
      },
    ],
    [
      'a header is a formula',
      (book) => customers(book).spillFormula('="My groups"', box([1, 3, 1, 1]), [['My groups']]),
    ],
  ])('%s', (_what, arrange) => {
    const book = classified();
    arrange(book);
    const before = pictureOf(book, 'the user’s own');
    classify(hostOf(book));
    expect(customers(book).valueAt(2, 2)).toBe('Regular');
    expect(pictureOf(book, 'the user’s own')).toEqual(before);
  });
});
