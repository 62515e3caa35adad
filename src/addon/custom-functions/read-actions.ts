/**
 * The Action column of the rules, by segment: of the Rules tab, or of the ready-made packs where there is none.
 */
import {
  cellText,
  cellAt,
  IssueLog,
  readBoolean,
  ruleColumnNamed,
  type RuleColumn,
  type SheetCells,
} from '../../core/index';
import { languageOfLocale } from '../../i18n/index';
import { PACKS } from '../../templates/index';
import type { TabFinder } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { packRulesSheet } from '../sheets/read-workbook';
import { folded, schemeNames } from './scheme-choice';
import { formulaSettings } from './settings-for-formulas';

/** The text by segment; '' where its rules say nothing. */
export type Actions = ReadonlyMap<string, string>;

/**
 * Empty: no rule of the scheme.
 * Calls: twelve for a Rules tab that the add-on made, 20 for another; where there is none, 12 and one for each tab of the
 * spreadsheet. Twelve more where Settings alone know the scheme's name.
 */
export function readActions(tabs: TabFinder, key: string): Actions {
  const tab = tabs.input('rules');
  if (!tab) return packActions(key);
  const rules = readTab(tab, new IssueLog());
  const named = actionsIn(rules, schemeNames(key));
  return named.size > 0 ? named : actionsIn(rules, schemeNames(key, formulaSettings(tabs).schemes));
}

/** In both languages: nobody knows in which the run wrote the segments. Names that both have count as in the user's. */
function packActions(key: string): Actions {
  const packs = PACKS.filter((pack) => key === `segment:${pack.key}`);
  const first = languageOfLocale(Session.getActiveUserLocale());
  const [own, other] = [first, first === 'en' ? ('vi' as const) : ('en' as const)].map((language) =>
    actionsIn(packRulesSheet(packs, language), schemeNames(key)),
  );
  return new Map([...other, ...own]);
}

/** Rules that are off say nothing. Ties: the first rule of a segment that says what to do counts. */
function actionsIn(rules: SheetCells, names: readonly string[]): Map<string, string> {
  const [wanted, actions] = [new Set(names.map(folded)), new Map<string, string>()];
  const header = findHeader(rules);
  if (!header) return actions;
  const text = (name: RuleColumn, row: number): string => {
    const column = header.columns.get(name);
    return column === undefined ? '' : cellText(cellAt(rules.column(column), row));
  };
  for (let row = header.row + 1; row < rules.rowCount; row++) {
    const segment = text('segment', row);
    if (segment === '' || readBoolean(text('on', row)) === false) continue;
    if (wanted.has(folded(text('scheme', row))))
      actions.set(segment, actions.get(segment) || text('action', row));
  }
  return actions;
}

interface RulesHeader {
  /** From 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<RuleColumn, number>;
}

/** The first row that names scheme and segment. */
function findHeader({ top }: SheetCells): RulesHeader | null {
  for (let row = 0; row < top.length; row++) {
    const columns = new Map<RuleColumn, number>();
    top[row].forEach((cell, index) => {
      const name = ruleColumnNamed(cellText(cell));
      if (name && !columns.has(name)) columns.set(name, index);
    });
    if (columns.has('scheme') && columns.has('segment')) return { row, columns };
  }
  return null;
}
