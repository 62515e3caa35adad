/**
 * What the page shows and remembers after each event.
 */
import type { FirstRunDraft } from '../../src/protocol/first-run';
import { pickedPacks } from '../../src/sidebar/state/picks';
import { isFresh, movedByRun, movesIn } from '../../src/sidebar/state/preview-facts';
import { reduce, type Event } from '../../src/sidebar/state/reduce';
import { choicesOf, draftOf, FIRST_STATE, type State } from '../../src/sidebar/state/state';
import { BOOT, field, found, offered, orders, pack, ran } from './samples';

const after = (...events: readonly Event[]): State => events.reduce(reduce, FIRST_STATE);
const booted = (more: Partial<typeof BOOT> = {}): Event => ({ is: 'booted', boot: { ...BOOT, ...more } });

describe('when the workbook is known', () => {
  it('a new one starts the first run', () => {
    expect(after(booted())).toMatchObject({ view: 'start', errand: 'first' });
  });

  it('one with rules or segments shows the overview', () => {
    expect(after(booted({ hasRules: true })).view).toBe('home');
    expect(after(booted({ hasSegments: true })).view).toBe('home');
  });

  it('a first run that was begun keeps its choices, whatever stands in the workbook', () => {
    const draft: FirstRunDraft = {
      step: 'packs',
      sample: true,
      sources: { orders: 'A' },
      map: { 'orders.amount': 'B' },
      packs: ['value'],
      thresholds: 'retail',
    };
    const state = after(booted({ hasRules: true, draft }));
    expect(state.errand).toBe('first');
    expect(draftOf('packs', state.choices)).toEqual(draft);
  });

  it('choices that nobody made are not kept as made', () => {
    expect(draftOf('start', choicesOf({ step: 'start' }))).toEqual({
      step: 'start',
      sample: false,
      sources: {},
      map: {},
    });
  });
});

describe('sheets and columns', () => {
  const chosen: readonly Event[] = [
    booted(),
    { is: 'sheetChosen', table: 'orders', sheet: 'A' },
    { is: 'fieldChosen', field: 'orders.amount', header: 'Total' },
  ];

  it('stay chosen when a person goes back and forth', () => {
    const state = after(...chosen, { is: 'shown', view: 'start' }, { is: 'shown', view: 'columns' });
    expect(state.choices).toMatchObject({ sources: { orders: 'A' }, map: { 'orders.amount': 'Total' } });
  });

  it('of another sheet are found anew, those of other tables stay', () => {
    const state = after(
      ...chosen,
      { is: 'fieldChosen', field: 'customers.city', header: 'Town' },
      { is: 'sheetChosen', table: 'orders', sheet: 'B' },
    );
    expect(state.choices.map).toEqual({ 'customers.city': 'Town' });
  });

  it('of another sheet are not those that Settings name', () => {
    const guess = found(orders([field('amount'), field('status', { header: null })]));
    const state = after({ is: 'found', found: guess }, { is: 'sheetChosen', table: 'orders', sheet: 'B' });
    expect(state.choices.map).toEqual({ 'orders.amount': '' });
  });

  it('are none where a person says that there is no such sheet', () => {
    const state = after({ is: 'found', found: found(orders([field('amount')])) }, ...chosen, {
      is: 'sheetChosen',
      table: 'orders',
      sheet: '',
    });
    expect(state.choices).toMatchObject({ sources: { orders: '' }, map: {} });
    expect(choicesOf(draftOf('columns', state.choices)).sources).toEqual({ orders: '' });
  });

  it('are a matter of what is found again when the choice of a sheet is taken back', () => {
    const back: Event = { is: 'sheetChosen', table: 'orders', sheet: null };
    const state = after({ is: 'found', found: found(orders([field('amount')])) }, ...chosen, back);
    expect(state.choices).toMatchObject({ sources: {}, map: {} });
  });

  it('are as they were found when the choice is taken back', () => {
    const state = after(...chosen, { is: 'fieldChosen', field: 'orders.amount', header: '' });
    expect(state.choices.map).toEqual({});
  });

  it('of the sample are not those of the person’s own sheets', () => {
    const state = after(...chosen, { is: 'sampleChosen', sample: true });
    expect(state.choices).toMatchObject({ sample: true, sources: {}, map: {} });
    expect(after(...chosen, { is: 'sampleChosen', sample: false }).choices.sources).toEqual({ orders: 'A' });
  });

  it('that change make the offer of packs out of date', () => {
    const state = after(
      { is: 'offered', offered: offered() },
      { is: 'fieldChosen', field: 'orders.amount', header: 'x' },
    );
    expect(state.offered).toBeNull();
  });
});

describe('the fields of a table', () => {
  const guess = (amount: Partial<ReturnType<typeof field>>) =>
    found(
      orders([
        field('customerId', { required: true }),
        field('amount', amount),
        field('status', { header: null }),
      ]),
    );

  it('stand open where they are required or in doubt, and are folded otherwise', () => {
    const state = after({ is: 'found', found: guess({ header: null, doubtful: true }) });
    expect(state.order.orders).toEqual({
      sheet: 'Orders',
      open: ['orders.customerId', 'orders.amount'],
      folded: ['orders.status'],
    });
  });

  it('stay where they are when a doubt is settled', () => {
    const first = after({ is: 'found', found: guess({ header: null, doubtful: true }) });
    expect(reduce(first, { is: 'found', found: guess({}) }).order).toEqual(first.order);
  });

  it('are unfolded when they come into doubt', () => {
    const first = after({ is: 'found', found: guess({}) });
    expect(first.order.orders?.folded).toContain('orders.amount');
    const second = reduce(first, { is: 'found', found: guess({ header: null, doubtful: true }) });
    expect(second.order.orders?.open).toContain('orders.amount');
  });
});

