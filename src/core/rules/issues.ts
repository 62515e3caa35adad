/** What the static checks of decision tables find. */
export const CHECK_ISSUES = {
  'rules.contradiction': 'warning',
  'rules.duplicate': 'warning',
  'rules.otherDuplicate': 'warning',
  'rules.shadowed': 'warning',
  'rules.unreachableSegment': 'warning',
  'rules.overlap': 'warning',
  'rules.gap': 'warning',
  'rules.nearTwins': 'warning',
  'rules.otherColour': 'warning',
  'rules.cannotTellReach': 'info',
  'rules.cannotTellOverlap': 'info',
  'rules.cannotTellGap': 'info',
} as const;

export type CheckIssueCode = keyof typeof CHECK_ISSUES;

/** What can be wrong with the Rules tab as a table. Faults inside one cell are the conditions' own. */
export const RULES_ISSUES = {
  ...CHECK_ISSUES,
  'rules.noRules': 'error',
  'rules.noHeader': 'error',
  'rules.tooMany': 'error',
  'rules.unknownColumn': 'error',
  'rules.noSuchColumn': 'error',
  'rules.columnTwice': 'error',
  'rules.noScheme': 'error',
  'rules.noSegment': 'error',
  'rules.badOn': 'error',
  'rules.badHold': 'error',
  'rules.holdUnderCollect': 'warning',
  'rules.badColour': 'warning',
  'rules.unlistedScheme': 'error',
  'rules.sameColumn': 'error',
  'rules.missingColumns': 'warning',
  'rules.otherBins': 'warning',
  'rules.schemeWithoutRules': 'warning',
  'rules.severalHit': 'warning',
  'rules.ownersAway': 'warning',
  'rules.matchedNobody': 'info',
  'rules.decidedNobody': 'info',
  'rules.blankMatches': 'warning',
  'rules.blankLeftOut': 'warning',
} as const;

export type RulesIssueCode = keyof typeof RULES_ISSUES;

/** Rules past this number are refused: nobody can oversee them, and each costs time in every run. */
export const RULE_LIMIT = 1000;
