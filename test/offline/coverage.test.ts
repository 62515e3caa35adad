/**
 * The registry of what the host emulates is true.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { COVERAGE } from '../../src/offline/coverage';
import { LINES } from '../../src/offline/coverage-lines';
import { linesOf, RULES } from '../../src/offline/coverage-rules';
import type { RuleName } from '../../src/offline/coverage-rules';
import { emptyState } from '../../src/offline/host-state';
import { createSharedStores } from '../../src/offline/shared-stores';
import { hostCoveragePage } from '../../tools/host-coverage-page';
import { emulatedMembers } from '../support/emulated-members';
import { usedMembers } from '../support/used-members';

describe('the registry', () => {
  it('has every member of Google’s services that the add-on uses', () => {
    expect(usedMembers('src/addon').filter((member) => !(member in COVERAGE))).toEqual([]);
  });

  it('has every member that the host emulates, and no other', () => {
    expect(Object.keys(COVERAGE).sort()).toEqual(emulatedMembers('src/offline/services'));
  });

  it('has no member that neither the add-on nor a test of the host uses', () => {
    const used = new Set(usedMembers('src/addon'));
    const scripts = readdirSync('test/offline', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.test.ts') && file !== 'coverage.test.ts')
      .map((file) => readFileSync(`test/offline/${file}`, 'utf8'))
      .join('\n');
    const unused = Object.keys(COVERAGE).filter((member) => {
      const [, name] = member.split('.');
      return !used.has(member) && !new RegExp(`\\.${name}\\b|['"]${name}['"]`).test(scripts);
    });
    expect(unused).toEqual([]);
  });

  it('names tests that there are', () => {
    const named = [
      ...Object.values(COVERAGE).map(({ test }) => test),
      ...Object.values(LINES).flatMap(({ tests }) =>
        tests.map((test) => `test/${test.replace(' › ', '.test.ts › ')}`),
      ),
    ];
    expect(named.filter((test) => !isTest(test))).toEqual([]);
  });

  it('names rules that there are, each of them somewhere', () => {
    const named = Object.values(COVERAGE).flatMap(({ rules }) => rules);
    expect([...new Set(named)].sort()).toEqual(Object.keys(RULES).sort());
  });
});

describe('the lines', () => {
  /** How many lines each section has. */
  const SECTIONS = { 1: 26, 2: 29, 3: 28, 4: 42, 5: 12, 7: 16 };

  it('are all there, each shown by a test or said not to be met', () => {
    const all = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
    );
    expect(Object.keys(LINES).sort()).toEqual(all.sort());
    const bare = Object.entries(LINES).filter(
      ([, { tests, untouched }]) => tests.length > 0 === (untouched !== undefined),
    );
    expect(bare).toEqual([]);
  });

  it('that behaviours stand for are shown by tests', () => {
    const rules = Object.keys(RULES) as RuleName[];
    const missing = rules.flatMap(linesOf).filter((number) => !LINES[number]?.tests.length);
    expect(missing).toEqual([]);
  });
});

describe('the switches', () => {
  const page = readFileSync('docs/live-checks.md', 'utf8');

  it.each([
    'leadingSign',
    'nullCells',
    'refusedWrite',
    'unseenContent',
    'copiedMetadata',
    'blankArgument',
    'errorArgument',
    'semicolonArguments',
    'currentOnlyInTriggers',
    'documentIsOpen',
    'clockTriggersOfFile',
  ] as const)('are on the list of what to check live: %s', (name) => {
    expect(name in emptyState({ userLocale: 'en', shared: createSharedStores(), user: 'an' })).toBe(true);
    expect(page).toContain(`\`${name}\``);
  });
});

describe('the page', () => {
  it('is what docs/host-coverage.md says', () => {
    expect(readFileSync('docs/host-coverage.md', 'utf8')).toBe(hostCoveragePage());
  });
});

/** Whether the file has a test of this title. */
function isTest(test: string): boolean {
  const [file, title] = test.split(' › ');
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const shown = [title, title.replace(/"/g, '\\"')];
  return shown.some((text) =>
    ["'", '"', '`'].some(
      (quote) => source.includes(`(${quote}${text}${quote}`) || source.includes(`${quote}${text}${quote},`),
    ),
  );
}
