/**
 * Why Google makes no trigger, as one of the faults that have a sentence.
 */
import type { ScheduleIssueCode } from '../../core/index';
import { googleWords, isMissingConsent, missesConsent } from './google-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google's words in English; other languages are told by what there is to see: see seenFault. */
const BY_WORDS: readonly (readonly [RegExp, ScheduleIssueCode])[] = [
  [/too many time-based triggers in this document/i, 'schedule.tooManyHere'],
  [/has too many triggers/i, 'schedule.tooMany'],
  [/at least \d+ hour/i, 'schedule.tooClose'],
  [/talk to trigger service/i, 'schedule.unreachable'],
];
/** The most that Google lets a user have of one script. */
const MOST_TRIGGERS = 20;

export interface TriggerFault {
  readonly code: ScheduleIssueCode;
  /** What Google said. */
  readonly words: string;
}

/** 'schedule.refused' where the words are not known. */
export function faultOf(error: unknown): TriggerFault {
  const words = googleWords(error);
  if (isMissingConsent(words)) return { code: 'schedule.notAuthorised', words };
  const known = BY_WORDS.find(([pattern]) => pattern.test(words));
  return { code: known?.[1] ?? 'schedule.refused', words };
}

/** A fault whose words are not known, by how many triggers there are and what was granted. */
export function seenFault(fault: TriggerFault, book: Spreadsheet): TriggerFault {
  if (fault.code !== 'schedule.refused') return fault;
  try {
    if (missesConsent()) return { ...fault, code: 'schedule.notAuthorised' };
    if (ScriptApp.getUserTriggers(book).length > 0) return { ...fault, code: 'schedule.tooManyHere' };
    if (ScriptApp.getProjectTriggers().length >= MOST_TRIGGERS) return { ...fault, code: 'schedule.tooMany' };
  } catch {
    return fault;
  }
  return fault;
}
