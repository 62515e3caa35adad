/**
 * docs/host-coverage.md from the registry of what the offline host emulates.
 */
import { COVERAGE } from '../src/offline/coverage';
import { RULES } from '../src/offline/coverage-rules';
import { code, table } from './markdown';

export function hostCoveragePage(): string {
  const rows = Object.keys(COVERAGE)
    .sort()
    .map((member) => {
      const { rules, test } = COVERAGE[member];
      return [code(member), rules.map((rule) => RULES[rule]).join('; '), test];
    });
  return `# What the offline host emulates

<!-- Made from src/offline/coverage.ts by \`npm run docs\`. -->

Each member that the host knows, what of Google's behaviour stands behind it, and a test that shows it.
Any other member throws "not emulated"; an add-on that uses one fails a test. More on each rule: [ODDITIES.md](../src/offline/ODDITIES.md).

${table(['Member', 'Rules', 'Test'], rows)}
`;
}