describe('packs', () => {
  const offer = offered(
    pack('value', { picked: true }),
    pack('rfm', { picked: true }),
    pack('rfm-second'),
    pack('gender', { usable: false }),
  );
  const picked = (...events: readonly Event[]) => {
    const { choices } = after({ is: 'offered', offered: offer }, ...events);
    return pickedPacks(choices, offer);
  };

  it('are those that are proposed until somebody picks', () => {
    expect(picked()).toEqual(['value', 'rfm']);
  });

  it('that cannot be used are never picked, not even by a kind of business', () => {
    expect(picked({ is: 'starterChosen', key: 'retail' })).toEqual(['value']);
    expect(picked({ is: 'picked', key: 'gender', on: true })).toEqual(['value', 'rfm']);
  });

  it('of RFM exclude one another, since each scores differently', () => {
    expect(picked({ is: 'picked', key: 'rfm-second', on: true })).toEqual(['value', 'rfm-second']);
  });

  it('can all be left out', () => {
    const off = ['value', 'rfm'].map((key): Event => ({ is: 'picked', key, on: false }));
    expect(picked(...off)).toEqual([]);
  });

  it('of a kind of business come with its thresholds, and go with them', () => {
    const on: Event = { is: 'starterChosen', key: 'retail' };
    expect(after({ is: 'offered', offered: offer }, on).choices.thresholds).toBe('retail');
    const off: Event = { is: 'starterChosen', key: '' };
    expect(after({ is: 'offered', offered: offer }, on, off).choices).toMatchObject({
      packs: null,
      thresholds: '',
    });
  });

  it('to add are none to begin with: the usual ones are there', () => {
    expect(picked({ is: 'begun', errand: 'packs' }, { is: 'offered', offered: offer })).toEqual([]);
  });
});

describe('a run', () => {
  const started: readonly Event[] = [
    { is: 'shown', view: 'packs' },
    { is: 'runStarted', work: 'preview', run: 'r1' },
  ];
  const half = { phase: 'reading', share: 0.25, cancellable: true } as const;

  it('shows what it says of itself, not what another one says', () => {
    const state = after(...started, { is: 'progressed', run: 'r1', progress: half });
    expect(state.running?.progress).toEqual(half);
    expect(reduce(state, { is: 'progressed', run: 'r0', progress: null }).running?.progress).toEqual(half);
  });

  it('goes on showing what was known when the cache forgets', () => {
    const events: Event[] = [half, null].map((progress) => ({ is: 'progressed', run: 'r1', progress }));
    expect(after(...started, ...events).running?.progress).toEqual(half);
  });

  it('that is refused or fails leads back to the page from which it came', () => {
    expect(after(...started, { is: 'refused', issues: [] })).toMatchObject({
      view: 'refused',
      before: 'packs',
      running: null,
    });
    const failed: Event = { is: 'failed', kind: 'other', detail: '' };
    expect(after(...started, failed)).toMatchObject({ view: 'failed', before: 'packs' });
    expect(after(...started, failed, ...started.slice(1), failed)).toMatchObject({ before: 'packs' });
  });
});

describe('a failure that nobody knows', () => {
  const failed: Event = { is: 'failed', kind: 'other', detail: 'Bạn không có quyền.' };

  it('may be that of another account where nothing has worked yet', () => {
    expect(after(failed).trouble).toMatchObject({ kind: 'unopened', detail: 'Bạn không có quyền.' });
  });

  it('is not once a call has come through', () => {
    expect(after(booted(), failed).trouble?.kind).toBe('other');
  });

  it('is known by what Google says, wherever that is known', () => {
    expect(after({ ...failed, kind: 'accounts' }).trouble?.kind).toBe('accounts');
    expect(after({ ...failed, kind: 'offline' }).trouble?.kind).toBe('offline');
  });
});

describe('a preview', () => {
  it('counts the changes of all schemes', () => {
    expect(movesIn(ran({ from: '', to: 'A', customers: 2 }, { from: 'A', to: 'B', customers: 3 }))).toBe(5);
  });

  it('that gives everybody their first segment is followed by no word of moves', () => {
    const lastRun = {
      at: '2026-01-01T00:00:00Z',
      by: 'you',
      rows: 6,
      moved: 3,
      isUndo: false,
      canUndo: true,
    };
    const moved = (preview: ReturnType<typeof ran>) =>
      movedByRun(
        after(
          booted({ hasRules: true }),
          { is: 'previewed', preview },
          { is: 'applied', applied: ran() },
          { is: 'booted', boot: { ...BOOT, lastRun }, stay: true },
        ),
      );
    expect(moved(ran({ from: '', to: 'A', customers: 3 }))).toBeNull();
    expect(moved(ran({ from: '', to: 'A', customers: 2 }, { from: 'A', to: 'B', customers: 1 }))).toBe(3);
    expect(moved(ran())).toBe(3);
  });

  it('is the first where nobody had a segment', () => {
    expect(isFresh(ran({ from: '', to: 'A', customers: 2 }))).toBe(true);
    expect(isFresh(ran({ from: '', to: 'A', customers: 2 }, { from: 'A', to: '', customers: 1 }))).toBe(
      false,
    );
    expect(isFresh(ran())).toBe(false);
  });
});

describe('a check of the rules', () => {
  it('marks their tab while there are errors', () => {
    const faulty = after({ is: 'rulesChecked', faulty: true }, { is: 'tabShown', tab: 'summary' });
    expect(faulty.rulesFaulty).toBe(true);
    expect(reduce(faulty, { is: 'rulesChecked', faulty: false }).rulesFaulty).toBe(false);
  });
});
