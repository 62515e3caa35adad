/**
 * Behaviours of Google's services that the host imitates, each in a line.
 */

/** The behaviours, in our words. ODDITIES.md says more of each. */
export const RULES = {
  blank: 'A blank cell is an empty text',
  snapshot: 'A result is a snapshot',
  zone: 'Dates are placed by the zone of the spreadsheet',
  display: 'Texts are as shown, in the locale',
  typed: 'Texts are read as typed input',
  plainText: 'Format "@" before writing keeps texts',
  apostrophe: 'A leading apostrophe is consumed',
  size: 'Data must have the size of the range',
  kinds: 'Arguments must be of the right kind',
  grid: 'A range lies inside the grid and has a cell',
  deferred: 'Writes are held back, and so are their exceptions',
  characters: 'A cell has 50,000 characters at most',
  cells: 'A spreadsheet has 10,000,000 cells at most',
  columns: 'A tab has 18,278 columns at most',
  sheets: 'A spreadsheet has 200 tabs at most',
  protection: 'One protected cell makes the whole call fail; warnings bind nobody',
  validation: 'A rejecting validation makes the whole call fail; headers are no exception',
  spill: 'Writing into the result of a formula breaks it',
  merge: 'Merged cells have their value in the top left one',
  clear: 'Clearing content keeps formats and notes',
  notes: 'null takes a note away; whole numbers get ".0"',
  general: 'null is no number format, "general" means none',
  content: 'The size of the content is not that of the grid; unseen content counts, or not (a switch)',
  identity: 'Ids survive renaming; names are unique whatever their case',
  active: 'An inserted tab becomes the active one',
  lastShown: 'The last tab that is shown can be neither hidden nor deleted',
  metadataPlace: 'Metadata go on the spreadsheet, a sheet, or a whole row or column',
  metadataMoves:
    'Metadata move with their column and are not unique; a copied tab has them, or not (a switch)',
  hidden: 'Hidden and filtered rows are read like others',
  oneFilter: 'A tab has one basic filter',
  allRules: 'Setting conditional looks replaces all of the tab',
  names: 'Named ranges move with their cells; a missing name is null',
  sorting: 'Sorting reorders rows, blanks last',
  moving: 'A moved column takes all that is bound to it',
  noUi: 'A trigger has no user interface, a formula neither',
  rights: 'The rights of the execution hold, for statements outside of functions, too',
  scopes: 'What the scopes of the manifest do not cover is refused by name',
  noDocument: 'Without an open spreadsheet there is null',
  texts: 'Properties are texts of 9 KB in stores of 500 KB; a missing key is null',
  daily: 'A user has 50,000 property calls a day',
  apart: 'Script, user and document have stores of their own',
  forgets: 'The cache forgets: after its time, when it is full, whenever it likes',
  lock: 'A lock is released at the end and by a question; a held one is waited for in vain',
  menu: 'Menus appear when they are added',
  locale: 'The language of the user and the locale of the spreadsheet are two',
  signed: 'Bytes of digests are signed',
  none: 'Nothing to know',
} as const;

/** The name of a behaviour. */
export type RuleName = keyof typeof RULES;
