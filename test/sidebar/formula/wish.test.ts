/**
 * What the page asks for: what a person chose, completed by what there is.
 */
import type { ChosenPlace } from '../../../src/protocol/insert-formula';
import { functionsFor, hasIds, NO_PICKS, wishOf, type Choices } from '../../../src/sidebar/tabs/formula/wish';

const CHOICES: Choices = {
  ok: true,
  schemes: [
    { scheme: 'Value', segments: ['VIP', 'Others'] },
    { scheme: 'Habit', segments: ['Regular'] },
  ],
  metrics: [{ name: 'Revenue', text: 'Revenue' }],
  hasScores: true,
  separator: ',',
};
const ONE: Choices = { ...CHOICES, schemes: [CHOICES.schemes[0]] };

/** Beside ids in A2 and below. */
const PLACE: ChosenPlace = {
  sheet: 'Customers',
  row: 5,
  column: 'D',
  rows: 1000,
  isBlank: true,
  ids: { column: 'A', headerRow: 1 },
  guess: 'A5',
};

describe('to begin with', () => {
  it('it is the segment of the customer in the row, in the first scheme', () => {
    expect(wishOf(NO_PICKS, CHOICES, PLACE)).toEqual({ shows: 'SEGMENT', scheme: 'Value', ids: 'row' });
  });

  it('no scheme is named where there is one alone', () => {
    expect(wishOf(NO_PICKS, ONE, PLACE)).toEqual({ shows: 'SEGMENT', ids: 'row' });
  });

  it.each([
    ['no ids', { ids: null }],
    ['no customer in the row', { row: 1 }],
  ])('it is a named cell where the sheet has %s, whatever was chosen before', (_what, change) => {
    const place = { ...PLACE, ...change };
    expect(hasIds(place)).toBe(false);
    for (const ids of [null, 'row', 'column'] as const)
      expect(wishOf({ ...NO_PICKS, ids }, CHOICES, place)).toMatchObject({ ids: 'named' });
  });
});

describe('a function gets what it asks for and nothing else', () => {
  it.each([
    ['SEGMENT_COUNT', { shows: 'SEGMENT_COUNT', scheme: 'Value', segment: 'VIP' }],
    ['SEGMENT_METRIC', { shows: 'SEGMENT_METRIC', metric: 'Revenue', ids: 'row' }],
    ['RFM', { shows: 'RFM', ids: 'row' }],
  ] as const)('%s', (shows, wish) => {
    const picks = { ...NO_PICKS, shows, reference: 'B2' };
    expect(wishOf(picks, CHOICES, PLACE)).toEqual(wish);
  });

  it('a reference only where cells are named', () => {
    const picks = { ...NO_PICKS, ids: 'named', reference: 'B2' } as const;
    expect(wishOf(picks, ONE, PLACE)).toEqual({ shows: 'SEGMENT', ids: 'named', reference: 'B2' });
    // As it was guessed, in whatever cell the formula then is written.
    expect(wishOf({ ...picks, reference: null }, ONE, PLACE)).toEqual({ shows: 'SEGMENT', ids: 'named' });
  });
});

it('what was chosen and is no more gives way to the first that there is', () => {
  const picks = { ...NO_PICKS, shows: 'SEGMENT_COUNT', scheme: 'Gone', segment: 'Gone' } as const;
  expect(wishOf(picks, CHOICES, PLACE)).toMatchObject({ scheme: 'Value', segment: 'VIP' });
});

it('what the last run left nothing for is not offered', () => {
  const bare: Choices = {
    ...CHOICES,
    schemes: [{ scheme: 'Value', segments: [] }],
    metrics: [],
    hasScores: false,
  };
  expect(functionsFor(CHOICES)).toEqual([
    'SEGMENT',
    'SEGMENT_WHY',
    'SEGMENT_ACTION',
    'SEGMENT_METRIC',
    'RFM',
    'SEGMENT_COUNT',
  ]);
  expect(functionsFor(bare)).toEqual(['SEGMENT', 'SEGMENT_WHY', 'SEGMENT_ACTION']);
});
