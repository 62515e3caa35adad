/**
 * The text of formulas: the same on the page and in the cell.
 */
import fc from 'fast-check';
import { argumentSeparator, formulaOf } from '../../src/protocol/formula-text';
import type { ChosenPlace, FormulaWish } from '../../src/protocol/insert-formula';

/** D5 of a sheet with ids in A2 and below. */
const PLACE: ChosenPlace = {
  sheet: 'Customers',
  row: 5,
  column: 'D',
  rows: 1000,
  isBlank: true,
  ids: { column: 'A', headerRow: 1 },
  guess: 'A5',
};

function textOf(wish: FormulaWish, place = PLACE, separator: ',' | ';' = ','): string {
  const made = formulaOf(wish, place, separator);
  return 'fault' in made ? made.fault : made.formula;
}

describe('the separator of arguments', () => {
  // Decimal signs as CLDR has them: https://unicode.org/cldr/charts/latest/by_type/numbers.symbols.html
  it.each([
    ['en_US', ','],
    ['en_GB', ','],
    ['ja_JP', ','],
    ['th_TH', ','],
    ['es_MX', ','],
    ['vi_VN', ';'],
    ['de_DE', ';'],
    ['fr_FR', ';'],
    ['pt_BR', ';'],
    ['id_ID', ';'],
    ['sr_Latn_RS', ';'],
  ])('of %s is %s', (locale, separator) => {
    expect(argumentSeparator(locale)).toBe(separator);
  });

  it.each([[''], ['x'], ['qq_QQ'], ['not a locale']])('is the one that holds everywhere for %j', (locale) => {
    expect(argumentSeparator(locale)).toBe(';');
  });
});

describe('the formula', () => {
  it('ends with the stamp, and keeps the place of an argument that is left out', () => {
    expect(textOf({ shows: 'SEGMENT', ids: 'row' })).toBe('=SEGMENT(A5,, SEGMENTS_UPDATED)');
    expect(textOf({ shows: 'SEGMENT', ids: 'row' }, PLACE, ';')).toBe('=SEGMENT(A5;; SEGMENTS_UPDATED)');
    expect(textOf({ shows: 'RFM', ids: 'row' })).toBe('=RFM(A5, SEGMENTS_UPDATED)');
  });

  it.each<[FormulaWish, string]>([
    [{ shows: 'SEGMENT_WHY', scheme: 'Value', ids: 'row' }, '=SEGMENT_WHY(A5, "Value", SEGMENTS_UPDATED)'],
    [
      { shows: 'SEGMENT_ACTION', scheme: 'Value', ids: 'column' },
      '=SEGMENT_ACTION(A5:A, "Value", SEGMENTS_UPDATED)',
    ],
    [
      { shows: 'SEGMENT_METRIC', metric: 'Revenue', ids: 'row' },
      '=SEGMENT_METRIC(A5, "Revenue", SEGMENTS_UPDATED)',
    ],
    [{ shows: 'SEGMENT_COUNT', segment: 'VIP' }, '=SEGMENT_COUNT("VIP",, SEGMENTS_UPDATED)'],
    [
      { shows: 'SEGMENT_COUNT', segment: 'VIP', scheme: 'Value' },
      '=SEGMENT_COUNT("VIP", "Value", SEGMENTS_UPDATED)',
    ],
  ])('of %j is %s', (wish, text) => {
    expect(textOf(wish)).toBe(text);
  });

  it('names cells of another sheet with that sheet, in quotes, and its own without', () => {
    const named = (reference: string) => textOf({ shows: 'RFM', ids: 'named', reference });
    expect(named("'Ann''s'!b2:b")).toBe("=RFM('Ann''s'!B2:B, SEGMENTS_UPDATED)");
    expect(named('Customers!A2')).toBe('=RFM(A2, SEGMENTS_UPDATED)');
  });

  it('takes the cell that was guessed where a person named none', () => {
    expect(textOf({ shows: 'RFM', ids: 'named' }, { ...PLACE, guess: "'Old'!A2" })).toBe(
      "=RFM('Old'!A2, SEGMENTS_UPDATED)",
    );
  });

  it('begins in the row of the cell where it is about a whole column, so that each result stands beside its id', () => {
    const made = formulaOf({ shows: 'RFM', ids: 'column' }, PLACE, ',');
    expect(made).toMatchObject({ ids: { sheet: null, column: 'A', from: 5, to: null } });
  });
});

describe('there is no formula', () => {
  it.each<[string, Partial<ChosenPlace>, FormulaWish]>([
    ['noIds', { ids: null }, { shows: 'SEGMENT', ids: 'row' }],
    ['aboveIds', { row: 1 }, { shows: 'SEGMENT', ids: 'row' }],
    ['aboveIds', { row: 1 }, { shows: 'SEGMENT', ids: 'column' }],
    ['badReference', {}, { shows: 'SEGMENT', ids: 'named', reference: 'A2:B9' }],
    ['badReference', { guess: '' }, { shows: 'SEGMENT', ids: 'named' }],
  ])('%s: %j', (fault, change, wish) => {
    expect(formulaOf(wish, { ...PLACE, ...change }, ',')).toEqual({ fault });
  });

  it('but a count of a segment needs no ids', () => {
    const nowhere = { ...PLACE, ids: null, row: 1 };
    expect(textOf({ shows: 'SEGMENT_COUNT', segment: 'VIP' }, nowhere)).toContain('"VIP"');
  });
});

describe('names of the user’s', () => {
  const HOSTILE = [
    '"',
    '""',
    '=1+1',
    '+A1',
    '@x',
    'a","b',
    '");EVIL("',
    "O'Neil",
    '🛒',
    '\u202Etxt',
    'a\nb',
    '\\',
  ];

  it.each(HOSTILE)('%j stays a text', (name) => {
    const formula = textOf({ shows: 'SEGMENT_COUNT', segment: name, scheme: name });
    const literal = `"${name.split('"').join('""')}"`;
    expect(formula).toBe(`=SEGMENT_COUNT(${literal}, ${literal}, SEGMENTS_UPDATED)`);
  });

  it('never reach out of their quotes: without its texts every formula is the same', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(name, name, (segment, scheme) => {
        const formula = textOf({ shows: 'SEGMENT_COUNT', segment, scheme });
        // Read from the left as Sheets does: two quotes in a text are one.
        expect(formula.replace(/"(?:[^"]|"")*"/g, 'T')).toBe('=SEGMENT_COUNT(T, T, SEGMENTS_UPDATED)');
      }),
    );
  });
});
