/**
 * The Segment summary tab: totals of every segment, rewritten whole when a figure changed.
 */
import { summaryGrid, type Cell, type Classification, type Language } from '../../core/index';
import type { OwnTabs } from './own-tabs';
import { planTab, type TabPlan } from './tab-plan';

/** Eight columns; revenue in the sheet's currency has no format of its own. */
const LOOK = {
  formats: ['@', '@', '#,##0', '0.0%', '#,##0', '#,##0.##', '0.0%', '#,##0.##'],
  widths: [120, 200, 100, 90, 100, 140, 120, 160],
  hidden: false,
} as const;

/** Shape: a header row, the segments' rows, the owners', the cut points of the RFM scores. */
export function planSummary(tabs: OwnTabs, run: Classification, language: Language): TabPlan {
  const schemes = run.schemes.map(({ assignment, totals }) => ({
    name: assignment.table.scheme.name,
    totals,
  }));
  return planTab(tabs, { tab: 'summary', rows: summaryGrid(schemes, run, language), look: LOOK });
}

/** The summary with rows that it held once, header included; the header alone where it held none. */
export function planSummaryRows(
  tabs: OwnTabs,
  rows: readonly (readonly Cell[])[],
  language: Language,
): TabPlan {
  const [header] = summaryGrid([], { owners: [], rfmCuts: null }, language);
  return planTab(tabs, { tab: 'summary', rows: rows.length > 0 ? rows : [header], look: LOOK });
}
