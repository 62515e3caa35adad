/**
 * What has changed in the workbook since the last run, in sentences: data, rules, settings, the day. A bounded look: no sheet of
 * the user's is read whole, so an edit far above its last rows is not seen.
 */
import {
  dayInZone,
  IssueLog,
  parseIsoDate,
  readSettings,
  TAB_TITLES,
  type Language,
  type SheetCells,
} from '../../core/index';
import { fill, languageOfLocale, messages } from '../../i18n/index';
import type { StaleAnswer } from '../../protocol/summary';
import type { LastRun } from '../record/last-run';
import { readLastRun } from '../record/read-last-run';
import { readRulesSnapshot, rulesVersion } from '../record/rules-snapshot';
import { lastRunOf } from '../record/run-log';
import { readOwnTabs, type InputTabKind, type OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { settingsMark } from '../sheets/settings-mark';
import { changedRules } from '../summary/changed-rules';
import { sourceChange } from '../summary/changed-sources';

/** Empty: no run that holds is known, or nothing has changed that could be seen. Nothing is written. */
export function lookForChanges({ lang }: { readonly lang?: Language }): StaleAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const known = readLastRun(tabs);
  return { changes: known ? new Look(tabs, known.run, language).changes() : [] };
}

type Sentence = keyof ReturnType<typeof messages>['stale'];

/** Rules that are named; the others are counted. */
const NAMED = 3;

class Look {
  constructor(
    private readonly tabs: OwnTabs,
    private readonly run: LastRun,
    private readonly language: Language,
  ) {}

  changes(): string[] {
    const settings = this.read('settings');
    return [
      ...this.brokenOff(),
      ...this.data(),
      ...this.rules(),
      ...this.settings(settings),
      ...this.manual(),
      ...this.day(settings),
    ];
  }

  private brokenOff(): string[] {
    return lastRunOf(this.tabs)?.isComplete === false ? [this.say('brokenOff')] : [];
  }

  private data(): string[] {
    const sheets = new Map(this.tabs.others.map((sheet) => [sheet.getName(), sheet]));
    return this.run.basis.sources.flatMap((mark) => {
      const change = sourceChange(mark, sheets.get(mark.sheet) ?? null);
      return change ? [this.say(change.kind, { sheet: change.sheet, count: change.count })] : [];
    });
  }

  private rules(): string[] {
    const cells = this.read('rules');
    // Without the tab the run used packs, which no person can change.
    const version = cells && rulesVersion(cells);
    const { rules } = this.run.basis;
    if (!version || version.hash === rules) return [];
    const last = readRulesSnapshot(this.tabs);
    if (last?.hash !== rules) return [this.say('rules')];
    const { changed, added, removed, isReordered } = changedRules(last.rows, version.rows);
    return [
      ...this.named('rulesChanged', changed),
      ...this.named('rulesAdded', added),
      ...this.named('rulesRemoved', removed),
      ...(isReordered ? [this.say('rulesReordered')] : []),
    ];
  }

  private named(sentence: Sentence, labels: readonly string[]): string[] {
    if (labels.length === 0) return [];
    const names = labels.slice(0, NAMED).join(', ') + (labels.length > NAMED ? ', …' : '');
    return [this.say(sentence, { rules: names, count: labels.length })];
  }

  private settings(cells: SheetCells | null): string[] {
    const mark = settingsMark(cells, this.timeZone);
    return mark === this.run.basis.settings ? [] : [this.say('settings')];
  }

  private manual(): string[] {
    const cells = this.read('manual');
    const hash = cells ? rulesVersion(cells).hash : '';
    const tab = this.tabs.input('manual')?.getName() ?? TAB_TITLES.manual[this.language];
    return hash === this.run.basis.manual ? [] : [this.say('manual', { sheet: tab })];
  }

  private day(cells: SheetCells | null): string[] {
    const dayOf = dayInZone(this.timeZone);
    const { asOf } = readSettings(cells, { dayOf, issues: new IssueLog() });
    const [today, day] = [dayOf(new Date().getTime()), parseIsoDate(this.run.day)];
    if (day === null || day === (asOf ?? today)) return [];
    return [asOf === null && day < today ? this.say('days', { days: today - day }) : this.say('asOf')];
  }

  private get timeZone(): string {
    return this.tabs.book.getSpreadsheetTimeZone();
  }

  private read(kind: InputTabKind): SheetCells | null {
    const tab = this.tabs.input(kind);
    return tab && readTab(tab, new IssueLog());
  }

  private say(sentence: Sentence, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(messages(this.language).stale[sentence], values, this.language);
  }
}
