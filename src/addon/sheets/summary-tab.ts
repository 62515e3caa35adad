/**
 * The Segment summary tab: totals of every segment, rewritten whole when a figure changed.
 */
import { summaryGrid, type Cell, type Classification, type Language } from '../../core/index';
import type { OwnTabs } from './own-tabs';
import { planTab, type TabPlan } from './tab-plan';

const REVENUE = 5;

/** Eight columns. Money is shown without cents where no revenue has any: đồng have none. */
function lookOf(rows: readonly (readonly Cell[])[]): TabPlan['look'] {
  const hasCents = rows.some((row) => typeof row[REVENUE] === 'number' && !Number.isInteger(row[REVENUE]));
  const money = hasCents ? '#,##0.00' : '#,##0';
  return {
    formats: ['@', '@', '#,##0', '0.0%', '#,##0', money, '0.0%', money],
    widths: [120, 200, 100, 90, 100, 140, 120, 160],
    hidden: false,
  };
}

/** Shape: a header row, the segments' rows, the owners', the cut points of the RFM scores. */
export function planSummary(tabs: OwnTabs, run: Classification, language: Language): TabPlan {
  const schemes = run.schemes.map(({ assignment, totals }) => ({
    name: assignment.table.scheme.name,
    totals,
  }));
  const rows = summaryGrid(schemes, run, language);
  return planTab(tabs, { tab: 'summary', rows, look: lookOf(rows) });
}

/** The summary with rows that it held once, header included; the header alone where it held none. */
export function planSummaryRows(
  tabs: OwnTabs,
  rows: readonly (readonly Cell[])[],
  language: Language,
): TabPlan {
  const [header] = summaryGrid([], { owners: [], rfmCuts: null }, language);
  return planTab(tabs, { tab: 'summary', rows: rows.length > 0 ? rows : [header], look: lookOf(rows) });
}
