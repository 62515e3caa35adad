/**
 * The first run from its last step on: what stands in the workbook, what a reload finds, and how it can be taken back.
 */
import type { ClassifyAnswer, RemovalAnswer } from '../../../src/protocol';
import type { BootAnswer, FirstRunDraft, SampleAnswer } from '../../../src/protocol/first-run';
import type { Host } from '../../../src/offline/host';
import { bookOf, cellsOf, columnUnder, CUSTOMERS, everything, hostOf, ORDERS, type Rows } from '../open-book';

/** The answers that the tests look into. */
interface Answers {
  bootFromPage: BootAnswer;
  applyFirstRunFromPage: ClassifyAnswer;
  classifyFromPage: ClassifyAnswer;
  draftFromPage: object;
  undoFromPage: object;
  sampleFromPage: SampleAnswer;
  removeSampleFromPage: RemovalAnswer;
  removeEverythingFromPage: RemovalAnswer;
}

function call<N extends keyof Answers>(host: Host, name: N, request: unknown = {}): Answers[N] {
  return host.run(name, [request], { mode: 'sidebar' }).result as Answers[N];
}

const boot = (host: Host) => call(host, 'bootFromPage');

const ODD: Rows = [
  ['Who', 'When', 'How much'],
  ['a', '2026-01-05', 100],
  ['b', '2026-02-05', 900],
];
const CHOICE = {
  sources: { orders: 'Book1' },
  map: { 'orders.customerId': 'Who', 'orders.orderDate': 'When', 'orders.amount': 'How much' },
};

describe('applying', () => {
  it('writes what was confirmed and picked into Settings and Rules, and classifies', () => {
    const book = bookOf({ Customers: CUSTOMERS, Book1: ODD });
    const host = hostOf(book);
    const answer = call(host, 'applyFirstRunFromPage', {
      ...CHOICE,
      packs: ['value'],
      lang: 'en',
    });
    expect(answer.ok).toBe(true);
    // b brings 900 of 1,000: nobody stands above; a has 90 % above, c no revenue.
    expect(columnUnder(book, 'Customers', 'Value segment')).toEqual(['Medium', 'VIP', 'None']);
    const settings = cellsOf(book, 'Settings').map(([section, name, value]) => [section, name, value]);
    expect(settings).toContainEqual(['source', 'orders', 'Book1']);
    expect(settings).toContainEqual(['map', 'orders.amount', 'How much']);
    // The person sees them: the Customers tab has two columns of the user's.
    const { sheet, row, column } = book.currentCell();
    expect([sheet.name, row, column]).toEqual(['Customers', 1, 3]);
    // The next run needs no page.
    expect(call(host, 'classifyFromPage', {}).ok).toBe(true);
  });

  it('changes a column that Settings have otherwise, and adds nothing twice', () => {
    const book = bookOf({
      Customers: CUSTOMERS,
      Book1: [[...ODD[0], 'Net'], ...ODD.slice(1).map((row) => [...row, 5])],
    });
    const host = hostOf(book);
    call(host, 'applyFirstRunFromPage', { ...CHOICE, packs: ['value'] });
    const before = cellsOf(book, 'Settings').length;
    call(host, 'applyFirstRunFromPage', {
      ...CHOICE,
      map: { ...CHOICE.map, 'orders.amount': 'Net' },
      packs: ['value'],
    });
    const settings = cellsOf(book, 'Settings');
    expect(settings).toHaveLength(before);
    expect(settings.filter(([, name]) => name === 'orders.amount').map((row) => row[2])).toEqual(['Net']);
  });

  it('gives the packs the thresholds of a kind of business, as the preview did', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    const request = { packs: ['behaviour'], thresholds: 'food-and-drink' };
    const preview = call(host, 'classifyFromPage', { ...request, preview: true });
    const applied = call(host, 'applyFirstRunFromPage', request);
    if (!preview.ok || !applied.ok) throw new Error('refused');
    expect(applied.report.schemes).toEqual(preview.report.schemes);
    const plain = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    call(hostOf(plain), 'applyFirstRunFromPage', { packs: ['behaviour'] });
    expect(cellsOf(book, 'Rules')).not.toEqual(cellsOf(plain, 'Rules'));
  });

  it('is refused where a required column is missing, and nothing is classified', () => {
    const book = bookOf({ Customers: CUSTOMERS, Book1: ODD });
    const answer = call(hostOf(book), 'applyFirstRunFromPage', {
      sources: CHOICE.sources,
      packs: ['value'],
    });
    if (answer.ok) throw new Error('classified');
    expect(answer.issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(cellsOf(book, 'Customers')).toEqual(CUSTOMERS);
  });
});

