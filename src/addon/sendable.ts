/**
 * What Google carries to a page: very large answers have arrived there as null, so of thousands of faults only some are sent.
 */
import { IssueLog, RUN_ISSUES, type Language } from '../core/index';
import { languageOfLocale, reportIssue } from '../i18n/index';
import type { ReportIssue } from '../protocol';

/** More than anybody reads at once; with the longest sentences still under a megabyte. */
const MOST_ISSUES = 300;

interface Answer {
  readonly ok: boolean;
  readonly issues?: readonly ReportIssue[];
}

/** A refusal with at most so many issues, errors first, and one more that says how many there are besides. */
export function sendable<A extends Answer>(answer: A, { lang }: { readonly lang?: Language }): A {
  const { ok, issues = [] } = answer;
  if (ok || issues.length <= MOST_ISSUES) return answer;
  const isError = ({ severity }: ReportIssue) => severity === 'error';
  const sorted = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const rest = moreIssues(issues.length - MOST_ISSUES, language);
  return { ...answer, issues: [...sorted.slice(0, MOST_ISSUES), rest] };
}

function moreIssues(more: number, language: Language): ReportIssue {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.moreIssues', {}, { more });
  return reportIssue(issues.list()[0], language);
}
