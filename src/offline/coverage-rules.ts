/**
 * Behaviours of Google's services that the host imitates, each in a line.
 */

/** The behaviours, in our words, and the lines of coverage-lines.ts that they stand for. ODDITIES.md says more of each. */
export const RULES = {
  blank: ['4.1', 'A blank cell is an empty text'],
  snapshot: ['4.15', 'A result is a snapshot'],
  zone: ['4.3', 'Dates are placed by the zone of the spreadsheet'],
  display: ['4.2', 'Texts are as shown, in the locale'],
  typed: ['4.5 4.6 4.9', 'Texts are read as typed input'],
  plainText: ['4.7 4.8', 'Format "@" before writing keeps texts'],
  apostrophe: ['4.8', 'A leading apostrophe is consumed'],
  size: ['4.11', 'Data must have the size of the range'],
  kinds: ['4.12', 'Arguments must be of the right kind'],
  grid: ['4.13 4.14', 'A range lies inside the grid and has a cell'],
  deferred: ['4.16', 'Writes are held back, and so are their exceptions'],
  characters: ['1.19', 'A cell has 50,000 characters at most'],
  cells: ['1.17 4.18', 'A spreadsheet has 10,000,000 cells at most'],
  columns: ['1.18', 'A tab has 18,278 columns at most'],
  sheets: ['1.18', 'A spreadsheet has 200 tabs at most'],
  protection: ['4.25 4.26', 'One protected cell makes the whole call fail; warnings bind nobody'],
  validation: ['4.27 4.28', 'A rejecting validation makes the whole call fail; headers are no exception'],
  spill: ['4.42', 'Writing into the result of a formula breaks it'],
  merge: ['4.32', 'Merged cells have their value in the top left one'],
  clear: ['4.39', 'Clearing content keeps formats and notes'],
  notes: ['4.37', 'null takes a note away; whole numbers get ".0"'],
  general: ['4.37', 'null is no number format, "general" means none'],
  content: [
    '4.17 4.18',
    'The size of the content is not that of the grid; unseen content counts, or not (a switch)',
  ],
  identity: ['4.19 4.20', 'Ids survive renaming; names are unique whatever their case'],
  active: ['4.20', 'An inserted tab becomes the active one'],
  lastShown: ['', 'The last tab that is shown can be neither hidden nor deleted'],
  metadataPlace: ['4.21', 'Metadata go on the spreadsheet, a sheet, or a whole row or column'],
  metadataMoves: [
    '4.22 4.23',
    'Metadata move with their column and are not unique; a copied tab has them, or not (a switch)',
  ],
  hidden: ['4.29', 'Hidden and filtered rows are read like others'],
  oneFilter: ['4.30', 'A tab has one basic filter'],
  filtering: ['4.29 4.30', 'Rows are hidden when criteria are set, not when values change'],
  allRules: ['4.33', 'Setting conditional looks replaces all of the tab'],
  charts: ['4.36', 'A chart is known by its id, and changed by building it anew'],
  names: [
    '4.24',
    'Named ranges move with their cells; a missing name is null; a name is letters, digits and underscores, and no address',
  ],
  sorting: ['4.31', 'Sorting reorders rows, blanks last'],
  moving: ['', 'A moved column takes all that is bound to it'],
  noUi: ['4.41', 'A trigger has no user interface, a formula neither'],
  rights: ['3.1 3.2 3.3 3.4', 'The rights of the execution hold, for statements outside of functions, too'],
  scopes: ['3.9 3.14', 'What the scopes of the manifest do not cover is refused by name'],
  noDocument: ['1.11 3.16', 'Without an open spreadsheet there is null'],
  clock: [
    '7.1 7.4 7.5 7.6 7.8',
    'The clock calls a function every so often, in a zone, at a minute of Google’s own',
  ],
  ownTriggers: [
    '7.2 7.3',
    'A trigger is its maker’s; whether those of the clock are listed in a file is open (a switch)',
  ],
  mostTriggers: [
    '1.5 7.7',
    'A user has 20 triggers; of a published add-on one in a spreadsheet, an hour apart at least',
  ],
  consent: ['3.19 3.20 7.12', 'A user may withhold a scope; the script can ask'],
  texts: ['1.7 1.8 1.9', 'Properties are texts of 9 KB in stores of 500 KB; a missing key is null'],
  daily: ['1.7 1.15', 'A user has 50,000 property calls a day'],
  apart: ['1.9', 'Script, user and document have stores of their own'],
  forgets: ['1.10', 'The cache forgets: after its time, when it is full, whenever it likes'],
  lock: ['1.11 1.12', 'A lock is released at the end and by a question; a held one is waited for in vain'],
  menu: ['3.8', 'Menus appear when they are added'],
  page: [
    '',
    'A page is a file that was pushed; it suspends nothing, and a new sidebar takes the old one’s place',
  ],
  localFormula: [
    '2.28',
    'Formulas are written and read in the spelling of the locale; a semicolon parts arguments elsewhere, too, or not (a switch)',
  ],
  calculated: [
    '2.8 2.11 2.12 2.13 2.14 2.15 2.17 2.18',
    'Formulas that call the script are calculated when an argument changes, and only then',
  ],
  locale: ['3.12', 'The language of the user and the locale of the spreadsheet are two'],
  signed: ['', 'Bytes of digests are signed'],
  none: ['', 'Nothing to know'],
} as const;

/** The name of a behaviour. */
export type RuleName = keyof typeof RULES;

/** The numbers of the lines behind a behaviour. Empty: none; it is written down in ODDITIES.md alone. */
export function linesOf(rule: RuleName): readonly string[] {
  return RULES[rule][0].split(' ').filter((number) => number !== '');
}
