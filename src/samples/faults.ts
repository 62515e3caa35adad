/**
 * The few faults of the customers sheet that somebody should mend: people who stand in it twice, cells that say nothing.
 * A handful in a shop of any size, so that it stays a healthy one.
 */
import { HEADERS } from './headers';
import type { Setting } from './locales';

type Row = (string | number)[];

/** Columns by their English headers; both languages have them in one order. */
const AT = {
  name: at('Name'),
  email: at('Email'),
  phone: at('Phone'),
  birthDate: at('Birth date'),
  gender: at('Gender'),
} as const;

const FEWEST_ROWS = 40;
const UNREADABLE_GENDER = '?';

/** Changes some of the rows; a shop of fewer than forty people whom one can reach stays without faults. */
export function addFaults(rows: Row[], { locale }: Setting): void {
  const reachable = rows.flatMap((row, position) => (isComplete(row) ? [position] : []));
  if (reachable.length < FEWEST_ROWS) return;
  const rowAt = (share: number): Row => rows[reachable[Math.floor(share * reachable.length)]];
  const phoneAt = (share: number): string =>
    locale.phone(reachable[Math.floor(share * reachable.length)]) ?? '';
  const [first, second, partner] = [0.2, 0.35, 0.6];
  rowAt(first)[AT.phone] = phoneAt(first);
  rowAt(partner)[AT.phone] = phoneAt(partner);
  samePerson(rowAt(0.55), rowAt(first), {
    [AT.name]: locale.carelessName(String(rowAt(first)[AT.name])),
    [AT.phone]: locale.phoneSpellings[1](phoneAt(first)),
    [AT.email]: '',
  });
  samePerson(rowAt(0.75), rowAt(second), {
    [AT.email]: capitalized(String(rowAt(second)[AT.email])),
    [AT.phone]: '',
  });
  // Two of one household, with one phone between them.
  rowAt(0.62)[AT.phone] = locale.phoneSpellings[0](phoneAt(partner));
  rowAt(0.45)[AT.gender] = UNREADABLE_GENDER;
}

/** Whoever stands in the later row is the one of the earlier row once more, but for the cells that are given. */
function samePerson(later: Row, earlier: Row, others: Readonly<Record<number, string>>): void {
  for (const column of Object.values(AT)) later[column] = others[column] ?? earlier[column];
}

function isComplete(row: Row): boolean {
  return [AT.phone, AT.email, AT.birthDate, AT.gender].every((column) => row[column] !== '');
}

function capitalized(email: string): string {
  return email.replace(/(^|[._@])([a-z])/g, (_, sign: string, letter: string) => sign + letter.toUpperCase());
}

function at(header: string): number {
  return HEADERS.en.customers.indexOf(header);
}
