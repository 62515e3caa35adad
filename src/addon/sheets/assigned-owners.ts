/**
 * Whom an earlier run gave each customer to: what the add-on's own column of owners holds. It is the one own column that a
 * run reads, since whoever has a customer keeps it.
 */
import {
  cellText,
  OWNER_COLUMN,
  RUN_ISSUES,
  type AssignedBefore,
  type IssueLog,
  type SheetCells,
  type SheetMapping,
} from '../../core/index';
import type { RunProgress } from '../progress';
import { fillsRuleColumn } from './filled-rule-column';
import type { OwnPositions } from './own-columns';
import type { OwnTabs } from './own-tabs';
import { readTop } from './read-sheet';
import { readTable } from './read-table';
import { findOwnKeys } from './row-keys';
import type { TimeBudget } from './time-budget';
import { withoutOwnColumns, type UserTop } from './user-top';

/** Whether anything stands in the column Owner of the rules: else nobody asks who has which customer. */
export function namesOwners(rules: SheetCells): boolean {
  return fillsRuleColumn(rules, 'owner');
}

/** The column that is to be read with the customers, from 0; none before the first run. */
export function ownerColumns(own: OwnPositions): number[] {
  const position = own.get(OWNER_COLUMN);
  return position === undefined ? [] : [position - 1];
}

interface AssignedContext {
  readonly tabs: OwnTabs;
  readonly time: TimeBudget;
  readonly progress: RunProgress;
  readonly issues: IssueLog;
}

interface CustomersRead {
  readonly customersTop: UserTop | null;
  /** Its own columns were read, too. */
  readonly tables: { readonly customers: SheetCells | null };
}

/** Undefined where no earlier run has written owners. Issues: run.sheetChanging, of the tab that the add-on made. */
export function readAssignedOwners(
  { customersTop, tables }: CustomersRead,
  context: AssignedContext,
): AssignedBefore | undefined {
  if (!customersTop || !tables.customers) return readMadeTab(context);
  const [column] = ownerColumns(customersTop.own);
  if (column === undefined) return undefined;
  const { rows, index } = tables.customers.column(column);
  return (_id, sheetRow) => (sheetRow === 0 ? '' : cellText(rows[sheetRow - 1][index]));
}

/** Where the orders alone know the customers they stand in a tab of the add-on's, and are known again by their ids. */
function readMadeTab({ tabs, time, progress, issues }: AssignedContext): AssignedBefore | undefined {
  const sheet = tabs.made('customers');
  if (!sheet) return undefined;
  const table = readTable(withoutOwnColumns(readTop(sheet)), {
    kind: 'customers',
    mapping: madeMapping,
    columns: ({ fields }, own) => [fields.customerId?.index ?? 0, ...ownerColumns(own)],
    time,
    progress,
  });
  if (!table) {
    issues.add(RUN_ISSUES, 'run.sheetChanging', { sheet: sheet.getName() });
    return undefined;
  }
  const mapping = madeMapping(table.top);
  if (!mapping?.fields.customerId) return undefined;
  const ids = table.cells.column(mapping.fields.customerId.index);
  const [owners] = ownerColumns(table.top.own).map(table.cells.column);
  const byId = new Map(
    ids.rows.map((row, at) => [cellText(row[ids.index]), cellText(owners.rows[at][owners.index])]),
  );
  return (id) => byId.get(id) ?? '';
}

/** Null where the column of ids or that of owners is not there. */
function madeMapping({ own, name }: UserTop): SheetMapping<'customerId'> | null {
  const keys = findOwnKeys({ positions: own, headerRow: null, marked: new Set() });
  if (!keys || ownerColumns(own).length === 0) return null;
  const customerId = { index: keys.column - 1, header: '' };
  return { sheet: name, headerRow: keys.headerRow - 1, headers: [], fields: { customerId } };
}
