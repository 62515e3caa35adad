/**
 * The last step of the first run: puts the confirmed columns and the picked packs into Settings and Rules, and classifies.
 */
import type { ClassifyAnswer } from '../../protocol';
import type { FirstRunRequest } from '../../protocol/first-run';
import { keepDraft } from '../first-run/draft';
import { classifyWorkbook } from './classify-customers';
import { setUpWorkbook } from './set-up';

/**
 * Refused where either is: what was set up by then stays, as rows that a person can read and change, and trying again adds
 * nothing twice. The run then takes everything from the tabs, as every later one will.
 */
export function applyFirstRun({ run, ...request }: FirstRunRequest): ClassifyAnswer {
  const setUp = setUpWorkbook(request);
  if (!setUp.ok) return setUp;
  const answer = classifyWorkbook({ lang: request.lang, run });
  if (answer.ok) keepDraft(null);
  return answer;
}
