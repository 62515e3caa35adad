/**
 * `npm run bench`: what the project claims about speed, measured on this machine. Ends with 1 where a target is missed.
 */
import type { Findings } from './findings';
import { benchRules } from './rules';
import { benchSummary } from './summary';
import { benchWorkbench } from './workbench';

const BENCHES: Readonly<Record<string, () => Findings | Promise<Findings>>> = {
  rules: benchRules,
  summary: benchSummary,
  workbench: benchWorkbench,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { lines, missed } = await bench();
  console.log([name, ...lines.map((line) => `  ${line}`)].join('\n'));
  for (const target of missed) console.error(`  missed: ${target}`);
  if (missed.length > 0) process.exitCode = 1;
}
