/**
 * The Segment summary as cells: a header row, a row a segment of every scheme, then the owners and the cut points of the RFM
 * scores.
 */
import type { Language } from '../base/language';
import { METRIC_NAMES as EN } from '../words/en/metrics';
import { METRIC_NAMES as VI } from '../words/vi/metrics';
import { OUTPUT_WORDS } from '../words/output';
import type { SegmentTotals } from './totals';

interface SchemeTotals {
  readonly name: string;
  readonly totals: readonly SegmentTotals[];
}

/** The cut points in force, ascending; empty where nobody could be scored. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

type Row = (string | number)[];

const BLANK: Row = new Array<string>(8).fill('');

/** What stands below the segments. */
export interface SummaryBlocks {
  /** Under the names of the people; empty where no rule names any. */
  readonly owners: readonly SegmentTotals[];
  /** Null without RFM scores. */
  readonly rfmCuts: RfmCuts | null;
}

/**
 * Shape: 1 + segments rows × 8 columns; with owners a blank row and one each; with RFM scores a blank row and three more.
 * Empty: '' for what is not known.
 */
export function summaryGrid(
  schemes: readonly SchemeTotals[],
  { owners, rfmCuts }: SummaryBlocks,
  language: Language,
): Row[] {
  const { summary: words, owner } = OUTPUT_WORDS[language];
  const { scheme, segment, customers, share, orders, revenue, revenueShare, aov } = words;
  const header = [scheme, segment, customers, share, orders, revenue, revenueShare, aov];
  const segments = schemes.flatMap(({ name, totals }) => totals.map((entry) => summaryRow(name, entry)));
  return [
    header,
    ...segments,
    ...(owners.length > 0 ? [BLANK, ...owners.map((entry) => summaryRow(owner, entry))] : []),
    ...(rfmCuts ? [BLANK, ...cutRows(rfmCuts, language)] : []),
  ];
}

function summaryRow(scheme: string, entry: SegmentTotals): Row {
  const { segment, customers, share, orders, revenue, revenueShare } = entry;
  const aov = revenue !== null && orders > 0 ? revenue / orders : '';
  return [scheme, segment, customers, share, orders, revenue ?? '', revenueShare ?? '', aov];
}

/** As the Settings tab takes them: "115; 181; 297.4; 482". */
function cutRows({ recency, frequency, monetary }: RfmCuts, language: Language): Row[] {
  const names = language === 'vi' ? VI : EN;
  const title = OUTPUT_WORDS[language].cutPoints;
  const row = (name: string, cuts: readonly number[]): Row => [
    title,
    name,
    cuts.join('; '),
    '',
    '',
    '',
    '',
    '',
  ];
  return [
    row(names.recencyDays[0], recency),
    row(names.orderCount[0], frequency),
    row(names.revenue[0], monetary),
  ];
}
