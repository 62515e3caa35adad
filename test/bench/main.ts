/**
 * `npm run bench`: what the project claims about speed, measured on this machine.
 */
import { benchRules } from './rules';

const BENCHES: Readonly<Record<string, () => string[]>> = { rules: benchRules };

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(
    `${name}\n${bench()
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
}
