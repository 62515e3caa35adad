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
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { ExplainAnswer, ExplainRequest } from '../../protocol/explain';
import { customerPlace } from '../explained/customer-place';
import { missingAnswer } from '../explained/missing-answer';
import { schemeAnswer } from '../explained/scheme-answer';
import { readCustomerState } from '../record/customer-state';
import { ruleColours } from '../sheets/coloured-segments';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readForCheck } from '../sheets/run-input';

/** Never throws for faulty data or rules: the answer says what is wrong. */
export function explainInWorkbook({
  customerId,
  segment,
  everySegment,
  ...request
}: ExplainRequest): ExplainAnswer {
  const userLanguage = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const input = readForCheck(request, { tabs, userLanguage, issues });
  const language = input?.language ?? userLanguage;
  const found = input && explainSheets(input, { customerId, segment, everySegment });
  if (found === 'unknown') issues.add(CHECK_RUN_ISSUES, 'explain.unknownCustomer', {}, { id: customerId });
  if (!found || found === 'unknown') return refusal(issues, language);
  if (segment !== undefined && found.missing.length === 0) {
    const known = [...new Set(found.schemes.flatMap(({ segments }) => segments))].join(', ');
    issues.add(CHECK_RUN_ISSUES, 'explain.unknownSegment', {}, { segment, known });
    return refusal(issues, language);
  }
  return answerOf(found, { tabs, language, hasPacks: (request.packs ?? []).length > 0 });
}

function refusal(issues: IssueLog, language: Language): ExplainAnswer {
  return { ok: false, issues: reportIssues(issues, language) };
}

interface AnswerContext {
  readonly tabs: OwnTabs;
  readonly language: Language;
  /** Rules of packs took the place of the tab's. */
  readonly hasPacks: boolean;
}

function answerOf(found: CustomerExplanation, { tabs, language, hasPacks }: AnswerContext): ExplainAnswer {
  const { id, name, orderCount, row, schemes, tables, missing } = found;
  const [options, state] = [{ language }, readCustomerState(tabs, id)];
  const rules = hasPacks ? null : tabs.input('rules');
  return {
    ok: true,
    customerId: id,
    name,
    orderCount,
    row,
    place: customerPlace(found, tabs),
    rulesSheet: rules && rules.getName(),
    schemes: schemes.map((explanation, index) =>
      schemeAnswer(explanation, { table: tables[index], state, options }),
    ),
    missing: missing.map((lack) => missingAnswer(lack, found, options)),
    colours: ruleColours(tables),
  };
}
