/**
 * The desk on which the workbook lies: takes requests in, says which may begin now, and answers each.
 */
import type { Language } from '../../../core/index';
import { realClock } from '../../clock';
import type { Clock } from '../../clock';
import { xlsxBytes } from '../../files/xlsx-writing';
import { pacedClock } from '../../paced-clock';
import type { PacedClock } from '../../paced-clock';
import { ScriptError } from '../../script-error';
import { createSharedStores } from '../../shared-stores';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbenchEvent } from '../api';
import { bookView } from './book-view';
import { failureText } from './failure-text';
import type { BookMessage, BookReply, BookRequest, BookStart, Outcome } from './messages';
import { OpenBook } from './open-book';
import { addNamedFile, openNamedFile, openSampleShop } from './open-files';
import { Questions } from './questions';
import { answerQuick, isQuick } from './quick-requests';
import { Switchboard } from './switchboard';

/** One execution, and one more between its steps: a page that asks how far the first is, or a second click. */
const MOST_RUNS = 2;

type Run = Extract<BookRequest, { op: 'menu' | 'call' | 'schedule' }>;
type Alone = Extract<BookRequest, { op: 'open' | 'openSample' | 'language' | 'save' }>;

export class Desk {
  private readonly switchboard: Switchboard;
  private readonly questions: Questions;
  private readonly stores = createSharedStores();
  private readonly clock: Clock | PacedClock;
  private language: Language;
  private book: OpenBook | null = null;
  private revision = 0;
  private lastPage = 0;
  private runs = 0;
  private isAlone = false;
  private waiting: BookMessage[] = [];

  constructor(private readonly options: BookStart) {
    const { port, signal, language, pace } = options;
    this.language = language;
    this.clock = pace ? pacedClock() : realClock();
    this.switchboard = new Switchboard(port, signal, (message) => this.receive(message));
    this.questions = new Questions(this.switchboard, (event) => this.say(event));
    this.switchboard.open();
  }

  private receive(message: BookMessage): void {
    this.waiting.push(message);
    this.startWaiting();
  }

  /** What may not begin yet waits for its turn. */
  private startWaiting(): void {
    for (;;) {
      const next = this.waiting.findIndex(({ request }) => this.mayStart(request));
      if (next < 0) return;
      const [{ id, request }] = this.waiting.splice(next, 1);
      this.start(id, request);
    }
  }

  private mayStart(request: BookRequest): boolean {
    if (!this.book) return !this.isAlone && (request.op === 'open' || request.op === 'openSample');
    if (isQuick(request)) return true;
    if (isRun(request)) return !this.isAlone && this.runs < MOST_RUNS;
    return !this.isAlone && this.runs === 0;
  }

  private start(id: number, request: BookRequest): void {
    const { book } = this;
    if (isQuick(request) && book) this.answer(id, () => answerQuick(this.atHand(book), request));
    else if (isRun(request) && book) this.run(id, request, book);
    else void this.startAlone(id, request as Alone);
  }

  private run(id: number, request: Run, book: OpenBook): void {
    this.runs++;
    this.answer(id, () => (request.op === 'call' ? runCall(request, book) : this.runTold(request, book)));
    this.runs--;
  }

  /** How it ended is told to every page, so the answer says nothing of it. */
  private runTold(request: Exclude<Run, { op: 'call' }>, book: OpenBook): null {
    const functionName = request.op === 'menu' ? request.functionName : 'schedule';
    this.say({ event: 'running', functionName, ended: false });
    const outcome = this.outcomeOf(() =>
      request.op === 'menu' ? book.run(functionName, [], 'menu') : book.runSchedule(),
    );
    const error = outcome.ok ? {} : { error: outcome.message };
    this.say({ event: 'running', functionName, ended: true, ...error });
    return null;
  }

  private async startAlone(id: number, request: Alone): Promise<void> {
    this.isAlone = true;
    try {
      const value = await this.doAlone(request);
      this.answer(id, () => value);
    } catch (error) {
      this.answer(id, () => {
        throw error;
      });
    }
    this.isAlone = false;
    this.startWaiting();
  }

  private async doAlone(request: Alone): Promise<unknown> {
    const { book } = this;
    if (request.op === 'save') {
      book?.host.calculate();
      return book && { name: book.workbook.name, bytes: await xlsxBytes(book.workbook) };
    }
    if (request.op === 'open' && request.add && book) {
      const { history, workbook } = book;
      history.edit({ tab: workbook.activeSheetId }, () => addNamedFile(workbook, request.file));
      this.changed();
      book.calculateSoon();
    } else if (request.op === 'open') {
      this.lay(await openNamedFile(request.file, this.language));
    } else {
      this.language = request.language;
      if (request.op === 'openSample') this.lay(openSampleShop(this.language));
      else this.restart();
    }
    return this.book && bookView(this.book, this.language, this.revision);
  }

  /** The book that lay there is gone, with its locks and what its cache held; the user's properties stay. */
  private lay(workbook: Workbook): void {
    const { options, language, clock, questions, switchboard } = this;
    this.book?.closeSidebar();
    this.book?.closeModal();
    this.book?.stopCalculating();
    this.book = new OpenBook(workbook, {
      addOn: options.addOn,
      language,
      clock,
      shared: { ...this.stores, caches: new Map(), locks: new Set(), triggerLists: new Set() },
      say: (event) => this.say(event),
      changed: () => this.changed(),
      between: () => {
        if ('takeDebt' in clock) switchboard.serveUntil(() => false, clock.takeDebt());
        else switchboard.serveArrived();
      },
      ask: (question) => questions.ask(question),
      nextPage: () => ++this.lastPage,
    });
    this.restart();
  }

  private restart(): void {
    const { book, language } = this;
    const outcome = this.outcomeOf(() => book?.start(language));
    if (!outcome.ok)
      this.say({ event: 'running', functionName: 'onOpen', ended: true, error: outcome.message });
    this.changed();
  }

  private atHand(book: OpenBook) {
    return {
      book,
      language: this.language,
      revision: () => this.revision,
      changed: () => this.changed(),
      answer: (dialog: number, button: string) => this.questions.answer(dialog, button),
    };
  }

  private changed(): void {
    this.say({ event: 'changed', revision: ++this.revision });
  }

  private say(event: WorkbenchEvent): void {
    this.post(event);
  }

  private answer(id: number, work: () => unknown): void {
    this.post({ id, outcome: this.outcomeOf(work) });
  }

  private outcomeOf(work: () => unknown): Outcome {
    try {
      return { ok: true, value: work() ?? null };
    } catch (error) {
      const text = failureText(error, this.language);
      // Nobody's input is at fault: show where, for who mends the program.
      if (text === null) console.error(error);
      const name = error instanceof ScriptError ? error.name : 'Error';
      return { ok: false, name, message: text ?? String(error) };
    }
  }

  private post(reply: BookReply): void {
    this.options.port.postMessage(reply);
  }
}

function isRun(request: BookRequest): request is Run {
  return request.op === 'menu' || request.op === 'schedule' || request.op === 'call';
}

function runCall({ functionName, args }: Extract<Run, { op: 'call' }>, book: OpenBook): unknown {
  return book.run(functionName, args, 'sidebar');
}
