/**
 * The commands that write, each over a shop for which there is something to write.
 */
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { DAILY, FORMULA_WISH, type ShopName } from './shops';

export interface Command {
  readonly what: string;
  readonly shop: ShopName;
  readonly functionName: string;
  /** Some depend on what stands in the spreadsheet. */
  readonly request?: object | ((book: Workbook) => object);
  /** Menu items are asked and answered. */
  readonly answers?: readonly string[];
  /** The cell that is chosen: tab, row and column from 1. */
  readonly chosen?: readonly [tab: string, row: number, column: number];
  /** Left out: a page asks, or somebody clicks where there are answers. */
  readonly mode?: 'trigger';
  /** What mends it when it was cut off: itself, unless said otherwise. */
  readonly next?: 'a run';
}

const CLASSIFY = { functionName: 'classifyFromPage', next: 'a run' } as const;
const UNDO = { functionName: 'undoFromPage', next: 'a run' } as const;

/** A classification and its undo: people work beside them while they compute. */
export const RUNS: readonly Command[] = [
  { what: 'the first run', shop: 'with rules', ...CLASSIFY },
  { what: 'a run in which customers move and a scheme comes', shop: 'changed', ...CLASSIFY },
  { what: 'a run with nothing to change', shop: 'settled', ...CLASSIFY },
  { what: 'a run that adds metrics', shop: 'changed', ...CLASSIFY, request: { metrics: true } },
  { what: 'a run with a segment set by hand', shop: 'by hand', ...CLASSIFY },
  { what: 'undo', shop: 'settled', ...UNDO },
  { what: 'undo of the first run', shop: 'classified', ...UNDO },
];

/** As the page was told when it was inserted. */
function insertedFormula(book: Workbook): object {
  const [sheet, row, column] = ['Orders', 3, 'F'];
  return { sheet, row, column, formula: book.sheetNamed(sheet)?.formulas.get(cellKey(row - 1, 5)) ?? '' };
}

/** What Google gives to a trigger. */
function clockEvent({ clockTriggers }: Workbook): object {
  return { triggerUid: clockTriggers[0]?.id ?? '' };
}

/** The others that write. */
export const OTHERS: readonly Command[] = [
  { what: 'set-up', shop: 'bare', functionName: 'setUpFromPage', request: { packs: ['value'], lang: 'en' } },
  {
    what: 'set-up over rules of the user’s',
    shop: 'classified',
    functionName: 'setUpFromPage',
    request: { lang: 'en' },
  },
  {
    what: 'set-up with the first run',
    shop: 'bare',
    functionName: 'applyFirstRunFromPage',
    request: { packs: ['value'], lang: 'en' },
    next: 'a run',
  },
  {
    what: 'removal',
    shop: 'settled',
    functionName: 'removeEverythingFromPage',
    request: { confirmed: true },
  },
  {
    what: 'removal after set-up',
    shop: 'set up',
    functionName: 'removeEverythingFromPage',
    request: { confirmed: true },
  },
  {
    what: 'removal of rules beside the user’s',
    shop: 'set up by hand',
    functionName: 'removeEverythingFromPage',
    request: { confirmed: true },
  },
  {
    what: 'show customers',
    shop: 'settled',
    functionName: 'showCustomersFromPage',
    request: { scheme: 'Worth', segment: 'W16' },
  },
  { what: 'show all', shop: 'filtered', functionName: 'showAllFromPage' },
  {
    what: 'show who moved',
    shop: 'settled',
    functionName: 'showMovedFromPage',
    request: { scheme: 'segment:Worth', from: 'W10', to: 'W16', ids: ['a'] },
  },
  {
    what: 'set by hand',
    shop: 'settled',
    functionName: 'setManualFromPage',
    request: { customerId: 'b', scheme: 'Worth', segment: 'W27' },
  },
  {
    what: 'take back by hand',
    shop: 'by hand',
    functionName: 'removeManualFromPage',
    request: { customerId: 'b', scheme: 'Worth' },
  },
  {
    what: 'write a cell of the rules',
    shop: 'settled',
    functionName: 'setRuleCellFromPage',
    request: { row: 2, column: 'revenue', from: '10', to: '11' },
  },
  { what: 'check the rules', shop: 'settled', functionName: 'checkFromPage' },
  { what: 'fit', shop: 'set up', functionName: 'fitThresholds', answers: ['YES'] },
  { what: 'compute past months', shop: 'settled', functionName: 'backfillFromPage' },
  { what: 'add the sample', shop: 'bare', functionName: 'sampleFromPage', request: { lang: 'en' } },
  {
    what: 'take out the sample',
    shop: 'sample',
    functionName: 'removeSampleFromPage',
    request: { lang: 'en' },
  },
  {
    what: 'set-up of a second pack',
    shop: 'set up',
    functionName: 'setUpFromPage',
    request: { packs: ['rfm'], lang: 'en' },
  },
  {
    what: 'insert a formula',
    shop: 'settled',
    functionName: 'insertFormulaFromPage',
    request: { wish: FORMULA_WISH },
    chosen: ['Orders', 3, 6],
  },
  {
    what: 'take out a formula',
    shop: 'with a formula',
    functionName: 'removeFormulaFromPage',
    request: insertedFormula,
  },
  {
    what: 'set a schedule',
    shop: 'settled',
    functionName: 'setScheduleFromPage',
    request: { schedule: DAILY },
  },
  {
    what: 'drop the schedule',
    shop: 'scheduled',
    functionName: 'setScheduleFromPage',
    request: { schedule: null },
  },
  {
    what: 'a scheduled run',
    shop: 'scheduled',
    functionName: 'scheduledRun',
    request: clockEvent,
    mode: 'trigger',
    next: 'a run',
  },
];
