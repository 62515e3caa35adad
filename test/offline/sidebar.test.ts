/**
 * Calls from a page: what google.script.run sends and brings back.
 */
import { createHost } from '../../src/offline/host';
import { MANIFEST, bookOf } from './run-script';

function call(body: string, ...args: unknown[]): unknown {
  const bundle = `function run(a) { ${body} } function hidden_() {}`;
  return createHost({ workbook: bookOf([['a']]), manifest: MANIFEST, bundle }).run('run', args, {
    mode: 'sidebar',
  }).result;
}

describe('arguments from a page', () => {
  it('are JSON-like, and undefined in an array becomes null', () => {
    expect(call('return a', { list: [1, 'x', undefined, null, true] })).toEqual({
      list: [1, 'x', null, null, true],
    });
  });

  it.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a RegExp', /x/],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a boxed number', Object(1)],
    ['a typed array', new Uint8Array(1)],
  ])('may not hold %s', (_kind, value) => {
    expect(() => call('return 1', { deep: value })).toThrow('Failed due to illegal value in property: deep');
  });

  it('may not be circular', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => call('return 1', circle)).toThrow('Failed due to illegal value in property: self');
  });
});

describe('an answer to a page', () => {
  it('is JSON-like', () => {
    expect(call("return { n: 1, list: ['x', null], o: { b: true } }")).toEqual({
      n: 1,
      list: ['x', null],
      o: { b: true },
    });
  });

  it.each(['{ rows: [[1, new Date(0)]] }', '[() => 1]', 'new Map()', 'SpreadsheetApp.getActive()'])(
    'that holds %s arrives as null, the whole of it',
    (value) => {
      expect(call(`return ${value}`)).toBeNull();
    },
  );

  it('of nothing is null', () => {
    expect(call('')).toBeNull();
  });
});

describe('a function whose name ends in an underscore', () => {
  it('is invisible to pages', () => {
    const host = createHost({
      workbook: bookOf([['a']]),
      manifest: MANIFEST,
      bundle: 'function hidden_() { return 1 }',
    });
    expect(() => host.run('hidden_', [], { mode: 'sidebar' })).toThrow('Script function not found: hidden_');
    expect(host.run('hidden_').result).toBe(1);
  });
});
