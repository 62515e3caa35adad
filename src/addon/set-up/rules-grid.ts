/**
 * The columns and rows that the Rules tab is to have: the packs' rules, stable ids, boxes to tick. Pure.
 */
import { cellText, foldKey, ruleColumnNamed, metricNamed, type Language } from '../../core/index';
import { packRules, type Pack } from '../../templates/index';
import { tabWords } from '../sheets/tab-words';
import type { RowCells, TabDraft } from './tab-draft';
import { headerOf, metricRole, RULE_ROLES } from './tab-layouts';

/** What is put in. */
export interface RulesContent {
  readonly language: Language;
  readonly packs: readonly Pack[];
}

/** Adds missing columns and the packs' rules, ticks what is on, gives ids. */
export function completeRules(draft: TabDraft, { language, packs }: RulesContent): void {
  const rows = packRuleRows(packs, language);
  const metrics = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(isMetricRole);
  const present = draft.roles.filter(isMetricRole);
  for (const role of [...RULE_ROLES.before, ...present, ...metrics, ...RULE_ROLES.behind])
    draft.addColumn(role, headerOf('rules', role, language));
  for (const row of rows) draft.addRow(row);
  giveIds(draft);
}

/** The packs of which nothing is in the tab yet. */
export function missingPacks(draft: TabDraft, packs: readonly Pack[]): Pack[] {
  const ids = draft.dataRows.map((row) => draft.text(row, 'id'));
  return packs.filter(({ key }) => !ids.some((id) => isIdOf(id, key)));
}

/** 'rfm-3' is of the pack rfm; 'rfm-second-3' is not. */
function isIdOf(id: string, pack: string): boolean {
  return id.startsWith(`${pack}-`) && /^\d+$/.test(id.slice(pack.length + 1));
}

/** The schemes of the rules that are there and may be used, in order of appearance. */
export function schemesIn(draft: TabDraft): string[] {
  const names = new Map<string, string>();
  for (const row of draft.dataRows) {
    const name = draft.text(row, 'scheme');
    if (name !== '' && isUsed(draft, row) && !names.has(foldKey(name))) names.set(foldKey(name), name);
  }
  return [...names.values()];
}

const OFF: ReadonlySet<string> = new Set(['no', 'false', 'off', '0', 'khong', 'sai', 'tat']);

function isUsed(draft: TabDraft, row: number): boolean {
  return !OFF.has(foldKey(draft.text(row, 'on')));
}

const isMetricRole = (role: string): boolean => role.startsWith(metricRole(''));

function packRuleRows(packs: readonly Pack[], language: Language): RowCells[] {
  const [headers, ...rows] = packRules(packs, tabWords(language));
  const roles = headers.map((header) => ruleColumnNamed(header) ?? metricRole(metricNamed(header) ?? header));
  return rows.map((row) =>
    Object.fromEntries(
      roles.map((role, index) => [role, role === 'on' ? row[index] !== '' : row[index]] as const),
    ),
  );
}

/** Rows that say something get an id, if they have none; where on or off is not said they are on, and the box shows it. */
function giveIds(draft: TabDraft): void {
  const taken = new Set(draft.dataRows.map((row) => draft.text(row, 'id')));
  let number = 1;
  for (const row of draft.dataRows) {
    if (!isRule(draft, row)) continue;
    draft.fill(row, 'on', true);
    if (draft.text(row, 'id') !== '') continue;
    while (taken.has(`rule-${number}`)) number++;
    taken.add(`rule-${number}`);
    draft.fill(row, 'id', `rule-${number}`);
  }
}

/** Whether a row asks or gives anything: notes alone are no rule. */
function isRule(draft: TabDraft, row: number): boolean {
  const asked = draft.roles.filter(
    (role) => isMetricRole(role) || role === 'scheme' || role === 'segment' || role === 'condition',
  );
  return asked.some((role) => cellText(draft.cell(row, role)) !== '');
}
