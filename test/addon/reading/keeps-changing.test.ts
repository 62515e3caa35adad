import { answerOf, hostOf, tab } from '../open-book';
import { sortBy } from '../write-plan/edits';
import { shopToRead } from './edited-while-read';

describe('a sheet that somebody changes each time it is read', () => {
  it.each([
    [
      'en',
      'Customers: Somebody is changing this sheet: rows or columns moved each time it was read. Nothing was written. Run again when they have finished.',
    ],
    [
      'vi',
      'Customers: Có người đang sửa trang tính này: lần nào đọc cũng có dòng hoặc cột đổi chỗ. Chưa có gì được ghi. Hãy chạy lại khi họ làm xong.',
    ],
  ] as const)('ends the run with its name and what to do, and nothing is written (%s)', (lang, message) => {
    const book = shopToRead('with order ids');
    const host = hostOf(book);
    let column = 1;
    host.state.beforeCall = (name) => {
      // By memo, by name, by memo …
      if (name === 'Range.getNumberFormats') sortBy((column = 4 - column))(book);
    };
    const answer = answerOf(host, { lang });
    expect(answer.ok ? [] : answer.issues.map((issue) => issue.message)).toContain(message);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders', 'Rules']);
  });
});

describe('a rule', () => {
  it('that is pushed down while Rules are read is not lost', () => {
    const book = shopToRead('with order ids');
    const rules = tab(book, 'Rules');
    const host = hostOf(book);
    let isRules = false;
    host.state.beforeCall = (name) => {
      if (name !== 'Sheet.getLastColumn' || isRules) return;
      // The first tab whose size is asked is Rules: between rows and columns somebody inserts a row.
      isRules = true;
      book.shift(rules, { side: 'rows', at: 1, count: 1 });
    };
    const answer = answerOf(host, { preview: true });
    // The last rule of the tab is that of Small.
    expect(answer.ok && answer.report.schemes[3].segments.map(({ segment }) => segment)).toContain('Small');
  });
});
