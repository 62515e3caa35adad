/**
 * English: conditions that are tried before they stand in a rule, and the way to a place in the spreadsheet.
 */
import type { GoToIssueCode, TrialIssueCode } from '../../core/index';

export const TRIAL_MESSAGES: Record<TrialIssueCode, string> = {
  'trial.noRule': 'No rule that is switched on stands in this row any more. Check the rules again.',
  'trial.noCell': 'The Rules tab has no such column of conditions any more. Check the rules again.',
  'trial.noTab': 'There is no Rules tab to write to. Set up rules and settings first.',
  'trial.formula': 'This cell holds a formula, which would be lost. Change it by hand.',
  'trial.changed':
    'Somebody has changed this cell meanwhile: it holds "{found}" now. Nothing was written. Check the rules again.',
};

export const GO_TO_MESSAGES: Record<GoToIssueCode, string> = {
  'goTo.noSheet': 'There is no tab "{name}" any more. Look again for what is there now.',
  'goTo.noRow': 'The tab has no row {missing} any more. Look again for what is there now.',
  'goTo.noColumn': 'The tab has no column "{name}" any more. Look again for what is there now.',
};

export const TRIAL = {
  undecided: 'Undecided for {customers} {customers:customer|customers}, since these are blank: {blanks}.',
  noResult: 'Undecided for {customers} {customers:customer|customers}, since a calculation has no result.',
  blank: '{name} ({customers})',
};
