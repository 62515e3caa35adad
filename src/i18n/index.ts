/**
 * Every sentence that a person reads, in both languages.
 */
export { fill, languageOfLocale, messages, reportIssue, summarySentence } from './format';
export { settingHelp } from './help';
export type { IssueCode } from './messages';
