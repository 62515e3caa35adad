/**
 * "Set up rules and settings": makes the tabs Settings and Rules for the sheets at hand, or completes those that are there.
 */
import { IssueLog, RUN_ISSUES, type Language } from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { SetUpAnswer, SetUpRequest } from '../../protocol';
import { withDocumentLock } from '../run-command';
import { PendingSetUp, type SetUpOutcomes } from '../set-up/pending-set-up';

/** Nothing that was typed is changed, moved or removed. Refused where the tabs are of a newer version, or packs do not fit. */
export function setUpWorkbook(request: SetUpRequest): SetUpAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const outcomes: SetUpOutcomes = new Map();
  const answer = withDocumentLock(() => setUp(request, language, outcomes));
  if (answer) return answer;
  const busy = new IssueLog();
  busy.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: reported(busy, language) };
}

function setUp(request: SetUpRequest, language: Language, outcomes: SetUpOutcomes): SetUpAnswer {
  const pending = new PendingSetUp(request, language, outcomes);
  if (!pending.prepare()) return { ok: false, issues: reported(pending.issues, language) };
  return { ok: true, ...pending.write(), issues: reported(pending.issues, language) };
}

function reported(issues: IssueLog, language: Language) {
  return reportIssues(issues, language);
}
