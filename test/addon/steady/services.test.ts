/**
 * No call of a service goes past what asks again: in the code that is pushed, Google's names stand once each.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { ensureBuilt } from '../../support/command-line';

const SERVICES = [
  'CacheService',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
];

/** How often each name is used, as no property of anything. */
function usesIn(code: string): Record<string, number> {
  const uses = Object.fromEntries(SERVICES.map((name) => [name, 0]));
  const visit = (node: ts.Node): void => {
    const isProperty = ts.isPropertyAccessExpression(node.parent ?? node) && isName(node);
    if (ts.isIdentifier(node) && node.text in uses && !isProperty) uses[node.text]++;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true));
  return uses;
}

/** In `a.b` the b. */
function isName(node: ts.Node): boolean {
  return (node.parent as ts.PropertyAccessExpression).name === node;
}

it('each of Google’s services is named in one place of the bundle', () => {
  ensureBuilt();
  const uses = usesIn(readFileSync('dist/Code.js', 'utf8'));
  expect(uses).toEqual(Object.fromEntries(SERVICES.map((name) => [name, 1])));
});

it('a service that is named twice is seen', () => {
  expect(usesIn('const a = SpreadsheetApp; a.Session; Session.b(SpreadsheetApp)').SpreadsheetApp).toBe(2);
  expect(usesIn('const a = SpreadsheetApp; a.Session; Session.b(SpreadsheetApp)').Session).toBe(1);
});
