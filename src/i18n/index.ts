/**
 * Every sentence that a person reads, in both languages.
 */
export { checkSentence, findingLines } from './check-sentences';
export { cliMessages } from './cli';
export { dataSentence, findingOf, placesText } from './findings';
export { fitBlocks, fitReasonSentence, fitSentence, fitText } from './fit-sentences';
export { fill, languageOfLocale, messages, reportIssue, summarySentence } from './format';
export { explanationLines, undecidedSentence } from './explain-sentences';
export { fieldNames, needNames, settingHelp } from './help';
export { missingLines } from './missing-sentences';
export { ruleSentence, segmentSentence } from './rule-sentence';
export { removalSentence, setUpSentence } from './setup-sentences';
export type { IssueCode } from './messages';
