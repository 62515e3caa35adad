/**
 * English sentences for the faults of the rule language: what happened. What to do.
 */
import type { ConditionFaultCode } from '../../core/index';

/** One sentence a code; placeholders are the fault's params. */
export const CONDITION_FAULTS: Record<ConditionFaultCode, string> = {
  'rule.tooLong':
    'This cell has {length} characters; at most {limit} are allowed. Split it into several rules.',
  'rule.tooDeep': 'Parentheses are nested more than {limit} deep. Split this into several rules.',
  'rule.cellType':
    'This cell holds something that is neither text, number nor yes/no. Type the rule as plain text.',
  'rule.leadingEquals':
    'A rule cannot begin with "=", because Google Sheets would take it for a formula. Write {hint}',
  'rule.unclosedQuote': 'The quote in {text} is never closed. Close it: {hint}',
  'rule.singleQuotes': 'Texts are written in double quotes, not single ones. Write {hint}',
  'rule.unexpectedCharacter':
    'The character {text} has no meaning in a rule. Remove it, or put the text in double quotes.',
  'rule.badOperator': '"{text}" is not a sign that rules know. Write {hint}',
  'rule.numberComma':
    '{text} could be read in more than one way. Write {hint} for one number, or {alternative} for two.',
  'rule.numberPoint': '{text} could be read in two ways. Write {hint} or {alternative}.',
  'rule.numberGroups': '{text} has separators between its digits. Write {hint}',
  'rule.numberList': 'In {text} it is unclear where a number ends. Write {hint}',
  'rule.badNumber': '{text} is not a number. Write digits, with one point for decimals at most.',
  'rule.numberUnit': '{text} has a unit or a currency in it. Write the number alone: {hint}',
  'rule.bareDate': 'The date {text} would be read as a calculation. Write {hint}',
  'rule.dateForm': '"{text}" is not a date in the form year-month-day. Write {hint}',
  'rule.noSuchDate': 'The day {text} does not exist. Check the month and the day.',
  'rule.unknownName': 'There is no metric or column "{name}". Did you mean {hint}?',
  'rule.unknownWord':
    'There is no metric or column "{name}". Check the spelling, or put it in double quotes if it is a text: {hint}',
  'rule.booleanWord': 'In a condition, "{name}" is not known as a yes/no value. Write {hint}',
  'rule.ambiguousName': '"{name}" could mean several things: {options}. Write the one you mean in full.',
  'rule.unknownColumn': 'The customers sheet has no column "{name}". Did you mean {hint}?',
  'rule.noSuchColumn': 'The customers sheet has no column "{name}". Check the header.',
  'rule.columnForm': 'A column is named by its header in double quotes. Write {hint}',
  'rule.ambiguousText': '{text} could be one text or a rule. Write {hint}, or {quoted} if it is one text.',
  'rule.emptyText':
    'An empty text never matches, because blank cells have no value. Write {hint} to find blank cells.',
  'rule.inWords': 'Rules have signs where you wrote "{text}". Write {hint}',
  'rule.wordInCell':
    'There is no metric or column "{name}", and a text cannot stand in this column. Write something like {hint}',
  'rule.unknownFunction':
    'Rules have no function "{name}". The functions are contains, list contains, starts with, ends with, date, today and column.',
  'rule.dayOrMonth': '{text} could be one of two days. Write {hint} or {alternative}.',
  'rule.dateSum':
    'Rules do not calculate with dates, as in {text}. Compare a number of days, such as days since last order <= 30, or write a fixed date, such as date("2026-01-31").',
  'rule.textSum':
    'Texts cannot be added or subtracted, as in {text}. Compare each one by itself and join them with and.',
  'rule.notForm': 'What {text} negates is not clear. Write {hint}',
  'rule.emptyItem': 'There is nothing on one side of this comma. Remove the comma, or add the missing value.',
  'rule.halfInterval': '{text} has one end only. Write {hint}',
  'rule.listOrInterval': '{text} could be a range or a list of two. Write {hint} or {alternative}.',
  'rule.mixedList':
    'One match of a list is enough, so {text} here would not do what it seems to do. Write {hint}',
  'rule.conditionInCell':
    '{text} is a whole condition, but this column tests only {other}. Write {hint} here, or move it to the Condition column.',
  'rule.halfCondition': '{text} is compared with nothing. Write {hint}',
  'rule.topAlone':
    '{text} mixes top or bottom with other signs. Write it alone in its cell, such as {hint}, and other tests in another column.',
  'rule.andInCell': 'Two tests cannot be joined like this in one cell. Write {hint}',
  'rule.rangeDash': '{text} would be read as a subtraction. For a range, write {hint}',
  'rule.chainedComparison': 'Comparisons cannot be chained. Write {hint}',
  'rule.emptyInterval': 'Nothing lies in {text}, because it starts above its end. Write {hint}',
  'rule.missing': 'Here "{expected}" is missing. Add it.',
  'rule.unexpected': '"{text}" cannot stand here. Remove it, or add what is missing before it.',
  'rule.unexpectedEnd': 'The rule stops in the middle. Add the value that is missing at the end.',
  'rule.inputOutsideCell':
    '"?" means the metric of a column, and a condition has none. Write the name of the metric.',
  'rule.topOutsideCell':
    '"top" and "bottom" work only in a cell under a number metric. Move this to such a column.',
  'rule.topNeedsNumber': '{text} works only under a metric that is a number. Move it to such a column.',
  'rule.badShare': '{text} is not a share between 0% and 100%. Write it like this: {hint}',
  'rule.notCondition':
    '{text} is a value, not a condition. Compare it with something, for example with > or =.',
  'rule.numberExpected': 'A number belongs here, and {text} is none. Write a number such as {hint}',
  'rule.textExpected': 'A text belongs here, and {text} is none. Put it in double quotes: {hint}',
  'rule.dateExpected': 'A date belongs here, and {text} is none. Write it like this: {hint}',
  'rule.booleanExpected':
    'A condition or a yes/no value belongs here, and {text} is none. Write a comparison, or {hint}',
  'rule.listComparison':
    '{text} cannot be used as a list here. Compare a list with a text, such as interests = "coffee".',
  'rule.noOrder': '{text} has no larger and smaller values. Use = or != instead.',
  'rule.topTies':
    'Because of equal values, {caught} of {counted} customers are in this {share}%. Use a fixed limit if that is too many.',
};
