/**
 * What crosses between the workbench's page in the browser and its server: JSON only.
 *
 * POST /api `{op, ...}` → `{ok: true, value}` or `{ok: false, message, name?}`, the name 'ScriptError' where the add-on threw; GET /events: what changes by itself, as server-sent
 * events, one WorkbenchEvent as JSON each; POST /open?name=FILE with the bytes of an .xlsx, .csv or .tsv → as /api, a BookView;
 * with &add=1 the table becomes one more tab of the open workbook; GET /save: the workbook as a download;
 * GET /sidebar?page=N: the add-on's page, for a frame with sandbox="allow-scripts allow-forms allow-modals allow-popups".
 * A cookie that comes with the page lets its requests in: same-origin fetch, EventSource, links and frames need nothing else.
 */

/** One tab of the workbook. */
export interface WorkbookTab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The grid's size: how far a person can scroll. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  /** Pixels by column, from the first. */
  readonly widths: readonly number[];
  readonly hasCharts: boolean;
}

/** One entry of the add-on's menu. */
export interface MenuItem {
  readonly caption: string;
  /** Absent for a separator and for a menu that has items of its own. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

/** The page that the add-on shows beside the sheet. */
export interface SidebarPage {
  readonly title: string;
  /** Another number for every page that is shown: the frame loads /sidebar?page=NUMBER. */
  readonly page: number;
}

/** The page that the add-on shows before the sheet, which waits until it is closed; its frame loads /sidebar?page=NUMBER, too. */
export interface ModalPage extends SidebarPage {
  /** Pixels; null where the add-on does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The open workbook, without its cells. */
export interface BookView {
  /** The file's name, or the sample's. */
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The user's language: what menus and pages speak. */
  readonly language: 'en' | 'vi';
  readonly tabs: readonly WorkbookTab[];
  readonly activeTab: number;
  readonly selection: CellPlace;
  readonly menu: readonly MenuItem[];
  readonly sidebar: SidebarPage | null;
  readonly modal: ModalPage | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Something would be called by the clock, which the workbench does not turn. */
  readonly hasSchedule: boolean;
  /** Goes up when cells, tabs or looks may have changed. */
  readonly revision: number;
}

/** Row and column count from 1. */
export interface CellPlace {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** A block of whole rows, as a person sees them. */
export interface CellBlock {
  readonly revision: number;
  readonly fromRow: number;
  /** Display texts, a row an array; '' for an empty cell. Hidden and filtered-out rows are left out: rowNumbers says which are there. */
  readonly texts: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  /** Looks that differ from the plain one, by index into texts. */
  readonly looks: readonly CellLook[];
}

export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  /** Also where the value alone asks for it: numbers and dates right, TRUE and FALSE in the middle. */
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly note?: string;
  /** What the cell says whose formula failed. */
  readonly error?: string;
}

/** A chart over the cells of a tab, with its figures as they are now. */
export interface ChartView {
  readonly id: number;
  /** 'other': a kind that is not drawn. */
  readonly kind: 'bar' | 'column' | 'line' | 'other';
  /** '' where it has none. */
  readonly title: string;
  /** The cell from whose upper left corner it stands so many pixels to the right and down. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  /** What is compared, as the sheet shows it. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A value for each label. */
export interface ChartSeries {
  readonly name: string;
  /** '#rrggbb' */
  readonly colour: string;
  /** null where no number stands. */
  readonly values: readonly (number | null)[];
  /** The same as the sheet shows them. */
  readonly texts: readonly string[];
  /** Shown in percent. */
  readonly isShare: boolean;
}

/** What the page asks; the answer's value stands behind the arrow. */
export type ApiRequest =
  /** → BookView */
  | { readonly op: 'book' }
  /** → CellBlock of the rows fromRow … fromRow + rows − 1, hidden ones counted; at most 500 rows at once. */
  | { readonly op: 'cells'; readonly tab: number; readonly fromRow: number; readonly rows: number }
  /** → ChartView[] of the tab. */
  | { readonly op: 'charts'; readonly tab: number }
  /** → string: what the formula bar shows, a formula or the value as it would be typed. */
  | { readonly op: 'input'; readonly place: CellPlace }
  /** → null: types a text into a cell, as a person would. */
  | { readonly op: 'type'; readonly place: CellPlace; readonly text: string }
  /** → null: the same for a block of cells whose top left one is given, as pasting does; '' empties a cell. */
  | {
      readonly op: 'typeBlock';
      readonly place: CellPlace;
      readonly texts: readonly (readonly string[])[];
    }
  /** → null: where the person is; the tab becomes the active one. */
  | { readonly op: 'select'; readonly place: CellPlace }
  /** → null: sorts everything below the frozen rows, or below the first row, by one column. */
  | { readonly op: 'sort'; readonly tab: number; readonly column: number; readonly ascending: boolean }
  /** → null; new lines come before `from`, which may be one behind the last. */
  | {
      readonly op: 'insertLines' | 'deleteLines';
      readonly tab: number;
      readonly dimension: 'rows' | 'columns';
      readonly from: number;
      readonly count: number;
    }
  /** → null; the name of a new tab is made up where none is given. */
  | { readonly op: 'addTab'; readonly name?: string }
  | { readonly op: 'renameTab'; readonly tab: number; readonly name: string }
  | { readonly op: 'deleteTab'; readonly tab: number }
  /** → null: hides a tab, or shows it again. */
  | { readonly op: 'hideTab'; readonly tab: number; readonly hidden: boolean }
  /** → null: takes the person's last edit back, or makes it again. Nothing to undo: nothing happens. */
  | { readonly op: 'undo' | 'redo' }
  /** → null once the function has ended, well or not: its dialogs and its end come as events. */
  | { readonly op: 'menu'; readonly functionName: string }
  /** → null: as 'menu', for what the clock would call. */
  | { readonly op: 'schedule' }
  /** → what the function answered; as google.script.run for the page in a frame. Not ok: what it threw. */
  | { readonly op: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  /** → null: the button that a person pressed in a dialog; 'CLOSE' for its cross. */
  | { readonly op: 'answer'; readonly dialog: number; readonly button: string }
  /** → null: the sidebar's cross, and google.script.host.close. */
  | { readonly op: 'closeSidebar' }
  /** → null: the same for the page before the sheet. */
  | { readonly op: 'closeModal' }
  /** → BookView; the user's language becomes that of the sample. */
  | { readonly op: 'openSample'; readonly language: 'en' | 'vi' }
  /** → BookView: another language for menus, pages and messages. */
  | { readonly op: 'language'; readonly language: 'en' | 'vi' };

/** A question that stops the script until somebody answers it. */
export interface Dialog {
  readonly dialog: number;
  readonly title: string | null;
  readonly prompt: string;
  /** 'OK', 'YES', 'NO', 'CANCEL' in the order in which they are shown. */
  readonly buttons: readonly string[];
}

/** What the server says by itself. */
export type WorkbenchEvent =
  | { readonly event: 'changed'; readonly revision: number }
  | { readonly event: 'toast'; readonly title: string | null; readonly message: string }
  | { readonly event: 'dialog'; readonly dialog: Dialog }
  /** The dialog was answered, perhaps on another page: it is to close. */
  | { readonly event: 'answered'; readonly dialog: number }
  /** A function that the menu started began or ended; `error` is Google's sentence where it failed. */
  | {
      readonly event: 'running';
      readonly functionName: string;
      readonly ended: boolean;
      readonly error?: string;
    }
  | { readonly event: 'sidebar'; readonly sidebar: SidebarPage | null }
  | { readonly event: 'modal'; readonly modal: ModalPage | null };

/**
 * What the add-on's page in a frame says to the page around it, by postMessage: a call of google.script.run (to be posted to
 * /api as op 'call' and answered), google.script.host.close, google.script.host.editor.focus. Heed only what comes from the
 * frame's own contentWindow; send answers to '*', since a sandboxed frame has no origin.
 */
export type FrameMessage =
  | { readonly call: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly close: true }
  | { readonly focus: true };

/** The answer to a call, by its number. */
export type FrameAnswer =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly call: number;
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
    };
