/**
 * A first run that cannot be done leaves nothing behind: Settings and Rules are written when nothing stands in its way.
 */
import { TAB_TITLES } from '../../../src/core/index';
import { virtualClock } from '../../../src/offline/clock';
import { addRows } from '../../../src/offline/files/load-workbook';
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import type { ClassifyAnswer } from '../../../src/protocol';
import type { FirstRunAnswer, FirstRunRequest } from '../../../src/protocol/first-run';
import type { StaleAnswer } from '../../../src/protocol/summary';
import { PACKS } from '../../../src/templates/index';
import { pictureOf } from '../../support/same-book';
import { bookOf, cellsOf, CUSTOMERS, everything, hostOf, ORDERS, tab, type Rows } from '../open-book';
import { insertRow } from '../write-plan/edits';

const shop = (more: Readonly<Record<string, Rows>> = {}) =>
  bookOf({ Customers: CUSTOMERS, Orders: ORDERS, ...more });

function apply(host: Host, request: FirstRunRequest = {}): FirstRunAnswer {
  return host.run('applyFirstRunFromPage', [{ packs: ['value'], lang: 'en', ...request }], {
    mode: 'sidebar',
  }).result as FirstRunAnswer;
}

function refusal(answer: FirstRunAnswer) {
  if (answer.ok) throw new Error('classified');
  const { issues, setUp } = answer;
  return { codes: issues.filter(({ severity }) => severity === 'error').map(({ code }) => code), setUp };
}

/** Makes the edit once, right before the first service call of that name. */
function editAtFirst(host: Host, call: string, edit: (book: Workbook) => void): void {
  let isDone = false;
  host.state.beforeCall = (name) => {
    if (isDone || name !== call) return;
    isDone = true;
    edit(host.workbook);
  };
}

const SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'History', 'no'],
];

describe('nothing is written, not even Settings and Rules', () => {
  it.each<[string, () => Workbook, FirstRunRequest, string[]]>([
    ['a sheet is not there', () => shop(), { sources: { orders: 'Sales' } }, ['intake.source.missing']],
    [
      'a required column is not there',
      () =>
        bookOf({
          Customers: CUSTOMERS,
          Book1: [
            ['Who', 'When'],
            ['a', '2026-01-05'],
          ],
        }),
      { sources: { orders: 'Book1' } },
      // The customer id and the date.
      ['intake.header.missing', 'intake.header.missing'],
    ],
    [
      'a setting is faulty',
      () => shop({ Settings: [...SETTINGS, ['rfm', 'Bins', 99]] }),
      {},
      ['settings.badValue'],
    ],
    [
      'the sheet is protected',
      () => {
        const book = shop();
        const all = { box: null, description: '', warningOnly: false, editors: ['boss'] };
        tab(book, 'Customers').protections.push(all);
        return book;
      },
      {},
      ['write.protectedSheet'],
    ],
    ['two packs do not fit', () => shop(), { packs: ['rfm', 'rfm-package'] }, ['run.packConflict']],
  ])('where %s', (_what, open, request, codes) => {
    const book = open();
    const before = pictureOf(book);
    expect(refusal(apply(hostOf(book), request))).toEqual({ codes, setUp: undefined });
    expect(pictureOf(book)).toEqual(before);
  });

  it.each<[string, Rows | null, (book: Workbook) => void]>([
    ['changed', SETTINGS, (book) => tab(book, 'Settings').setValue(1, 2, 'yes')],
    [
      'made',
      null,
      (book) =>
        addRows(
          book,
          SETTINGS.map((row) => [...row]),
          'Settings',
        ),
    ],
  ])('where somebody has %s the tab Settings meanwhile', (_what, settings, edit) => {
    const book = shop(settings ? { Settings: settings } : {});
    const host = hostOf(book);
    let edited: unknown = null;
    editAtFirst(host, 'Sheet.getProtections', () => {
      edit(book);
      edited = everything(book);
    });
    expect(refusal(apply(host))).toEqual({ codes: ['setup.changed'], setUp: undefined });
    expect(everything(book)).toEqual(edited);
    host.state.beforeCall = null;
    expect(apply(host).ok).toBe(true);
  });

  it('where it is cancelled, at whatever call; or it is done whole', () => {
    const slow = () => hostOf(shop(), { clock: virtualClock(Date.parse('2026-03-31T05:00:00Z')) });
    /** Cancels before the service call of that number, as the page does. */
    const applyUntil = (host: Host, last: number) => {
      let [calls, isInside] = [0, false];
      host.state.beforeCall = () => {
        if (isInside || ++calls !== last) return;
        isInside = true;
        host.run('cancelFromPage', [{ run: 'r' }], { mode: 'sidebar' });
        isInside = false;
      };
      const answer = apply(host, { run: 'r' });
      host.state.beforeCall = null;
      return { answer, calls };
    };
    const { calls } = applyUntil(slow(), -1);
    const before = pictureOf(shop());
    const outcomes = new Set<boolean>();
    for (let at = 1; at <= calls; at += 53) {
      const host = slow();
      const { answer } = applyUntil(host, at);
      outcomes.add(answer.ok);
      if (answer.ok) continue;
      expect(refusal(answer)).toEqual({ codes: ['run.cancelled'], setUp: undefined });
      expect(pictureOf(host.workbook)).toEqual(before);
    }
    expect(outcomes).toEqual(new Set([true, false]));
  });
});

it('a sheet that is changed while Settings and Rules are written stops the run, which says that they stand there', () => {
  const book = shop();
  const host = hostOf(book);
  editAtFirst(host, 'Spreadsheet.insertSheet', insertRow(0));
  expect(refusal(apply(host))).toEqual({ codes: ['write.headerMoved'], setUp: true });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders', 'Settings', 'Rules']);
  // Trying again adds nothing twice.
  const rows = () => ['Settings', 'Rules'].map((name) => cellsOf(book, name).length);
  const before = rows();
  expect(apply(host).ok).toBe(true);
  expect(rows()).toEqual(before);
});

describe.each(['en', 'vi'] as const)('in %s', (lang) => {
  /** All that go together. */
  const packs = PACKS.map(({ key }) => key).filter((key) => !['rfm-package', 'rfm-second'].includes(key));

  it('a run with the tabs as they are to be is the run with the tabs as they stand then', () => {
    const book = shop(lang === 'en' ? { Settings: SETTINGS } : {});
    const host = hostOf(book);
    const first = apply(host, { packs, lang });
    if (!first.ok) throw new Error(first.issues.map(({ message }) => message).join('\n'));
    const hash = () => cellsOf(book, TAB_TITLES.rulesSnapshot[lang])[0][0];
    const rules = hash();
    const seen = host.run('staleFromPage', [{ lang }], { mode: 'sidebar' }).result as StaleAnswer;
    expect(seen.changes).toEqual([]);
    const second = host.run('classifyFromPage', [{ lang }], { mode: 'sidebar' }).result as ClassifyAnswer;
    if (!second.ok) throw new Error('refused');
    expect(second.report.schemes).toEqual(first.report.schemes);
    expect(second.report.issues).toEqual(first.report.issues);
    expect(second.colours).toEqual(first.colours);
    expect(hash()).toBe(rules);
  });
});
