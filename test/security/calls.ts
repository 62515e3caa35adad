/**
 * A request of each kind that the pushed file takes, and what it may write when it is one: every function that Google, a page
 * or a formula can call stands here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTES } from './shop';

/** A call that is as it should be. */
export interface KnownCall {
  readonly args: readonly unknown[];
  /** Sheets of the marketer's that it may write into. */
  readonly writes: readonly string[];
}

const call = (request: unknown, ...writes: string[]): KnownCall => ({ args: [request], writes });
const click = (...writes: string[]): KnownCall => ({ args: [], writes });
const formula = (...args: unknown[]): KnownCall => ({ args, writes: [] });

const CHOICE = {
  sources: { customers: 'Customers', orders: 'Orders', lines: '', products: '' },
  map: { 'orders.amount': 'Amount' },
};
const GRIDS = [
  [['Customer ID'], ['a']],
  [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2026-01-05', 100],
  ],
  [
    ['Scheme', 'Segment', 'orders'],
    ['Habit', 'New', '1'],
  ],
];
const MANUAL = { customerId: 'a', scheme: 'Habit', lang: 'en' };

/** By the function's name. */
export const KNOWN_CALLS: Readonly<Record<string, KnownCall>> = {
  onOpen: click(),
  onInstall: click(),
  openSidebar: click(),
  openSchedule: click(),
  classifyCustomers: click('Rules'),
  undoLastRun: click(),
  undoFromPage: click(),
  classifyFromPage: call(
    {
      asOf: '2026-03-31',
      packs: ['rfm'],
      thresholds: 'retail',
      ...CHOICE,
      lang: 'en',
      metrics: false,
      preview: true,
      run: 'r-1',
    },
    'Rules',
  ),
  checkRules: click('Rules'),
  checkFromPage: call({ asOf: '2026-03-31', ...CHOICE, lang: 'en', marks: true }, 'Rules'),
  goToFromPage: call({ sheet: 'Orders', row: 2, column: 'Amount', rows: [2, 3], lang: 'en' }),
  ruleNamesFromPage: call({ lang: 'en' }),
  countFromPage: call({ condition: 'orders >= 2', column: 'Condition', lang: 'en' }),
  whatIfFromPage: call({ row: 2, column: 'orders', text: '>= 1', lang: 'en' }),
  setRuleCellFromPage: call({ row: 2, column: 'orders', from: '>= 2', to: '>= 1', lang: 'en' }, 'Rules'),
  checkMyData: click(),
  doctorFromPage: call({ asOf: '2026-03-31', ...CHOICE, lang: 'en' }),
  explainFromPage: call({ customerId: 'a', segment: 'New', everySegment: true, ...CHOICE, lang: 'en' }),
  selectedCustomerFromPage: call({ lang: 'en' }),
  fitThresholds: click(),
  fitFromPage: call({ asOf: '2026-03-31', packs: ['value'], apply: ['x'], lang: 'en' }, 'Rules'),
  setUp: click('Settings', 'Rules'),
  setUpFromPage: call(
    {
      packs: ['rfm'],
      starter: 'retail',
      thresholds: 'retail',
      ...CHOICE,
      general: { language: 'en', history: true },
      lang: 'en',
    },
    'Settings',
    'Rules',
  ),
  scheduleFromPage: call({ lang: 'en' }),
  setScheduleFromPage: call({ schedule: { kind: 'days', every: 1, hour: 6, weekday: 1 }, lang: 'en' }),
  scheduledRun: call({ triggerUid: '1234' }),
  settingsFromPage: click(),
  removeEverything: click(),
  removeEverythingFromPage: call({ confirmed: true, lang: 'en' }, 'Settings', 'Rules', 'Manual segments'),
  showCustomersFromPage: call({
    scheme: 'Habit',
    segment: 'New',
    also: { scheme: 'Habit', segment: 'New' },
    lang: 'en',
  }),
  showAllFromPage: call({ lang: 'en' }),
  showScoredFromPage: call({ recency: 5, frequency: 1, lang: 'en' }),
  crossingFromPage: call({ first: 'Habit', second: 'Habit', lang: 'en' }),
  showMovedFromPage: call({ scheme: 'Habit', from: '', to: 'New', ids: ['b'], lang: 'en' }),
  trendsFromPage: call({ from: '2026-01-31', to: '2026-03-31', scheme: 'segment:Habit', lang: 'en' }),
  timeMachineFromPage: call({ asOf: '2026-01-31', to: '2026-03-31', run: 'r-2', lang: 'en' }),
  backfillFromPage: call({ run: 'r-3', lang: 'en' }),
  manualFromPage: call({ lang: 'en' }),
  setManualFromPage: call(
    { ...MANUAL, segment: 'New', until: '2999-12-31', reason: 'agreed' },
    'Manual segments',
  ),
  removeManualFromPage: call(MANUAL, 'Manual segments'),
  formulaChoicesFromPage: call({ lang: 'en' }),
  chosenCellFromPage: call({ lang: 'en' }),
  insertFormulaFromPage: call(
    { wish: { shows: 'SEGMENT', scheme: 'Habit', ids: 'named', reference: 'Customers!A2' }, lang: 'en' },
    NOTES,
  ),
  removeFormulaFromPage: call(
    { sheet: NOTES, row: 1, column: 'B', formula: '=SEGMENT(A2)', lang: 'en' },
    NOTES,
  ),
  bootFromPage: click(),
  staleFromPage: call({ lang: 'en' }),
  columnsFromPage: call({ ...CHOICE, lang: 'en' }),
  packsFromPage: call({ ...CHOICE, lang: 'en' }),
  applyFirstRunFromPage: call(
    { packs: ['rfm'], thresholds: 'retail', ...CHOICE, lang: 'en', run: 'r-4' },
    'Settings',
    'Rules',
  ),
  progressFromPage: call({ run: 'r-5' }),
  cancelFromPage: call({ run: 'r-6' }),
  draftFromPage: call({ draft: { step: 'packs', sample: false, packs: ['rfm'], ...CHOICE } }),
  sampleFromPage: call({ lang: 'en' }),
  removeSampleFromPage: call({ lang: 'en' }),
  CLASSIFY: formula(...GRIDS, '2026-03-31', [['Section', 'Name', 'Value']], 'Habit'),
  SEGMENT: formula('a', 'Habit', 46000),
  SEGMENT_WHY: formula([['a'], ['b']], 'Habit', 46000),
  SEGMENT_ACTION: formula('a', 'Habit', 46000),
  SEGMENT_METRIC: formula('a', 'orders', 46000),
  SEGMENT_COUNT: formula('New', 'Habit', 46000),
  RFM: formula('a', 46000),
};

/** The functions of the pushed file that anybody can call: their names do not end in "_". */
export function globalFunctions(): string[] {
  const code = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
  return [...code.matchAll(/^function (\w+)\(/gm)]
    .map(([, name]) => name)
    .filter((name) => !name.endsWith('_'));
}
