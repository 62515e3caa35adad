/**
 * "Check rules": says what is wrong with the rules, and what they do, without classifying anybody. Marks the tabs Rules and
 * Rule tests with what it found.
 */
import {
  checkSheets,
  IssueLog,
  RULE_LIMIT,
  RUN_ISSUES,
  type CheckedRule as FoundRule,
  type Issue,
  type Language,
  type RuleCheck,
} from '../../core/index';
import { languageOfLocale, reportIssue, ruleSentence, undecidedSentence } from '../../i18n/index';
import type { CheckAnswer, CheckedRule, CheckRequest } from '../../protocol';
import { caseMarks, matchedInCheck, ruleMarks } from '../record/rule-marks';
import { writeMarks } from '../record/write-marks';
import { withDocumentLock } from '../run-command';
import { readOwnTabs } from '../sheets/own-tabs';
import { readForCheck } from '../sheets/run-input';

/** Never throws for faulty data or rules: the answer says what is wrong. */
export function checkWorkbook(request: CheckRequest): CheckAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  return withDocumentLock(() => checkOpenBook(request, language)) ?? busy(language);
}

function busy(language: Language): CheckAnswer {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return answerOf(null, issues.list(), language);
}

function checkOpenBook(request: CheckRequest, userLanguage: Language): CheckAnswer {
  // Every row with a fault is marked, not only the first of its kind.
  const issues = new IssueLog(RULE_LIMIT);
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const run = readForCheck(request, { tabs, userLanguage, issues });
  if (!run) return answerOf(null, issues.list(), userLanguage);
  const check = checkSheets(run);
  const { language, rules, cases } = run;
  const noticed = issues.list();
  const findings = { found: () => noticed, language };
  // Rules of packs stand in no tab.
  if ((request.packs ?? []).length === 0) {
    writeMarks(tabs, ruleMarks(rules, matchedInCheck(check), findings), { language, issues, adds: true });
    writeMarks(tabs, caseMarks(cases, check, findings), { language, issues, adds: true });
    SpreadsheetApp.flush();
  }
  return answerOf(check, issues.list(), language);
}

function answerOf(check: RuleCheck | null, issues: readonly Issue[], language: Language): CheckAnswer {
  return {
    ok: issues.every(({ severity }) => severity !== 'error'),
    customers: check?.customers ?? 0,
    schemes: (check?.tables ?? []).map(({ table, rules }) => ({
      scheme: table.scheme.name,
      hitPolicy: table.scheme.hitPolicy,
      rules: rules.map((rule) => answerRule(rule, language)),
    })),
    tests: check?.cases?.map(({ ruleRow, ...result }) => ({ ...result, rule: ruleRow })) ?? null,
    issues: issues.map((issue) => reportIssue(issue, language)),
  };
}

function answerRule({ rule, matches, undecided }: FoundRule, language: Language): CheckedRule {
  const { customers, blanks } = undecided;
  return {
    id: rule.id,
    row: rule.row,
    segment: rule.segment,
    sentence: ruleSentence(rule, { language }),
    conditions: rule.tests.map(({ column, condition }) => ({ column, canonical: condition.canonical })),
    holds: matches.holds,
    matched: matches.decides,
    undecided: {
      customers,
      blanks: blanks.map(({ name, customers: count }) => ({ metric: name, customers: count })),
      message: customers > 0 ? undecidedSentence(undecided, language) : '',
    },
  };
}
