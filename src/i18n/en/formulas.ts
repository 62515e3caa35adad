/**
 * English: what the formulas that look up segments say in their cell, as an answer or because they cannot give one.
 */
export const FORMULAS = {
  unknownCustomer: 'No such customer',
  severalCustomers: 'Several customers: give the id as text',
  unknownSegment: 'No such segment',
  faults: {
    noRun:
      'No customers have been classified yet. Choose "{item}" in the menu of Customer Segments, then enter this formula again.',
    changing: 'Somebody is changing the sheet "{sheet}". Enter this formula again in a minute.',
    busy: 'Google is busy. Enter this formula again in a minute.',
    tooMany: '{formula} takes no more than {count} values: {parameters}.',
    notOne: '"{parameter}" must be one value: a single cell, or a text.',
    errorGiven: '"{parameter}" is the error {found}. Correct that cell first.',
    badId: 'The customer id must be a text, a number, a cell or a range.',
    unknownScheme: 'There is no scheme "{found}". The schemes are: {known}.',
    noColumn: 'The sheet "{sheet}" has no column of "{scheme}" any more. Classify customers again.',
    noWhy: 'The sheet "{sheet}" has no column of reasons any more. Classify customers again.',
    noIds:
      'The sheet "{sheet}" has no column of customer ids that can be recognised. Give it the header that it had, then enter this formula again.',
    noMetric: 'Say which metric: its name or its key, such as "orders".',
    unknownMetric: 'There is no metric "{found}". Did you mean {hint}?',
    strangeMetric:
      'There is no metric "{found}". The names are in the setting "{setting}" of the tab "{tab}".',
    notWritten:
      'The metric "{metric}" is not written. Add {key} to the setting "{setting}" in the tab "{tab}", then classify customers.',
    unknownSegment: 'There is no segment "{found}". The segments are: {known}.',
    noSizes: 'The tab of the segments’ sizes is gone. Classify customers again.',
  },
};
