/**
 * Every sentence that a person reads, in both languages.
 */
export { checkSentence, findingLines } from './check-sentences';
export { cliMessages } from './cli';
export { dataSentence, findingOf, placedIssue, placesText } from './findings';
export { fitBlocks, fitReasonSentence, fitSentence, fitText } from './fit-sentences';
export { fill, languageOfLocale, messages, reportIssue, reportIssues, summarySentence } from './format';
export { explanationLines, ruleLabel, undecidedSentence } from './explain-sentences';
export { actualText } from './actual-text';
export { fieldNames, needNames, settingHelp } from './help';
export { missingLines } from './missing-sentences';
export { changeNeed, conditionNeed, missingHead, rivalNeed, type Need } from './need-sentences';
export { keptSentence, reasonSentence } from './reason-sentence';
export { ruleConditions, ruleSentence, segmentSentence } from './rule-sentence';
export { sentenceParts } from './sentence-parts';
export { shortText } from './short-text';
export { undecidedTrialSentence } from './trial-sentences';
export { removalSentence, setUpSentence } from './setup-sentences';
export type { IssueCode } from './messages';
export { wantedText } from './wanted-text';
