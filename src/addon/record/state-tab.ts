/**
 * The plan of the tab Segments state: named columns put side by side.
 */
import type { Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { planTab, type TabLook, type TabPlan } from '../sheets/tab-plan';
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

/** Shape: a header row of names, then as many rows as the longest column has. Columns no longer in use are blanked. */
export function planStateTab(tabs: OwnTabs, columns: readonly StateColumn[], before: StateTable): TabPlan {
  const width = Math.max(before.width, columns.length);
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  const blanks = new Array<Cell>(width - columns.length).fill('');
  const rows: Cell[][] = [[...columns.map(({ name }) => name), ...blanks]];
  for (let row = 0; row < height; row++) {
    rows.push([...columns.map(({ cells }) => cells[row] ?? ''), ...blanks]);
  }
  return planTab(tabs, { tab: 'state', rows, look: lookOf(columns, width) });
}

const INSTANT = 'yyyy-mm-dd hh:mm:ss';
const INSTANTS = /^(?:undo\.)?(?:since|updatedAt|run)(?::|$)/;
const NUMBERS = /^figure:revenue/;

function formatOf(name: string): string {
  if (INSTANTS.test(name)) return INSTANT;
  return NUMBERS.test(name) ? 'General' : '@';
}

function lookOf(columns: readonly StateColumn[], width: number): TabLook {
  const formats = columns.map(({ name }) => formatOf(name));
  while (formats.length < width) formats.push('@');
  return { formats, widths: [], hidden: true };
}
