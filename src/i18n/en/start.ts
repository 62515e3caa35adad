/**
 * English: what `npm start` and the workbench's server say.
 */

const HELP = `Opens the workbench: a page in your browser that shows a workbook with the add-on in it. Everything stays on this machine.

  npm start                       the sample shop
  npm start -- BOOK.xlsx          your own workbook, or a .csv or .tsv table

  --port N                where the page is served (default 4733; 0: any that is free)
  --no-open               print the address, open no browser
  --pace                  let the add-on run as slowly as it would in Google Sheets (estimate)
  --lang en|vi            language of the page, the sample and the messages

  Ctrl-C ends the workbench. What you did not save as .xlsx is then gone.`;

export const START = {
  help: HELP,
  ready: 'The workbench is at {address}\nPress Ctrl-C to end it.',
  badPort: '--port takes a number from 0 to 65535, not "{value}".',
  portBusy:
    'Port {port} is in use. Close the other workbench, or choose another port: npm start -- --port {next}',
  portClosed: 'You may not use port {port} on this machine. Choose another: npm start -- --port {next}',
  sampleName: 'Sample shop',
  noSuchTab: 'This tab is not there any more.',
  tooLateToUndo: 'The add-on has changed the workbook since then: this edit cannot be undone any more.',
  onlyTables:
    'The workbook {file} cannot be added to another. Open it alone; only .csv and .tsv tables can be added.',
  foreign:
    'Only the page of the workbench may ask this. Open the workbench’s address in your browser, or reload its page.',
  noSuchPage: 'There is nothing at this address.',
  notUnderstood: 'The workbench did not understand this request. Reload the page.',
  requestTooLarge: 'This is too much at once.',
  fileTooLarge: 'The file is larger than {megabytes} MB, the most that the workbench opens.',
};
