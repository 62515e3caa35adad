/**
 * Every sentence that a person reads, in both languages.
 */
export { checkSentence, findingLines } from './check-sentences';
export { cliMessages } from './cli';
export { fill, languageOfLocale, messages, reportIssue, summarySentence } from './format';
export { explanationLines, undecidedSentence } from './explain-sentences';
export { fieldNames, settingHelp } from './help';
export { missingLines } from './missing-sentences';
export { ruleSentence, segmentSentence } from './rule-sentence';
export { removalSentence, setUpSentence } from './setup-sentences';
export type { IssueCode } from './messages';
