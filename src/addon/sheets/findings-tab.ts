/**
 * The tab Data findings: a row a finding of the last run, the worst first, rewritten whole where it differs.
 */
import { formatNumber, type Cell, type Language } from '../../core/index';
import { fill, messages, placesText } from '../../i18n/index';
import type { Finding } from '../../protocol/data-check';
import type { OwnTabs } from './own-tabs';
import { planTab, type TabPlan } from './tab-plan';

/** A column of remarks that was taken for the order status can give as many findings as it has rows. */
const FINDINGS_SHOWN = 200;

/** Sentences are long where headers are; a cell that is longer helps nobody. */
const LONGEST_TEXT = 1000;

const LOOK = {
  formats: ['@', '@', '#,##0', '@', '@', '@', '@'],
  widths: [90, 620, 70, 120, 140, 220, 170],
  hidden: false,
} as const;

/** Shape: a header row, then the findings; one row that says so where there are none. */
export function planFindings(tabs: OwnTabs, findings: readonly Finding[], language: Language): TabPlan {
  const { nothing, rest } = messages(language).findings;
  const shown = findings.slice(0, FINDINGS_SHOWN).map((finding) => rowOf(finding, language));
  const count = findings.length - shown.length;
  if (count > 0) shown.push(remark(fill(rest, { count: formatNumber(count, language) })));
  if (shown.length === 0) shown.push(remark(nothing));
  return planTab(tabs, { tab: 'findings', rows: [headerOf(language), ...shown], look: LOOK });
}

/** The tab with rows that it held once, header included; the header alone where it held none. */
export function planFindingRows(
  tabs: OwnTabs,
  rows: readonly (readonly Cell[])[],
  language: Language,
): TabPlan {
  const wanted = rows.length > 0 ? rows : [headerOf(language)];
  return planTab(tabs, { tab: 'findings', rows: wanted, look: LOOK });
}

function headerOf(language: Language): string[] {
  const { severity, found, count, sheet, column, places, done } = messages(language).findings.columns;
  return [severity, found, count, sheet, column, places, done];
}

function rowOf(finding: Finding, language: Language): Cell[] {
  const { severity, text, count, where, done } = finding;
  const { sheet = '', column = '' } = where;
  const word = messages(language).findings.severity[severity];
  return [word, short(text), count, sheet, short(column), placesText(finding, language), done];
}

function remark(text: string): Cell[] {
  return ['', text, '', '', '', '', ''];
}

function short(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
