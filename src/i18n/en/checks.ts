/**
 * English sentences for what the static checks of the rules find: what happened. What to do.
 */
import type { CheckIssueCode } from '../../core/index';

/** One sentence a code; placeholders are the issue's params. */
export const CHECK_MESSAGES: Record<CheckIssueCode, string> = {
  'rules.contradiction':
    'This rule can match nobody, since no customer fits this: {tests}. Correct it, or delete the rule.',
  'rules.duplicate': 'This rule says the same as the one in row {row}. Delete one of the two.',
  'rules.otherDuplicate':
    'This rule matches exactly the customers of row {row}, but gives "{segment}" where that one gives "{other}". Change one of the two, or delete it.',
  'rules.shadowed':
    'This rule never decides: whomever it matches, row(s) {by} come first (for example: {example}). Move it up, narrow the others, or delete it.',
  'rules.unreachableSegment':
    'Nobody can ever get the segment "{segment}": whomever this rule matches, row(s) {by} come first (for example: {example}). Move the rule up, narrow the others, or delete it.',
  'rules.overlap':
    'In the scheme "{scheme}" only one rule may match, but this one and row(s) {others} can match the same customer (for example: {example}). Narrow one of them, or set the hit policy to First.',
  'rules.gap':
    'In the scheme "{scheme}" no rule matches some customers (for example: {example}), and they stay blank. Add a rule for them, or name an "otherwise" segment in Settings.',
  'rules.nearTwins':
    'The segments "{first}" and "{second}" of the scheme "{scheme}" look like one name typed in two ways. Write it the same way everywhere, or make the names more different.',
  'rules.otherColour':
    'The segment "{segment}" has the colour {used} by row {row}, so {found} is not used. Write the same colour in both rows, or clear one of the cells.',
  'rules.cannotTellReach':
    'Whether these rules of the scheme "{scheme}" can ever decide cannot be told from the rules alone. See in the summary whether anybody gets their segments.',
  'rules.cannotTellOverlap':
    'Whether these rules of the scheme "{scheme}" can match the same customer as another rule cannot be told from the rules alone. A run reports every customer whom several rules match.',
  'rules.cannotTellGap':
    'Whether the rules of the scheme "{scheme}" match every customer cannot be told from the rules alone. Name an "otherwise" segment in Settings if nobody is to stay blank.',
};
