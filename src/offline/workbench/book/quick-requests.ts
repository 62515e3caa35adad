/**
 * Requests that are answered at once, while a script runs or waits, too: looking, editing by hand, answering.
 */
import type { Language } from '../../../core/index';
import { bookView } from './book-view';
import { cellBlock } from './cell-block';
import { chartView } from './chart-view';
import { editReach, type EditRequest } from './edit-reach';
import {
  addTab,
  deleteLines,
  deleteTab,
  gridOf,
  hideTab,
  insertLines,
  renameTab,
  select,
  sortTab,
  typeBlock,
  typeText,
} from './edits';
import { inputText } from './input-text';
import type { BookRequest } from './messages';
import type { OpenBook } from './open-book';

/** What a request may ask for. */
export interface AtHand {
  readonly book: OpenBook;
  readonly language: Language;
  readonly revision: () => number;
  readonly changed: () => void;
  readonly answer: (dialog: number, button: string) => boolean;
}

type Asked<Op extends BookRequest['op']> = Extract<BookRequest, { op: Op }>;
type Handler<Op extends BookRequest['op']> = (at: AtHand, asked: Asked<Op>) => unknown;
/** Requests that run the add-on or read and write files. */
type Slow = 'menu' | 'schedule' | 'call' | 'open' | 'openSample' | 'language' | 'save';
type Quick = Exclude<BookRequest['op'], Slow>;

/** An edit, after which the page looks again. */
function editing<A extends EditRequest>(
  edit: (book: OpenBook, asked: A) => void,
): (at: AtHand, asked: A) => null {
  return ({ book, changed }, asked) => {
    book.history.edit(editReach(book.workbook, asked), () => edit(book, asked));
    changed();
    book.calculateSoon();
    return null;
  };
}

/** What cannot be taken back is forgotten, and that is seen, too. */
function stepping(step: 'undo' | 'redo'): (at: AtHand) => null {
  return ({ book, changed }) => {
    try {
      book.history[step]();
    } finally {
      changed();
      book.calculateSoon();
    }
    return null;
  };
}

const QUICK: { readonly [Op in Quick]: Handler<Op> } = {
  book: ({ book, language, revision }) => bookView(book, language, revision()),
  cells: ({ book, revision }, { tab, ...span }) => ({
    revision: revision(),
    ...cellBlock(book.workbook, gridOf(book.workbook, tab), span),
  }),
  charts: ({ book: { workbook } }, { tab }) => {
    const grid = gridOf(workbook, tab);
    return grid.charts.map((chart) => chartView(workbook, grid, chart));
  },
  input: ({ book }, { place: { tab, row, column } }) =>
    inputText(book.workbook, gridOf(book.workbook, tab), [row - 1, column - 1]),
  select: ({ book }, asked) => (select(book, asked), null),
  type: editing(typeText),
  typeBlock: editing(typeBlock),
  sort: editing(sortTab),
  insertLines: editing(insertLines),
  deleteLines: editing(deleteLines),
  addTab: editing(addTab),
  renameTab: editing(renameTab),
  deleteTab: editing(deleteTab),
  hideTab: editing(hideTab),
  undo: stepping('undo'),
  redo: stepping('redo'),
  answer: ({ answer }, { dialog, button }) => (answer(dialog, button), null),
  closeSidebar: ({ book }) => (book.closeSidebar(), null),
  closeModal: ({ book }) => (book.closeModal(), null),
  page: ({ book }, { page }) => book.pageHtml(page),
};

/** Whether the request is answered at once. */
export function isQuick(request: BookRequest): request is Asked<Quick> {
  return Object.hasOwn(QUICK, request.op);
}

/** Throws: ServiceError where Sheets refuses, NoSuchTab. */
export function answerQuick(at: AtHand, request: Asked<Quick>): unknown {
  return (QUICK[request.op] as Handler<Quick>)(at, request);
}
