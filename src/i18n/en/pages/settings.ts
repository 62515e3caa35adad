/**
 * English: the page of settings.
 */

export const SETTINGS = {
  waiting: 'Reading the settings…',
  columns: 'Sheets and columns',
  columnsAbout: 'Which sheet and which column each value comes from.',
  columnsGo: 'Review',
  packs: 'Ways to classify',
  packsAbout: 'Ready-made rules, added to the Rules tab.',
  packsGo: 'Add',
  language: 'Language',
  languageAbout: 'Of this page, the messages and new tabs, for everybody in this spreadsheet.',
  languages: { own: 'Each person’s', en: 'English', vi: 'Tiếng Việt' },
  history: 'Keep history',
  historyAbout: 'Who moved when, and how large each segment was. Needed for Trends.',
  more: 'All settings stand in the tab "{sheet}".',
  openTab: 'Open the tab',
  saving: 'Saving…',
  saved: 'Saved in the tab "{sheet}".',
  remove: 'Remove everything the add-on wrote',
  removeAbout: 'Its columns and tabs go, rules and settings among them. Your own data stays.',
  removeQuestion:
    'Remove the segment columns, the tabs Rules and Settings, the history and everything else that the add-on wrote? This cannot be undone here.',
  removeKeep: 'Keep everything',
  removeGo: 'Remove everything',
  removed: '{columns} {columns:column|columns} and {tabs} {tabs:tab|tabs} were removed.',
};
