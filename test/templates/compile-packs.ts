/**
 * Packs as if they stood in the tabs of a workbook, read back: what the tests of packs share.
 */
import { tabWords } from '../../src/addon/sheets/tab-words';
import { IssueLog } from '../../src/core/base/issue';
import type { Language } from '../../src/core/base/language';
import { dayInZone } from '../../src/core/base/time-zone';
import { readRules } from '../../src/core/rules/read-rules';
import { readSettings } from '../../src/core/settings/read-settings';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import { packRules, packSettings, PACKS, type Pack } from '../../src/templates/index';
import { namesWith } from '../core/rules/rules-grid';

export const BOTH: readonly Language[] = ['en', 'vi'];

/** For it.each: name and pack. */
export const EACH_PACK = PACKS.map((pack) => [pack.key, pack] as const);

/** The tabs of a workbook in that language. */
export function tabsOf(packs: readonly Pack[], language: Language) {
  const words = tabWords(language);
  return { rules: packRules(packs, words), settings: packSettings(packs, words) };
}

/** The packs' settings and decision tables, and what reading them found. */
export function compile(packs: readonly Pack[], language: Language) {
  const issues = new IssueLog();
  const dayOf = dayInZone('Asia/Ho_Chi_Minh');
  const tabs = tabsOf(packs, language);
  const settings = readSettings(sheetFromGrid('Settings', tabs.settings), { dayOf, issues });
  const names = namesWith({}, language);
  const tables = readRules(sheetFromGrid('Rules', tabs.rules), { names, settings, dayOf, issues });
  return { settings, tables, issues: issues.list() };
}

/** Throws where there is none. */
export function packNamed(key: string): Pack {
  const pack = PACKS.find((candidate) => candidate.key === key);
  if (!pack) throw new Error(`there is no pack ${key}`);
  return pack;
}
