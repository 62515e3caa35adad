/**
 * Just before and just after writing: do rows and columns stand where the plan has them? People sort and insert while a
 * run computes, and the lock on the document does not keep them from it.
 */
import { IssueLog, WRITE_ISSUES, type Issue } from '../../core/index';
import { columnLetters } from './a1';
import { readOwnColumnsAgain, type OwnColumns } from './own-columns';
import { placeColumns } from './place-columns';
import { findKeyHeader, findOwnKeys, readIds, type KeyPlace, type RowKeys } from './row-keys';
import type { Target } from './target';
import type { ColumnPlan, WritePlan } from './write-plan';

/** What came of the check: `target` says where the customers stand now. */
export type KeyCheck =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'moved'; readonly target: Target }
  | { readonly outcome: 'lost'; readonly issues: readonly Issue[] };

/** Before writing, headers or ids in another place end the run; afterwards they are followed, so that it can mend. */
export type WhenMoved = 'refuse' | 'follow';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a plan stands somewhere. */
type PlacedColumns = Pick<WritePlan, 'target' | 'columns'>;

/** Compares the live sheet with the plan. A sheet that is yet to be made cannot have changed. */
export function recheckKeys(plan: PlacedColumns, whenMoved: WhenMoved): KeyCheck {
  const { sheet, keys } = plan.target;
  if (!sheet || !keys) return { outcome: 'same' };
  const before = { headerRow: plan.target.headerRow, column: keys.column };
  const place = findKeys(plan, sheet, keys);
  const issues = new IssueLog();
  if (!place || whenMoved === 'refuse') reportMoved({ sheet, before, place, header: keys.header }, issues);
  if (!place || issues.hasErrors) return { outcome: 'lost', issues: issues.list() };
  const ids = readIds(sheet, place, keys.header);
  const isSame =
    isSamePlace(place, before) && ids.length === keys.ids.length && ids.every((id, i) => id === keys.ids[i]);
  if (isSame && !columnsMoved(plan, sheet)) return { outcome: 'same' };
  const target = isSame
    ? plan.target
    : movedTarget(plan.target, place, { ...keys, column: place.column, ids });
  if (target.rowOf.length > 0 && target.rowOf.every((row) => row === 0)) {
    issues.add(WRITE_ISSUES, 'write.noCustomersLeft', {
      sheet: sheet.getName(),
      column: keys.header ?? undefined,
    });
    return { outcome: 'lost', issues: issues.list() };
  }
  return { outcome: 'moved', target };
}

function findKeys(plan: PlacedColumns, sheet: Sheet, { header, column }: RowKeys): KeyPlace | null {
  if (header === null) return findOwnKeys(ownNow(plan, sheet));
  return findKeyHeader(sheet, header, { headerRow: plan.target.headerRow, column });
}

/** The columns that are bound as they stand in the live sheet. */
function ownNow({ columns }: PlacedColumns, sheet: Sheet): OwnColumns {
  const bound = columns.filter(({ isUnbound }) => isUnbound !== true);
  return readOwnColumnsAgain(sheet, new Map(bound.map(({ key, position }) => [key, position])));
}

function isSamePlace(a: KeyPlace, b: KeyPlace): boolean {
  return a.headerRow === b.headerRow && a.column === b.column;
}

interface Moved {
  readonly sheet: Sheet;
  readonly before: KeyPlace;
  readonly place: KeyPlace | null;
  readonly header: string | null;
}

/** A tab of the add-on's own is followed in silence: nobody else's cells are near. */
function reportMoved({ sheet, before, place, header }: Moved, issues: IssueLog): void {
  const where = { sheet: sheet.getName(), column: header ?? undefined };
  if (!place) issues.add(WRITE_ISSUES, 'write.idColumnGone', where);
  else if (header === null) return;
  else if (place.headerRow !== before.headerRow) {
    const params = { before: before.headerRow, after: place.headerRow };
    issues.add(WRITE_ISSUES, 'write.headerMoved', where, params);
  } else if (place.column !== before.column) {
    const params = { before: columnLetters(before.column), after: columnLetters(place.column) };
    issues.add(WRITE_ISSUES, 'write.idColumnMoved', where, params);
  }
}

/** Whether an own column stands elsewhere now, or something stands where a new one was to be. */
function columnsMoved(plan: PlacedColumns, sheet: Sheet): boolean {
  const known = ownNow(plan, sheet).positions;
  const lastColumn = sheet.getLastColumn();
  return plan.columns.some(({ key, position, isUnbound }) => {
    if (isUnbound === undefined) return known.get(key) !== position;
    // New in this run: nothing may stand there yet.
    return (known.get(key) ?? position) !== position || position <= lastColumn;
  });
}

/** The rows in which the customers stand now; 0 for those that are gone, but on a made tab they stand below the others. */
function movedTarget(target: Target, { headerRow }: KeyPlace, keys: RowKeys): Target {
  const first = new Map<string, number>();
  keys.ids.forEach((id, index) => {
    if (id !== '' && !first.has(id)) first.set(id, index);
  });
  let last = keys.ids.length - 1;
  const rowOf = Int32Array.from(target.customerIds, (id, customer) => {
    // Of several rows with one id the one that was read stays the customer's, if it did not move.
    const stood = target.rowOf[customer] - target.headerRow - 1;
    const index = keys.ids[stood] === id ? stood : first.get(id);
    if (index !== undefined) return headerRow + 1 + index;
    return keys.header === null ? headerRow + 1 + ++last : 0;
  });
  return { ...target, headerRow, keys, rowOf, lastRow: headerRow + 1 + last };
}

/**
 * The same value for each customer, in the row where the customer stands now; what stands there is read again. The values are
 * those of the first plan: a look between two edits may have missed a customer, who is to get them all the same.
 */
export function planAgain(plan: WritePlan, target: Target, first: WritePlan): WritePlan {
  // Columns that this run bound have no notes yet: they are known by where they were planned.
  const bound = plan.columns.filter(({ isUnbound }) => isUnbound !== true);
  const own = new Map([...target.own, ...bound.map(({ key, position }) => [key, position] as const)]);
  const places = placeColumns(
    { ...target, own },
    plan.columns.map(({ key }) => key),
  );
  const columns = plan.columns.map((column, index): ColumnPlan => ({
    ...column,
    ...places[index],
    values: movedValues(first.columns[index].values, first.target, target),
  }));
  return { ...plan, target, columns };
}

function movedValues(values: ColumnPlan['values'], from: Target, to: Target): ColumnPlan['values'] {
  const moved = new Array<unknown>(Math.max(0, to.lastRow - to.headerRow)).fill('');
  for (let customer = 0; customer < to.rowOf.length; customer++) {
    const [before, now] = [from.rowOf[customer], to.rowOf[customer]];
    if (before > 0 && now > 0) moved[now - to.headerRow - 1] = values[before - from.headerRow - 1];
  }
  return moved;
}
