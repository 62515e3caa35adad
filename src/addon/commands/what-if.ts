/**
 * Another text in a cell of the Rules tab: who would move, and, once somebody has seen it, the text itself.
 */
import { IssueLog, RUN_ISSUES, whatIf, type Issue, type Language, type WhatIf } from '../../core/index';
import { languageOfLocale, reportIssue, ruleSentence } from '../../i18n/index';
import type {
  SetRuleCellAnswer,
  SetRuleCellRequest,
  WhatIfAnswer,
  WhatIfRequest,
} from '../../protocol/rule-trials';
import { withDocumentLock } from '../run-command';
import { writeOneCell } from '../set-up/write-one-cell';
import { readOwnTabs } from '../sheets/own-tabs';
import { readForCheck } from '../sheets/run-input';

/** Of those who would move so many are named. */
const SAMPLES = 10;

/** Never throws for faulty data or rules: the answer says what is wrong. Nothing is written. */
export function whatIfInWorkbook({ lang, ...question }: WhatIfRequest): WhatIfAnswer {
  const userLanguage = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const input = readForCheck({ lang }, { tabs, userLanguage, issues, alsoNamed: [question.text] });
  const language = input?.language ?? userLanguage;
  const found = input && whatIf(input, question);
  if (!found) return refusal(issues.list(), language);
  return 'faults' in found ? refusal(found.faults, language) : answerOf(found, language);
}

function answerOf(found: WhatIf, language: Language): WhatIfAnswer {
  const { scheme, customers, after, segments, moves, movers } = found;
  return {
    ok: true,
    scheme,
    customers,
    moved: movers.length,
    sentence: ruleSentence(after, { language }),
    segments,
    moves,
    samples: movers.slice(0, SAMPLES),
  };
}

/** Never throws for a cell that cannot be written: the answer says why. */
export function setRuleCell({ lang, ...change }: SetRuleCellRequest): SetRuleCellAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const tries = { isWritten: false };
  const written = withDocumentLock(() => {
    const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
    return { place: writeOneCell(tabs, change, { issues, tries }) };
  });
  if (!written) issues.add(RUN_ISSUES, 'run.busy');
  return written?.place ? { ok: true, ...written.place } : refusal(issues.list(), language);
}

function refusal(issues: readonly Issue[], language: Language) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return { ok: false as const, issues: errors.map((issue) => reportIssue(issue, language)) };
}
