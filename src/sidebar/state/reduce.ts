/**
 * What an event makes of the page's state. Pure: calls to the add-on are in actions.ts.
 */
import type { ReportIssue } from '../../protocol';
import type { BootAnswer, Progress, TableKey } from '../../protocol/first-run';
import type { FailureKind } from '../server';
import { orderFields } from './fields';
import { packsOfStarter, pickedPacks, withPick } from './picks';
import {
  choicesOf,
  NO_CHOICES,
  type Choices,
  type Errand,
  type FieldOrder,
  type Found,
  type Offered,
  type Ran,
  type Running,
  type State,
  type View,
} from './state';

export type Event =
  | { readonly is: 'booted'; readonly boot: BootAnswer; readonly stay?: boolean }
  | { readonly is: 'shown'; readonly view: View; readonly notice?: string }
  | { readonly is: 'begun'; readonly errand: Errand }
  | { readonly is: 'busy' }
  | { readonly is: 'sampleChosen'; readonly sample: boolean }
  | { readonly is: 'sampleAdded'; readonly sources: Readonly<Record<string, string>> }
  | { readonly is: 'sheetChosen'; readonly table: TableKey; readonly sheet: string }
  | { readonly is: 'fieldChosen'; readonly field: string; readonly header: string }
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'offered'; readonly offered: Offered }
  | { readonly is: 'picked'; readonly key: string; readonly on: boolean }
  | { readonly is: 'starterChosen'; readonly key: string }
  | { readonly is: 'runStarted'; readonly work: Running['work']; readonly run: string }
  | { readonly is: 'progressed'; readonly run: string; readonly progress: Progress | null }
  | { readonly is: 'cancelling' }
  | { readonly is: 'previewed'; readonly preview: Ran }
  | { readonly is: 'applied'; readonly applied: Ran }
  | { readonly is: 'refused'; readonly issues: readonly ReportIssue[]; readonly setUp?: boolean }
  | { readonly is: 'failed'; readonly kind: FailureKind; readonly detail: string; readonly wrote?: boolean }
  | { readonly is: 'told'; readonly told: string; readonly isFiltered: boolean }
  | { readonly is: 'asked'; readonly asking: boolean };

type Reducers = { [Is in Event['is']]: (state: State, event: Extract<Event, { is: Is }>) => Partial<State> };

export function reduce(state: State, event: Event): State {
  const reducer = REDUCERS[event.is] as (state: State, event: Event) => Partial<State>;
  return { ...state, ...reducer(state, event) };
}

const REDUCERS: Reducers = {
  booted: (_state, { boot, stay }) => (stay ? { boot } : { boot, ...opened(boot) }),
  shown: (_state, { view, notice }) => ({
    view,
    notice: notice ?? '',
    busy: false,
    running: null,
    asking: false,
  }),
  begun: (_state, { errand }) => ({
    errand,
    choices: NO_CHOICES,
    found: null,
    order: {},
    offered: null,
    preview: null,
    notice: '',
    asking: false,
  }),
  busy: () => ({ busy: true }),
  sampleChosen: ({ choices }, { sample }) => {
    if (choices.sample === sample) return {};
    // Sheets and columns of the one are none of the other.
    return { choices: { ...choices, sample, sources: {}, map: {} }, found: null, order: {}, offered: null };
  },
  sampleAdded: ({ choices, boot }, { sources }) => ({
    choices: { ...choices, sources },
    boot: boot && { ...boot, hasSample: true },
  }),
  sheetChosen: ({ choices, found }, { table, sheet }) => ({
    choices: {
      ...choices,
      sources: withChoice(choices.sources, table, sheet),
      map: forgetting(choices.map, table, found),
    },
    offered: null,
  }),
  fieldChosen: ({ choices }, { field, header }) => ({
    choices: { ...choices, map: withChoice(choices.map, field, header) },
    offered: null,
  }),
  found: ({ order }, { found }) => ({ found, order: orderTables(found, order), busy: false }),
  offered: ({ choices, errand }, { offered }) => ({
    offered,
    busy: false,
    // Whoever adds packs has those that are usual already.
    choices: errand === 'packs' && !choices.packs ? { ...choices, packs: [] } : choices,
  }),
  picked: ({ choices, offered }, { key, on }) => ({
    choices: { ...choices, packs: offered && withPick(pickedPacks(choices, offered), key, on) },
  }),
  starterChosen: ({ choices, offered }, { key }) => {
    const starter = offered?.starters.find((one) => one.key === key);
    return { choices: { ...choices, packs: packsOfStarter(starter), thresholds: starter?.key ?? '' } };
  },
  runStarted: ({ view, before }, { work, run }) => ({
    view: 'running',
    before: view === 'failed' || view === 'refused' ? before : view,
    running: { work, run, progress: null, cancelling: false },
    busy: false,
    notice: '',
    asking: false,
  }),
  progressed: ({ running }, { run, progress }) =>
    // A cache that forgets does not take back what was said.
    running?.run === run && progress ? { running: { ...running, progress } } : {},
  cancelling: ({ running }) => (running ? { running: { ...running, cancelling: true } } : {}),
  previewed: (_state, { preview }) => ({ view: 'preview', preview, running: null }),
  applied: (_state, { applied }) => ({ view: 'done', applied, preview: null, running: null, told: '' }),
  refused: (state, { issues, setUp }) => ({
    ...leaving(state),
    view: 'refused',
    refusal: { issues, setUp: setUp ?? false },
  }),
  failed: (state, { kind, detail, wrote }) => ({
    ...leaving(state),
    view: 'failed',
    trouble: { kind, detail, wrote: wrote ?? false },
  }),
  told: (_state, { told, isFiltered }) => ({ told, isFiltered, busy: false }),
  asked: (_state, { asking }) => ({ asking }),
};

/** A page that was on its way to another is where Back leads. */
function leaving({ view, before }: State): Partial<State> {
  const isPassing = view === 'running' || view === 'failed' || view === 'refused';
  return { before: isPassing ? before : view, running: null, busy: false };
}

function opened({ draft, hasRules, hasSegments }: BootAnswer): Partial<State> {
  if (draft && draft.step !== 'done') return { errand: 'first', choices: choicesOf(draft) };
  return hasRules || hasSegments ? { view: 'home', errand: 'run' } : { view: 'start', errand: 'first' };
}

function orderTables(found: Found, order: State['order']): State['order'] {
  const entries = found.tables.map((table): [TableKey, FieldOrder] => [
    table.table,
    orderFields(table, order[table.table]),
  ]);
  return Object.fromEntries(entries);
}

/** Columns of another sheet are found by their names: a blank says so where Settings name others. */
function forgetting(map: Choices['map'], table: TableKey, found: Found | null): Choices['map'] {
  const others = Object.entries(map).filter(([field]) => !field.startsWith(`${table}.`));
  const fields = found?.tables.find((one) => one.table === table)?.fields ?? [];
  const named = fields.filter(({ header }) => header !== null);
  return Object.fromEntries([...others, ...named.map(({ field }) => [field, ''] as const)]);
}

/** '' takes a choice back: what was found before anybody chose holds again. */
function withChoice(
  choices: Readonly<Record<string, string>>,
  key: string,
  value: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}
