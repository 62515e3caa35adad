import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { bookOf, hostOf, tab, type Rows } from '../open-book';
import { CUSTOMERS, doneSetUp, ORDERS, setUp } from './shops';

const OWN_SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'Accents count', 'no'],
];

/** Messages in both languages; nothing is written. */
function refusals(book: Workbook): string[][] {
  const before = pictureOf(book);
  const messages = (['en', 'vi'] as const).map((userLocale) => {
    const answer = setUp(hostOf(book, { userLocale }));
    return answer.ok
      ? ['not refused']
      : answer.issues.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
  });
  expect(pictureOf(book)).toEqual(before);
  return messages;
}

const shop = (tabs: Readonly<Record<string, Rows>> = {}) =>
  bookOf({ Customers: CUSTOMERS, Orders: ORDERS, ...tabs });

describe('set-up is refused before the first write where', () => {
  it('a tab that it completes is protected', () => {
    const book = shop({ Settings: OWN_SETTINGS });
    const protection = { box: null, description: '', warningOnly: false, editors: ['boss'] };
    tab(book, 'Settings').protections.push(protection);
    expect(refusals(book)).toEqual([
      [
        'Settings: You may not edit this sheet, which the run would write to. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then run again.',
      ],
      [
        'Settings: Bạn không có quyền sửa trang tính này, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ trang cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
      ],
    ]);
  });

  it('cells of a tab of its own are protected, and nothing is written into the other tab either', () => {
    const book = shop();
    doneSetUp(hostOf(book));
    tab(book, 'Rules').protectedBoxes.push({ row: 1, column: 2, rows: 1, columns: 1 });
    const settings = tab(book, 'Settings');
    settings.setValue(3, 1, '');
    expect(refusals(book)[0]).toEqual([
      'Rules, column "On": You may not edit B1, which the run would write to. Ask whoever protected the cells to let you edit them (Data › Protect sheets and ranges), then run again.',
    ]);
  });

  it('a rule of the user’s rejects a value that is to be filled in', () => {
    const book = shop({ Settings: OWN_SETTINGS });
    const settings = tab(book, 'Settings');
    settings.maxRows = 60;
    settings.validations.push({
      box: { row: 3, column: 1, rows: 40, columns: 1 },
      values: ['general'],
      rejects: true,
    });
    const [[message]] = refusals(book);
    expect(message).toMatch(
      /^Settings, column "Section", rows \d[\d, …]*.*: A validation rule does not let "source" into A\d+\. /,
    );
  });
});

describe('set-up is done where', () => {
  it('protected cells are the user’s own, beside what it writes', () => {
    const book = shop({ Settings: OWN_SETTINGS });
    tab(book, 'Settings').protectedBoxes.push({ row: 1, column: 1, rows: 2, columns: 3 });
    expect(doneSetUp(hostOf(book)).settings.outcome).toBe('repaired');
  });
});
