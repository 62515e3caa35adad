/**
 * The pure part compiles against the language alone: what belongs to Google, the browser or Node is no name there.
 */
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(process.cwd(), 'src');
const PROBE = join(SRC, 'core/base/probe.ts');

function pureOptions(): ts.CompilerOptions {
  const path = join(SRC, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, SRC);
  return { ...options, noEmit: true, composite: false, emitDeclarationOnly: false };
}

/** The compiler's complaints about a file of that text in src/core. */
function complaints(text: string): string[] {
  const options = pureOptions();
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === PROBE || fileExists(file);
  host.getSourceFile = (file, version, ...rest) =>
    file === PROBE ? ts.createSourceFile(file, text, version) : getSourceFile(file, version, ...rest);
  const program = ts.createProgram([PROBE], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the pure part', () => {
  it('is core, i18n, templates, samples and the protocol', () => {
    const { config } = ts.readConfigFile(join(SRC, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
      config: { include: string[] };
    };
    expect(config.include).toEqual(['core', 'i18n', 'templates', 'samples', 'protocol']);
  });

  it('knows the language', () => {
    expect(complaints('export const days = new Map([[1, Math.round(1.5)]]).get(1) ?? NaN;')).toEqual([]);
  });

  it('knows its own files', () => {
    expect(
      complaints(
        "import { parseIsoDate } from './epoch-day'; export const day = parseIsoDate('2024-01-01');",
      ),
    ).toEqual([]);
  });

  it.each([
    'SpreadsheetApp',
    'PropertiesService',
    'GoogleAppsScript',
    'document',
    'window',
    'process',
    'Buffer',
    'require',
    'console',
    'setTimeout',
    'fetch',
    'describe',
  ])('does not know %s', (name) => {
    expect(complaints(`export const found = ${name};`)).toEqual([expect.stringContaining(`'${name}'`)]);
  });

  it('cannot import Node', () => {
    expect(complaints("import { readFileSync } from 'node:fs'; export const read = readFileSync;")).toEqual([
      expect.stringContaining("'node:fs'"),
    ]);
  });

  it('has no language beyond ES2020', () => {
    expect(complaints("export const found = Object.hasOwn({}, 'a');")).toEqual([
      expect.stringContaining("'hasOwn'"),
    ]);
    expect(complaints('export const last = [1].at(-1);')).toEqual([expect.stringContaining("'at'")]);
  });
});
