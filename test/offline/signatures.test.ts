/**
 * 4.12 The ways to call Google's methods: those that Google's types name, and no other.
 */
import { COVERAGE } from '../../src/offline/coverage';
import { waysToCall } from '../../src/offline/services/signatures';
import { googleSignatures } from '../support/google-signatures';
import { answerOf } from './run-script';

/** Google's types ask for texts; its guide on properties stores numbers, which come back as texts (1.7). */
const WIDER: Readonly<Record<string, string>> = { 'Properties.setProperty': 'sa', 'Cache.put': 'sa sai' };

describe('the ways to call', () => {
  const google = googleSignatures();
  // A log takes whatever it is given.
  const methods = Object.keys(COVERAGE).filter((member) => google(member) && !member.startsWith('Logger.'));

  it('are known of every method that is emulated', () => {
    expect(methods.length).toBeGreaterThan(150);
  });

  it('are those of Google’s types', () => {
    for (const method of methods) {
      const ways = WIDER[method]?.split(' ') ?? google(method);
      expect([method, [...waysToCall(method)].sort()]).toEqual([method, [...(ways ?? [])].sort()]);
    }
  });
});

describe('arguments that no way to call takes', () => {
  it.each([
    ["sheet.getRange('A1').getValues(1)", '(number)', 'Range.getValues'],
    ['sheet.getRange(1.5, 1)', '(number,number)', 'Sheet.getRange'],
    ['sheet.getRange(NaN, 1)', '(number,number)', 'Sheet.getRange'],
    ['sheet.getRange(1)', '(number)', 'Sheet.getRange'],
    ["ss.toast('x', null)", '(String,null)', 'Spreadsheet.toast'],
    ['sheet.setName(5)', '(number)', 'Sheet.setName'],
    ["sheet.getRange('A1').setNotes(['x'])", '(String[])', 'Range.setNotes'],
  ])('are refused: %s', (call, kinds, method) => {
    expect(answerOf(`try { ${call} } catch (e) { return e.message }`)).toBe(
      `The parameters ${kinds} don't match the method signature for SpreadsheetApp.${method}.`,
    );
  });
});
