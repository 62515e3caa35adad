/**
 * English: what the command line says.
 */

const HELP = `Classifies customers by rules, as the add-on would in Google Sheets.

  npm run -s classify -- BOOK.xlsx [options]
  npm run -s classify -- [--customers C.csv] [--orders O.csv] [--lines L.csv] [--products P.csv]
                         [--rules R.csv] [--settings S.csv] [options]
  npm run -s set-up -- BOOK.xlsx --out OUT.xlsx [--pack NAME] [--starter NAME] [--lang en|vi]
                         adds the tabs Settings and Rules, filled for the sheets at hand
  npm run -s check -- BOOK.xlsx [options]   (or --rules R.csv alone)
                         says what is wrong with the rules and what each does; classifies nobody
  npm run -s doctor -- BOOK.xlsx [options]   (or --customers C.csv …)
                         what is wrong with the data, where, and what is done about it; needs no rules
  npm run -s explain -- BOOK.xlsx --customer ID [--segment NAME] [options]
                         why a customer is in its segments, and what it lacks for another
  npm run -s fit -- BOOK.xlsx [options] [--apply --out OUT.xlsx]
                         thresholds that fit the data at hand; --apply writes them into the Rules tab
  npm start               the workbench: a workbook in your browser, with the add-on in it (npm start -- --help)

  Files: .xlsx, .csv, .tsv; the texts also packed as .gz.

  --sample en|vi          the sample shop in place of files
  --as-of YYYY-MM-DD      analysis date (default: Settings, else today)
  --pack NAME[,NAME…]     ready-made rules in place of a Rules tab; all for all, list to see them
  --starter NAME          packs and thresholds for a kind of business (set-up); list to see them
  --map FIELD=HEADER      which column holds a field, such as orders.amount=Total (may be repeated)
  --lang en|vi            language of rule packs, headers and messages
  --time-zone NAME        such as Asia/Ho_Chi_Minh (default: the workbook's, else this machine's)
  --metrics               a column for every metric, too
  --preview               say who would move from which segment to which, and write nothing
  --out FILE.xlsx|.csv    the workbook, or the customers alone, with the segment columns
  --json FILE|-           the report as JSON

  Exit codes: 0 done, 1 the input or the rules are wrong and nothing was written, 2 wrong usage.`;

export const CLI = {
  help: HELP,
  seeHelp: 'Add --help to see how the command is used.',
  unknownVerb: 'There is no command "{verb}". The commands are: {verbs}.',
  read: '{customers} {customers:customer|customers}, {orders} {orders:order|orders} ({rows} order {rows:row|rows}), as of {asOf}',
  noticed: 'Noticed:',
  severity: { error: '✗', warning: '!', info: '·' },
  check: {
    row: 'row {row}',
    matched: '{matched} matched',
    matchedOf: '{matched} matched, of {holds} whom it fits',
    tests: 'Rule tests',
    instead: '{actual} instead of {expected}',
  },
  demo: 'The sample shop, a shop that nobody owns: every customer in it by every set of ready-made rules.',
  saved: 'The workbook with the segment columns is {path}',
};

export const USAGE = {
  noInput: 'Name a workbook, or tables with --customers and --orders, or --sample en.',
  severalInputs: 'Name either a workbook, or single tables, or the sample shop.',
  severalBooks: 'Name one workbook.',
  badLanguage: '--{option} is en or vi, not "{value}".',
  badMap: '--map takes FIELD=HEADER, such as orders.amount=Total; "{pair}" is not that.',
  badDate: '--as-of takes a date YYYY-MM-DD that exists, not "{value}".',
  badTimeZone: '"{value}" is not the name of a time zone. Write, for example, Asia/Ho_Chi_Minh.',
  previewOut: '--preview writes nothing, so it cannot be given together with --out. Leave one of them out.',
  noCustomer: 'Name the customer with --customer ID.',
  setUpOut: 'Name the workbook to write with --out FILE.xlsx.',
  fitOut: '--apply writes a workbook: name it with --out FILE.xlsx. Without --apply nothing is written.',
  unknownStarter: 'There is no starter "{starter}". Add --starter list to see them all.',
  badOut: '--out writes .xlsx or .csv, not "{value}".',
  unknownPack: 'There is no rule pack "{pack}". Add --pack list to see them all.',
  packConflict:
    'The rule packs {first} and {second} need different values of the setting {setting}. Use one at a time.',
};

export const FILES = {
  'file.notFound': 'There is no file {path}. Check the name and the folder.',
  'file.notReadable': 'The file {path} cannot be read. Check that it is a file and that you may open it.',
  'file.notWritable':
    'The file {path} cannot be written. Check the folder, and close the file if it is open elsewhere.',
  'file.empty': 'The file {path} is empty. Check that it is the right one.',
  'file.notAWorkbook': 'The file {path} is not an .xlsx workbook. Save it as .xlsx or .csv and try again.',
  'file.encrypted': 'The file {path} is protected by a password. Save it without one and try again.',
  'file.notAText': 'The file {path} is not a text table. Save it as .csv in UTF-8 and try again.',
  'file.unknownType':
    'The file {path} is of an unknown kind. Use .xlsx, .csv or .tsv (the texts also as .gz).',
  'file.unknownSheet': 'There is no tab "{sheet}" to write to {path}.',
};

export const PROGRESS = {
  reading: 'Reading {file} …',
  classifying: 'Classifying …',
  writing: 'Writing {file} …',
  formulas:
    'Calculated {cells} {cells:formula|formulas} that call the add-on; {faults} {faults:shows|show} an error.',
  formulaFault: '  {sheet}!{cell} {code} {message}',
  cost: 'In Google Sheets this run would take about {seconds} s, with {calls} {calls:call|calls} to the spreadsheet (estimate).',
};
