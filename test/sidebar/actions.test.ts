/**
 * What a person does, what the add-on is asked, and where the page ends up.
 */
import type { BootAnswer } from '../../src/protocol/first-run';
import { Failure, type Ask, type Calls } from '../../src/sidebar/server';
import { Actions } from '../../src/sidebar/state/actions';
import { Store } from '../../src/sidebar/state/store';
import { BOOT, field, found, offered, orders, pack, ran } from './samples';

type Name = keyof Calls;
type Respond = { [N in Name]?: (request: Calls[N][0]) => unknown };

const ERROR = { code: 'x', severity: 'error', count: 1, where: { rows: [] }, message: 'm' } as const;

/** A page over an add-on that answers this; every call is noted, but those that keep the draft. */
function pageOver(respond: Respond, boot: Partial<BootAnswer> = {}) {
  const calls: { name: Name; request: unknown }[] = [];
  const drafts: unknown[] = [];
  const usual: Respond = {
    bootFromPage: () => ({ ...BOOT, ...boot }),
    columnsFromPage: () => found(orders([field('customerId', { required: true })])),
    packsFromPage: () => offered(pack('value', { picked: true }), pack('rfm')),
    classifyFromPage: () => ran({ from: '', to: 'A', customers: 3 }),
    applyFirstRunFromPage: () => ran(),
    sampleFromPage: () => ({ ok: true, sources: { orders: 'Orders (sample)' } }),
    draftFromPage: ({ draft }) => drafts.push(draft) && {},
  };
  const ask = (async (name: Name, request: never) => {
    if (name !== 'draftFromPage') calls.push({ name, request });
    const answer = ({ ...usual, ...respond }[name] ?? (() => ({})))(request);
    return answer;
  }) as unknown as Ask;
  const store = new Store();
  return { store, actions: new Actions(store, ask, () => 'id'), calls, drafts };
}

const names = (calls: readonly { name: Name }[]) => calls.map(({ name }) => name);

it('opening asks once', async () => {
  const { store, actions, calls } = pageOver({});
  await actions.open();
  expect(names(calls)).toEqual(['bootFromPage']);
  expect(store.state.view).toBe('start');
});

it('opening leads to the page that the menu names once there is something to set, else to the start', async () => {
  const ready = pageOver({}, { hasRules: true });
  await ready.actions.open('settings');
  expect([ready.store.state.view, ready.store.state.tab]).toEqual(['home', 'settings']);
  const fresh = pageOver({});
  await fresh.actions.open('settings');
  expect(fresh.store.state.view).toBe('start');
});

it('the first run goes from the start to done, each step kept', async () => {
  const { store, actions, calls, drafts } = pageOver({});
  await actions.open();
  await actions.start();
  expect(store.state.view).toBe('columns');
  await actions.toPacks();
  actions.pick('rfm', true);
  await actions.runs.preview();
  expect(store.state.view).toBe('preview');
  expect(drafts.map((draft) => (draft as { step: string }).step)).toEqual([
    'columns',
    'packs',
    'packs',
    'preview',
  ]);
  await actions.runs.apply();
  expect(store.state.view).toBe('done');
  const chosen = { sources: {}, map: {}, packs: ['value', 'rfm'], lang: 'en' };
  expect(calls.slice(3)).toEqual([
    { name: 'classifyFromPage', request: { ...chosen, preview: true, run: 'id-1' } },
    { name: 'applyFirstRunFromPage', request: { ...chosen, run: 'id-2' } },
    // What the last run was.
    { name: 'bootFromPage', request: {} },
  ]);
});

it('the sample is added before its columns are looked at', async () => {
  const { store, actions, calls } = pageOver({});
  await actions.open();
  actions.chooseSample(true);
  await actions.start();
  expect(calls.slice(1)).toEqual([
    { name: 'sampleFromPage', request: { lang: 'en' } },
    { name: 'columnsFromPage', request: { sources: { orders: 'Orders (sample)' }, map: {}, lang: 'en' } },
  ]);
  expect(store.state.boot?.hasSample).toBe(true);
});

it('a reload goes on at the step where the person was, with what was picked', async () => {
  const draft = { step: 'preview', packs: ['rfm'], sources: { orders: 'A' } } as const;
  const { store, actions, calls } = pageOver({}, { draft });
  await actions.open();
  expect(store.state.view).toBe('preview');
  expect(calls[calls.length - 1].request).toMatchObject({
    packs: ['rfm'],
    sources: { orders: 'A' },
    preview: true,
  });
  // Back, step by step, to the start.
  for (const view of ['packs', 'columns', 'start']) {
    await actions.back();
    expect(store.state.view).toBe(view);
  }
});

it('a run with the rules that there are sends none', async () => {
  const { store, actions, calls } = pageOver({}, { hasRules: true });
  await actions.open();
  await actions.begin('run');
  await actions.runs.apply();
  expect(calls[1].request).toEqual({ preview: true, run: 'id-1', lang: 'en' });
  expect(calls[2]).toEqual({ name: 'classifyFromPage', request: { run: 'id-2', lang: 'en' } });
  expect(store.state.view).toBe('done');
});

it('a run that was cancelled leads back, and says that nothing was written only where that is so', async () => {
  const cancelled = () => ({ ok: false, issues: [{ ...ERROR, code: 'run.cancelled' }] });
  const later = pageOver({ classifyFromPage: cancelled }, { hasRules: true });
  await later.actions.open();
  await later.actions.begin('run');
  expect(later.store.state).toMatchObject({ view: 'home', notice: 'Cancelled. Nothing was written.' });

  const first = pageOver({ applyFirstRunFromPage: cancelled });
  await first.actions.open();
  await first.actions.start();
  await first.actions.toPacks();
  await first.actions.runs.preview();
  await first.actions.runs.apply();
  expect(first.store.state.view).toBe('preview');
  expect(first.store.state.notice).toBe(
    'Cancelled. Nothing was written. What you chose is kept for the next try.',
  );
});

