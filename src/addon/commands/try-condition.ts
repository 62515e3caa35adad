/**
 * Conditions tried before they stand in a rule: the names that they may use, and whom one fits. Nothing is written.
 */
import {
  IssueLog,
  ruleVocabulary,
  tryCondition,
  type Language,
  type RuleVocabulary,
  type TriedCondition,
} from '../../core/index';
import { languageOfLocale, reportIssue, undecidedTrialSentence } from '../../i18n/index';
import type {
  CountAnswer,
  CountRequest,
  RuleNamesAnswer,
  RuleNamesRequest,
} from '../../protocol/rule-trials';
import { readOwnTabs } from '../sheets/own-tabs';
import { readForCheck } from '../sheets/run-input';

/** Everything is read, as for a check: types of columns and names of categories are known from the cells alone. */
export function listRuleNames({ lang }: RuleNamesRequest): RuleNamesAnswer {
  const userLanguage = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const input = readForCheck({ lang }, { tabs, userLanguage, issues, everyColumn: true });
  const known = input && ruleVocabulary(input);
  return known ? namesAnswer(known, input.language) : refusal(issues, input?.language ?? userLanguage);
}

function namesAnswer({ customers, metrics, columns }: RuleVocabulary, language: Language): RuleNamesAnswer {
  return {
    ok: true,
    language,
    customers,
    metrics: metrics.map(({ subject: { key, type, unit = 'none' }, names }) => ({ key, type, unit, names })),
    columns: columns.map(({ key, name, type }) => ({ key, header: name, type })),
  };
}

/** Never throws for a faulty condition: the answer says what is wrong. Rules that are faulty do not matter. */
export function countInWorkbook({ condition, column, lang }: CountRequest): CountAnswer {
  const userLanguage = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const alsoNamed = [condition, column ?? ''];
  const input = readForCheck({ lang }, { tabs, userLanguage, issues, alsoNamed });
  const language = input?.language ?? userLanguage;
  const tried = input && tryCondition(input, { text: condition, column });
  return tried ? countAnswer(tried, language) : refusal(issues, language);
}

function countAnswer({ customers, matched, undecided }: TriedCondition, language: Language): CountAnswer {
  const message = undecidedTrialSentence(undecided, language);
  return { ok: true, customers, matched, undecided: undecided.customers, message };
}

function refusal(issues: IssueLog, language: Language) {
  const errors = issues.list().filter(({ severity }) => severity === 'error');
  return { ok: false as const, issues: errors.map((issue) => reportIssue(issue, language)) };
}
