/**
 * The registry of what the host emulates is true.
 */
import { readFileSync } from 'node:fs';
import { COVERAGE } from '../../src/offline/coverage';
import { RULES } from '../../src/offline/coverage-rules';
import { hostCoveragePage } from '../../tools/host-coverage-page';
import { usedMembers } from '../support/used-members';

describe('the registry', () => {
  it('has every member of Google’s services that the add-on uses', () => {
    expect(usedMembers('src/addon').filter((member) => !(member in COVERAGE))).toEqual([]);
  });

  it('names tests that there are', () => {
    const missing = Object.values(COVERAGE).filter(({ test }) => {
      const [file, title] = test.split(' › ');
      const source = readFileSync(file, 'utf8');
      return !["'", '"', '`'].some(
        (quote) =>
          source.includes(`(${quote}${title}${quote}`) || source.includes(`${quote}${title}${quote},`),
      );
    });
    expect(missing.map(({ test }) => test)).toEqual([]);
  });

  it('names rules that there are, each of them somewhere', () => {
    const named = Object.values(COVERAGE).flatMap(({ rules }) => rules);
    expect([...new Set(named)].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('is what docs/host-coverage.md says', () => {
    expect(readFileSync('docs/host-coverage.md', 'utf8')).toBe(hostCoveragePage());
  });
});
