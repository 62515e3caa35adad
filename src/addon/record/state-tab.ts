/**
 * The plan of the tab Segments state: named columns put side by side.
 */
import type { Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { BLOCK_ROWS } from '../sheets/layout';
import { planTab, type TabLook, type TabPlan } from '../sheets/tab-plan';
import { RUN } from './run-facts';
import { KEY, type StateTable } from './state-table';

/** A column of the tab: a cell a row, '' beyond its end. */
export interface StateColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** @example keyName('Customer ID') //=> 'key:Customer ID' */
export function keyName(idHeader: string | null): string {
  return idHeader === null ? KEY : `${KEY}:${idHeader}`;
}

/** The tab as it stood before the plan; null where it was not there. */
export function planStateBack(tab: TabPlan): TabPlan | null {
  const { rows, known } = tab;
  if (!known?.[0]) return null;
  return { ...tab, rows: known, known: rows, look: lookOf(known[0].map((name) => ({ name: String(name) }))) };
}

/**
 * Shape: a header row of names, then as many rows as the longest column has. Columns no longer in use are taken away. Those
 * of a long tab keep their places, so that no more is written than what changes.
 */
export function planStateTab(tabs: OwnTabs, wanted: readonly StateColumn[], before: StateTable): TabPlan {
  const isLong = before.rows.length > BLOCK_ROWS;
  const columns = isLong ? inOrderOf(before.rows[0] ?? [], wanted) : wanted;
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  const rows: Cell[][] = [columns.map(({ name }) => name)];
  for (let row = 0; row < height; row++) rows.push(columns.map(({ cells }) => cells[row] ?? ''));
  return planTab(tabs, { tab: 'state', rows, look: lookOf(columns), known: before.rows, isTable: true });
}

/** Those that are not named come last, in the order given. */
function inOrderOf(names: readonly Cell[], columns: readonly StateColumn[]): StateColumn[] {
  const placeOf = ({ name }: StateColumn) => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...columns].sort((a, b) => placeOf(a) - placeOf(b));
}

const INSTANT = 'yyyy-mm-dd hh:mm:ss';
const INSTANTS = /^(?:undo\.)?(?:since|updatedAt)(?::|$)/;

/** The first cell of what is known of the run as a whole is an instant; the others are no number or date in any format. */
function lookOf(columns: readonly Pick<StateColumn, 'name'>[]): TabLook {
  const formats = columns.map(({ name }) => (name === RUN || INSTANTS.test(name) ? INSTANT : '@'));
  return { formats, widths: [], hidden: true };
}
