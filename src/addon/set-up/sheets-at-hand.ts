/**
 * What the workbook holds already: which sheet is which table, which column which field, which statuses the orders have.
 */
import {
  cellText,
  FIELDS,
  findSources,
  foldKey,
  IssueLog,
  mapSheet,
  statusMeaning,
  type FieldKey,
  type Settings,
  type SheetMapping,
  type StatusMeaning,
  type TableKind,
} from '../../core/index';
import { besideSample } from '../sheets/beside-sample';
import type { OwnTabs } from '../sheets/own-tabs';
import { readColumns, readTop, type SheetTop } from '../sheets/read-sheet';
import { withoutOwnColumns } from '../sheets/user-top';

export interface SheetsAtHand {
  readonly sources: Readonly<Partial<Record<TableKind, string>>>;
  readonly map: readonly { readonly field: FieldKey; readonly header: string }[];
  /** As they are first written; meaning null: nobody knows the word. */
  readonly statuses: readonly { readonly word: string; readonly meaning: StatusMeaning | null }[];
}

/** Empty: no sources where there is neither a sheet of customers nor one of orders. */
export function lookAtSheets(tabs: OwnTabs, settings: Settings): SheetsAtHand {
  const all = tabs.others.map((sheet) => withoutOwnColumns(readTop(sheet)));
  const tops = besideSample(all, settings);
  const sources = findSources(tops, settings, new IssueLog()) ?? {};
  const mapped = (Object.keys(FIELDS) as TableKind[]).flatMap((kind) => {
    const top = tops.find(({ name }) => name === sources[kind]);
    const mapping = top && mapSheet(kind, top, { settings, issues: new IssueLog() });
    return top && mapping ? [{ kind, top, mapping }] : [];
  });
  const orders = mapped.find(({ kind }) => kind === 'orders');
  return {
    sources,
    map: mapped.flatMap(({ kind, mapping }) => fieldsOf(kind, mapping)),
    statuses: orders ? statusesOf(orders.top, orders.mapping, settings) : [],
  };
}

function fieldsOf(kind: TableKind, { fields, headers }: SheetMapping): SheetsAtHand['map'] {
  const keys = headers.map(foldKey);
  return Object.entries(fields).flatMap(([field, match]) => {
    // Of two columns with one header Settings can only name the first.
    const isNamed = match && keys.indexOf(foldKey(match.header)) === match.index;
    return isNamed ? [{ field: `${kind}.${field}` as FieldKey, header: match.header }] : [];
  });
}

/** More words than this are no statuses. */
const STATUSES_SHOWN = 100;

function statusesOf(top: SheetTop, { fields, headerRow }: SheetMapping, settings: Settings) {
  const index = fields.status?.index;
  if (index === undefined) return [];
  const { rows, index: at } = readColumns(top, [index]).column(index);
  const words = new Map<string, string>();
  for (let row = headerRow + 1; row < rows.length; row++) {
    const word = cellText(rows[row][at]);
    if (word !== '' && !words.has(foldKey(word))) words.set(foldKey(word), word);
  }
  if (words.size > STATUSES_SHOWN) return [];
  return [...words.values()].map((word) => ({ word, meaning: statusMeaning(word, settings) }));
}
