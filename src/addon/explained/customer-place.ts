/**
 * Where a customer's segments stand: the row of the customers' sheet, or of the tab that the add-on made.
 */
import type { CustomerExplanation } from '../../core/index';
import type { SheetPlace } from '../../protocol/explain';
import { readOwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import { findOwnKeys, readIds } from '../sheets/row-keys';

/** Null: no sheet has the customer. Calls: none where the customers have a sheet of their own. */
export function customerPlace({ id, sheet, row }: CustomerExplanation, tabs: OwnTabs): SheetPlace | null {
  if (sheet !== null) return { sheet, row, column: '' };
  const made = tabs.made('customers');
  const keys = made && findOwnKeys(readOwnColumns(made));
  if (!made || !keys) return null;
  const index = readIds(made, keys, null).indexOf(id);
  return index < 0 ? null : { sheet: made.getName(), row: keys.headerRow + 1 + index, column: '' };
}
