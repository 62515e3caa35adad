/**
 * docs/host-coverage.md from the registry of what the offline host emulates.
 */
import { COVERAGE } from '../src/offline/coverage';
import { LINES } from '../src/offline/coverage-lines';
import { linesOf, RULES } from '../src/offline/coverage-rules';
import { code, table } from './markdown';

export function hostCoveragePage(): string {
  const rows = Object.keys(COVERAGE)
    .sort()
    .map((member) => {
      const { rules, test } = COVERAGE[member];
      const lines = new Set(rules.flatMap(linesOf));
      return [code(member), [...lines].join(' '), rules.map((rule) => RULES[rule][1]).join('; '), test];
    });
  return `# What the offline host emulates

<!-- Made from src/offline/coverage.ts by \`npm run docs\`. -->

Each member that the host knows, what of Google's behaviour stands behind it, and a test that shows it.
Any other member throws "not emulated"; an add-on that uses one fails a test. More on each rule: [ODDITIES.md](../src/offline/ODDITIES.md).

${table(['Member', 'Lines', 'Rules', 'Test'], rows)}

## The lines

What is known of Google's limits (1), functions in cells (2), authorization (3), cells and tabs (4), costs (5) and the clock (7). What Google does not say is a switch: [live-checks.md](live-checks.md).

${table(['Line', 'What', 'Tests'], lineRows())}
`;
}

function lineRows(): string[][] {
  return Object.entries(LINES)
    .sort(([a], [b]) => position(a) - position(b))
    .map(([number, { says, tests, untouched }]) =>
      untouched === undefined
        ? [number, says, tests.map((test) => `test/${test.replace(' › ', '.test.ts › ')}`).join('<br>')]
        : [number, `not met: ${untouched}`, ''],
    );
}

function position(number: string): number {
  const [section, line] = number.split('.').map(Number);
  return section * 1000 + line;
}
