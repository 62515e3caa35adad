/**
 * What is pushed to Google: three files, the page complete in itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { METRICS } from '../../src/core/metrics/registry';
import { CONDITION_FAULTS } from '../../src/i18n/en/conditions';
import { ensureBuilt } from '../support/command-line';

beforeAll(ensureBuilt);

const page = () => readFileSync('dist/Sidebar.html', 'utf8');

it('dist holds the manifest, the script and the page, and nothing else', () => {
  expect(readdirSync('dist').sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

it('the page loads nothing from elsewhere', () => {
  // Names of XML dialects are no addresses, though they look like some.
  const text = page().replace(/http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML)/g, '');
  expect(text).not.toMatch(/https?:\/\//);
  expect(text).not.toMatch(/<(script|img|link|iframe)\b[^>]*\b(src|href)=/i);
  expect(text).not.toMatch(/@import|url\(/);
});

it('the page makes no code of texts', () => {
  expect(page()).not.toMatch(/\beval\(|new Function\(|document\.write|\.insertAdjacentHTML|\son\w+="/);
});

it('the page carries the language of rules, and neither the metrics nor how rules are evaluated', () => {
  expect(page()).toContain('rule.unknownName');
  expect(page()).toContain(CONDITION_FAULTS['rule.notCondition']);
  expect(page()).not.toContain(METRICS.gender.source);
  expect(page()).not.toContain('rules.noScheme');
});

it('the page is at most 150 KB as it travels', () => {
  expect(gzipSync(page()).length).toBeLessThan(150 * 1024);
});
