/**
 * "Check rules": says what is wrong with the rules, and what they do, without classifying anybody. Marks the tabs Rules and
 * Rule tests with what it found.
 */
import {
  checkSheets,
  IssueLog,
  RULE_LIMIT,
  RUN_ISSUES,
  testsAsked,
  type CheckedRule as FoundRule,
  type Issue,
  type Language,
  type RuleCheck,
} from '../../core/index';
import {
  languageOfLocale,
  placedIssue,
  ruleConditions,
  ruleSentence,
  sentenceParts,
  undecidedSentence,
} from '../../i18n/index';
import type { CheckAnswer, CheckedRule, RuleCheckRequest } from '../../protocol';
import { caseMarks, matchedInCheck, ruleMarks } from '../record/rule-marks';
import { writeMarks } from '../record/write-marks';
import { withDocumentLock } from '../run-command';
import { ruleColours } from '../sheets/coloured-segments';
import type { FindPlaces } from '../sheets/finding-places';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { rulePlaces } from '../sheets/rule-places';
import { readForCheck } from '../sheets/run-input';

/** Never throws for faulty data or rules: the answer says what is wrong. */
export function checkWorkbook(request: RuleCheckRequest): CheckAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  return withDocumentLock(() => checkOpenBook(request, language)) ?? busy(language);
}

function busy(language: Language): CheckAnswer {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return answerOf(null, issues.list(), { language, sheet: '' });
}

function checkOpenBook({ marks = true, ...request }: RuleCheckRequest, userLanguage: Language): CheckAnswer {
  // Every row with a fault is marked, not only the first of its kind.
  const issues = new IssueLog(RULE_LIMIT);
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const run = readForCheck(request, { tabs, userLanguage, issues });
  if (!run) return answerOf(null, issues.list(), { language: userLanguage, sheet: sheetOf(tabs) });
  const check = checkSheets(run);
  const { language, rules, cases } = run;
  const noticed = issues.list();
  const findings = { found: () => noticed, language };
  // Rules of packs stand in no tab.
  if (marks && (request.packs ?? []).length === 0) {
    writeMarks(tabs, ruleMarks(rules, matchedInCheck(check), findings), { language, issues, adds: true });
    writeMarks(tabs, caseMarks(cases, check, findings), { language, issues, adds: true });
    SpreadsheetApp.flush();
  }
  return answerOf(check, issues.list(), { language, placesOf: rulePlaces(run), sheet: sheetOf(tabs) });
}

interface AnswerContext {
  readonly language: Language;
  /** Left out: nothing was read. */
  readonly placesOf?: FindPlaces;
  readonly sheet: string;
}

function sheetOf(tabs: OwnTabs): string {
  return tabs.input('rules')?.getName() ?? '';
}

function answerOf(
  check: RuleCheck | null,
  issues: readonly Issue[],
  { language, placesOf = () => [], sheet }: AnswerContext,
): CheckAnswer {
  return {
    ok: issues.every(({ severity }) => severity !== 'error'),
    customers: check?.customers ?? 0,
    schemes: (check?.tables ?? []).map(({ table, rules }) => ({
      scheme: table.scheme.name,
      hitPolicy: table.scheme.hitPolicy,
      rules: rules.map((rule) => answerRule(rule, language)),
    })),
    tests: check?.cases?.map(({ ruleRow, ...result }) => ({ ...result, rule: ruleRow })) ?? null,
    issues: issues.map((issue) => placedIssue(issue, placesOf(issue.where), language)),
    sheet,
    colours: ruleColours((check?.tables ?? []).map(({ table }) => table)),
  };
}

function answerRule({ rule, matches, undecided }: FoundRule, language: Language): CheckedRule {
  const { customers, blanks } = undecided;
  return {
    id: rule.id,
    row: rule.row,
    segment: rule.segment,
    sentence: ruleSentence(rule, { language }),
    parts: sentenceParts(ruleConditions(rule, { language, marksJoins: true })),
    conditions: testsAsked(rule).map(({ column, condition: { canonical }, text }) => ({
      column,
      canonical,
      text,
    })),
    holds: matches.holds,
    matched: matches.decides,
    undecided: {
      customers,
      blanks: blanks.map(({ name, customers: count }) => ({ metric: name, customers: count })),
      message: customers > 0 ? undecidedSentence(undecided, language) : '',
    },
  };
}
