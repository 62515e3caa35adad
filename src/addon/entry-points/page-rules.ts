/**
 * What pages call about rules: JSON in, JSON out.
 */
import type { CheckAnswer, FitAnswer } from '../../protocol';
import type { GoToAnswer } from '../../protocol/go-to';
import type {
  CountAnswer,
  RuleNamesAnswer,
  SetRuleCellAnswer,
  WhatIfAnswer,
} from '../../protocol/rule-trials';
import { checkWorkbook } from '../commands/check-rules';
import { fitWorkbook } from '../commands/fit-thresholds';
import { goTo } from '../commands/go-to';
import { countInWorkbook, listRuleNames } from '../commands/try-condition';
import { setRuleCell, whatIfInWorkbook } from '../commands/what-if';
import {
  parseCount,
  parseGoTo,
  parseRuleCheck,
  parseRuleNames,
  parseSetRuleCell,
  parseWhatIf,
} from '../rule-requests';
import { parseFitRequest } from '../sidebar-api';

/** What is wrong with the rules. */
export function checkFromPage(request: unknown): CheckAnswer {
  return checkWorkbook(parseRuleCheck(request));
}

/** What conditions may ask about. */
export function ruleNamesFromPage(request: unknown): RuleNamesAnswer {
  return listRuleNames(parseRuleNames(request));
}

/** Whom a condition fits, before it stands in a rule. */
export function countFromPage(request: unknown): CountAnswer {
  return countInWorkbook(parseCount(request));
}

/** Who would move if a cell of the Rules tab held another text. */
export function whatIfFromPage(request: unknown): WhatIfAnswer {
  return whatIfInWorkbook(parseWhatIf(request));
}

/** Writes another text into a cell of the Rules tab, where it still holds the one that was seen. */
export function setRuleCellFromPage(request: unknown): SetRuleCellAnswer {
  return setRuleCell(parseSetRuleCell(request));
}

/** Thresholds fitted to the data: proposed, or written where the page says so. */
export function fitFromPage(request: unknown): FitAnswer {
  return fitWorkbook(parseFitRequest(request));
}

/** Chooses a cell, rows or a tab. */
export function goToFromPage(request: unknown): GoToAnswer {
  return goTo(parseGoTo(request));
}
