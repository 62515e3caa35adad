/**
 * English: the page of the data's findings.
 */

export const DATA = {
  waiting: 'Reading your sheets…',
  customers: 'Customers',
  orderRows: 'Order rows read',
  skipped: 'Rows skipped',
  fine: 'Every row could be read: there is nothing to mend.',
  stopped: 'Stops a run',
  left: 'Left out of every number',
  look: 'Counted, worth a look',
  read: 'Good to know',
  show: 'Show rows',
  showHint: 'Show rows: {text}',
  again: 'Check again',
};
