/**
 * The functions that cells may call, as they stand in the pushed file: Sheets takes their names and their help from there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { FORMULA_FUNCTIONS, STAMP_NAME } from '../../src/protocol/formulas';
import { ensureBuilt } from '../support/command-line';
import { SHEETS_FUNCTIONS } from './sheets-functions';

interface Help {
  readonly name: string;
  /** As they are declared. */
  readonly parameters: readonly string[];
  readonly described: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly summary: string;
  readonly returned: string;
  readonly isOffered: boolean;
}

const textOf = (comment: ts.JSDoc['comment']): string => ts.getTextOfJSDocComment(comment) ?? '';

/** What the declarations and their docs say: JavaScript's own parser of docs, as editors have it. */
function helpOf(code: string): Help[] {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  return source.statements.filter(ts.isFunctionDeclaration).map((node) => {
    const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const returned = ts.getJSDocReturnTag(node);
    return {
      name: node.name?.text ?? '',
      parameters: node.parameters.map((parameter) => parameter.name.getText()),
      described: ts
        .getJSDocTags(node)
        .filter(ts.isJSDocParameterTag)
        .map((tag) => ({
          name: tag.name.getText(),
          type: tag.typeExpression?.getText() ?? '',
          text: textOf(tag.comment),
        })),
      summary: docs.map(({ comment }) => textOf(comment)).join('\n'),
      returned: `${returned?.typeExpression?.getText() ?? ''} ${textOf(returned?.comment)}`,
      isOffered: ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'customfunction'),
    };
  });
}

const code = (): string => (ensureBuilt(), readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8'));

/** Everything that is global when the file has run, the bundle's own object too. */
function globalsOf(text: string): string[] {
  const globals = createContext({});
  runInContext(text, globals);
  return Object.keys(globals);
}

const NAMES = Object.keys(FORMULA_FUNCTIONS) as (keyof typeof FORMULA_FUNCTIONS)[];

/** English and Vietnamese, in this order, on one line. */
const BOTH = /^[^·\n]+\S · \S[^·\n]+$/;

/** A1, ZZZ1048576, and R1C1. */
const CELL_ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

describe('the functions that cells may call', () => {
  it('are offered by their docs, and no other function is', () => {
    const offered = helpOf(code()).filter(({ isOffered }) => isOffered);
    expect(offered.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)(
    '%s has help for itself, each of its parameters and what it returns, in both languages',
    (name) => {
      const help = helpOf(code()).find((one) => one.name === name);
      expect(help?.parameters).toEqual(FORMULA_FUNCTIONS[name]);
      expect(help?.described.map((parameter) => parameter.name)).toEqual(FORMULA_FUNCTIONS[name]);
      for (const { type, text } of help?.described ?? []) {
        expect(type).toMatch(/^\{.+\}$/);
        expect(text).toMatch(BOTH);
      }
      expect(help?.summary).toMatch(BOTH);
      expect(help?.returned).toMatch(/^\{.+\} /);
      expect(help?.returned.replace(/^\{.+?\} /, '')).toMatch(BOTH);
    },
  );

  it.each(NAMES)('%s is none of those of Sheets, and no address of a cell', (name) => {
    expect(SHEETS_FUNCTIONS.has(name)).toBe(false);
    expect(name).not.toMatch(CELL_ADDRESS);
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  });
});

describe('the name of the cell that formulas take', () => {
  it('is one that Sheets allows: letters, digits and underscores, and no address', () => {
    expect(STAMP_NAME).toMatch(/^(?!true|false)[A-Z_][A-Z0-9_]{0,249}$/i);
    expect(STAMP_NAME).not.toMatch(CELL_ADDRESS);
  });
});

describe('every global name of the pushed file', () => {
  it('is told from every other whatever its case, since cells do not tell capitals', () => {
    const names = globalsOf(code()).map((name) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('can be called, but for the bundle itself: none ends in an underscore', () => {
    expect(globalsOf(code()).filter((name) => name.endsWith('_'))).toEqual(['AddOn_']);
  });

  it('is none of Sheets’ functions and no address of a cell', () => {
    const names = globalsOf(code());
    const taken = (name: string) => SHEETS_FUNCTIONS.has(name.toUpperCase()) || CELL_ADDRESS.test(name);
    expect(names.filter(taken)).toEqual([]);
  });
});

describe('a call of a global function', () => {
  const calls = [
    "('')",
    '()',
    "('a')",
    "('a', undefined)",
    "('a', undefined, null)",
    '(1, 2, 3, 4, 5, 6, 7, 8)',
  ];

  it.each(calls)('with the arguments %s reaches the bundle with exactly these', (call) => {
    const globals = createContext({});
    const recorder = 'AddOn_ = new Proxy({}, { get: (_, name) => (...args) => [name, ...args] });';
    runInContext(`${code()}\n${recorder}`, globals);
    const given = runInContext(`((...args) => args)${call}`, globals) as unknown[];
    for (const name of [...NAMES, 'classifyFromPage']) {
      expect([...(runInContext(`${name}${call}`, globals) as unknown[])]).toEqual([name, ...given]);
    }
  });
});
