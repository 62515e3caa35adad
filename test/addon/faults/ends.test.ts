/**
 * The end of an execution as the trials make it: what is held back then is lost, or done, as they say.
 */
import { bookOf, hostOf } from '../../offline/run-script';
import { injectFault } from '../../support/fault-injector';

it.each([
  ['lost', 'before'],
  ['done', 'behind'],
] as const)('what an execution holds back at its end is %s', (writes, left) => {
  const book = bookOf([['before']]);
  const host = hostOf(book, 'sheet.getRange(1, 1).setValue("behind"); sheet.getName(); sheet.getName()');
  // The script's first two calls find the sheet; the third and fourth write; the fifth is the end.
  injectFault(host.state, 4, { moment: 'end', writes });
  expect(() => host.run('run')).toThrow('Exceeded maximum execution time');
  expect(book.sheets[0].valueAt(0, 0)).toBe(left);
});
