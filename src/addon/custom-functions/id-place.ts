/**
 * Where the ids stand in the customers' sheet, and how they are read there: exactly as a run reads them.
 */
import { cellText, customerIdReader, IssueLog, mapSheet, type Cell, type Settings } from '../../core/index';
import { OWN_ID_KEY } from '../sheets/row-keys';
import type { Layout } from './customers-layout';
import type { RunFacts } from './run-facts';

export interface IdPlace {
  /** From 1. */
  readonly headerRow: number;
  readonly column: number;
  /** The id of a cell, as people see it; '' for a blank one. */
  read(cell: Cell): string;
  /** What an argument may mean as an id, the likeliest first. */
  wanted(value: unknown): readonly string[];
}

/** Where the run found them: under their header, wherever it stands now. Null: it stands nowhere. */
export function idsOfRun(layout: Layout, { idHeader, idAt }: RunFacts): IdPlace | null {
  if (idHeader === null) return ownIds(layout);
  const isHeader = (cell: Cell): boolean => cellText(cell) === cellText(idHeader);
  const rows = layout.notedRow === null ? [] : [layout.notedRow];
  const anywhere = layout.top.map((_, row) => row + 1);
  for (const row of [...rows, ...anywhere]) {
    const cells = layout.top[row - 1] ?? [];
    const column = isHeader(cells[idAt - 1] ?? '') ? idAt : cells.findIndex(isHeader) + 1;
    if (column > 0) return readAs(idHeader, { headerRow: row, column });
  }
  return null;
}

/** On a sheet that the add-on made. Ids stand there as the orders had them, phone numbers in the form in which they are dialled. */
export function ownIds(layout: Layout): IdPlace | null {
  const column = layout.position(OWN_ID_KEY);
  if (column === null) return null;
  const [asId, asPhone] = [customerIdReader('orders', undefined), customerIdReader('customers', PHONE)];
  return {
    headerRow: layout.notedRow ?? 1,
    column,
    read: cellText,
    wanted: (value) => [...new Set([asId(value), asPhone(value)])],
  };
}

const PHONE = { index: 0, header: 'phone' };

/** Where a run would find them. Null: no column can be taken for them. */
export function idsByHeaders(layout: Layout, map: Settings['map'] = new Map()): IdPlace | null {
  const own = new Set(layout.noted.values());
  const top = layout.top.map((cells) => cells.map((cell, index) => (own.has(index + 1) ? '' : cell)));
  const cells = { name: layout.name, top };
  const found = mapSheet('customers', cells, { settings: { map }, issues: new IssueLog() });
  const id = found?.fields.customerId;
  return found && id ? readAs(id.header, { headerRow: found.headerRow + 1, column: id.index + 1 }) : null;
}

function readAs(header: string, place: Pick<IdPlace, 'headerRow' | 'column'>): IdPlace {
  const read = customerIdReader('customers', { index: place.column - 1, header });
  return { ...place, read, wanted: (value) => [read(value)] };
}
