/**
 * "Set up rules and settings": makes the tabs Settings and Rules for the sheets at hand, or completes those that are there.
 */
import {
  dayInZone,
  IssueLog,
  readSettings,
  RUN_ISSUES,
  SETUP_ISSUES,
  tabHeaders,
  type Language,
  type Settings,
} from '../../core/index';
import { languageOfLocale, reportIssue } from '../../i18n/index';
import type { SetUpAnswer, SetUpRequest, SetUpTab } from '../../protocol';
import type { Pack } from '../../templates/index';
import { withDocumentLock } from '../run-command';
import { applyDraft } from '../set-up/apply-draft';
import { findDraftFaults } from '../set-up/check-draft';
import { writeChoice } from '../set-up/chosen-columns';
import { checkboxRows, ruleDropDowns, settingDropDowns } from '../set-up/drop-downs';
import { languageOfTab, openTab, type InputTab } from '../set-up/input-tab';
import { nameNotes } from '../set-up/name-notes';
import { completeRules, schemesIn } from '../set-up/rules-grid';
import { completeSettings, findPackConflict } from '../set-up/settings-grid';
import { lookAtSheets } from '../set-up/sheets-at-hand';
import { headerOf, LAYOUTS, SETTING_ROLES } from '../set-up/tab-layouts';
import { packsToAdd } from '../set-up/wanted-packs';
import { bindTabsAgain } from '../sheets/bind-again';
import { withChoice } from '../sheets/chosen-settings';
import { migrate, TAB_VERSION, versionOf } from '../sheets/migrations/index';
import { makeTab, readOwnTabs } from '../sheets/own-tabs';

/** Nothing that was typed is changed, moved or removed. Refused where the tabs are of a newer version, or packs do not fit. */
export function setUpWorkbook(request: SetUpRequest): SetUpAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const answer = withDocumentLock(() => new SetUp(request, language).execute());
  if (answer) return answer;
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
}

class SetUp {
  private readonly issues = new IssueLog();
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();
  private readonly tabs = readOwnTabs(this.book);
  private readonly settings = openTab(this.tabs, 'settings');
  private readonly rules = openTab(this.tabs, 'rules');
  private readonly language: Language;

  constructor(
    private readonly request: SetUpRequest,
    private readonly userLanguage: Language,
  ) {
    this.language = languageOfTab(this.settings) ?? languageOfTab(this.rules) ?? userLanguage;
  }

  execute(): SetUpAnswer {
    const { settings, rules, issues } = this;
    this.reportOthers();
    const present = this.presentSettings();
    const packs = packsToAdd(this.request, this.rules.draft, issues);
    if (packs) this.checkFit(present, packs);
    if (!packs || issues.hasErrors) return { ok: false, issues: this.reported() };
    this.complete(present, packs);
    for (const tab of [settings, rules]) findDraftFaults(tab, issues);
    if (issues.hasErrors) return { ok: false, issues: this.reported() };
    return { ok: true, settings: this.write(settings), rules: this.write(rules), issues: this.reported() };
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

  private write(input: InputTab): SetUpTab {
    const { tab, draft, isMade } = input;
    if (!draft) return { sheet: input.sheet?.getName() ?? '', outcome: 'left' };
    const { language } = this;
    const sheet = input.sheet ?? makeTab(this.book, tab, language);
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
    const outcome = !input.sheet ? 'made' : draft.changes.length > 0 ? 'repaired' : 'unchanged';
    return { sheet: sheet.getName(), outcome };
  }

  private reported() {
    return this.issues.list().map((issue) => reportIssue(issue, this.userLanguage));
  }
}
