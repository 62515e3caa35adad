/**
 * Why Google makes no trigger, as one of the faults that have a sentence.
 */
import type { ScheduleIssueCode } from '../../core/index';
import { faultDetail, faultKind, type FaultDetail } from '../steady/fault-kinds';
import { googleWords, missesConsent } from './google-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const BY_DETAIL: Readonly<Record<FaultDetail, ScheduleIssueCode>> = {
  consent: 'schedule.notAuthorised',
  triggersHere: 'schedule.tooManyHere',
  triggersInAll: 'schedule.tooMany',
  triggersApart: 'schedule.tooClose',
};
/** The most that Google lets a user have of one script. */
const MOST_TRIGGERS = 20;

export interface TriggerFault {
  readonly code: ScheduleIssueCode;
  /** What Google said. */
  readonly words: string;
}

/** Words that are not known are told by what there is to see: how many triggers there are and what was granted. */
export function faultOf(error: unknown, book: Spreadsheet): TriggerFault {
  const detail = faultDetail(error);
  const passes = faultKind(error) === 'transient';
  const said = detail ? BY_DETAIL[detail] : passes ? 'schedule.unreachable' : null;
  return { code: said ?? seenFault(book), words: googleWords(error) };
}

function seenFault(book: Spreadsheet): ScheduleIssueCode {
  try {
    if (missesConsent()) return 'schedule.notAuthorised';
    if (ScriptApp.getUserTriggers(book).length > 0) return 'schedule.tooManyHere';
    if (ScriptApp.getProjectTriggers().length >= MOST_TRIGGERS) return 'schedule.tooMany';
  } catch {
    return 'schedule.refused';
  }
  return 'schedule.refused';
}
