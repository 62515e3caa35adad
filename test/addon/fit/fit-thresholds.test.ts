import { parseFitRequest } from '../../../src/addon/sidebar-api';
import { classify, everything, hostOf, tab } from '../open-book';
import { pictureOf } from '../../support/same-book';
import { editAt, insertRowIn } from '../write-plan/edits';
import { CHANGES, differences, doneFit, fit, openShop, refusalOf, rulesIn, shopOf, WORDS } from './fit-shops';

describe.each(['en', 'vi'] as const)('thresholds fitted in %s', (lang) => {
  const wanted = CHANGES.map(([id, column, from, to]) => [id, WORDS[lang].columns[column], from, to]);

  it('are proposed, and nothing is written', () => {
    const { book, host } = openShop({ lang });
    const before = pictureOf(book);
    const { proposals, written } = doneFit(host);
    const cells = proposals.flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.cells.map(({ column, from, to }) => [rule.row, column, from, to])),
    );
    const rowOf = new Map(rulesIn(book, lang).map(([id], index) => [id, index + 1]));
    expect(cells).toEqual(wanted.map(([id, ...rest]) => [rowOf.get(id), ...rest]));
    expect([written, pictureOf(book)]).toEqual([0, before]);
  });

  it('are written where they are chosen: those cells, as texts, and no others', () => {
    const { book, host } = openShop({ lang });
    const before = rulesIn(book, lang);
    const apply = doneFit(host).proposals.map(({ id }) => id);
    const { written } = doneFit(host, { apply });
    expect(differences(before, rulesIn(book, lang)).sort()).toEqual([...wanted].sort());
    expect(written).toBe(wanted.length);
    const grid = tab(book, WORDS[lang].rules);
    const revenue = rulesIn(book, lang)[0].indexOf(WORDS[lang].columns[1]);
    expect(book.formats.get(grid.formatAt(2, revenue)).numberFormat).toBe('@');
  });

  it('classify as they said', () => {
    const { host } = openShop({ lang });
    const { proposals } = doneFit(host, { apply: doneFit(host).proposals.map(({ id }) => id) });
    const { schemes } = classify(host);
    const said = proposals[0].rules.map(({ segment, customersAfter }) => [segment, customersAfter]);
    const value = schemes[0].segments.map(({ segment, customers }) => [segment, customers]);
    expect(value).toEqual(expect.arrayContaining(said));
    // 2,900 and more: k from 29 to 40. 1,800: from 18. 900: from 9. The rest: 1 to 8.
    expect(said.map(([, customers]) => customers)).toEqual([12, 11, 9, 8]);
  });
});

describe('a fit', () => {
  it('says in both languages what the threshold is and what it rests on', () => {
    const reasons = (['en', 'vi'] as const).map((lang) =>
      doneFit(openShop({ lang }).host).proposals.flatMap(({ rules }) => rules.map(({ reason }) => reason)),
    );
    // VIP bring 414 of 820. 65 days or fewer are gaps of k up to 32 of 40.
    expect([reasons[0][0], reasons[0][4]]).toEqual([
      'VIP = your best 50% of revenue: from 2,900 (rounded, they bring 50.5%)',
      'Regular = a mean gap of 65 days or fewer: 80% of the customers who came back keep to that, half of them to 41 days',
    ]);
    expect(reasons[1][0]).toBe(
      'VIP = những khách mang lại 50% doanh thu cao nhất: từ 2.900 (sau khi làm tròn, họ mang lại 50,5%)',
    );
  });

  it('writes only what is chosen of it', () => {
    const { book, host } = openShop();
    const before = rulesIn(book);
    const oneOff = doneFit(host).proposals.filter(({ id }) => id.startsWith('oneOff:'));
    doneFit(host, { apply: oneOff.map(({ id }) => id) });
    expect(differences(before, rulesIn(book))).toEqual([
      ['behaviour-11', 'days since last order', '> 90', '> 73'],
    ]);
  });

  it('that was written proposes nothing more, and is not written again', () => {
    const { book, host } = openShop();
    const apply = doneFit(host).proposals.map(({ id }) => id);
    doneFit(host, { apply });
    const before = everything(book);
    const { proposals, issues } = doneFit(host);
    expect([proposals, issues.map(({ code }) => code)]).toEqual([[], expect.arrayContaining(['fit.edited'])]);
    expect(refusalOf(host, { apply })).toEqual(['fit.changed']);
    expect(everything(book)).toEqual(before);
  });

  it('leaves a cell that the marketer changed, and says so', () => {
    const { book, host } = openShop();
    const [headers, , vip] = rulesIn(book);
    tab(book, 'Rules').setValue(2, headers.indexOf('revenue share above'), '< 40%');
    const { proposals, issues } = doneFit(host, {
      apply: doneFit(host).proposals.map(({ id }) => id),
    });
    expect(proposals[0].rules.map(({ segment }) => segment)).toEqual(['High', 'Medium', 'Low']);
    expect(rulesIn(book)[2]).toEqual(vip.map((cell) => (cell === '< 50%' ? '< 40%' : cell)));
    expect(issues.filter(({ code }) => code === 'fit.edited').map(({ where }) => where)).toMatchObject([
      { sheet: 'Rules', column: 'revenue share above', rows: [3] },
    ]);
  });

  it('rests on thirty customers, and says where there are fewer', () => {
    const { proposals, issues } = doneFit(openShop({ customers: 29 }).host);
    expect(proposals).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('fit.tooFew');
    expect(doneFit(openShop({ customers: 30 }).host).proposals).toHaveLength(3);
  });

  it('proposes for packs where there is no Rules tab, and has nowhere to write', () => {
    const book = shopOf(40);
    const host = hostOf(book);
    const { proposals } = doneFit(host, { packs: ['value', 'behaviour'] });
    expect(proposals.map(({ id }) => id.replace(/:.*/, ''))).toEqual(['value', 'regularGap', 'oneOff']);
    const apply = proposals.map(({ id }) => id);
    expect(refusalOf(host, { packs: ['value', 'behaviour'], apply })).toEqual(['fit.noTab']);
    expect(refusalOf(host, { apply })).toEqual(['fit.noTab']);
    const { host: withTab } = openShop();
    expect(refusalOf(withTab, { packs: ['value', 'behaviour'], apply })).toEqual(['fit.noTab']);
  });
});

