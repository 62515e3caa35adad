/**
 * What the page shows at a moment, cells apart.
 */
import type { BookView, Dialog, WorkbookTab } from '../../api';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells that are marked, from the upper left to the lower right one. */
export interface Marked {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Toast {
  readonly id: number;
  readonly title: string | null;
  readonly message: string;
  readonly kind: 'toast' | 'problem';
}

/** A question of the page itself. */
export interface Question {
  readonly prompt: string;
  readonly answered: (yes: boolean) => void;
}

export interface PageState {
  readonly book: BookView | null;
  /** The active tab's id. */
  readonly tab: number;
  readonly cell: Cell;
  readonly marked: Marked;
  /** What the formula bar shows: the cell's input, or what is being typed. */
  readonly input: string;
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly Dialog[];
  readonly question: Question | null;
  readonly menuOpen: boolean;
  /** Functions of the add-on that have not ended. */
  readonly running: readonly string[];
  readonly opening: boolean;
  readonly serverLost: boolean;
}

export const FIRST_STATE: PageState = {
  book: null,
  tab: 0,
  cell: { row: 1, column: 1 },
  marked: { top: 1, left: 1, bottom: 1, right: 1 },
  input: '',
  toasts: [],
  dialogs: [],
  question: null,
  menuOpen: false,
  running: [],
  opening: false,
  serverLost: false,
};

export function activeTab({ book, tab }: PageState): WorkbookTab | null {
  return book?.tabs.find(({ id }) => id === tab) ?? null;
}

export function onlyCell({ row, column }: Cell): Marked {
  return { top: row, left: column, bottom: row, right: column };
}
