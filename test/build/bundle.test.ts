/**
 * dist/: what is pushed to Google. Exactly the files that belong there, global functions with their docs, nothing done at load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { freeNames } from '../support/checked-script';
import { ensureBuilt } from '../support/command-line';
import { entryPointSources } from '../support/entry-points';

/** Apps Script stores megabytes; this bound is for the time that parsing takes at every start. */
// A fifth of it is sentences in two languages; a library that slipped in would show.
const MOST_BYTES = 850 * 1024;

/** What Apps Script has and the add-on may name. */
const SERVICES = [
  'Charts',
  'CacheService',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

/** What the docs of functions in cells call an argument of several cells. */
const DOC_TYPES = ['Range'];

const dist = join(process.cwd(), 'dist');
const read = (name: string): string => (ensureBuilt(), readFileSync(join(dist, name), 'utf8'));

function exportedFunctions(): ts.FunctionDeclaration[] {
  return functionsOf(entryPointSources().join('\n')).filter((node) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
}

function functionsOf(text: string): ts.FunctionDeclaration[] {
  const source = ts.createSourceFile('entry-points.ts', text, ts.ScriptTarget.ES2020, true);
  return source.statements.filter(ts.isFunctionDeclaration);
}

const nameOf = (node: ts.FunctionDeclaration): string => node.name?.text ?? '';
const docOf = (node: ts.FunctionDeclaration): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join('\n');

describe('dist', () => {
  it('holds the manifest, the code and the page, nothing else', () => {
    ensureBuilt();
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });
});

describe('the manifest', () => {
  it('asks for three scopes', () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(read('appsscript.json')) as Record<string, unknown>;
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    expect(oauthScopes).toEqual([
      scope('spreadsheets.currentonly'),
      scope('script.container.ui'),
      scope('script.scriptapp'),
    ]);
    expect(runtimeVersion).toBe('V8');
  });
});

describe('Code.js', () => {
  it('is smaller than its bound', () => {
    const bytes = Buffer.byteLength(read('Code.js'));
    process.stdout.write(`Code.js: ${(bytes / 1024).toFixed(1)} KB of ${MOST_BYTES / 1024} KB\n`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('loads where there is no service at all', () => {
    expect(() => runInContext(read('Code.js'), createContext({}))).not.toThrow();
  });

  it('asks for no service when it loads', () => {
    const asked: string[] = [];
    const globals = {};
    for (const name of SERVICES) Object.defineProperty(globals, name, { get: () => void asked.push(name) });
    runInContext(read('Code.js'), createContext(globals));
    expect(asked).toEqual([]);
  });

  it('declares every entry point at its top, with its parameters and its doc', () => {
    const stubs = functionsOf(read('Code.js')).map((node) => [
      nameOf(node),
      node.parameters.map((parameter) => parameter.name.getText()),
      docOf(node),
    ]);
    const exported = exportedFunctions().map((node) => [
      nameOf(node),
      // Without a rest of others: Sheets would show it as a parameter.
      node.parameters
        .filter(({ dotDotDotToken }) => !dotDotDotToken)
        .map((parameter) => parameter.name.getText()),
      docOf(node),
    ]);
    expect(exported.map(([name]) => name)).toEqual(expect.arrayContaining(['onOpen', 'onInstall']));
    expect(exported.every(([, , doc]) => String(doc).startsWith('/**'))).toBe(true);
    expect(stubs).toEqual(exported);
  });

  it('hands every call of a global function on, arguments and answer', () => {
    const recorder = 'AddOn_ = new Proxy({}, { get: (_, name) => (...args) => [name, ...args] });';
    const globals = createContext({});
    runInContext(`${read('Code.js')}\n${recorder}`, globals);
    for (const name of exportedFunctions().map(nameOf)) {
      const answer: unknown = runInContext(`JSON.stringify(${name}('first', 2))`, globals);
      expect(answer).toBe(JSON.stringify([name, 'first', 2]));
    }
  });

  it('says at its top that it wants the open document alone', () => {
    expect(read('Code.js').startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  it('names nothing beyond the language and the services', () => {
    ensureBuilt();
    const known = [...SERVICES, ...DOC_TYPES];
    expect(freeNames(join(dist, 'Code.js')).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe.each(['dist/Code.js', 'build/core.mjs'])('%s', (path) => {
  it('makes no code from text', () => {
    ensureBuilt();
    const code = readFileSync(join(process.cwd(), path), 'utf8');
    expect(code).not.toMatch(/(?<![\w.$])eval\s*\(/);
    expect(code).not.toMatch(/(?<![\w.$])Function\s*\(/);
  });
});
