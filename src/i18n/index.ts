/**
 * Every sentence that a person reads, in both languages.
 */
export { cliMessages } from './cli';
export { fill, languageOfLocale, messages, reportIssue, summarySentence } from './format';
export { fieldNames, settingHelp } from './help';
export { removalSentence, setUpSentence } from './setup-sentences';
export type { IssueCode } from './messages';
