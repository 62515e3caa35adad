/**
 * A set-up that is worked out and not written yet: what the tabs Settings and Rules will hold, so that a run can be tried
 * with it first.
 */
import {
  dayInZone,
  IssueLog,
  readSettings,
  SETUP_ISSUES,
  TAB_TITLES,
  tabHeaders,
  type Issue,
  type Language,
  type Settings,
  type SheetCells,
} from '../../core/index';
import type { SetUpRequest, SetUpTab } from '../../protocol';
import type { Pack } from '../../templates/index';
import { bindTabsAgain } from '../sheets/bind-again';
import { withChoice } from '../sheets/chosen-settings';
import { migrate, TAB_VERSION, versionOf } from '../sheets/migrations/index';
import { makeMarkedTab, readOwnTabs } from '../sheets/own-tabs';
import { isSameTab } from '../sheets/same-tab';
import { applyDraft } from './apply-draft';
import { findDraftFaults } from './check-draft';
import { writeChoice } from './chosen-columns';
import { draftedCells } from './drafted-cells';
import { checkboxRows, ruleDropDowns, settingDropDowns } from './drop-downs';
import { languageOfTab, openTab, type InputTab } from './input-tab';
import { nameNotes } from './name-notes';
import { completeRules, schemesIn } from './rules-grid';
import { completeSettings, findPackConflict } from './settings-grid';
import { lookAtSheets } from './sheets-at-hand';
import { headerOf, LAYOUTS, SETTING_ROLES, type SetUpTabKind } from './tab-layouts';
import { packsToAdd } from './wanted-packs';

/** The tabs as they will read; null where a tab is the marketer's own and stays as it is. */
interface DraftedTabs {
  readonly settings: SheetCells | null;
  readonly rules: SheetCells | null;
}

/** What a command has made of the tabs so far, in all of its tries. Empty: nothing was written. */
export type SetUpOutcomes = Map<SetUpTabKind, Outcome>;

type Outcome = SetUpTab['outcome'];

/** A tab that one try made, and the next one found, was made. */
const LEAST_FIRST: readonly Outcome[] = ['left', 'unchanged', 'repaired', 'made'];

/** Reads the tabs when it is made. */
export class PendingSetUp {
  readonly issues = new IssueLog();
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();
  private readonly tabs = readOwnTabs(this.book);
  private readonly settings = openTab(this.tabs, 'settings');
  private readonly rules = openTab(this.tabs, 'rules');
  private readonly language: Language;

  constructor(
    private readonly request: SetUpRequest,
    userLanguage: Language,
    private readonly outcomes: SetUpOutcomes,
  ) {
    this.language = languageOfTab(this.settings) ?? languageOfTab(this.rules) ?? userLanguage;
  }

  /** Something stands in the tabs. */
  get isWritten(): boolean {
    return this.outcomes.size > 0;
  }

  /** To be called once, before the rest. False where the tabs are of a newer version, packs do not fit, or a cell is locked: the issues say so. */
  prepare(): boolean {
    const { settings, rules, issues } = this;
    this.reportOthers();
    const present = this.presentSettings();
    const packs = packsToAdd(this.request, rules.draft, issues);
    if (packs) this.checkFit(present, packs);
    if (!packs || issues.hasErrors) return false;
    this.complete(present, packs);
    for (const tab of [settings, rules]) findDraftFaults(tab, issues);
    return !issues.hasErrors;
  }

  drafted(): DraftedTabs {
    const cellsOf = (input: InputTab) => draftedCells(input, TAB_TITLES[input.tab][this.language]);
    return { settings: cellsOf(this.settings), rules: cellsOf(this.rules) };
  }

  /** Nothing that was typed is changed, moved or removed. */
  write(): { readonly settings: SetUpTab; readonly rules: SetUpTab } {
    return { settings: this.writeTab(this.settings), rules: this.writeTab(this.rules) };
  }

