/**
 * The faults that the rule language can report, with their severities.
 * The sentences are in i18n, by code; here are codes only.
 */
import type { IssueParams, Severity, TextRange } from '../base/issue';
import type { ConditionFault } from './types';

/** Every code of a fault in a rule's cell. `hint` in the params is what to write instead. */
export const CONDITION_FAULTS = {
  'rule.tooLong': 'error',
  'rule.tooDeep': 'error',
  'rule.cellType': 'error',
  'rule.leadingEquals': 'error',
  'rule.unclosedQuote': 'error',
  'rule.singleQuotes': 'error',
  'rule.unexpectedCharacter': 'error',
  'rule.badOperator': 'error',
  'rule.numberComma': 'error',
  'rule.numberPoint': 'error',
  'rule.numberGroups': 'error',
  'rule.numberList': 'error',
  'rule.badNumber': 'error',
  'rule.numberUnit': 'error',
  'rule.bareDate': 'error',
  'rule.dateForm': 'error',
  'rule.noSuchDate': 'error',
  'rule.unknownName': 'error',
  'rule.unknownWord': 'error',
  'rule.booleanWord': 'error',
  'rule.ambiguousName': 'error',
  'rule.unknownColumn': 'error',
  'rule.noSuchColumn': 'error',
  'rule.columnForm': 'error',
  'rule.ambiguousText': 'error',
  'rule.emptyText': 'error',
  'rule.inWords': 'error',
  'rule.wordInCell': 'error',
  'rule.unknownFunction': 'error',
  'rule.dayOrMonth': 'error',
  'rule.dateSum': 'error',
  'rule.textSum': 'error',
  'rule.notForm': 'error',
  'rule.emptyItem': 'error',
  'rule.halfInterval': 'error',
  'rule.listOrInterval': 'error',
  'rule.mixedList': 'error',
  'rule.conditionInCell': 'error',
  'rule.halfCondition': 'error',
  'rule.topAlone': 'error',
  'rule.andInCell': 'error',
  'rule.rangeDash': 'error',
  'rule.chainedComparison': 'error',
  'rule.emptyInterval': 'error',
  'rule.missing': 'error',
  'rule.unexpected': 'error',
  'rule.unexpectedEnd': 'error',
  'rule.inputOutsideCell': 'error',
  'rule.topOutsideCell': 'error',
  'rule.topNeedsNumber': 'error',
  'rule.badShare': 'error',
  'rule.notCondition': 'error',
  'rule.numberExpected': 'error',
  'rule.textExpected': 'error',
  'rule.dateExpected': 'error',
  'rule.booleanExpected': 'error',
  'rule.listComparison': 'error',
  'rule.noOrder': 'error',
  'rule.topTies': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** One of the codes. */
export type ConditionFaultCode = keyof typeof CONDITION_FAULTS;

/** A fault of the catalogue at a place in the cell. */
export function conditionFault(
  code: ConditionFaultCode,
  range: TextRange,
  params: IssueParams = {},
): ConditionFault {
  return { code, severity: CONDITION_FAULTS[code], range, params };
}
