/**
 * Everything that a person can do on the page: asks the add-on, and tells the store what came of it.
 */
import { fillSentence, sidebarWords, type SidebarWords } from '../../i18n/sidebar';
import type { ClassifyAnswer } from '../../protocol';
import type { ColumnChoice, FirstRunDraft, TableKey } from '../../protocol/first-run';
import { failureOf, type Ask } from '../server';
import { firstRunRequest, languageOf, packsAndThresholds, previewRequest } from './requests';
import { draftOf, type Errand, type View, type Work } from './state';
import type { Store } from './store';
import { watchRun } from './watch-run';

/** Choices that come quickly one after the other are asked about once. */
const SETTLE_MS = 350;

export class Actions {
  /** What failed or was refused last, to be tried again. */
  private last: () => Promise<void> = () => this.open();
  private asked = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private runs = 0;

  constructor(
    private readonly store: Store,
    private readonly ask: Ask,
    private readonly newId: () => string,
  ) {}

  private get words(): SidebarWords {
    return sidebarWords(languageOf(this.store.state));
  }

  /** The page's one call when it opens; a first run that was begun goes on. */
  open(): Promise<void> {
    return this.attempt(async () => {
      const boot = await this.ask('bootFromPage', {});
      this.store.dispatch({ is: 'booted', boot });
      const { draft } = boot;
      if (!draft || draft.step === 'done') return;
      await this.resume(draft.step);
    });
  }

  private async resume(step: FirstRunDraft['step']): Promise<void> {
    if (step === 'start') return this.show('start');
    if (step === 'columns') return this.toColumns();
    await this.toPacks();
    if (step === 'preview' && this.store.state.view === 'packs') await this.preview();
  }

  tryAgain(): Promise<void> {
    return this.last();
  }

  /** To a page that needs nothing from the add-on. */
  show(view: View, notice?: string): void {
    this.store.dispatch({ is: 'shown', view, notice });
    if (view === 'start' || view === 'columns' || view === 'packs') this.keep(view);
  }

  /** One step back, or out of an errand; what was chosen stays. */
  back(): Promise<void> {
    const { view, errand, found, before, boot } = this.store.state;
    const isStuck = view === 'refused' || view === 'failed';
    const to = isStuck ? (before === 'opening' && boot ? 'start' : before) : viewBefore(view, errand);
    if (to === 'columns' && !found) return this.toColumns();
    this.show(to);
    return Promise.resolve();
  }

  chooseSample(sample: boolean): void {
    this.store.dispatch({ is: 'sampleChosen', sample });
  }

  /** From the start: adds the sample where it is wanted, then the columns. */
  start(): Promise<void> {
    return this.attempt(async () => {
      const { choices } = this.store.state;
      this.store.dispatch({ is: 'busy' });
      if (choices.sample) {
        const answer = await this.ask('sampleFromPage', { lang: languageOf(this.store.state) });
        if (!answer.ok) return this.store.dispatch({ is: 'refused', issues: answer.issues });
        this.store.dispatch({ is: 'sampleAdded', sources: answer.sources });
      }
      if (await this.findColumns()) this.arrive('columns');
    }, this.store.state.choices.sample);
  }

  /** Something else than the first run: other columns, more packs. */
  begin(errand: Errand): Promise<void> {
    this.store.dispatch({ is: 'begun', errand });
    if (errand === 'columns') return this.toColumns();
    return errand === 'packs' ? this.toPacks() : this.preview();
  }