describe('what was proposed is refused, and nothing written, where', () => {
  it('the data have changed', () => {
    const { book, host } = openShop();
    const apply = doneFit(host).proposals.map(({ id }) => id);
    // The best customer buys for a million: VIP is that customer alone.
    tab(book, 'Orders').setValue(80, 3, 1_000_000);
    const before = everything(book);
    expect(refusalOf(host, { apply })).toEqual(['fit.changed']);
    expect(everything(book)).toEqual(before);
  });

  it('somebody edits the rules while it is worked out', () => {
    const { book, host } = openShop();
    const apply = doneFit(host).proposals.map(({ id }) => id);
    const asked = host.run('fitFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    const before = rulesIn(book);
    // The run to write reads what the run to propose has read; the edit comes right after that.
    editAt(host, asked.stats.calls, insertRowIn('Rules', 1));
    expect(refusalOf(host, { apply })).toEqual(['fit.changed']);
    const blank = before[0].map(() => '');
    expect(rulesIn(book)).toEqual([before[0], blank, ...before.slice(1)]);
  });

  it('one of the cells is protected', () => {
    const { book, host } = openShop();
    const apply = doneFit(host).proposals.map(({ id }) => id);
    const column = rulesIn(book)[0].indexOf('revenue') + 1;
    tab(book, 'Rules').protectedBoxes.push({ row: 3, column, rows: 1, columns: 1 });
    const before = everything(book);
    expect(refusalOf(host, { apply })).toEqual(['write.protected']);
    expect(everything(book)).toEqual(before);
  });

  it('but not where others are', () => {
    const { book, host } = openShop();
    const action = rulesIn(book)[0].indexOf('Action') + 1;
    tab(book, 'Rules').protectedBoxes.push({ row: 1, column: action, rows: 40, columns: 1 });
    expect(doneFit(host, { apply: doneFit(host).proposals.map(({ id }) => id) }).written).toBe(10);
  });

  it('a rule is wrong', () => {
    const { book, host } = openShop();
    tab(book, 'Rules').setValue(2, rulesIn(book)[0].indexOf('revenue'), '=> 5');
    const answer = fit(host);
    expect(answer.ok).toBe(false);
  });
});

describe('the menu item', () => {
  /** A click, the answers to its questions, and what changed in the Rules tab. */
  function click(lang: 'en' | 'vi', answers: readonly string[]) {
    const { book, host } = openShop({ lang });
    host.ui.answers.push(...answers);
    const before = rulesIn(book, lang);
    host.run('fitThresholds');
    return { host, changed: differences(before, rulesIn(book, lang)) };
  }

  it.each([
    ['en', 'Value: write these thresholds into the Rules tab?', 'Fit thresholds to my data'],
    ['vi', 'Giá trị: ghi các ngưỡng này vào trang Quy tắc?', 'Chỉnh ngưỡng theo dữ liệu của tôi'],
  ] as const)(
    'asks for each scheme in %s, with the old and the new text, and writes on yes',
    (lang, title, menu) => {
      const { host, changed } = click(lang, ['YES', 'NO']);
      const [value, behaviour] = host.ui.alerts;
      expect([value.title, value.buttons, host.ui.alerts.length]).toEqual([title, 'YES_NO', 2]);
      expect(value.prompt).toContain('< 50% → ');
      expect(value.prompt).toContain(' → >= 2900');
      expect(behaviour.prompt).toContain('<= 90 → <= 65');
      expect(changed.map(([id]) => String(id).replace(/-\d/, ''))).toEqual(new Array(8).fill('value'));
      expect(host.toasts.map((toast) => toast.title)).toEqual([menu]);
    },
  );

  it('writes nothing on no', () => {
    const { host, changed } = click('en', ['NO', 'NO']);
    expect(changed).toEqual([]);
    expect(host.toasts).toMatchObject([
      { message: '6 rules can be fitted to your data. Nothing was written.' },
    ]);
  });

  it('says how to go back when it has written', () => {
    const { host } = click('en', ['YES', 'YES']);
    expect(host.toasts).toMatchObject([
      { message: expect.stringMatching(/^10 cells of the Rules tab written, in 6 rules\. To go back, /) },
    ]);
  });
});

describe('a request to fit', () => {
  it('passes when every field is of its kind', () => {
    const request = { asOf: '2026-03-31', apply: ['value:0a1b2c3d'] };
    expect(parseFitRequest(request)).toBe(request);
  });

  it.each([['yes'], [true], [[1]]])('is refused with apply = %j', (apply) => {
    expect(() => parseFitRequest({ apply })).toThrow('apply');
  });
});
