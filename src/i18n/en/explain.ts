/**
 * English: why a customer is in a segment, what is missing for another, for whom a rule is undecided.
 */

export const EXPLAIN = {
  rules: '{scheme}: {segment}, decided by {rules}',
  otherwise: '{scheme}: {segment}, since no rule matches',
  none: '{scheme}: no segment, since no rule matches',
  walkIns: '{scheme}: {segment}, since the row stands for all walk-ins',
  several: '{scheme}: no segment, since several rules match where only one may',
  rule: '{mark} {rule} for {segment}: {verdict}',
  row: 'row {row}',
  mark: { true: '✓', false: '✗', unknown: '?' },
  verdict: { true: 'matches', false: 'does not match', unknown: 'undecided, since a value is blank' },
  decides: 'matches and decides',
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
