/**
 * English: looks at past days.
 */
import type { PastIssueCode } from '../../core/index';

export const PAST = {
  backfilled: 'The sizes at {months} past month {months:end|ends} were computed from your orders.',
};

export const PAST_MESSAGES: Record<PastIssueCode, string> = {
  'past.noOrders':
    'Past days are computed from the dates of orders, and no sheet of orders is read. Add one, or name it in Settings (section "source").',
  'past.notPast': '{day} is no day before {until}. Choose an earlier one.',
  'past.historyOff':
    'Settings say that no history is kept, so there is no place for past sizes. Set "Segment history" to yes in Settings, then try again.',
  'past.nothingBefore': 'No order is older than this month, so there is no past month to compute.',
  'past.noTime':
    'Google ends every run after six minutes, and reading the sheets has taken nearly all of them. Nothing was written. Try again later, since Google is slower at times.',
  'past.sheetAsOfToday':
    'Only orders carry dates. What the rules take from the customers sheet is as it stands today, on past days, too: {names}.',
  'past.ranOutOfTime':
    'Google ends every run after six minutes: there was time for {months} {months:month|months}. The older ones were left out.',
};
