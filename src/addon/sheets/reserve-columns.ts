/**
 * Binds new columns to their keys before anything is written into them: from then on they are found again wherever
 * somebody's edits move them.
 */
import { growGrid } from './grow-grid';
import { rememberWidth } from './original-width';
import { bindColumn, unbindColumns } from './own-columns';
import { makeTab } from './own-tabs';
import type { WriteContext } from './apply-plan';
import { rowsToMake } from './target-rows';
import type { WritePlan } from './write-plan';

/** Whether a column of the plan is yet to be bound. */
export function needsReserving({ columns }: WritePlan): boolean {
  return columns.some(({ isUnbound }) => isUnbound);
}

/** Makes the tab and the grid where they are missing, and binds the new columns. No cell is written. */
export function reserveColumns(plan: WritePlan, { book, language }: WriteContext): WritePlan {
  const sheet = plan.target.sheet ?? makeTab(book, 'customers', language);
  const right = Math.max(...plan.columns.map(({ position }) => position));
  if (plan.target.identity.length === 0) rememberWidth(sheet);
  growGrid(sheet, { rows: rowsToMake(plan.target), columns: right });
  for (const { key, position, isUnbound } of plan.columns) if (isUnbound) bindColumn(sheet, position, key);
  const columns = plan.columns.map((column) => ({ ...column, isUnbound: column.isUnbound && false }));
  return { ...plan, target: { ...plan.target, sheet }, columns };
}

/** Takes the bindings of columns back that hold nothing of the run yet: what stands there now may be somebody's own. */
export function releaseColumns({ target, columns }: WritePlan): void {
  const keys = columns.filter(({ isUnbound }) => isUnbound === false).map(({ key }) => key);
  if (target.sheet && keys.length > 0) unbindColumns(target.sheet, keys);
}