  /** What somebody changed in the tabs since they were read. */
  findChanges(): Issue[] {
    const tabs = readOwnTabs(this.book);
    const found = new IssueLog();
    for (const { tab, sheet, draft, cells } of [this.settings, this.rules]) {
      if (!draft) continue;
      const now = openTab(tabs, tab);
      const isSame = now.cells && cells ? isSameTab(now.cells, cells) : now.cells === cells;
      if (isSame && now.sheet?.getSheetId() === sheet?.getSheetId()) continue;
      found.add(SETUP_ISSUES, 'setup.changed', { sheet: TAB_TITLES[tab][this.language] });
    }
    return found.list();
  }

  /** Tabs of that name that are for something else. */
  private reportOthers(): void {
    for (const { tab, sheet, draft } of [this.settings, this.rules]) {
      if (draft || !sheet) continue;
      const headers = LAYOUTS[tab].needed.map((role) => headerOf(tab, role, this.language)).join(', ');
      this.issues.add(SETUP_ISSUES, 'setup.notOurs', { sheet: sheet.getName() }, { headers });
    }
  }

  /** Faults of single settings are the run's to report: here they only mean that the setting says nothing. */
  private presentSettings(): Settings {
    const cells = this.settings.draft && this.settings.cells;
    const dayOf = dayInZone(this.book.getSpreadsheetTimeZone());
    return withChoice(readSettings(cells, { dayOf, issues: new IssueLog() }), this.request);
  }

  private checkFit(present: Settings, packs: readonly Pack[]): void {
    const { sheet, draft } = this.settings;
    if (!sheet || !draft) return;
    const place = { sheet: sheet.getName() };
    const found = versionOf(draft);
    if (found > TAB_VERSION)
      this.issues.add(SETUP_ISSUES, 'setup.newer', place, { found, known: TAB_VERSION });
    const conflict = findPackConflict(draft, present, packs);
    if (conflict) this.issues.add(SETUP_ISSUES, 'setup.packSetting', place, conflict);
  }

  private complete(present: Settings, packs: readonly Pack[]): void {
    const { language } = this;
    const [settings, rules] = [this.settings.draft, this.rules.draft];
    const ownSchemes = rules ? schemesIn(rules) : [];
    const atHand = lookAtSheets(this.tabs, present);
    if (Object.keys(atHand.sources).length === 0) this.issues.add(SETUP_ISSUES, 'setup.noTables');
    if (settings) {
      if (settings.presentRows > 0) migrate(settings, language);
      const { setting } = tabHeaders(language);
      for (const role of SETTING_ROLES) settings.addColumn(role, setting[role][0]);
      completeSettings(settings, { language, atHand, packs, ownSchemes });
      writeChoice(settings, this.request, language);
    }
    if (rules) completeRules(rules, { language, packs });
  }

  private writeTab(input: InputTab): SetUpTab {
    const { tab, draft, isMade } = input;
    // Before it is written: who writes it after a failure finds it begun.
    const outcome = this.noteOutcome(input);
    if (!draft) return { sheet: input.sheet?.getName() ?? '', outcome };
    const { language } = this;
    const sheet = input.sheet ?? makeMarkedTab(this.book, tab, language);
    const isSettings = tab === 'settings';
    applyDraft({
      tab,
      sheet,
      isMade,
      draft,
      language,
      dropDowns: isSettings ? settingDropDowns(draft, language) : ruleDropDowns(draft, this.settings.draft),
      boxes: isSettings ? [] : checkboxRows(draft),
      nameNotes: isSettings ? nameNotes(draft, language) : new Map(),
    });
    if (isMade) bindTabsAgain(this.book, [{ tab, sheet }]);
    SpreadsheetApp.flush();
    return { sheet: sheet.getName(), outcome };
  }

  private noteOutcome({ tab, sheet, draft }: InputTab): Outcome {
    const isChanged = (draft?.changes.length ?? 0) > 0;
    const now: Outcome = !draft ? 'left' : !sheet ? 'made' : isChanged ? 'repaired' : 'unchanged';
    const places = [now, this.outcomes.get(tab) ?? 'left'].map((outcome) => LEAST_FIRST.indexOf(outcome));
    const outcome = LEAST_FIRST[Math.max(...places)];
    this.outcomes.set(tab, outcome);
    return outcome;
  }
}
