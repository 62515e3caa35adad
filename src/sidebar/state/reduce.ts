/**
 * What an event makes of the page's state. Pure: calls to the add-on are in actions.ts.
 */
import type { ReportIssue } from '../../protocol';
import type { BootAnswer, Progress, TableKey } from '../../protocol/first-run';
import type { FailureKind } from '../server';
import type { Tab } from '../tabs/tab-names';
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
  | { readonly is: 'tabShown'; readonly tab: Tab }
  | { readonly is: 'begun'; readonly errand: Errand }
  | { readonly is: 'busy' }
  | { readonly is: 'sampleChosen'; readonly sample: boolean }
  | { readonly is: 'sampleAdded'; readonly sources: Readonly<Record<string, string>> }
  /** '' for none; null takes the choice back. */
  | { readonly is: 'sheetChosen'; readonly table: TableKey; readonly sheet: string | null }
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
  | { readonly is: 'rulesChecked'; readonly faulty: boolean };

type Reducers = { [Is in Event['is']]: (state: State, event: Extract<Event, { is: Is }>) => Partial<State> };

export function reduce(state: State, event: Event): State {
  const reducer = REDUCERS[event.is] as (state: State, event: Event) => Partial<State>;
  return { ...state, ...reducer(state, event) };
}

const REDUCERS: Reducers = {
  booted: (_state, { boot, stay }) => (stay ? { boot } : { boot, ...opened(boot) }),
  shown: (state, { view, notice }) => ({
    view,
    // Home begins with the summary; back from what did not work is where one was.
    ...(view === 'home' && !isStuck(state) ? { tab: 'summary' } : {}),
    notice: notice ?? '',
    busy: false,
    running: null,
  }),
  tabShown: (_state, { tab }) => ({ view: 'home', tab, notice: '', busy: false }),
  begun: (_state, { errand }) => ({
    errand,
    choices: NO_CHOICES,
    found: null,
    order: {},
    offered: null,
    preview: null,
    notice: '',
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
      map: forgetting(choices.map, table, sheet ? found : null),
    },
    offered: null,
  }),
  fieldChosen: ({ choices }, { field, header }) => ({
    choices: { ...choices, map: withChoice(choices.map, field, header || null) },
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
  }),
  progressed: ({ running }, { run, progress }) =>
    // A cache that forgets does not take back what was said.
    running?.run === run && progress ? { running: { ...running, progress } } : {},
  cancelling: ({ running }) => (running ? { running: { ...running, cancelling: true } } : {}),
  previewed: (_state, { preview }) => ({ view: 'preview', preview, running: null }),
  applied: (_state, { applied }) => ({ view: 'done', applied, running: null, told: '' }),
  refused: (state, { issues, setUp }) => ({
    ...leaving(state),
    view: 'refused',
    refusal: { issues, setUp: setUp ?? false },
  }),
  failed: (state, { kind, detail, wrote }) => ({
    ...leaving(state),
    view: 'failed',
    // Google says in the user's language that it let another account run the add-on: where the very first call fails, that
    // may be what it says.
    trouble: { kind: kind === 'other' && !state.boot ? 'unopened' : kind, detail, wrote: wrote ?? false },
  }),
  told: (_state, { told, isFiltered }) => ({ told, isFiltered, busy: false }),
  rulesChecked: (_state, { faulty }) => ({ rulesFaulty: faulty }),
};

/** What was asked for did not come. */
function isStuck({ view }: State): boolean {
  return view === 'failed' || view === 'refused';
}

/** A page that was on its way to another is where Back leads. */
function leaving(state: State): Partial<State> {
  const { view, before } = state;
  const isPassing = view === 'running' || isStuck(state);
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

/** Null takes a choice back: what was found before anybody chose holds again. */
function withChoice(
  choices: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
