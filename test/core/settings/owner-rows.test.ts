import { parseIsoDate } from '../../../src/core/base/epoch-day';
import { ownersOf, customersNamed, everybodyTo } from '../owners/dealt';
import { readGrid } from './settings-grid';

const HEADER = ['Section', 'Name', 'Value', 'From', 'To'];
type Row = readonly unknown[];

const day = (iso: string) => parseIsoDate(iso) ?? NaN;
/** Midnight in Hanoi, as a cell of the spreadsheet has it. */
const cell = (iso: string) => new Date(`${iso}T00:00:00+07:00`);

/** The absences by folded name, of rows that are all in order. */
function absences(...rows: Row[]) {
  const { settings, issues } = readGrid([HEADER, ...rows]);
  expect(issues).toEqual([]);
  return Object.fromEntries(settings.absences);
}

describe('a row of the section owner', () => {
  const JULY = { from: day('2026-07-01'), to: day('2026-07-14') };
  const OPEN = { from: -Infinity, to: Infinity };

  it.each<[string, Row, unknown]>([
    ['two days are an absence', ['owner', 'Lan', '', '2026-07-01', '2026-07-14'], [JULY]],
    ['two date cells, too', ['owner', 'Lan', '', cell('2026-07-01'), cell('2026-07-14')], [JULY]],
    ['away says the same', ['owner', 'Lan', 'away', '2026-07-01', '2026-07-14'], [JULY]],
    ['nghỉ phép, too', ['nhân viên', 'Lan', 'nghỉ phép', '2026-07-01', '2026-07-14'], [JULY]],
    ['one day is enough', ['owner', 'Lan', '', '2026-07-01', '2026-07-01'], [{ ...JULY, to: JULY.from }]],
    ['without an end it lasts', ['owner', 'Lan', '', '2026-07-01', ''], [{ ...OPEN, from: JULY.from }]],
    ['without a beginning it ends', ['owner', 'Lan', '', '', '2026-07-14'], [{ ...OPEN, to: JULY.to }]],
    ['no is away until further notice', ['owner', 'Lan', 'no', '', ''], [OPEN]],
    ['an unticked box is no', ['owner', 'Lan', false, '', ''], [OPEN]],
    ['yes is none', ['owner', 'Lan', 'yes', '2026-07-01', ''], undefined],
    ['có mặt is none', ['nhân viên', 'Lan', 'có mặt', '', ''], undefined],
    ['a name alone says nothing', ['owner', 'Lan', '', '', ''], undefined],
  ])('%s', (_what, row, expected) => {
    expect(absences(row).lan).toEqual(expected);
  });

  it('adds to those of the same name, however it is spelt', () => {
    const august = { from: day('2026-08-03'), to: day('2026-08-04') };
    expect(
      absences(
        ['owner', 'Thùy  Lan', '', '2026-07-01', '2026-07-14'],
        ['owner', 'thùy lan', '', '2026-08-03', '2026-08-04'],
      ),
    ).toEqual({ 'thùy lan': [JULY, august] });
  });

  it('that says present ends what the rows above it say', () => {
    expect(absences(['owner', 'Lan', 'no'], ['owner', 'Minh', 'no'], ['owner', 'LAN', 'present'])).toEqual({
      minh: [OPEN],
    });
  });

  it.each<[string, Row, string, string, object]>([
    [
      'another word',
      ['owner', 'Lan', 'maybe', '', ''],
      'settings.badValue',
      'Value',
      { name: 'Lan', found: 'maybe', wanted: 'present, away, yes, no' },
    ],
    [
      'days that run backwards',
      ['owner', 'Lan', '', '2026-07-14', '2026-07-01'],
      'settings.badAbsence',
      'From',
      { name: 'Lan', from: '2026-07-14', to: '2026-07-01' },
    ],
    [
      'what is no date',
      ['owner', 'Lan', 'away', 'July', ''],
      'settings.badAbsence',
      'From',
      { name: 'Lan', from: 'July', to: '' },
    ],
    ['no name', ['owner', '', 'away', '', ''], 'settings.blankName', 'Name', {}],
  ])('is refused with %s', (_what, row, code, column, params) => {
    const { settings, issues } = readGrid([HEADER, row]);
    expect(issues).toMatchObject([
      { code, severity: 'error', where: { sheet: 'Settings', column, rows: [2] }, params },
    ]);
    expect(settings.absences.size).toBe(0);
  });
});

// The analysis date is 1 January 2026.
describe('an absence', () => {
  it.each([
    ['begins on its first day', '2026-01-01', '2026-01-05', 'Minh'],
    ['ends with its last day', '2025-12-20', '2026-01-01', 'Minh'],
    ['has not begun the day before', '2026-01-02', '2026-01-05', 'Lan'],
    ['is over the day after', '2025-12-20', '2025-12-31', 'Lan'],
    ['that nobody has ended goes on', '2025-01-01', '', 'Minh'],
    ['that nobody has begun was always there', '', '2026-01-01', 'Minh'],
  ])('%s (%s to %s)', (_what, from, to, owner) => {
    const { settings } = readGrid([HEADER, ['owner', 'LAN', '', from, to]]);
    const given = { customers: customersNamed('a'), rules: everybodyTo('Lan; Minh'), settings };
    expect(ownersOf(given)).toEqual({ a: owner });
  });
});
