/**
 * The last run for the summary page: its sizes, what the Rules tab says of the segments, the rows that it skipped. Reads the
 * add-on's own tabs alone, and of the large ones their beginnings and ends.
 */
import { IssueLog, segmentNotes, type Language, type SegmentNote, type SheetCells } from '../../core/index';
import type { SchemeColours } from '../../protocol';
import type { Summary, SummaryScheme, SummarySegment } from '../../protocol/summary';
import { PACKS } from '../../templates/index';
import type { KnownRun } from '../record/read-last-run';
import { readSizesOf, type SizeRow } from '../record/sizes-tab';
import type { OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';
import { packRulesSheet } from '../sheets/read-workbook';
import { tintOf } from '../sheets/tint';
import { readSkippedRows } from './skipped-rows';

export interface SummaryContext {
  readonly language: Language;
  /** When the last run began; null where it died, or was an undo. */
  readonly lastStarted: Date | null;
}

/** Empty: null where the tab of sizes is gone. Calls: six, and seven for the Rules tab. */
export function readSummary(
  tabs: OwnTabs,
  known: KnownRun,
  { language, lastStarted }: SummaryContext,
): Summary | null {
  const { run } = known;
  const rows = readSizesOf(tabs, run.day).filter(
    ({ key, source }) => source === 'run' && run.keys.includes(key),
  );
  if (rows.length === 0) return null;
  const notes = segmentNotes(rulesOf(tabs, run.keys, language));
  const isRepeated = isUnchanged(known, lastStarted);
  const schemes = schemesOf(rows);
  return {
    day: run.day,
    customers: run.customers,
    revenue: run.revenue,
    change: isRepeated ? { customers: 0, revenue: run.revenue === null ? null : 0 } : changeOf(run),
    schemes: schemes.map(({ scheme, sizes }) =>
      summaryScheme(scheme, sizes, { notes: notes.of(scheme), isRepeated }),
    ),
    colours: schemes.flatMap(({ scheme }) => coloursOf(scheme, notes.of(scheme))),
    rows: { read: run.basis.read, skipped: run.basis.skipped },
    skipped: run.basis.skipped > 0 ? readSkippedRows(tabs) : [],
  };
}

/** The last run found everything as it should be: what the state knows of changes is about a run before it. */
function isUnchanged({ undoable }: KnownRun, lastStarted: Date | null): boolean {
  // Both are of one instant, to the second, where the run changed something.
  return lastStarted !== null && lastStarted.getTime() - (undoable?.getTime() ?? 0) >= 1000;
}

function changeOf({ customers, revenue, before }: KnownRun['run']): Summary['change'] {
  if (!before) return { customers: null, revenue: null };
  const known = revenue !== null && before.revenue !== null;
  return {
    customers: customers - before.customers,
    revenue: known ? revenue - before.revenue : null,
  };
}

interface SchemeSizes {
  readonly scheme: string;
  readonly sizes: readonly SizeRow[];
}

function schemesOf(rows: readonly SizeRow[]): SchemeSizes[] {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.map((key) => {
    const sizes = rows.filter((row) => row.key === key);
    return { scheme: sizes[0].scheme, sizes };
  });
}

/** Without a Rules tab packs were used; a scheme's key says which. */
function rulesOf(tabs: OwnTabs, keys: readonly string[], language: Language): SheetCells {
  const tab = tabs.input('rules');
  if (tab) return readTab(tab, new IssueLog());
  const packs = PACKS.filter((pack) => keys.includes(`segment:${pack.key}`));
  return packRulesSheet(packs, language);
}

type Notes = ReadonlyMap<string, SegmentNote>;

interface SchemeContext {
  readonly notes: Notes;
  readonly isRepeated: boolean;
}

function summaryScheme(scheme: string, sizes: readonly SizeRow[], context: SchemeContext): SummaryScheme {
  return { scheme, segments: sizes.map((row) => summarySegment(row, context)) };
}

function summarySegment(row: SizeRow, { notes, isRepeated }: SchemeContext): SummarySegment {
  const { segment, customers, orders, revenue, before } = row;
  const note = notes.get(segment);
  return {
    segment,
    customers,
    change: isRepeated ? 0 : before === null ? null : customers - before,
    orders,
    revenue,
    do: note?.do ?? '',
    doNot: note?.doNot ?? '',
    owners: note?.owners ?? [],
  };
}

function coloursOf(scheme: string, notes: Notes): SchemeColours[] {
  const segments = [...notes].flatMap(([segment, { colour }]) =>
    colour === '' ? [] : [{ segment, colour, ground: tintOf(colour) }],
  );
  return segments.length > 0 ? [{ scheme, segments }] : [];
}
