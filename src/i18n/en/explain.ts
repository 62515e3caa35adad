/**
 * English: why a customer is in a segment, what is missing for another, for whom a rule is undecided.
 */

export const EXPLAIN = {
  rules: '{scheme}: {segment}, decided by {rules}',
  otherwise: '{scheme}: {segment}, since no rule matches',
  none: '{scheme}: no segment, since no rule matches',
  walkIns: '{scheme}: {segment}, since the row stands for all walk-ins',
  several: '{scheme}: no segment, since several rules match where only one may',
  hand: '{scheme}: {segment}, {how}',
  setByHand: 'set by hand',
  setByHandUntil: 'set by hand until {until}',
  rule: '{mark} {rule} for {segment}: {verdict}',
  row: 'row {row}',
  mark: { true: '✓', false: '✗', unknown: '?' },
  verdict: { true: 'matches', false: 'does not match', unknown: 'undecided, since a value is blank' },
  decides: 'matches and decides',
  keeps: 'keeps the customer, who was there before, and decides',
  stays: 'keeps the customer, who was there before, but does not decide',
  keptDays: 'in the segment for {days} of at least {of} days',
  anybody: 'matches every customer',
  condition: '{mark} {values}; wanted: {wanted}',
  fixed: '{mark} wanted: {wanted}',
  value: '{name} is {value}',
  parts: { and: '{mark} all of these:', or: '{mark} one of these:', not: '{mark} not this:' },
};

export const MISSING = {
  reached: 'The customer is in {segment} already.',
  impossible: 'No rule can bring this customer into {segment} by a change of values.',
  nearest: 'Missing for {segment} ({rule}):',
  ready: 'The rule for {segment} ({rule}) matches already, but it does not decide.',
  more: '{name}: {amount} more ({have} now, {need} needed)',
  less: '{name}: {amount} less ({have} now, {need} needed)',
  moreThan: '{name}: over {amount} more ({have} now, over {need} needed)',
  lessThan: '{name}: over {amount} less ({have} now, under {need} needed)',
  date: '{name} must be {x} ({have} now)',
  value: '{name} needs a value: {x}',
  oneOf: '{name} must be {options} ({have} now)',
  noneOf: '{name} must not be {options} ({have} now)',
  add: '{name} must include {options} ({have} now)',
  remove: '{name} must not include {options} ({have} now)',
  empty: '{name} must be blank ({have} now)',
  filled: '{name} needs a value',
  condition: 'this must hold, too: {x}',
  before: '{rule} for {segment} must not match: it would decide first, or clash.',
};

export const UNDECIDED = {
  rule: '{rule} for {segment}: undecided for {customers} {customers:customer|customers}, since these are blank: {blanks}.',
  noBlanks:
    '{rule} for {segment}: undecided for {customers} {customers:customer|customers}, since a calculation has no result.',
  blank: '{name} ({customers})',
};

/** Why a customer is in a segment, in one sentence. {facts}: 'ordered 9 times and city is Huế'. */
export const REASON = {
  rules: 'Because: {facts}.',
  anybody: 'The rule takes every customer.',
  otherwise: 'No rule matches, so this is the segment of all others.',
  none: 'No rule matches, and there is no segment for all others.',
  walkIns: 'This row stands for all walk-in customers.',
  several: 'Several rules match where only one may, so there is no segment.',
  hand: 'Set by hand until it is taken back',
  handUntil: 'Set by hand until {until}',
  handWhy: '{x}: {reason}',
  kept: 'Was in this segment before, and stays in it: {facts}.',
  keptDays: 'Has been in this segment for {days} {days:day|days}, and stays in it for at least {of}.',
};

/** What a condition wants of a value. */
export const WANTED = { needs: 'needs {x}', not: 'not {x}', top: 'top {v}', bottom: 'bottom {v}' };

/** What is missing, one change at a time: what to change, and below it how far it is. */
export const NEEDS = {
  more: '{name}: {amount} more',
  less: '{name}: {amount} less',
  moreThan: '{name}: over {amount} more',
  lessThan: '{name}: over {amount} less',
  reach: '{have} of {need}',
  reachOver: '{have} now, over {need} needed',
  reachUnder: '{have} now, under {need} needed',
  reachDown: '{have} now, {need} needed',
  be: '{name} must be {x}',
  fill: 'Fill in {name}',
  noValue: '{name} has no value yet',
  needed: 'Needed: {x}',
  noneOf: '{name} must not be {x}',
  add: '{name} must include {x}',
  remove: '{name} must not include {x}',
  empty: '{name} must be blank',
  now: '{have} now',
  fact: '{name}: {have}',
  before: '{rule} for {segment} must not match',
  beforeWhy: 'It would decide first, or clash.',
};
