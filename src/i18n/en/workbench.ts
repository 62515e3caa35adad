/**
 * English: what the workbench says around the sheet.
 */

export const WORKBENCH = {
  title: 'Workbench',
  untitled: 'No file is open',
  language: 'Language',
  menuBar: 'Menu',
  file: {
    menu: 'File',
    open: 'Open…',
    add: 'Add a table as a new tab…',
    save: 'Save as .xlsx',
    samples: 'Samples',
    sampleEn: 'Sample shop (English)',
    sampleVi: 'Sample shop (Vietnamese)',
  },
  edit: {
    menu: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
  },
  insert: {
    menu: 'Insert',
    rowAbove: 'Insert row above',
    rowBelow: 'Insert row below',
    columnLeft: 'Insert column left',
    columnRight: 'Insert column right',
    tab: 'New tab',
  },
  data: {
    menu: 'Data',
    sortAscending: 'Sort sheet by column {column}, A to Z',
    sortDescending: 'Sort sheet by column {column}, Z to A',
  },
  extensions: 'Extensions',
  addOn: 'Customer Segments',
  runSchedule: 'Run the schedule now',
  remove: {
    row: 'Delete row {row}',
    rows: 'Delete rows {from}–{to}',
    column: 'Delete column {column}',
    columns: 'Delete columns {from}–{to}',
  },
  formula: {
    name: 'Cell',
    goTo: 'Go to a cell, such as B12',
    content: 'Content of the cell',
  },
  grid: {
    name: 'Sheet {tab}',
    hint: 'Arrow keys move, Enter edits, F6 leaves the sheet.',
    cellMenu: 'Cell',
    tooManyToCopy: 'Select fewer rows to copy: at most {rows} at a time.',
  },
  charts: {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      line: 'Line chart',
      other: 'Chart of a kind that the workbench does not draw',
    },
    untitled: 'Chart {number}',
  },
  tabs: {
    name: 'Tabs of the workbook',
    add: 'Add a tab',
    all: 'All tabs',
    menu: 'Tab {tab}',
    rename: 'Rename',
    newName: 'Name of the tab',
    remove: 'Delete',
    hide: 'Hide',
    show: 'Show {tab}',
    hiddenTab: '{tab} (hidden)',
    confirmRemoval: 'Delete the tab "{tab}" and everything in it?',
  },
  sidebar: {
    name: 'Sidebar of the add-on',
    close: 'Close {title}',
  },
  dialog: {
    buttons: { OK: 'OK', YES: 'Yes', NO: 'No', CANCEL: 'Cancel' },
    close: 'Close',
  },
  status: {
    running: 'Working…',
    failed: 'The add-on stopped',
    dismiss: 'Dismiss',
    loading: 'Opening…',
    noServer: 'The workbench is not running any more. Start it again with npm start, then reload this page.',
  },
  drop: {
    title: 'Drop to open',
    hint: 'One .xlsx workbook, or several .csv and .tsv tables at once',
    wrongKind: 'This file cannot be opened: {files}. Choose .xlsx, .csv or .tsv.',
    oneWorkbook: 'Open one .xlsx workbook at a time.',
    unsaved: 'Changes to {name} are not saved. Open another workbook all the same?',
  },
};

/** The same keys, whatever the language. */
export type WorkbenchWords = typeof WORKBENCH;