  toColumns(): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'busy' });
      if (await this.findColumns()) this.arrive('columns');
    });
  }

  chooseSheet(table: TableKey, sheet: string): void {
    this.store.dispatch({ is: 'sheetChosen', table, sheet });
    this.findSoon();
  }

  chooseField(field: string, header: string): void {
    this.store.dispatch({ is: 'fieldChosen', field, header });
    this.findSoon();
  }

  private findSoon(): void {
    this.store.dispatch({ is: 'busy' });
    this.keep('columns');
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      void this.attempt(async () => {
        await this.findColumns();
      });
    }, SETTLE_MS);
  }

  /** Only the answer to the last question counts. False: refused, or no longer asked. */
  private async findColumns(): Promise<boolean> {
    const question = ++this.asked;
    const answer = await this.ask('columnsFromPage', this.choice());
    if (question !== this.asked) return false;
    if (answer.ok) this.store.dispatch({ is: 'found', found: answer });
    else this.store.dispatch({ is: 'refused', issues: answer.issues });
    return answer.ok;
  }

  toPacks(): Promise<void> {
    return this.attempt(async () => {
      if (!this.store.state.offered) {
        this.store.dispatch({ is: 'busy' });
        const answer = await this.ask('packsFromPage', this.choice());
        if (!answer.ok) return this.store.dispatch({ is: 'refused', issues: answer.issues });
        this.store.dispatch({ is: 'offered', offered: answer });
      }
      this.arrive('packs');
    });
  }

  pick(key: string, on: boolean): void {
    this.store.dispatch({ is: 'picked', key, on });
    this.keep('packs');
  }

  chooseStarter(key: string): void {
    this.store.dispatch({ is: 'starterChosen', key });
    this.keep('packs');
  }

  /** Puts the picked packs into the Rules tab, then shows what a run would change. */
  addPacks(): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'busy' });
      const { state } = this.store;
      const answer = await this.ask('setUpFromPage', {
        ...packsAndThresholds(state),
        lang: languageOf(state),
      });
      if (answer.ok) await this.preview();
      else this.store.dispatch({ is: 'refused', issues: answer.issues });
    }, true);
  }

  preview(): Promise<void> {
    return this.attempt(async () => {
      this.keep('preview');
      const answer = await this.run('preview', (run) =>
        this.ask('classifyFromPage', previewRequest(this.store.state, run)),
      );
      if (!answer) return;
      if (answer.ok) this.store.dispatch({ is: 'previewed', preview: answer });
      else this.refuse('preview', answer.issues);
    });
  }

  apply(): Promise<void> {
    return this.attempt(async () => {
      const { errand } = this.store.state;
      const setsUp = errand === 'first' || errand === 'columns';
      const answer = await this.run('apply', (run) => {
        const { state } = this.store;
        if (setsUp) return this.ask('applyFirstRunFromPage', firstRunRequest(state, run));
        return this.ask('classifyFromPage', { run, lang: languageOf(state) });
      });
      if (!answer) return;
      if (!answer.ok) return this.refuse('apply', answer.issues);
      this.store.dispatch({ is: 'applied', applied: answer });
      await this.look();
    }, true);
  }

  private refuse(work: Work, issues: Extract<ClassifyAnswer, { ok: false }>['issues']): void {
    const { errand, before } = this.store.state;
    const setUp = work === 'apply' && (errand === 'first' || errand === 'columns');
    const { cancelled, cancelledSetUp } = this.words.home;
    if (issues.some(({ code }) => code === 'run.cancelled'))
      this.show(before, setUp ? cancelledSetUp : cancelled);
    else this.store.dispatch({ is: 'refused', issues, setUp });
  }

  cancel(): void {
    const { running } = this.store.state;
    if (!running?.run) return;
    this.store.dispatch({ is: 'cancelling' });
    // The run says itself how it ended, whether this came in time or not at all.
    this.ask('cancelFromPage', { run: running.run }).catch(() => undefined);
  }

  undo(): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'runStarted', work: 'undo', run: '' });
      const answer = await this.ask('undoFromPage', {});
      if (!answer.ok) return this.store.dispatch({ is: 'refused', issues: answer.issues });
      await this.look();
      this.show('home', answer.message);
    }, true);
  }

  askAboutSample(asking: boolean): void {
    this.store.dispatch({ is: 'asked', asking });
  }

  removeSample(): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'runStarted', work: 'remove', run: '' });
      const answer = await this.ask('removeSampleFromPage', { lang: languageOf(this.store.state) });
      if (!answer.ok) return this.store.dispatch({ is: 'refused', issues: answer.issues });
      await this.look();
      this.show('home', fillSentence(this.words.home.removed, { tabs: String(answer.tabs) }));
    }, true);
  }

  /** In the sheet; the page stays. */
  showCustomers(scheme: string, segment: string): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'busy' });
      const request = { scheme, segment, lang: languageOf(this.store.state) };
      const answer = await this.ask('showCustomersFromPage', request);
      if (!answer.ok) return this.store.dispatch({ is: 'refused', issues: answer.issues });
      this.store.dispatch({ is: 'told', told: answer.message, isFiltered: answer.by === 'filter' });
    });
  }

  showEverybody(): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch({ is: 'busy' });
      const { message } = await this.ask('showAllFromPage', { lang: languageOf(this.store.state) });
      this.store.dispatch({ is: 'told', told: message, isFiltered: false });
    });
  }

  private async run(
    work: Work,
    start: (run: string) => Promise<ClassifyAnswer>,
  ): Promise<ClassifyAnswer | null> {
    const run = `${this.newId()}-${++this.runs}`;
    this.store.dispatch({ is: 'runStarted', work, run });
    const stop = watchRun(run, this.ask, (progress) =>
      this.store.dispatch({ is: 'progressed', run, progress }),
    );
    try {
      const answer = await start(run);
      // Somebody has gone to another page meanwhile.
      return this.store.state.running?.run === run ? answer : null;
    } finally {
      stop();
    }
  }

  /** What stands in the workbook now; a failure here hides nothing that was done. */
  private async look(): Promise<void> {
    try {
      this.store.dispatch({ is: 'booted', boot: await this.ask('bootFromPage', {}), stay: true });
    } catch {
      return;
    }
  }

  private arrive(view: 'columns' | 'packs'): void {
    this.store.dispatch({ is: 'shown', view });
    this.keep(view);
  }

  private choice(): ColumnChoice & { lang: 'en' | 'vi' } {
    const { choices } = this.store.state;
    return { sources: choices.sources, map: choices.map, lang: languageOf(this.store.state) };
  }

  /** Where a person is in the first run. What cannot be kept is no reason to stop them. */
  private keep(step: FirstRunDraft['step']): void {
    const { errand, choices } = this.store.state;
    if (errand !== 'first') return;
    this.ask('draftFromPage', { draft: draftOf(step, choices) }).catch(() => undefined);
  }

  private async attempt(action: () => Promise<void>, writes = false): Promise<void> {
    this.last = () => this.attempt(action, writes);
    try {
      await action();
    } catch (error) {
      const { kind, message } = failureOf(error);
      this.store.dispatch({ is: 'failed', kind, detail: message, wrote: writes });
    }
  }
}

function viewBefore(view: View, errand: Errand): View {
  if (errand === 'columns' && view === 'preview') return 'columns';
  if (errand !== 'first') return 'home';
  return view === 'preview' ? 'packs' : view === 'packs' ? 'columns' : 'start';
}
