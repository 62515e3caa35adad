/**
 * What a script sees of a service object: Google's members and nothing of the host's.
 */
import { answerOf } from './run-script';

describe('a service object', () => {
  it.each(['grid', 'box', 'execution', 'serviceName', 'isFree'])('does not show its own %s', (name) => {
    expect(answerOf(`try { return sheet.getRange('A1').${name} } catch (e) { return e.message }`)).toBe(
      `not emulated: Range.${name}`,
    );
  });

  it('prints its kind', () => {
    expect(answerOf("return [String(ss), `${sheet}`, sheet.getRange('A1') + '']")).toEqual([
      'Spreadsheet',
      'Sheet',
      'Range',
    ]);
  });

  it('cannot be changed', () => {
    expect(answerOf('try { sheet.name = 1 } catch (e) { return e.message }')).toBe(
      'not emulated: setting Sheet.name',
    );
  });

  it('has no constructor to climb out by', () => {
    expect(answerOf('return [typeof sheet.constructor, Object.getPrototypeOf(sheet)]')).toEqual([
      'undefined',
      null,
    ]);
  });
});