it('a preview that was done before it saw that it was cancelled is not shown', async () => {
  let calledOff = (): void => undefined;
  const previewed = () => {
    calledOff();
    return ran();
  };
  const { store, actions } = pageOver({ classifyFromPage: previewed }, { hasRules: true });
  calledOff = () => actions.runs.cancel();
  await actions.open();
  await actions.begin('run');
  expect(store.state).toMatchObject({ view: 'home', notice: 'Cancelled. Nothing was written.' });
});

it('a refusal is shown with its issues, and can be tried again', async () => {
  let isRefused = true;
  const { store, actions } = pageOver({
    packsFromPage: () => (isRefused ? { ok: false, issues: [ERROR] } : offered(pack('value'))),
  });
  await actions.open();
  await actions.start();
  await actions.toPacks();
  expect(store.state).toMatchObject({ view: 'refused', before: 'columns', refusal: { issues: [ERROR] } });
  isRefused = false;
  await actions.tryAgain();
  expect(store.state.view).toBe('packs');
});

it('a failure leads back to where the person was; only one that may have written says so', async () => {
  const fails = () => {
    throw new Failure('other', 'boom');
  };
  const { store, actions } = pageOver({ applyFirstRunFromPage: fails, packsFromPage: () => offered() });
  await actions.open();
  await actions.start();
  await actions.toPacks();
  await actions.runs.preview();
  await actions.runs.apply();
  expect(store.state).toMatchObject({
    view: 'failed',
    before: 'preview',
    trouble: { detail: 'boom', wrote: true },
  });
  await actions.back();
  expect(store.state.view).toBe('preview');

  const closed = pageOver({ bootFromPage: fails });
  await closed.actions.open();
  expect(closed.store.state).toMatchObject({ view: 'failed', before: 'opening', trouble: { wrote: false } });
});

it('columns are asked about once for choices that come quickly, and only the last answer counts', async () => {
  jest.useFakeTimers();
  try {
    const answers: ((answer: unknown) => void)[] = [];
    const { store, actions } = pageOver({
      columnsFromPage: () => new Promise((given) => answers.push(given)),
    });
    await actions.open();
    actions.columns.chooseField('orders.amount', 'A');
    actions.columns.chooseField('orders.amount', 'B');
    await jest.advanceTimersByTimeAsync(400);
    expect(answers).toHaveLength(1);
    actions.columns.chooseField('orders.amount', 'C');
    await jest.advanceTimersByTimeAsync(400);
    const [old, last] = [found(), found(orders([]))];
    answers[1](last);
    answers[0](old);
    await jest.advanceTimersByTimeAsync(0);
    expect(store.state.found).toBe(last);
  } finally {
    jest.useRealTimers();
  }
});

it('a long run is asked every two seconds how far it is, and is cancelled by its name', async () => {
  jest.useFakeTimers();
  try {
    let end: (answer: unknown) => void = () => undefined;
    const progress = { phase: 'reading', share: 0.5, cancellable: true };
    const { store, actions, calls } = pageOver(
      {
        classifyFromPage: () => new Promise((given) => (end = given)),
        progressFromPage: () => ({ progress }),
      },
      { hasRules: true },
    );
    await actions.open();
    const run = actions.begin('run');
    await jest.advanceTimersByTimeAsync(4100);
    expect(names(calls).filter((name) => name === 'progressFromPage')).toHaveLength(2);
    expect(store.state.running?.progress).toEqual(progress);
    actions.runs.cancel();
    expect(calls[calls.length - 1]).toEqual({ name: 'cancelFromPage', request: { run: 'id-1' } });
    end(ran());
    await run;
    const asked = calls.length;
    await jest.advanceTimersByTimeAsync(10000);
    expect(calls).toHaveLength(asked);
  } finally {
    jest.useRealTimers();
  }
});

describe('looking at a segment in the sheet', () => {
  const shown = (by: 'filter' | 'formula') => ({
    ok: true,
    message: 'Here they are.',
    sheet: 'S',
    customers: 3,
    by,
  });

  it('says what the sheet shows, and offers everybody again where rows are hidden', async () => {
    const { store, actions, calls } = pageOver({
      showCustomersFromPage: () => shown('filter'),
      showAllFromPage: () => ({ ok: true, message: 'All again.', sheet: 'S' }),
    });
    await actions.open();
    await actions.customers.show('Value', 'VIP');
    expect(calls[1]).toEqual({
      name: 'showCustomersFromPage',
      request: { scheme: 'Value', segment: 'VIP', lang: 'en' },
    });
    expect(store.state).toMatchObject({ told: 'Here they are.', isFiltered: true, busy: false });
    await actions.customers.showAll();
    expect(store.state).toMatchObject({ told: 'All again.', isFiltered: false, busy: false });
  });

  it('in a tab of its own hides nothing', async () => {
    const { store, actions } = pageOver({ showCustomersFromPage: () => shown('formula') });
    await actions.open();
    await actions.customers.show('Value', 'VIP');
    expect(store.state).toMatchObject({ told: 'Here they are.', isFiltered: false });
  });

  it('that nobody is in any more is told on the page of refusals', async () => {
    const { store, actions } = pageOver({ showCustomersFromPage: () => ({ ok: false, issues: [ERROR] }) });
    await actions.open();
    await actions.customers.show('Value', 'VIP');
    expect(store.state).toMatchObject({ view: 'refused', refusal: { issues: [ERROR] } });
  });
});
