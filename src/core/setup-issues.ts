/** What can stand in the way of setting up the tabs, or of removing what the add-on wrote. The shell adds these. */
export const SETUP_ISSUES = {
  'setup.newer': 'error',
  'setup.packSetting': 'error',
  'setup.unknownStarter': 'error',
  'setup.notConfirmed': 'error',
  'setup.changed': 'error',
  'setup.notOurs': 'warning',
  'setup.noTables': 'info',
  'setup.starterKept': 'info',
} as const;

export type SetupIssueCode = keyof typeof SETUP_ISSUES;
