import { cellsOf, classify, hostOf } from '../open-book';
import type { Report } from '../../../src/protocol';
import { doneSetUp, SHOPS } from './shops';

/** What a run says, but for how it came to it. */
function facts({ counts, revenue, schemes }: Report) {
  return { counts, revenue, schemes };
}

/** The customers' rows without the instant of the run. */
function customers(host: ReturnType<typeof hostOf>) {
  const names = ['Customers', 'Khách hàng', 'Members'];
  const found = host.workbook.sheets.find(({ name }) => names.includes(name));
  return cellsOf(host.workbook, found?.name ?? '').map((row) => row.slice(0, -1));
}

describe.each(SHOPS)('a shop of %s', (_, open) => {
  describe.each(['en', 'vi'] as const)('in %s', (lang) => {
    it.each([['value', 'rfm'], ['rfm-package'], ['rfm-second']])(
      'gets the same segments from its tabs as from the packs %s alone',
      (...packs) => {
        const [plain, setUp] = [open(), open()].map((book) => hostOf(book, { userLocale: lang }));
        const wanted = facts(classify(plain, { packs }));
        doneSetUp(setUp, { packs });
        expect(facts(classify(setUp))).toEqual(wanted);
        expect(customers(setUp)).toEqual(customers(plain));
      },
    );

    it('reports nothing about the tabs', () => {
      const host = hostOf(open(), { userLocale: lang });
      doneSetUp(host);
      const codes = classify(host).issues.map(({ code }) => code);
      expect(codes.filter((code) => /^(settings|rules|run)\./.test(code))).toEqual([]);
    });
  });
});
