/**
 * An open workbook with the add-on in it: runs its functions, keeps what it shows, tells the page what it did.
 */
import type { Language } from '../../../core/index';
import type { Clock } from '../../clock';
import type { AddOnFiles } from '../../commands/bundle';
import { ownersHand } from '../../hand';
import type { Hand } from '../../hand';
import { createHost } from '../../host';
import type { Host } from '../../host';
import type { Question, RecordedMenu, RecordedPage, RunMode } from '../../host-state';
import type { SharedStores } from '../../shared-stores';
import type { Workbook } from '../../workbook/workbook';
import type { ModalPage, SidebarPage, WorkbenchEvent } from '../api';
import { EditHistory } from './edit-history';

/** What the book is given by the desk on which it lies. */
export interface Surroundings {
  readonly addOn: AddOnFiles;
  readonly language: Language;
  readonly clock: Clock;
  readonly shared: SharedStores;
  say(event: WorkbenchEvent): void;
  /** Cells, tabs or looks may have changed. */
  changed(): void;
  /** Before each service call. */
  between(): void;
  ask(question: Question): string;
  /** Another number each time. */
  nextPage(): number;
}

/** While a script writes, the page is told at most so often, ms. */
const TELL_EVERY_MS = 250;
/** Members of these that do not only look may change what is seen. */
const MAY_CHANGE =
  /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|Filter|NamedRange|Protection)\.(?!get|is|can|create|new|toast)|^(?:ClockTriggerBuilder\.create|ScriptApp\.deleteTrigger)$/;

/** How long formulas are calculated before others have their turn, ms. */
const CALCULATE_FOR_MS = 50;
type Calculating = ReturnType<Host['formulas']['steps']>;

export class OpenBook {
  readonly host: Host;
  readonly hand: Hand;
  readonly history: EditHistory;
  sidebar: (SidebarPage & { readonly html: string }) | null = null;
  modal: ModalPage | null = null;
  /** As the last run left them: one that makes them anew has none for a while. */
  menus: readonly RecordedMenu[] = [];
  private modalHtml = '';
  /** Calls that may have changed what is seen. */
  private changes = 0;
  private running = 0;
  private calculating: Calculating | null = null;
  private readonly told = { toasts: 0, pages: 0, changes: 0, at: 0 };

  constructor(
    readonly workbook: Workbook,
    private readonly around: Surroundings,
  ) {
    const { addOn, language, clock, shared } = around;
    this.host = createHost({
      workbook,
      ...addOn,
      clock,
      shared,
      userLocale: language,
      calculates: 'onDemand',
    });
    const { state } = this.host;
    state.messageLanguage = language;
    state.beforeCall = (name) => this.beforeCall(name);
    state.ask = (question) => this.ask(question);
    this.hand = ownersHand(workbook, state);
    this.history = new EditHistory(workbook, () => (this.running > 0 ? NaN : this.changes));
  }

  /** Runs a function of the add-on. Throws: ScriptError. */
  run(functionName: string, args: readonly unknown[], mode: RunMode): unknown {
    return this.watched(() => this.host.run(functionName, args, { mode }).result);
  }

  /** What the clock would call. Throws: ScriptError. */
  runSchedule(): void {
    this.watched(() => this.host.triggers.fireNow());
  }

  private watched<T>(run: () => T): T {
    const before = this.changes;
    this.running++;
    try {
      return run();
    } finally {
      this.running--;
      this.menus = this.host.ui.menus;
      this.tellPages();
      // Once more, whatever was told meanwhile: the last writes are only applied at the end.
      if (this.changes > before) this.tellChange();
      this.calculateSoon();
    }
  }

  /** Calculates formulas when the thread has done what it is asked, a little at a time: people go on meanwhile. */
  calculateSoon(): void {
    this.stopCalculating();
    const steps = this.host.formulas.steps();
    this.calculating = steps;
    setImmediate(() => this.calculateOn(steps));
  }

  stopCalculating(): void {
    this.calculating?.return(this.host.formulas.total);
    this.calculating = null;
  }

  private calculateOn(steps: Calculating): void {
    if (steps !== this.calculating) return;
    const { changed } = this.host.formulas.total;
    const end = performance.now() + CALCULATE_FOR_MS;
    for (;;) {
      const isDone = steps.next().done;
      if (isDone) {
        this.calculating = null;
        if (this.host.formulas.total.changed > changed) this.around.changed();
        return;
      }
      if (performance.now() > end) break;
    }
    this.around.changed();
    setImmediate(() => this.calculateOn(steps));
  }

  /** What opening does: the menu appears, in this language. */
  start(language: Language): void {
    const { state, ui } = this.host;
    state.userLocale = language;
    state.messageLanguage = language;
    ui.menus = [];
    this.closeSidebar();
    this.closeModal();
    this.run('onOpen', [], 'open');
  }

  closeSidebar(): void {
    if (this.sidebar) this.around.say({ event: 'sidebar', sidebar: null });
    this.sidebar = null;
  }

  closeModal(): void {
    if (this.modal) this.around.say({ event: 'modal', modal: null });
    this.modal = null;
  }

  /** The text of a page that is shown; null of any other. */
  pageHtml(page: number): string | null {
    if (this.sidebar?.page === page) return this.sidebar.html;
    return this.modal?.page === page ? this.modalHtml : null;
  }

  private beforeCall(name: string): void {
    // Nobody comes in between while a formula calls a function.
    if (this.host.formulas.isCalculating) return;
    this.tellPages();
    const { told, changes } = this;
    if (changes > told.changes && performance.now() - told.at > TELL_EVERY_MS) this.tellChange();
    if (MAY_CHANGE.test(name)) this.changes++;
    this.around.between();
  }

  private ask(question: Question): string {
    this.tellPages();
    this.tellChange();
    return this.around.ask(question);
  }

  private tellChange(): void {
    this.told.changes = this.changes;
    this.told.at = performance.now();
    this.around.changed();
  }

  /** Toasts and pages that came since the last telling. */
  private tellPages(): void {
    const { told, host } = this;
    for (; told.toasts < host.toasts.length; told.toasts++) {
      const { title, message } = host.toasts[told.toasts];
      this.around.say({ event: 'toast', title, message });
    }
    for (; told.pages < host.ui.pages.length; told.pages++) this.show(host.ui.pages[told.pages]);
  }

  private show({ kind, title, content, width, height }: RecordedPage): void {
    const shown = { title: title ?? '', page: this.around.nextPage() };
    if (kind === 'sidebar') {
      this.sidebar = { ...shown, html: content };
      this.around.say({ event: 'sidebar', sidebar: shown });
    } else {
      this.modal = { ...shown, width, height };
      this.modalHtml = content;
      this.around.say({ event: 'modal', modal: this.modal });
    }
  }
}
