/** What can be wrong with the Settings tab. Errors stop a run before anything is written. */
export const SETTINGS_ISSUES = {
  'settings.noHeader': 'error',
  'settings.unknownSection': 'error',
  'settings.unknownName': 'error',
  'settings.badValue': 'error',
  'settings.blankName': 'error',
  'settings.badSeasonSpan': 'error',
  'settings.badAbsence': 'error',
  'settings.unknownSeason': 'error',
  'settings.schemeTwice': 'error',
  'settings.noCuts': 'error',
  'settings.cutCount': 'error',
} as const;

export type SettingsIssueCode = keyof typeof SETTINGS_ISSUES;
