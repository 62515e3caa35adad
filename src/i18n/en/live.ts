/**
 * English: what the formula CLASSIFY says in its cell when it cannot answer. {argument} is a parameter's name, as Sheets shows it.
 */
export const LIVE = {
  noTables:
    'CLASSIFY needs customers, orders, or both. Give a range with its header row, such as Customers!A1:H500.',
  notRange: '"{argument}" must be a range with its header row, such as {example}.',
  notRules:
    '"rules" must be a range with its header row, such as Rules!A1:H30, or the name of a ready-made pack, such as "RFM".',
  unknownPack: 'There is no ready-made pack "{found}". The packs are: {known}.',
  noDate:
    'CLASSIFY needs the analysis date, since a formula has no clock of its own. Give TODAY(), a cell with a date, or a text such as "2026-11-30".',
  badDate:
    '"{found}" is not a date. Give TODAY(), a cell with a date, or a text such as "2026-11-30" as the analysis date.',
  notOne: '"{argument}" must be one value: a single cell, or a text.',
  noScheme: 'There is no scheme "{found}". The schemes are: {known}.',
  noSchemes: 'No scheme is switched on. Switch one on in the settings, or leave the settings out.',
  more: '{message} (There {more:is|are} {more} more {more:problem|problems}.)',
};

/** Shown before the instant in the cell that formulas take as their stamp. No quotation marks: it stands in a number format. */
export const STAMP = { lastRun: 'Last run' };
