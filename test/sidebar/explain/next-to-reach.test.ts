/**
 * The segment that is asked about before anybody chooses one.
 */
import type { MissingAnswer, MissingNeed } from '../../../src/protocol/explain';
import { nextToReach } from '../../../src/sidebar/tabs/explain/next-to-reach';

const NEED: MissingNeed = { outcome: 'fails', title: '', note: '', share: null, cell: null };

/** 'VIP' lacks something, '=Gold' is reached, '-None' nothing can bring. */
function missing(...segments: readonly string[]): MissingAnswer[] {
  return segments.map((text) => ({
    scheme: 'Value',
    segment: text.replace(/^[=-]/, ''),
    lines: [],
    reached: text.startsWith('='),
    head: '',
    needs: /^[=-]/.test(text) ? [] : [NEED],
  }));
}

const next = (...segments: readonly string[]) => nextToReach(missing(...segments))?.segment;

it('is the next better one that a change can bring', () => {
  expect(next('VIP', 'High', '=Medium', 'Low')).toBe('High');
  expect(next('VIP', '-High', '=Medium', 'Low')).toBe('VIP');
});

it('is the first behind where the customer has the best, or none is reached', () => {
  expect(next('=VIP', '-High', 'Medium', 'Low')).toBe('Medium');
  expect(next('-VIP', 'High', 'Low')).toBe('High');
});

it('is the first of all where nothing can change, and none where there is none', () => {
  expect(next('-VIP', '=High')).toBe('VIP');
  expect(next()).toBeUndefined();
});

/** Each with one customer, who brings as much. */
const sizes = (worth: Readonly<Record<string, number | null>>) =>
  Object.entries(worth).map(([segment, revenue]) => ({
    ...{ segment, customers: 1, change: null, orders: 1, revenue },
    ...{ do: '', doNot: '', owners: [] },
  }));

it('is the one that brings a little more, wherever it stands', () => {
  const worth = sizes({ None: 0, VIP: 900, High: 500, Medium: 200, Low: 50 });
  expect(nextToReach(missing('None', 'VIP', 'High', '=Medium', 'Low'), worth)?.segment).toBe('High');
  expect(nextToReach(missing('None', 'VIP', '-High', '=Medium', 'Low'), worth)?.segment).toBe('VIP');
});

it('is none where nobody brings more', () => {
  const worth = sizes({ None: 0, VIP: 900, High: 500 });
  expect(nextToReach(missing('None', '=VIP', 'High'), worth)).toBeUndefined();
});

it('goes by the order where amounts are not known', () => {
  const worth = sizes({ VIP: null, High: null });
  expect(nextToReach(missing('VIP', '=High'), worth)?.segment).toBe('VIP');
});
