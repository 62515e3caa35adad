/**
 * Ids: what makes two cells the same customer, order or product.
 */
import type { Cell } from '../tables/sheet-cells';

/**
 * The id that a cell holds: texts trimmed and in NFC, leading zeros kept; numbers as their shortest decimal, those that
 * an export wrote as texts ('123.0'), too.
 * Empty: '' for a blank cell.
 * @example idOf(' KH01 ') //=> 'KH01'
 */
export function idOf(cell: Cell): string {
  return typeof cell === 'string' ? withoutDecimals(plainText(cell)) : plainText(cell);
}

/**
 * A cell's text as an id has it, but '1.0' stays what it is.
 * Empty: '' for a blank cell.
 */
export function plainText(cell: Cell): string {
  if (typeof cell === 'string') return isPlain(cell) ? cell : cell.trim().normalize('NFC');
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell === 0 ? 0 : cell);
  return cell === null || cell === undefined ? '' : String(cell);
}

/** How the ids of a column are read. */
export type IdReader = (cell: Cell) => string;

/** '123.0' is the number 123. */
function withoutDecimals(id: string): string {
  const isDecimal = id.charCodeAt(id.length - 1) === 48 && id.includes('.') && /^\d+\.0+$/.test(id);
  return isDecimal ? id.slice(0, id.indexOf('.')) : id;
}

/** ASCII without blanks at the ends is trimmed and in NFC already. */
function isPlain(text: string): boolean {
  const end = text.length - 1;
  if (end < 0) return true;
  if (text.charCodeAt(0) <= 32 || text.charCodeAt(end) <= 32) return false;
  for (let i = 0; i <= end; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** The id without its leading zeros; '0' stays. */
export function withoutLeadingZeros(id: string): string {
  let start = 0;
  while (start < id.length - 1 && id.charCodeAt(start) === 48) start++;
  return start === 0 ? id : id.slice(start);
}

/**
 * Ids of both lists that differ from another one only by leading zeros ('007' and '7').
 * Most sheets have none that start with a zero, and then nothing is compared.
 */
export function findZeroTwins(ids: Iterable<string>, more: Iterable<string> = []): string[] {
  const all = [...ids, ...more];
  const byStripped = new Map<string, string[]>();
  for (const id of all)
    if (id.charCodeAt(0) === 48 && id.length > 1) byStripped.set(withoutLeadingZeros(id), []);
  if (byStripped.size === 0) return [];
  for (const id of all) byStripped.get(withoutLeadingZeros(id))?.push(id);
  const twins: string[] = [];
  for (const group of byStripped.values()) if (new Set(group).size > 1) twins.push(...group);
  return twins;
}
