/**
 * English: thresholds fitted to the data.
 */
import type { FitIssueCode, FitReason } from '../../core/index';

export const FIT_ISSUES: Record<FitIssueCode, string> = {
  'fit.edited':
    'This cell no longer holds the text of its rule pack, so it is taken to be yours: it stays as it is, and so do the cells that go with it.',
  'fit.tooFew':
    'Only {customers} {customers:customer has|customers have} a value to go by, and of fewer than {fewest} a threshold would be chance. The rule stays as it is.',
  'fit.wouldBreak':
    'The threshold that fits the data was left out: with it a rule could never decide, or customers would be left without one.',
  'fit.nothing':
    'There is nothing to fit: the rules are not from the packs whose thresholds the data can tell, or they fit already.',
  'fit.noTab': 'There is no Rules tab to write to. Set up rules and settings first.',
  'fit.changed':
    'The data or the rules have changed since these thresholds were shown. Nothing was written. Look at the new ones first.',
};

const REASONS: Record<FitReason['kind'], string> = {
  bestRevenue: '{segment} = your best {wanted} of revenue: from {amount} (rounded, they bring {share})',
  usualGap:
    '{segment} = a mean gap of {days} {days:day|days} or fewer: {share} of the customers who came back keep to that, half of them to {median} {median:day|days}',
  quiet:
    '{segment} = bought once, then nothing for more than {days} {days:day|days}: {share} of the customers who came back usually wait no longer',
  window:
    '{segment} without a rhythm of their own = up to {days} {days:day|days}: {factor} × the typical gap of {median} {median:day|days}',
  topAmount: '{segment} = {metric} from {amount}: the best {share} of your customers',
};

export const FIT = {
  menu: 'Fit thresholds to my data',
  question: '{scheme}: write these thresholds into the Rules tab?',
  basis: 'Rests on {customers} {customers:customer|customers}.',
  counts: '{after} {after:customer|customers}, now {before}',
  change: '{from} → {to}',
  blank: '(blank)',
  proposed: '{rules} {rules:rule|rules} can be fitted to your data. Nothing was written.',
  written:
    '{cells} {cells:cell|cells} of the Rules tab written, in {rules} {rules:rule|rules}. To go back, write the old text again or use the version history of the file.',
  nothing: 'No threshold was changed.',
  finished:
    'The fit that was cut off is complete now: {cells} {cells:cell|cells}. Classify customers to see the new segments.',
  reasons: REASONS,
};
