/**
 * The open workbook as the page knows it, and everything that a person can do with it.
 */
import { fillWords, workbenchWords, type WorkbenchWords } from '../../../../i18n/workbench';
import type { ApiRequest, BookView, CellPlace } from '../../api';
import { CellCache } from '../grid/cell-cache';
import { ask, NoServer, Refusal, type AnswerTo } from '../server';
import { FIRST_STATE, onlyCell, type Cell, type Marked, type PageState } from './state';
import { Store } from './store';

/** What the sheet on the page does for the rest. */
export interface SheetView {
  redraw(hidden: readonly number[]): void;
  /** Goes to a cell at once. */
  goTo(cell: Cell): void;
  /** Shows the cell that a script or an undone edit went to. */
  follow(cell: Cell): void;
  /** Takes what is being typed. */
  leave(): void;
  takeFocus(): void;
}

type Pages = Pick<BookView, 'sidebar' | 'modal'>;

/** Toasts of the add-on go by themselves; problems stay until they are dismissed. */
const TOAST_MS = 6000;

export class Workbench {
  readonly store = new Store<PageState>(FIRST_STATE);
  readonly cells = new CellCache({
    load: (tab, fromRow, rows) => ask({ op: 'cells', tab, fromRow, rows }),
    changed: (hidden) => this.sheet?.redraw(hidden),
  });
  sheet: SheetView | null = null;
  /** What the file holds: the revision that was opened or saved last. */
  private savedRevision = 0;
  /** Where the server knows the person to be. */
  private told: CellPlace | null = null;
  /** A place is on its way to the server. */
  private telling: Promise<void> | null = null;
  /** What was edited is on its way to the server. */
  private edited: Promise<unknown> = Promise.resolve();
  /** The cell by tab where the person was. */
  private readonly left = new Map<number, Cell>();
  private toasts = 0;
  /** What the cell where the person is holds, as it would be typed; undefined where that could not be read. */
  input: Promise<string | undefined> = Promise.resolve(undefined);
  /** How often a page of the add-on came or went. */
  private pagesShown = 0;
  private refreshing: Promise<void> | null = null;
  private refreshAgain = false;

  get state(): PageState {
    return this.store.get();
  }

  get words(): WorkbenchWords {
    return workbenchWords(this.state.book?.language ?? 'en');
  }

  /** Whether the workbook has changed since it was opened or saved. */
  get unsaved(): boolean {
    return (this.state.book?.revision ?? 0) > this.savedRevision;
  }

  saved(): void {
    this.savedRevision = this.state.book?.revision ?? 0;
  }

  /** Undefined where the server refused: the person has been told. */
  async perform<Request extends ApiRequest>(request: Request): Promise<AnswerTo<Request> | undefined> {
    return this.attempt(() => ask(request));
  }

