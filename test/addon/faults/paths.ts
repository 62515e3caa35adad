/**
 * Every way into the add-on: what Google calls, from where, with what, and over which shop.
 */
import type { RunMode } from '../../../src/offline/host-state';
import { cellKey } from '../../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { doneFit } from '../fit/fit-shops';
import { hostOf } from '../open-book';
import type { ShopName } from './shops';

export interface Path {
  readonly what: string;
  readonly functionName: string;
  readonly shop: ShopName;
  readonly mode: RunMode;
  /** Left out: none. Some depend on what stands in the spreadsheet. */
  readonly request?: object | ((book: Workbook) => object);
  /** The cell that is chosen: tab, row and column from 1. */
  readonly chosen?: readonly [tab: string, row: number, column: number];
  /** Answers to what is asked on the way. */
  readonly answers?: readonly string[];
}

type Start = readonly [functionName: string, shop: ShopName, request?: object, answers?: readonly string[]];

const menu = ([functionName, shop, , answers]: Start): Path => ({
  what: `menu: ${functionName}, ${shop}`,
  functionName,
  shop,
  mode: 'menu',
  answers,
});

const page = ([functionName, shop, request = {}]: Start): Path => {
  const given = Object.keys(request).length === 0 ? '' : ` ${JSON.stringify(request).slice(0, 60)}`;
  return { what: `page: ${functionName}${given}, ${shop}`, functionName, shop, mode: 'sidebar', request };
};

const opening = (functionName: string): Path => ({
  what: `open: ${functionName}`,
  functionName,
  shop: 'fresh',
  mode: 'open',
});

const DAILY = { kind: 'days', every: 1, hour: 7, weekday: 1 };
const HABIT = { scheme: 'Habit', segment: 'Regular' };

/** As the page was told when it was inserted. */
function insertedFormula(book: Workbook): object {
  const [sheet, row, column] = ['Orders', 3, 'F'];
  return { sheet, row, column, formula: book.sheetNamed(sheet)?.formulas.get(cellKey(row - 1, 5)) };
}

/** Everything that is proposed. */
function allFits(book: Workbook): object {
  return { apply: doneFit(hostOf(book)).proposals.map(({ id }) => id), asOf: '2026-03-31' };
}

/** Where a formula is to stand. */
const CHOSEN: Partial<Path> = { chosen: ['Orders', 3, 6] };

/** Those that write, and so may be cut off half-way. */
export const WRITING_PATHS: readonly Path[] = [
  ...(
    [
      ['classifyCustomers', 'fresh'],
      ['classifyCustomers', 'classified'],
      ['classifyCustomers', 'settled'],
      ['classifyCustomers', 'undone'],
      ['classifyCustomers', 'orders only'],
      ['classifyCustomers', 'classified orders only'],
      ['undoLastRun', 'settled'],
      ['undoLastRun', 'run once'],
      ['undoLastRun', 'with a column too few'],
      ['setUp', 'bare'],
      ['setUp', 'settled'],
      ['removeEverything', 'set up by hand', {}, ['YES', 'YES']],
      ['checkRules', 'fresh'],
      ['fitThresholds', 'set up', {}, ['YES']],
      ['fitThresholds', 'to be fitted', {}, ['YES', 'YES', 'YES']],
    ] as const
  ).map(menu),
  ...(
    [
      ['classifyFromPage', 'classified', { metrics: true, run: 'r1' }],
      ['classifyFromPage', 'by hand', {}],
      ['undoFromPage', 'by hand'],
      ['setUpFromPage', 'bare', { packs: ['rfm'], lang: 'vi' }],
      ['applyFirstRunFromPage', 'bare', { packs: ['value'], lang: 'en', run: 'r2' }],
      ['removeEverythingFromPage', 'settled', { confirmed: true }],
      ['sampleFromPage', 'bare', { lang: 'en' }],
      ['removeSampleFromPage', 'sample', { lang: 'en' }],
      ['checkFromPage', 'settled'],
      ['setRuleCellFromPage', 'settled', { row: 2, column: 'orders', from: '>= 2', to: '>= 3' }],
      ['showCustomersFromPage', 'settled', HABIT],
      ['showAllFromPage', 'filtered'],
      [
        'showMovedFromPage',
        'settled',
        { scheme: 'segment:Habit', from: 'New', to: 'Regular', ids: ['b', 'd'] },
      ],
      ['backfillFromPage', 'settled', { run: 'r3' }],
      ['setManualFromPage', 'settled', { customerId: 'b', scheme: 'Habit', segment: 'New' }],
      ['removeManualFromPage', 'by hand', { customerId: 'b', scheme: 'Habit' }],
      ['draftFromPage', 'bare', { draft: { step: 'columns' } }],
      ['cancelFromPage', 'bare', { run: 'r4' }],
      ['goToFromPage', 'settled', { sheet: 'Orders', rows: [2, 4] }],
      ['setScheduleFromPage', 'settled', { schedule: DAILY }],
      ['setScheduleFromPage', 'scheduled', { schedule: null }],
    ] as const
  ).map(page),
  { ...page(['insertFormulaFromPage', 'settled', { wish: { shows: 'SEGMENT', ids: 'row' } }]), ...CHOSEN },
  { ...page(['removeFormulaFromPage', 'with a formula']), request: insertedFormula },
  { ...page(['fitFromPage', 'to be fitted']), what: 'page: fitFromPage, all applied', request: allFits },
  {
    what: 'trigger: scheduledRun, scheduled',
    functionName: 'scheduledRun',
    shop: 'scheduled',
    mode: 'trigger',
  },
];

/** Those that only look. */
export const READING_PATHS: readonly Path[] = [
  opening('onOpen'),
  opening('onInstall'),
  ...(
    [
      ['openSidebar', 'settled'],
      ['openSchedule', 'settled'],
      ['checkMyData', 'settled'],
    ] as const
  ).map(menu),
  ...(
    [
      ['classifyFromPage', 'fresh', { preview: true, run: 'r5' }],
      ['bootFromPage', 'settled'],
      ['staleFromPage', 'classified'],
      ['columnsFromPage', 'bare'],
      ['packsFromPage', 'bare'],
      ['progressFromPage', 'bare', { run: 'r6' }],
      ['doctorFromPage', 'settled'],
      ['explainFromPage', 'settled', { customerId: 'b' }],
      ['selectedCustomerFromPage', 'settled'],
      ['fitFromPage', 'set up'],
      ['settingsFromPage', 'set up'],
      ['ruleNamesFromPage', 'settled'],
      ['countFromPage', 'settled', { condition: 'orders > 1' }],
      ['whatIfFromPage', 'settled', { row: 2, column: 'orders', text: '>= 3' }],
      ['crossingFromPage', 'settled', { first: 'Habit', second: 'Habit' }],
      ['showScoredFromPage', 'settled', { recency: 5, frequency: 5 }],
      ['trendsFromPage', 'settled'],
      ['timeMachineFromPage', 'settled', { asOf: '2026-02-28' }],
      ['manualFromPage', 'by hand'],
      ['scheduleFromPage', 'scheduled'],
      ['formulaChoicesFromPage', 'settled'],
      ['chosenCellFromPage', 'settled'],
    ] as const
  ).map(page),
];
