/**
 * Everything that a person can do on the page: asks the add-on, and tells the store what came of it.
 */
import { fillSentence } from '../../i18n/sidebar';
import type { FirstRunDraft } from '../../protocol/first-run';
import type { Ask } from '../server';
import { ColumnActions } from './column-actions';
import { CustomerActions } from './customer-actions';
import { Desk } from './desk';
import { packsAndThresholds } from './requests';
import { RunActions } from './run-actions';
import type { Errand, View } from './state';
import type { Tab } from '../tabs/tab-names';
import type { Store } from './store';

export class Actions {
  readonly columns: ColumnActions;
  readonly runs: RunActions;
  readonly customers: CustomerActions;
  private readonly desk: Desk;

  constructor(store: Store, ask: Ask, newId: () => string) {
    this.desk = new Desk(store, ask);
    this.columns = new ColumnActions(this.desk);
    this.runs = new RunActions(this.desk, newId);
    this.customers = new CustomerActions(this.desk);
  }

  /** The page's one call when it opens; a first run that was begun goes on. `tab`: where to begin, once there are segments. */
  open(tab: Tab | null = null): Promise<void> {
    return this.desk.attempt(async () => {
      const boot = await this.desk.ask('bootFromPage', {});
      this.desk.dispatch({ is: 'booted', boot });
      const { draft } = boot;
      if (draft && draft.step !== 'done') return this.resume(draft.step);
      if (tab && this.desk.state.view === 'home') this.showTab(tab);
    });
  }

  private async resume(step: FirstRunDraft['step']): Promise<void> {
    if (step === 'start') return this.show('start');
    if (step === 'columns') return this.columns.open();
    await this.toPacks();
    if (step === 'preview' && this.desk.state.view === 'packs') await this.runs.preview();
  }

  tryAgain(): Promise<void> {
    return this.desk.tryAgain();
  }

  /** To a page that needs nothing from the add-on. */
  show(view: View): void {
    this.desk.show(view);
  }

  showTab(tab: Tab): void {
    this.desk.dispatch({ is: 'tabShown', tab });
  }

  /** One step back, or out of an errand; what was chosen stays. */
  back(): Promise<void> {
    const { view, errand, found, before, boot } = this.desk.state;
    const isStuck = view === 'refused' || view === 'failed';
    const to = isStuck ? (before === 'opening' && boot ? 'start' : before) : viewBefore(view, errand);
    if (to === 'columns' && !found) return this.columns.open();
    this.show(to);
    return Promise.resolve();
  }

  chooseSample(sample: boolean): void {
    this.desk.dispatch({ is: 'sampleChosen', sample });
  }

  /** From the start: adds the sample where it is wanted, then the columns. */
  start(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      const { choices } = desk.state;
      desk.dispatch({ is: 'busy' });
      if (choices.sample) {
        const answer = await desk.ask('sampleFromPage', { lang: desk.language });
        if (!answer.ok) return desk.refuse(answer.issues);
        desk.dispatch({ is: 'sampleAdded', sources: answer.sources });
      }
      await this.columns.arrive();
    }, desk.state.choices.sample);
  }

  /** Something else than the first run: other columns, more packs. */
  begin(errand: Errand): Promise<void> {
    this.desk.dispatch({ is: 'begun', errand });
    if (errand === 'columns') return this.columns.open();
    return errand === 'packs' ? this.toPacks() : this.runs.preview();
  }

  toPacks(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      if (!desk.state.offered) {
        desk.dispatch({ is: 'busy' });
        const answer = await desk.ask('packsFromPage', desk.choice);
        if (!answer.ok) return desk.refuse(answer.issues);
        desk.dispatch({ is: 'offered', offered: answer });
      }
      this.show('packs');
    });
  }

  pick(key: string, on: boolean): void {
    this.desk.dispatch({ is: 'picked', key, on });
    this.desk.keep('packs');
  }

  chooseStarter(key: string): void {
    this.desk.dispatch({ is: 'starterChosen', key });
    this.desk.keep('packs');
  }

  /** Puts the picked packs into the Rules tab, then shows what a run would change. */
  addPacks(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'busy' });
      const request = { ...packsAndThresholds(desk.state), lang: desk.language };
      const answer = await desk.ask('setUpFromPage', request);
      if (answer.ok) await this.runs.preview();
      else desk.refuse(answer.issues);
    }, true);
  }

  undo(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'runStarted', work: 'undo', run: '' });
      const answer = await desk.ask('undoFromPage', {});
      if (!answer.ok) return desk.refuse(answer.issues);
      await desk.look();
      desk.show('home', answer.message);
    }, true);
  }

  /** What a check of the rules found, for the mark on their tab. */
  tellRulesChecked(faulty: boolean): void {
    this.desk.dispatch({ is: 'rulesChecked', faulty });
  }

  /** Something was written in the workbook: what was answered before may no longer hold. */
  lookAgain(): Promise<void> {
    return this.desk.look();
  }

  removeSample(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'runStarted', work: 'remove', run: '' });
      const answer = await desk.ask('removeSampleFromPage', { lang: desk.language });
      if (!answer.ok) return desk.refuse(answer.issues);
      await desk.look();
      desk.show('home', fillSentence(desk.words.home.removed, { tabs: String(answer.tabs) }));
    }, true);
  }

  /** The page has asked; what comes then is as before the first run. */
  removeEverything(): Promise<void> {
    const { desk } = this;
    return desk.attempt(async () => {
      desk.dispatch({ is: 'runStarted', work: 'remove', run: '' });
      const answer = await desk.ask('removeEverythingFromPage', { confirmed: true, lang: desk.language });
      if (!answer.ok) return desk.refuse(answer.issues);
      await desk.look();
      const { columns, tabs } = answer;
      const gone = { columns: String(columns), tabs: String(tabs) };
      desk.dispatch({ is: 'begun', errand: 'first' });
      desk.show('start', fillSentence(desk.words.settings.removed, gone));
    }, true);
  }
}

function viewBefore(view: View, errand: Errand): View {
  if (errand === 'columns' && view === 'preview') return 'columns';
  if (errand !== 'first') return 'home';
  return view === 'preview' ? 'packs' : view === 'packs' ? 'columns' : 'start';
}
