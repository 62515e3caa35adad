/**
 * docs/security.md: what it names is there, and every test of this folder is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');
const threats = page
  .slice(page.indexOf('## Threats and defences'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('every threat has a defence and a test', () => {
  expect(threats.length).toBeGreaterThan(10);
  expect(
    threats.filter(([, threat, defence, test]) => !threat || !defence || !test.includes('`test/')),
  ).toEqual([]);
});

it('every file that is named is there', () => {
  const named = [...page.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path]) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('every test of security is named', () => {
  const tests = readdirSync('test/security').filter((file) => file.endsWith('.test.ts'));
  const unnamed = tests.filter((file) => file !== 'table.test.ts' && !page.includes(`test/security/${file}`));
  expect(unnamed).toEqual([]);
});