describe('a reload', () => {
  const draft: FirstRunDraft = { step: 'packs', ...CHOICE, packs: ['value'], thresholds: 'retail' };

  it('finds where the person was', () => {
    const host = hostOf(bookOf({ Customers: CUSTOMERS }));
    expect(boot(host)).toMatchObject({ draft: null, hasRules: false, hasSegments: false, lastRun: null });
    call(host, 'draftFromPage', { draft });
    expect(boot(host).draft).toEqual(draft);
    call(host, 'draftFromPage', { draft: null });
    expect(boot(host).draft).toBeNull();
  });

  it('finds nothing to go on with once the segments stand there', () => {
    const host = hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS }));
    call(host, 'draftFromPage', { draft: { step: 'preview', packs: ['value'] } });
    call(host, 'applyFirstRunFromPage', { packs: ['value'] });
    // Three customers and three orders were read; all three customers have a segment now.
    expect(boot(host)).toMatchObject({
      draft: null,
      hasRules: true,
      hasSegments: true,
      lastRun: { by: 'you', rows: 6, moved: 3, canUndo: true },
    });
    call(host, 'undoFromPage');
    expect(boot(host).lastRun).toMatchObject({ canUndo: false });
  });

  it('does not find the draft of another person', () => {
    const book = bookOf({ Customers: CUSTOMERS });
    const host = hostOf(book, { user: 'one' });
    call(host, 'draftFromPage', { draft });
    expect(boot(hostOf(book, { user: 'two', shared: host.state.shared })).draft).toBeNull();
  });

  it.each([
    [{ draft: { step: 'x' } }],
    [{ draft: {} }],
    [{ draft: { step: 'packs', packs: 1 } }],
    [{ draft: [1] }],
  ])('a draft such as %j is not kept', (request) => {
    const host = hostOf(bookOf({ Customers: CUSTOMERS }));
    expect(() => call(host, 'draftFromPage', request)).toThrow(/request|draft/);
  });
});

describe.each(['en', 'vi'] as const)('the sample in %s', (lang) => {
  const titles =
    lang === 'en'
      ? ['Customers', 'Orders', 'Order lines', 'Products']
      : ['Khách hàng', 'Đơn hàng', 'Dòng hàng', 'Sản phẩm'];
  const mark = lang === 'en' ? '(sample)' : '(mẫu)';

  it('stands in tabs that say so, beside the user’s own, and is classified like any', () => {
    const book = bookOf({ [titles[0]]: CUSTOMERS });
    const host = hostOf(book);
    const before = everything(book);
    const answer = call(host, 'sampleFromPage', { lang });
    if (!answer.ok) throw new Error('refused');
    expect(Object.values(answer.sources)).toEqual(titles.map((title) => `${title} ${mark}`));
    expect(everything(book).slice(0, 1)).toEqual(before);
    // Texts such as +84… and dates stay texts: 240 customers below the header.
    expect(cellsOf(book, `${titles[0]} ${mark}`)).toHaveLength(241);
    expect(book.sheets.every(({ formulas }) => formulas.size === 0)).toBe(true);
    const applied = call(host, 'applyFirstRunFromPage', {
      packs: ['value'],
      sources: answer.sources,
      lang,
    });
    if (!applied.ok) throw new Error(applied.issues.map(({ message }) => message).join('\n'));
    expect(applied.written?.sheet).toBe(`${titles[0]} ${mark}`);
    expect(applied.report.counts.customers).toBeGreaterThan(230);
  });

  it('is added once', () => {
    const book = bookOf({ Sheet1: [['']] });
    const host = hostOf(book);
    const first = call(host, 'sampleFromPage', { lang });
    expect(call(host, 'sampleFromPage', { lang })).toEqual(first);
    expect(book.sheets).toHaveLength(5);
    expect(boot(host).hasSample).toBe(true);
  });

  it('goes with its segments, and the user’s own sheets are found again', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    const sample = call(host, 'sampleFromPage', { lang });
    if (!sample.ok) throw new Error('refused');
    const { sources } = sample;
    call(host, 'applyFirstRunFromPage', { packs: ['value'], sources, lang });
    const removed = call(host, 'removeSampleFromPage', { lang });
    expect(removed).toEqual({ ok: true, columns: 0, tabs: 4 });
    expect(book.sheets.some(({ name }) => name.includes(mark))).toBe(false);
    const again = call(host, 'classifyFromPage', {});
    expect(again.ok && again.written?.sheet).toBe('Customers');
  });

  it('goes with everything else that the add-on wrote', () => {
    const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS });
    const host = hostOf(book);
    const before = everything(book);
    call(host, 'sampleFromPage', { lang });
    call(host, 'removeEverythingFromPage', { confirmed: true });
    expect(everything(book)).toEqual(before);
  });
});
