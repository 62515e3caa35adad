/**
 * The open workbook without its cells, as the page shows it.
 */
import type { Language } from '../../../core/index';
import type { MenuEntry, RecordedMenu } from '../../host-state';
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { BookView, MenuItem, WorkbookTab } from '../api';
import type { OpenBook } from './open-book';

/** Pixels of a column that nobody has changed. */
const USUAL_WIDTH = 100;

/** What the page is told of the book. */
export function bookView(book: OpenBook, language: Language, revision: number): BookView {
  const { workbook, menus, sidebar, modal, history } = book;
  const { name, locale, timeZone } = workbook;
  const { sheet, row, column } = workbook.currentCell();
  return {
    name,
    locale,
    timeZone,
    language,
    tabs: workbook.sheets.map(tabView),
    activeTab: sheet.id,
    selection: { tab: sheet.id, row, column },
    menu: menuItems(menus),
    sidebar: sidebar && { title: sidebar.title, page: sidebar.page },
    modal,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    hasSchedule: workbook.clockTriggers.length > 0,
    revision,
  };
}

function tabView(grid: SheetGrid): WorkbookTab {
  const { id, name, hidden, maxRows, maxColumns, frozenRows, charts } = grid;
  const widths = Array.from({ length: maxColumns }, (_, i) => widthOf(grid, i));
  return {
    id,
    name,
    hidden,
    rows: maxRows,
    columns: maxColumns,
    frozenRows,
    widths,
    hasCharts: charts.length > 0,
  };
}

/** Hidden columns have none. */
function widthOf({ columnDetails, columnWidths }: SheetGrid, column: number): number {
  const { hidden } = (columnDetails.get(column) ?? {}) as { hidden?: boolean };
  return hidden ? 0 : (columnWidths.get(column) ?? USUAL_WIDTH);
}

/** The add-on's own menu first, then menus that have a name, as entries with items. */
function menuItems(menus: readonly RecordedMenu[]): MenuItem[] {
  const own = menus.filter(({ caption }) => caption === null).flatMap(({ items }) => items.map(menuItem));
  const named = menus.flatMap(({ caption, items }) =>
    caption === null ? [] : [{ caption, items: items.map(menuItem) }],
  );
  return [...own, ...named];
}

function menuItem({ caption, functionName, items }: MenuEntry): MenuItem {
  return {
    caption,
    ...(functionName === undefined ? {} : { functionName }),
    ...(items === undefined ? {} : { items: items.map(menuItem) }),
  };
}
