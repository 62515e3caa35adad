/**
 * The tops of the user's sheets, and which of them is which table: guessed, or as a person chose. Nothing is written.
 */
import {
  dayInZone,
  findSources,
  type IssueLog,
  readSettings,
  type Settings,
  type TableKind,
} from '../../core/index';
import type { ColumnChoice } from '../../protocol/first-run';
import { besideSample } from '../sheets/beside-sample';
import type { OwnTabs } from '../sheets/own-tabs';
import { withChoice } from '../sheets/chosen-settings';
import { readTab } from '../sheets/read-tab';
import { readTop } from '../sheets/read-sheet';
import { withoutOwnColumns, type UserTop } from '../sheets/user-top';

export interface ChosenSheets {
  /** Every sheet that can be chosen. */
  readonly tops: readonly UserTop[];
  readonly sources: Readonly<Partial<Record<TableKind, UserTop>>>;
  /** The Settings tab's, with the choice of a person over them. */
  readonly settings: Settings;
}

/** Issues: what findSources reports, faults of the Settings tab. */
export function chooseSheets(tabs: OwnTabs, choice: ColumnChoice, issues: IssueLog): ChosenSheets {
  const tops = tabs.others.map((sheet) => withoutOwnColumns(readTop(sheet)));
  const settings = settingsWith(choice, tabs, issues);
  const found = findSources(besideSample(tops, settings), settings, issues) ?? {};
  const chosen = { ...found, ...choice.sources };
  const sources = Object.fromEntries(
    Object.entries(chosen).flatMap(([kind, name]) => {
      const top = tops.find((one) => one.name === name);
      return top ? [[kind, top]] : [];
    }),
  );
  return { tops, sources, settings };
}

/** The Settings tab's, with the choice of a person over them. Issues: faults of the tab. */
export function settingsWith(choice: ColumnChoice, tabs: OwnTabs, issues: IssueLog): Settings {
  const tab = tabs.input('settings');
  const dayOf = dayInZone(tabs.book.getSpreadsheetTimeZone());
  return withChoice(readSettings(tab && readTab(tab, issues), { dayOf, issues }), choice);
}
