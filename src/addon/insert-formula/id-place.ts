/**
 * Which column of a sheet looks like the customers' ids: for whoever writes a formula beside them.
 */
import { IssueLog, mapSheet, type FieldKey, type Settings } from '../../core/index';
import type { IdPlace } from '../../protocol/insert-formula';
import { settingsWith } from '../first-run/sheets-chosen';
import { columnLetters } from '../sheets/a1';
import { readOwnColumns } from '../sheets/own-columns';
import type { OwnTabs } from '../sheets/own-tabs';
import { readTop } from '../sheets/read-sheet';
import { findOwnKeys } from '../sheets/row-keys';
import { withoutOwnColumns, type UserTop } from '../sheets/user-top';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SEGMENT_KEY = 'segment:';

/** By the sheet's headers and what Settings say of them. Null: there is none. Calls: those of one look at the sheet, and the Settings tab. */
export function findIdPlace(sheet: Sheet, tabs: OwnTabs): IdPlace | null {
  const made = tabs.made('customers');
  if (made?.getName() === sheet.getName()) {
    const keys = findOwnKeys(readOwnColumns(made));
    return keys && { column: columnLetters(keys.column), headerRow: keys.headerRow };
  }
  return mappedIds(withoutOwnColumns(readTop(sheet)), tabs);
}

/** How a sheet is read: as customers or as orders, with what Settings say of the headers of those. */
interface Reading {
  readonly kind: 'customers' | 'orders';
  readonly map: Settings['map'];
}

function mappedIds(top: UserTop, tabs: OwnTabs): IdPlace | null {
  const settings = settingsWith({}, tabs, new IssueLog());
  const hasSegments = [...top.own.keys()].some((key) => key.startsWith(SEGMENT_KEY));
  const asCustomers: Reading = { kind: 'customers', map: settings.map };
  for (const { kind, map } of hasSegments ? [asCustomers] : readings(settings)) {
    // What is wrong with sheets and Settings is a run's to say.
    const mapping = mapSheet(kind, top, { settings: { map }, issues: new IssueLog() });
    const id = mapping?.fields.customerId;
    if (mapping && id) return { column: columnLetters(id.index + 1), headerRow: mapping.headerRow + 1 };
  }
  return null;
}

/**
 * The sheet may be that of the orders or customers, or another one, which has few of the headers that Settings name: of those
 * the ids' counts alone. Orders first: in them a column ID is the orders'.
 */
function readings({ map }: Settings): Reading[] {
  const ids = map.get('customers.customerId');
  const none: Settings['map'] = new Map();
  const named = new Map<FieldKey, string>(ids === undefined ? [] : [['customers.customerId', ids]]);
  return [
    { kind: 'orders', map },
    { kind: 'customers', map },
    ...(ids === undefined ? [] : [{ kind: 'customers', map: named } as const]),
    { kind: 'orders', map: none },
    { kind: 'customers', map: none },
  ];
}
