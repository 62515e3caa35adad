/**
 * Why one customer is in its segments, and what it lacks to be in another. Nothing is written.
 */
import {
  CHECK_RUN_ISSUES,
  explainSheets,
  IssueLog,
  type CustomerExplanation,
  type Language,
} from '../../core/index';
import { explanationLines, languageOfLocale, missingLines, reportIssue } from '../../i18n/index';
import type { ExplainAnswer, ExplainRequest } from '../../protocol';
import { readOwnTabs } from '../sheets/own-tabs';
import { readForCheck } from '../sheets/run-input';

/** Never throws for faulty data or rules: the answer says what is wrong. */
export function explainInWorkbook({ customerId, segment, ...request }: ExplainRequest): ExplainAnswer {
  const userLanguage = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const input = readForCheck(request, { tabs, userLanguage, issues });
  const language = input?.language ?? userLanguage;
  const found = input && explainSheets(input, { customerId, segment });
  if (found === 'unknown') issues.add(CHECK_RUN_ISSUES, 'explain.unknownCustomer', {}, { id: customerId });
  if (!found || found === 'unknown') return refusal(issues, language);
  if (segment !== undefined && found.missing.length === 0) {
    const known = [...new Set(found.schemes.flatMap(({ segments }) => segments))].join(', ');
    issues.add(CHECK_RUN_ISSUES, 'explain.unknownSegment', {}, { segment, known });
    return refusal(issues, language);
  }
  return answerOf(found, language);
}

function refusal(issues: IssueLog, language: Language): ExplainAnswer {
  return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
}

function answerOf({ row, schemes, missing }: CustomerExplanation, language: Language): ExplainAnswer {
  return {
    ok: true,
    row,
    schemes: schemes.map((explanation) => ({
      scheme: explanation.scheme,
      segment: explanation.segment,
      lines: explanationLines(explanation, { language }),
    })),
    missing: missing.map((lack) => ({ scheme: lack.scheme, lines: missingLines(lack, { language }) })),
  };
}
