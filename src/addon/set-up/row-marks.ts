/**
 * What a row that the add-on wrote is known by, wherever it stands by now: what names it, and all that was written into it. Pure.
 */
import { cellText, hashText, type Cell } from '../../core/index';
import { rowKey } from './settings-grid';
import type { TabDraft } from './tab-draft';
import type { SetUpTabKind } from './tab-layouts';

/** 'f00dcafe-0badc0de': a hash of what names the row, and one of its cells. Nobody's words can be read from it. */
export type RowMark = string;

/** What changes of the marks of a tab when its draft is written. */
export interface MarkChanges {
  /** Of rows that are added. */
  readonly added: readonly RowMark[];
  /** Of rows that stand there, by what they were known by before. */
  readonly renewed: ReadonlyMap<RowMark, RowMark>;
}

/** Rows that nothing names, and those that say the same as before, change nothing. */
export function markChanges(tab: SetUpTabKind, draft: TabDraft): MarkChanges {
  const renewed = new Map<RowMark, RowMark>();
  const added: RowMark[] = [];
  for (const row of draft.dataRows) {
    const now = rowMark(tab, draft, draft.rowCells(row));
    if (row >= draft.presentRows) {
      if (now !== null) added.push(now);
      continue;
    }
    const before = rowMark(tab, draft, draft.presentCells(row));
    if (before !== null && now !== null && before !== now) renewed.set(before, now);
  }
  return { added, renewed };
}

/**
 * The rows (from 0) that bear one of the marks. Not among them: a row of which anything was changed or in which anything was
 * added, one that stands there twice, and any of a name that more rows bear than there are marks for it.
 */
export function markedRows(tab: SetUpTabKind, draft: TabDraft, marks: ReadonlySet<RowMark>): number[] {
  const rows = draft.dataRows.flatMap((row) => {
    const mark = rowMark(tab, draft, draft.rowCells(row));
    return mark === null ? [] : [{ row, mark }];
  });
  const alike = counted(rows.map(({ mark }) => mark));
  const named = counted(rows.map(({ mark }) => nameIn(mark)));
  const known = counted([...marks].map(nameIn));
  const isOnly = (mark: RowMark) =>
    alike.get(mark) === 1 && (named.get(nameIn(mark)) ?? 0) <= (known.get(nameIn(mark)) ?? 0);
  return rows.flatMap(({ row, mark }) => (marks.has(mark) && isOnly(mark) ? [row] : []));
}

function nameIn(mark: RowMark): string {
  return mark.split('-')[0];
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

type TextOf = (role: string) => string;

/** What names a row; '' or null: nothing does. */
const NAMES: Readonly<Record<SetUpTabKind, (text: TextOf) => string | null>> = {
  rules: (text) => text('id'),
  settings: (text) => rowKey(text('section'), text('name')),
  manual: (text) => (text('customer') === '' ? null : JSON.stringify([text('customer'), text('scheme')])),
  cases: () => null,
};

/** Written anew by each check of the rules, into whosever rows. */
const RESULTS: ReadonlySet<string> = new Set(['matched', 'problem']);

function rowMark(tab: SetUpTabKind, draft: TabDraft, cells: readonly Cell[]): RowMark | null {
  const name = NAMES[tab]((role) => textOf(cells[draft.column(role) ?? -1]));
  if (name === null || name === '') return null;
  const roles = new Map(draft.roles.map((role) => [draft.column(role), role]));
  const said = cells.flatMap((cell, column) => {
    // What stands in a column of somebody's own is theirs: it was not there when the row was written.
    const [role, text] = [roles.get(column) ?? '', textOf(cell)];
    return text === '' || RESULTS.has(role) ? [] : [JSON.stringify([role, text])];
  });
  return `${hashText(name)}-${hashText(said.sort().join('\n'))}`;
}

function textOf(cell: Cell | undefined): string {
  return cell instanceof Date ? cell.toISOString() : cellText(cell);
}
