/**
 * What was found out about the data, in the words of tabs, alerts and command lines.
 */
import type { DataOutcome, Issue, Language } from '../core/index';
import type { PlacedIssue } from '../protocol';
import type { DataAnswer, Finding } from '../protocol/data-check';
import { fill, issueSentence, messages, reportIssue } from './format';

interface FindingContext {
  readonly outcome: DataOutcome;
  /** The first cells: 'C5'. */
  readonly places: readonly string[];
  readonly language: Language;
}

/** An issue with its sentence without the place, and with its first cells. */
export function placedIssue(issue: Issue, places: readonly string[], language: Language): PlacedIssue {
  return { ...reportIssue(issue, language), text: issueSentence(issue, language), places };
}

/** An issue as a finding: its sentence with and without the place, its cells, and a word for what is done about it. */
export function findingOf(issue: Issue, { outcome, places, language }: FindingContext): Finding {
  const done = messages(language).findings.done[outcome];
  return { ...placedIssue(issue, places, language), outcome, done };
}

/** The first cells of a finding as a list, whole rows in words; '…' where there are more. Empty: '' where no row is meant. */
export function placesText({ places, where, count }: Finding, language: Language): string {
  const { row } = messages(language).place;
  const cells = places.length > 0 ? places : where.rows.map((number) => `${number}:${number}`);
  const names = cells.map((cell) => (cell.includes(':') ? fill(row, { rows: cell.split(':')[0] }) : cell));
  return (names.length > 0 && count > names.length ? [...names, '…'] : names).join(', ');
}

/** How much was looked at, and whether there is anything to mend. */
export function dataSentence({ ok, counts, findings }: DataAnswer, language: Language): string {
  const { wrong, fine, noticed } = messages(language).findings;
  if (!ok || !counts) return wrong;
  const { customers, orderRows, skippedCustomerRows, skippedOrderRows } = counts;
  const skipped = skippedCustomerRows + skippedOrderRows;
  const isFine = findings.every(({ severity }) => severity === 'info');
  return fill(isFine ? fine : noticed, { customers, rows: orderRows, skipped }, language);
}
