/**
 * Thresholds that were fitted, as people read them before they accept them.
 */
import { formatShare, metricName, type FitReason, type Language, type MetricKey } from '../core/index';
import type { FitAnswer, FitProposal, FittedRule } from '../protocol';
import { fill, messages } from './format';

/** 'VIP = your best 50% of revenue: from 12,000,000 …'. */
export function fitReasonSentence(reason: FitReason, segment: string, language: Language): string {
  const { kind, ...known } = reason;
  const values: Record<string, string | number> = { segment };
  for (const [name, value] of Object.entries(known)) values[name] = valueText(name, value, language);
  return fill(messages(language).fit.reasons[kind], values, language);
}

const SHARES: ReadonlySet<string> = new Set(['share', 'wanted']);

function valueText(name: string, value: number | string, language: Language): string | number {
  if (typeof value === 'string') return metricName(value as MetricKey, language);
  // A tenth of a percent is as much as anybody reads.
  return SHARES.has(name) ? formatShare(Math.round(value * 1000) / 1000, language) : value;
}

type Done = Extract<FitAnswer, { ok: true }>;

/** What happened, or would, and what was left as it is. */
export function fitSentence(answer: Done, language: Language): string {
  return [outcome(answer, language), ...notesOf(answer)].join(' ');
}

function outcome({ proposals, written }: Done, language: Language): string {
  const { fit } = messages(language);
  const rules = proposals.reduce((sum, proposal) => sum + proposal.rules.length, 0);
  if (rules === 0) return written > 0 ? fill(fit.finished, { cells: written }, language) : fit.nothing;
  return written > 0
    ? fill(fit.written, { cells: written, rules }, language)
    : fill(fit.proposed, { rules }, language);
}

function notesOf({ issues }: Done): string[] {
  return issues.filter(({ code }) => code.startsWith('fit.')).map(({ message }) => message);
}

/** A block a rule: what the threshold is and rests on, which cells change, how many customers the rule gets. */
export function fitBlocks({ proposals }: Pick<Done, 'proposals'>, language: Language): string[] {
  return blocksOf(proposals, (rule, proposal) => ruleLines(rule, proposal, language));
}

function blocksOf(
  proposals: readonly FitProposal[],
  lines: (rule: FittedRule, proposal: FitProposal) => string[],
): string[] {
  return proposals.flatMap((proposal) => proposal.rules.map((rule) => lines(rule, proposal).join('\n')));
}

/** The whole answer for a terminal: each rule in words, too, as it stands and as it is to be. */
export function fitText(answer: Done, language: Language): string {
  const { change } = messages(language).fit;
  const notes = notesOf(answer).map((note) => `· ${note}`);
  const blocks = blocksOf(answer.proposals, (rule, proposal) => [
    ...ruleLines(rule, proposal, language),
    `  ${fill(change, { from: rule.before, to: rule.after })}`,
  ]);
  return [outcome(answer, language), ...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n');
}

function ruleLines(rule: FittedRule, { customers }: FitProposal, language: Language): string[] {
  const { fit } = messages(language);
  const counts = fill(fit.counts, { before: rule.customersBefore, after: rule.customersAfter }, language);
  const head =
    rule.reason === '' ? rule.segment : `${rule.reason}. ${fill(fit.basis, { customers }, language)}`;
  return [`• ${head}`, `  ${cellsText(rule, language)} (${counts})`];
}

function cellsText({ cells }: FittedRule, language: Language): string {
  const { change, blank } = messages(language).fit;
  const shown = (text: string) => text || blank;
  return cells
    .map(({ column, from, to }) => `${column}: ${fill(change, { from: shown(from), to: shown(to) })}`)
    .join(' · ');
}
