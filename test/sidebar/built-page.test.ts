/**
 * What is pushed to Google: three files, the page complete in itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
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

it('the page is at most 150 KB as it travels', () => {
  expect(gzipSync(page()).length).toBeLessThan(150 * 1024);
});
