/**
 * The JavaScript world of one execution.
 */
import { MANIFEST, bookOf, runBundle } from './run-script';
import { createHost } from '../../src/offline/host';

const inRealm = (body: string): unknown => runBundle(`function run() { ${body} }`, { mode: 'menu' });

describe('the globals', () => {
  it.each([
    'process',
    'require',
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'structuredClone',
    'WebAssembly',
    'SharedArrayBuffer',
    'document',
  ])('lack %s', (name) => {
    expect(inRealm(`return typeof ${name}`)).toBe('undefined');
  });

  it('are those of the language and of the services', () => {
    expect(inRealm('return [typeof Map, typeof Intl, typeof SpreadsheetApp, typeof console.log]')).toEqual([
      'function',
      'object',
      'object',
      'function',
    ]);
  });

  it('are new in each execution', () => {
    const host = createHost({
      workbook: bookOf([['a']]),
      manifest: MANIFEST,
      bundle: 'var n = 0; function run() { return ++n }',
    });
    expect([host.run('run').result, host.run('run').result]).toEqual([1, 1]);
  });
});

describe('code from text', () => {
  it.each(["eval('1')", "new Function('return 1')()"])('%s is refused', (code) => {
    expect(inRealm(`try { ${code} } catch (e) { return e.name }`)).toBe('EvalError');
  });
});

describe('arguments', () => {
  it('arrive as values of the script', () => {
    const bundle =
      'function run(list, date, object) { return [list instanceof Array, date instanceof Date, object instanceof Object] }';
    const host = createHost({ workbook: bookOf([['a']]), manifest: MANIFEST, bundle });
    expect(host.run('run', [[1], new Date(0), { a: 1 }]).result).toEqual([true, true, true]);
  });
});

describe('an error', () => {
  it('of the script ends the run with its name, message and stack', () => {
    const run = (): unknown => inRealm("throw new TypeError('wrong')");
    expect(run).toThrow(expect.objectContaining({ message: 'wrong', scriptName: 'TypeError' }));
    expect(run).toThrow(expect.objectContaining({ scriptStack: expect.stringContaining('Code.js') }));
  });

  it('of a service is an Error of the script named "Exception"', () => {
    const body =
      'try { SpreadsheetApp.getActive().getSheetByName(1) } catch (e) { return [e instanceof Error, e.name, String(e)] }';
    expect(inRealm(body)).toEqual([
      true,
      'Exception',
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ]);
  });

  it('tells of a function that is not there', () => {
    const host = createHost({ workbook: bookOf([['a']]), manifest: MANIFEST, bundle: '' });
    expect(() => host.run('missing')).toThrow('Script function not found: missing');
  });
});