  /** The same for anything that may be refused. */
  async attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof NoServer) this.store.set({ serverLost: true });
      else this.say({ title: null, message: (error as Error).message, kind: 'problem' });
      if (!(error instanceof NoServer) && !(error instanceof Refusal)) throw error;
      return undefined;
    }
  }

  /** Another workbook, or another language: everything anew. */
  opened(book: BookView): void {
    this.savedRevision = book.revision;
    this.told = null;
    this.left.clear();
    this.show(book);
  }

  /** Asks for the workbook as it is now; calls that come meanwhile are answered by one more look. */
  refresh(): Promise<void> {
    if (this.refreshing) {
      this.refreshAgain = true;
      return this.refreshing;
    }
    this.refreshing = this.look().finally(() => {
      this.refreshing = null;
      if (this.refreshAgain) void this.refresh();
      this.refreshAgain = false;
    });
    return this.refreshing;
  }

  private async look(): Promise<void> {
    const { told, telling, pagesShown } = this;
    const answer = await this.perform({ op: 'book' });
    const book = answer && pagesShown !== this.pagesShown ? { ...answer, ...this.ownPages() } : answer;
    // What was selected meanwhile, or was on its way, is newer than the answer.
    const isNewest = told === this.told && telling === null;
    if (book) this.show(isNewest ? book : { ...book, ...this.ownPlace(book) });
  }

  /** A page of the add-on came or went. */
  showPage(changes: Partial<Pages>): void {
    const { book } = this.state;
    this.pagesShown++;
    if (book) this.store.set({ book: { ...book, ...changes } });
  }

  /** Those of which the server told while it was asked: they may be newer than its answer. */
  private ownPages(): Partial<Pages> {
    const { book } = this.state;
    return book ? { sidebar: book.sidebar, modal: book.modal } : {};
  }

  /** Takes over what the server says; a place that a script chose is gone to. */
  show(book: BookView): void {
    const moved = !this.told || !samePlace(this.told, book.selection) || this.state.tab !== book.activeTab;
    document.documentElement.lang = book.language;
    this.cells.use(book.activeTab, book.revision);
    if (moved) {
      const { row, column } = book.selection;
      this.told = book.selection;
      this.store.set({ book, tab: book.activeTab, cell: { row, column }, marked: onlyCell(book.selection) });
      this.sheet?.follow({ row, column });
    } else {
      this.store.set({ book });
    }
    this.sheet?.redraw([]);
    this.readInput();
  }

  private ownPlace({ tabs, activeTab, selection }: BookView): Partial<BookView> {
    const { tab, cell } = this.state;
    if (!tabs.some(({ id, hidden }) => id === tab && !hidden)) return { activeTab, selection };
    return { activeTab: tab, selection: { tab, ...cell } };
  }

  /** The person goes to a cell. */
  select(cell: Cell, marked: Marked = onlyCell(cell)): void {
    const { tab, cell: before } = this.state;
    const place = { tab, row: cell.row, column: cell.column };
    this.store.set({ cell, marked });
    if (this.told && samePlace(this.told, place) && before.row === cell.row && before.column === cell.column)
      return;
    void this.tell(place);
    this.readInput();
  }

  /** One at a time: the last one told must be where the person is. */
  private tell(place: CellPlace): Promise<void> {
    this.told = place;
    this.telling ??= this.tellOn().finally(() => {
      this.telling = null;
    });
    return this.telling;
  }

  private async tellOn(): Promise<void> {
    for (let sent: CellPlace | null = null; this.told && this.told !== sent;) {
      sent = this.told;
      await this.perform({ op: 'select', place: sent });
    }
  }

  /** The person goes to a tab, to the cell where they were last. */
  async selectTab(tab: number): Promise<void> {
    if (tab === this.state.tab) return;
    this.left.set(this.state.tab, this.state.cell);
    await this.tell({ tab, ...(this.left.get(tab) ?? FIRST_STATE.cell) });
    this.told = null;
    await this.refresh();
  }

  /** Types a text into a cell. */
  async type({ row, column }: Cell, text: string, tab = this.state.tab): Promise<void> {
    if (tab === this.state.tab) this.cells.foresee(row, column, text);
    this.sheet?.redraw([]);
    await this.edit({ op: 'type', place: { tab, row, column }, text });
  }

  async typeBlock({ row, column }: Cell, texts: readonly (readonly string[])[]): Promise<void> {
    await this.edit({ op: 'typeBlock', place: { tab: this.state.tab, row, column }, texts });
  }

  /** Takes the last edit back, or makes it again. */
  async step(op: 'undo' | 'redo'): Promise<void> {
    await this.edit({ op });
  }

  /** Edits reach the server in the order in which they were made, and after the person has gone where they are made. */
  private async edit(request: ApiRequest): Promise<void> {
    const edited = Promise.all([this.edited, this.telling]).then(() => this.perform(request));
    this.edited = edited.catch(() => undefined);
    await edited;
    await this.refresh();
  }

  /** What the formula bar shows for the cell. */
  readInput(): void {
    const { tab, cell } = this.state;
    this.input = this.edited.then(() => this.perform({ op: 'input', place: { tab, ...cell } }));
    void this.input.then((input) => this.showInput({ tab, ...cell }, input));
  }

  private showInput({ tab, ...cell }: CellPlace, input: string | undefined): void {
    const now = this.state;
    const isHere = now.tab === tab && now.cell.row === cell.row && now.cell.column === cell.column;
    if (input !== undefined && isHere) this.store.set({ input });
  }

  /** Shows a message; what the add-on says goes by itself. */
  say(toast: { title: string | null; message: string; kind: 'toast' | 'problem' }): void {
    const id = ++this.toasts;
    this.store.set({ toasts: [...this.state.toasts, { ...toast, id }].slice(-4) });
    if (toast.kind === 'toast') setTimeout(() => this.dismiss(id), TOAST_MS);
  }

  dismiss(toast: number): void {
    this.store.set({ toasts: this.state.toasts.filter(({ id }) => id !== toast) });
  }

  /** Asks the person; one question at a time. */
  ask(prompt: string, values: Readonly<Record<string, string | number>>): Promise<boolean> {
    return new Promise((resolve) => {
      const answered = (yes: boolean): void => {
        this.store.set({ question: null });
        resolve(yes);
      };
      this.store.set({ question: { prompt: fillWords(prompt, values), answered } });
    });
  }
}

function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.tab === other.tab && one.row === other.row && one.column === other.column;
}
