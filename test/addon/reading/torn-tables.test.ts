import { deleteRow, insertColumn, insertRowIn, moveColumn, sortBy, type Edit } from '../write-plan/edits';
import { lazily } from '../../support/lazily';
import {
  callsWhileReading,
  SEGMENTS,
  shopToRead,
  watchReading,
  wrongAt,
  type OrderIds,
  type Reading,
} from './edited-while-read';

const { Anh, Bình, Chi, Dũng } = SEGMENTS;

/** What is right besides SEGMENTS, where the edit itself changes it: the run may have read the sheet before or after. */
type Case = readonly [what: string, edit: Edit, after?: readonly object[]];

const CUSTOMER_EDITS: readonly Case[] = [
  ['sorts them', sortBy(1)],
  ['inserts a blank row', insertRowIn('Customers', 2)],
  // Em has bought nothing; whoever comes after the run has looked gets segments from the next one.
  [
    'inserts a customer',
    insertRowIn('Customers', 2, [5, 50, 'Huế', 'Em', 1]),
    [
      { Anh, Em: ['Centre', 'Seldom', '', ''], Bình, Chi, Dũng },
      { Anh, Em: ['', '', '', ''], Bình, Chi, Dũng },
    ],
  ],
  ['deletes a customer', deleteRow(2), [{ Anh, Chi, Dũng }]],
  ['inserts a column before the ids', insertColumn(0)],
  ['inserts a column before the cities', insertColumn(2)],
  ['moves the ids to the end', moveColumn(0, 5)],
  ['moves the cities behind the visits', moveColumn(2, 5)],
];

const ORDER_EDITS: readonly Case[] = [
  ['sorts them', sortBy(1, 'Orders')],
  ['inserts a blank row', insertRowIn('Orders', 2)],
  [
    'inserts an order of Dũng',
    insertRowIn('Orders', 2, ['o6', 60, '004', '', '2026-03-09', '', 70]),
    [{ Anh, Bình, Chi, Dũng: ['North', 'Often', 'New', 'Big'] }],
  ],
  [
    'deletes the one order of Chi',
    deleteRow(4, 'Orders'),
    [{ Anh, Bình, Chi: ['Centre', 'Seldom', '', ''], Dũng }],
  ],
  ['inserts a column before the ids of customers', insertColumn(2, 'Orders')],
  ['inserts a column before the amounts', insertColumn(6, 'Orders')],
  ['moves the amounts to the front', moveColumn(6, 0, 'Orders')],
  ['moves the ids of customers behind the amounts', moveColumn(2, 7, 'Orders')],
];

/** A case without its last part would be taken for a test that calls back. */
function whole(cases: readonly Case[]) {
  return cases.map(([what, edit, after = []]) => [what, edit, after] as const);
}

/** Customers stand in any order: by name. */
function byName(segments: object): object {
  return Object.fromEntries(Object.entries(segments).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const READINGS: Readonly<Record<OrderIds, () => Reading>> = {
  'with order ids': lazily(() => watchReading(shopToRead('with order ids'))),
  'without order ids': lazily(() => watchReading(shopToRead('without order ids'))),
};

function wrongAnywhere(orderIds: OrderIds, edit: Edit, after: readonly object[] = []): string[] {
  const reading = READINGS[orderIds]();
  const right = [SEGMENTS, ...after].map(byName);
  const calls = callsWhileReading(reading, edit);
  expect(calls.length).toBeGreaterThan(2);
  return calls.flatMap((call) => wrongAt(call, reading, edit, right));
}

describe('before whichever call that reads somebody edits the customers', () => {
  it.each(whole(CUSTOMER_EDITS))(
    '%s: each customer gets the segments of their own cells and orders',
    (_what, edit, after) => {
      expect(wrongAnywhere('with order ids', edit, after)).toEqual([]);
    },
  );
});

describe.each(['with order ids', 'without order ids'] as const)('%s', (orderIds) => {
  it.each(whole(ORDER_EDITS))(
    'before whichever call that reads somebody %s, each customer gets the segments of their own orders',
    (_what, edit, after) => {
      expect(wrongAnywhere(orderIds, edit, after)).toEqual([]);
    },
  );
});
