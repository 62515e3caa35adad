import { cellsOf, classify, columnUnder, tab } from '../open-book';
import { changingShop } from './changing-shop';

describe('the tab Run log', () => {
  it('has a row a run: who, what was read and skipped, who moved, which rules, complete', () => {
    const { book, host } = changingShop();
    classify(host);
    const [header, row, ...others] = cellsOf(book, 'Run log');
    expect(header.slice(0, 12)).toEqual([
      'Time',
      'What',
      'Who',
      'Person',
      'Rows read',
      'Rows skipped',
      'Customers moved',
      'Seconds',
      'Warnings',
      'Rules version',
      'Add-on version',
      'Complete',
    ]);
    expect(others).toEqual([]);
    const [, what, who, person, read, skipped, moved, seconds, warnings, rules, version, complete] = row;
    expect([what, who, read, skipped, moved, warnings, complete]).toEqual([
      'Classify',
      'you',
      6,
      0,
      2,
      0,
      true,
    ]);
    expect([person, rules]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}$/),
      cellsOf(book, 'Rules snapshot')[0][0],
    ]);
    expect([version, typeof seconds]).toEqual(['0.1.0', 'number']);
  });

  it('counts customers when a run is undone, not rows whose formula shows nothing', () => {
    const { book, host } = changingShop();
    const customers = tab(book, 'Customers');
    customers.maxRows = 9;
    // Three customers, then three rows that nobody sees: the last row with content is the seventh.
    customers.setFormula(6, 1, '=""');
    classify(host);
    host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(columnUnder(book, 'Run log', 'Rows read')[1]).toBe(3);
  });

  it('has its headers and words in Vietnamese', () => {
    const { book, host } = changingShop();
    classify(host, { lang: 'vi' });
    const [header, row] = cellsOf(book, 'Nhật ký chạy');
    expect(header.slice(0, 12)).toEqual([
      'Thời điểm',
      'Việc',
      'Ai',
      'Người chạy',
      'Số dòng đã đọc',
      'Số dòng bỏ qua',
      'Số khách chuyển nhóm',
      'Số giây',
      'Cảnh báo',
      'Phiên bản quy tắc',
      'Phiên bản tiện ích',
      'Hoàn tất',
    ]);
    expect(row.slice(1, 3)).toEqual(['Phân loại', 'bạn']);
  });

  it('calls whoever ran before another person', () => {
    const { book, host } = changingShop();
    classify(host);
    const other = changingShop({}, { workbook: book });
    classify(other.host);
    expect(cellsOf(book, 'Run log').map((row) => row[2])).toEqual(['Who', 'another person', 'you']);
  });

  it('shows a run that died as not complete', () => {
    const { book, host, order } = changingShop();
    classify(host);
    order('4', 'b');
    // The state cannot be written: the run dies before the segments.
    const setValue = tab(book, 'Segments state').setValue.bind(tab(book, 'Segments state'));
    tab(book, 'Segments state').setValue = () => {
      throw new Error('We’re sorry, a server error occurred.');
    };
    expect(() => classify(host)).toThrow('server error');
    expect(cellsOf(book, 'Run log').map((row) => row[11])).toEqual(['Complete', true, false]);
    tab(book, 'Segments state').setValue = setValue;
    classify(host);
    expect(cellsOf(book, 'Run log').map((row) => row[11])).toEqual(['Complete', true, false, true]);
  });

  it('keeps the last 500 runs', () => {
    const { book, host } = changingShop();
    classify(host);
    const log = tab(book, 'Run log');
    const [, row] = cellsOf(book, 'Run log');
    log.maxRows = 600;
    for (let at = 2; at <= 550; at++)
      row.forEach((cell, column) => log.setValue(at, column, column === 4 ? at : cell));
    classify(host);
    const rows = cellsOf(book, 'Run log').slice(1);
    expect([rows.length, rows[0][4], rows[499][4]]).toEqual([500, 52, 6]);
  });

  it('has no row of a run that is refused', () => {
    const { book, host } = changingShop({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['A', 'x', '=> 2'],
      ],
    });
    expect(() => classify(host)).toThrow();
    expect(book.sheetNamed('Run log')).toBeFalsy();
  });
});
