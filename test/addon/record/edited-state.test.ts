/**
 * The hidden tab is written by what was read of it when the run began: what somebody does to it meanwhile, or a run that dies
 * while it writes, leaves nothing wrong in it.
 */
import { cellsOf, classify, CUSTOMERS, everythingButLog, tab, type Rows } from '../open-book';
import { sortBy } from '../write-plan/edits';
import { changingShop } from './changing-shop';
import { makeWide } from './wide-state';

const STATE = 'Segments state';

/** Classified twice, so that undo is about nobody's first segment any more; since then b has bought again. */
function shopWithNews(tabs: Readonly<Record<string, Rows>> = {}) {
  const shop = changingShop(tabs);
  classify(shop.host, { asOf: undefined });
  shop.at('2026-04-01T03:00:00Z');
  shop.order('4', 'a');
  classify(shop.host, { asOf: undefined });
  shop.at('2026-04-02T03:00:00Z');
  shop.order('5', 'b');
  return shop;
}

describe('the tab Segments state', () => {
  it('is compared whole where somebody sorted it since it was read', () => {
    // So many customers that most of their rows are below what is known of the run as a whole, and stay as they are.
    const others = Array.from({ length: 40 }, (_, index) => [`k${index}`, '']);
    const [quiet, sorted] = [1, 2].map(() => shopWithNews({ Customers: [...CUSTOMERS, ...others] }));
    classify(quiet.host, { asOf: undefined });
    let isSorted = false;
    sorted.host.state.beforeCall = (call) => {
      if (isSorted || call !== 'SpreadsheetApp.flush') return;
      isSorted = true;
      sortBy(0, STATE)(sorted.book);
    };
    classify(sorted.host, { asOf: undefined });
    expect(isSorted).toBe(true);
    expect(everythingButLog(sorted.book)).toEqual(everythingButLog(quiet.book));
  });

  it('is not written where a run changes nothing', () => {
    const { host, book } = shopWithNews();
    classify(host, { asOf: undefined });
    const sheet = tab(book, STATE);
    sheet.setValue = () => {
      throw new Error('written');
    };
    expect(() => classify(host, { asOf: undefined })).not.toThrow();
  });

  it('is as it was where a run died before it gave the columns other places, which one write does', () => {
    const { host, book } = shopWithNews();
    classify(host, { asOf: undefined });
    makeWide(book);
    const sheet = tab(book, STATE);
    const before = cellsOf(book, STATE);
    const setValue = sheet.setValue.bind(sheet);
    sheet.setValue = () => {
      throw new Error('We’re sorry, a server error occurred.');
    };
    expect(() => classify(host, { asOf: undefined })).toThrow('server error');
    expect(cellsOf(book, STATE)).toEqual(before);
    sheet.setValue = setValue;
    classify(host, { asOf: undefined });
    const [names, ...rows] = cellsOf(book, STATE);
    expect(names).not.toEqual(before[0]);
    expect([names[0], ...rows.slice(0, 3).map(([id]) => id)]).toEqual(['key:Customer ID', 'a', 'b', 'c']);
  });
});
