import fc from 'fast-check';
import { formatIsoDate } from '../../../src/core/base/epoch-day';
import { day } from '../../support/shop';
import { columnOf, sheetMetrics } from './customer-sheet';

describe('age from a birth date', () => {
  const age = (birth: unknown, asOf: string) => columnOf('Birth date', [birth], { asOf }).values('age')[0];

  it('is reached on the birthday, not on the day before', () => {
    expect(age('2000-06-30', '2026-06-29')).toBe(25);
    expect(age('2000-06-30', '2026-06-30')).toBe(26);
    expect(age('2000-12-01', '2026-06-30')).toBe(25);
  });

  it('is reached on 29 February in leap years, on 1 March in the others, by who was born on 29 February', () => {
    expect(age('2000-02-29', '2023-02-28')).toBe(22);
    expect(age('2000-02-29', '2023-03-01')).toBe(23);
    expect(age('2000-02-29', '2024-02-28')).toBe(23);
    expect(age('2000-02-29', '2024-02-29')).toBe(24);
  });

  it('is 0 on the day of birth', () => expect(age('2026-06-30', '2026-06-30')).toBe(0));

  it('counts from the day that the sheet shows in its own time zone', () => {
    // 17:00 UTC on 29 June is midnight on 30 June in Ho Chi Minh City.
    expect(age(new Date('2000-06-29T17:00:00Z'), '2026-06-29')).toBe(25);
    expect(age(new Date('2000-06-29T17:00:00Z'), '2026-06-30')).toBe(26);
    expect(age(new Date('2000-06-29T16:59:59Z'), '2026-06-29')).toBe(26);
  });

  it('is blank and reported for a birth to come and for more than 110 years', () => {
    const column = columnOf('Birth date', ['2026-07-01', '1800-01-01', '1916-06-30', '1915-06-30', '']);
    expect(column.values('age')).toEqual([null, null, 110, null, null]);
    expect(column.issues()).toEqual([['metrics.ageImpossible', 'Birth date', [2, 3, 5]]]);
  });

  it('never goes down as days go by, and goes up by one year after year', () => {
    const birth = day('1980-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 9000 }), (born, later) => {
        const [first, next, inAYear] = [later, later + 1, later + 366].map((days) =>
          Number(age(formatIsoDate(birth + born), formatIsoDate(birth + born + days))),
        );
        expect(next - first === 0 || next - first === 1).toBe(true);
        expect(inAYear - first === 1 || inAYear - first === 2).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('age', () => {
  it('is the year of the analysis less the birth year, the age that is reached in that year', () => {
    const column = columnOf('Year of birth', [2000, '1990', 1893, 2027, '']);
    expect(column.values('age')).toEqual([26, 36, null, null, null]);
    expect(column.issues()).toEqual([['metrics.ageImpossible', 'Year of birth', [4, 5]]]);
  });

  it('comes from the birth date, else the birth year, else the age column', () => {
    const metrics = sheetMetrics(
      ['Birth date', 'Birth year', 'Age'],
      [
        ['2000-07-01', 2001, 40],
        ['1800-01-01', 2001, 40],
        ['', '', 40],
        ['', '', ''],
      ],
    );
    expect(metrics.get('age')).toEqual({ a: 25, b: 25, c: 40, d: null });
    expect(metrics.issues()).toEqual([['metrics.ageImpossible', 'Birth date', [3]]]);
  });

  it('is read from numbers, years in words and bands alike; what cannot be read is reported, and no 0', () => {
    const cells = [
      '25',
      30.9,
      '25 tuổi',
      '40 years old',
      'hai lăm',
      '45-54',
      '65+',
      'Under 18',
      'n/a',
      -3,
      130,
    ];
    const column = columnOf('Tuổi', cells);
    expect(column.values('age')).toEqual([25, 30, 25, 40, null, 49, 65, 8, null, null, null]);
    expect(column.issues()).toEqual([
      ['intake.number.unreadable', 'Tuổi', [6, 10]],
      ['metrics.ageImpossible', 'Tuổi', [11, 12]],
    ]);
  });

  it('is blank for everybody without a column', () => {
    expect(columnOf('City', ['Huế']).values('age')).toEqual([null]);
  });
});

describe('ageBand', () => {
  it('is the band between the first ages of the settings; an edge belongs to the band above it', () => {
    const ages = [0, 17, 18, 24, 25, 64, 65, 110, ''];
    const bands = ['0-17', '0-17', '18-24', '18-24', '25-34', '55-64', '65+', '65+', null];
    expect(columnOf('Age', ages).values('ageBand')).toEqual(bands);
    const settings = { ageBands: [30, 31] };
    expect(columnOf('Age', [29, 30, 31], { settings }).values('ageBand')).toEqual(['0-29', '30', '31+']);
  });

  it('is the band in which a band of the sheet lies; one that lies in several stays as it is, and is reported', () => {
    const column = columnOf('Age group', ['19-24', '45 – 54 tuổi', 'Dưới 18', 'trên 70', '20-29', '60+']);
    expect(column.values('ageBand')).toEqual(['18-24', '45-54', '0-17', '65+', '20-29', '60+']);
    expect(column.issues()).toEqual([['metrics.ageBandOther', 'Age group', [6, 7]]]);
  });
});
