/**
 * A row of the section owner: when a person who looks after customers is away. Rows of one name add up.
 */
import { formatIsoDate } from '../base/epoch-day';
import { foldText } from '../base/text';
import { isDateCell } from '../tables/sheet-cells';
import type { SettingsDraft } from './draft';
import type { RowFault } from './row-fault';
import type { SettingRow } from './setting-rules';
import type { Absence } from './types';
import { cellText, readDay, readPresence } from './values';

const BAD_VALUE: RowFault = { code: 'settings.badValue', wanted: 'present, away, yes, no' };

/**
 * Value: away or no is an absence, present or yes ends every absence of the rows above; blank with a day in From or To is an
 * absence, too. From and To: its first and last day; where one is blank the absence is open on that side.
 * Empty: a row with nothing but a name says nothing.
 */
export function readOwnerRow({ absences }: SettingsDraft, row: SettingRow): RowFault | null {
  const { name, value, from, to } = row;
  const isPresent = readPresence(value);
  if (isPresent === null && cellText(value) !== '') return BAD_VALUE;
  const person = foldText(name);
  if (isPresent === true) absences.delete(person);
  else if ([value, from, to].some((cell) => cellText(cell) !== '')) {
    const absence = absenceOf(row);
    if (!absence) return { code: 'settings.badAbsence', from: shown(from, row), to: shown(to, row) };
    absences.set(person, [...(absences.get(person) ?? []), absence]);
  }
  return null;
}

function absenceOf({ from, to, dayOf }: SettingRow): Absence | null {
  const first = cellText(from) === '' ? -Infinity : readDay(from, dayOf);
  const last = cellText(to) === '' ? Infinity : readDay(to, dayOf);
  return first === null || last === null || first > last ? null : { from: first, to: last };
}

function shown(cell: unknown, { dayOf }: SettingRow): string {
  return isDateCell(cell) ? formatIsoDate(dayOf(cell.getTime())) : cellText(cell);
}
