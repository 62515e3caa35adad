/**
 * The Segment summary as cells: a header row, then a row a segment of every scheme.
 */
import type { Language } from '../base/language';
import { OUTPUT_WORDS } from '../words/output';
import type { SegmentTotals } from './totals';

interface SchemeTotals {
  readonly name: string;
  readonly totals: readonly SegmentTotals[];
}

/** Shape: 1 + segments rows × 8 columns. Empty: '' for what is not known. */
export function summaryGrid(schemes: readonly SchemeTotals[], language: Language): (string | number)[][] {
  const words = OUTPUT_WORDS[language].summary;
  const { scheme, segment, customers, share, orders, revenue, revenueShare, aov } = words;
  const header = [scheme, segment, customers, share, orders, revenue, revenueShare, aov];
  return [header, ...schemes.flatMap(({ name, totals }) => totals.map((entry) => summaryRow(name, entry)))];
}

function summaryRow(scheme: string, entry: SegmentTotals): (string | number)[] {
  const { segment, customers, share, orders, revenue, revenueShare } = entry;
  const aov = revenue !== null && orders > 0 ? revenue / orders : '';
  return [scheme, segment, customers, share, orders, revenue ?? '', revenueShare ?? '', aov];
}
