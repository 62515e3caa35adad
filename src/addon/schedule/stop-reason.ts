/**
 * Why a scheduled run did not classify: a handful of reasons, each with a sentence that says what to do.
 */
import type { ReportIssue } from '../../protocol';
import { faultDetail, faultKind } from '../steady/fault-kinds';
import { googleWords, wordsToKeep } from './google-words';

const REASONS = [
  'busy',
  'recent',
  'rules',
  'settings',
  'tooLarge',
  'changing',
  'protected',
  'refused',
  'notAuthorised',
  'noSpreadsheet',
  'quota',
  'google',
  'unfinished',
  'missed',
] as const;

export type StopReason = (typeof REASONS)[number];

export function isStopReason(value: unknown): value is StopReason {
  return REASONS.some((reason) => reason === value);
}

/** By the code of the first thing that is in the way, the first that fits. */
const BY_CODE: readonly (readonly [RegExp, StopReason])[] = [
  [/^run\.busy$/, 'busy'],
  [/^run\.(?:tooLong|readingTooLong)$|^write\.tooMany/, 'tooLarge'],
  [/^run\.sheetChanging$|^write\.(?:keepsMoving|changedMeanwhile)$/, 'changing'],
  [/^write\.protected/, 'protected'],
  [/^rules?\./, 'rules'],
  [/^settings\./, 'settings'],
];

/** Of a run that was refused. */
export function reasonOfIssues(issues: readonly ReportIssue[]): StopReason {
  const first = issues.find(({ severity }) => severity === 'error')?.code ?? '';
  return BY_CODE.find(([pattern]) => pattern.test(first))?.[1] ?? 'refused';
}

/** Of a run that Google ended. */
export function reasonOfError(error: unknown): { readonly reason: StopReason; readonly words: string } {
  if (faultDetail(error) === 'consent') return { reason: 'notAuthorised', words: '' };
  if (faultKind(error) === 'today') return { reason: 'quota', words: '' };
  return { reason: 'google', words: wordsToKeep(googleWords(error)) };
}
