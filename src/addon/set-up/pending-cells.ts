/**
 * Cells of the Rules tab that a fit is writing, kept with the document until all of them stand: half of a fit is rules that
 * nobody meant. Whoever asks for the same fit again finishes it.
 */
import type { IssueLog, Language } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { openTab } from './input-tab';
import type { TabDraft } from './tab-draft';
import { metricRole } from './tab-layouts';
import { writeRuleCells, type RuleCell } from './write-cells';

const KEY = 'customer-segments.fitting';

/** Google keeps at most 9 KB under one name, and a letter may take three bytes. */
const LONGEST = 3000;

/** A cell of the rule with that id, under the column of a metric. */
export interface PendingCell {
  readonly rule: string;
  readonly metric: string;
  readonly from: string;
  readonly to: string;
}

/** A fit that somebody has consented to. */
export interface PendingFit {
  /** The ids of its proposals. */
  readonly ids: readonly string[];
  readonly cells: readonly PendingCell[];
}

export function keepPending(fit: PendingFit): void {
  const text = JSON.stringify(fit);
  // A fit of fifty rules is written all the same: only its being cut off could not be mended.
  if (text.length <= LONGEST) PropertiesService.getDocumentProperties().setProperty(KEY, text);
}

export function forgetPending(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}

/** Empty: null where no fit was cut off, or what is kept cannot be read. */
export function readPending(): PendingFit | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  try {
    return text === null ? null : (JSON.parse(text) as PendingFit);
  } catch {
    return null;
  }
}

interface Context {
  readonly language: Language;
  readonly issues: IssueLog;
}

/** Writes the cells that still hold what they held: one that somebody has changed is theirs. False: the tab cannot be edited. */
export function finishPending(tabs: OwnTabs, { cells }: PendingFit, context: Context): boolean {
  const { draft, cells: read } = openTab(tabs, 'rules');
  if (!draft || !read) return true;
  const open = cells.flatMap((cell) => openCell(draft, cell));
  return open.length === 0 || writeRuleCells(tabs, open, { ...context, read });
}

function openCell(draft: TabDraft, { rule, metric, from, to }: PendingCell): RuleCell[] {
  const rows = draft.dataRows.filter((row) => draft.text(row, 'id') === rule);
  const role = metricRole(metric);
  if (rows.length !== 1 || draft.column(role) === undefined || draft.text(rows[0], role) !== from) return [];
  return [{ row: rows[0] + 1, metric, text: to }];
}
