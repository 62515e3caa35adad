/**
 * Another person's edits at every moment of every command that writes, and what came of it, as a table of docs/reliability.md.
 * A part of a command's name tries those commands alone; --most=N tries so many edits of each.
 */
import { OTHERS, RUNS } from './commands';
import { EDITS } from './edits';
import { tryCommand } from './tried';

const COUNT = new Intl.NumberFormat('en-US');
const [wanted = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const most = Number(
  process.argv.find((word) => word.startsWith('--most='))?.slice('--most='.length) ?? Infinity,
);

const line = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? COUNT.format(cell) : cell)).join(' | ')} |`;

const ENDINGS = ['done', 'refused', 'stopped'];

console.log(
  line(['while', 'calls', 'moments', 'trials', 'calls they stand for', ...ENDINGS, 'hit', 'faults']),
);
console.log(`| --- | ${'---: | '.repeat(9)}`.trim());
const sum = new Array<number>(9).fill(0);
for (const command of [...RUNS, ...OTHERS].filter(({ what }) => what.includes(wanted))) {
  const { calls, moments, trials, stoodFor, endings, hit, findings } = tryCommand(command, {
    edits: EDITS,
    most,
  });
  const ended = ENDINGS.map((ending) => endings.get(ending) ?? 0);
  const figures = [calls, moments, trials, stoodFor, ...ended, hit.length, findings.length];
  figures.forEach((figure, index) => (sum[index] += figure));
  console.log(line([command.what, ...figures]));
  for (const finding of findings.slice(0, 20)) console.error(`${command.what}: ${finding.slice(0, 400)}`);
}
console.log(line(['in all', ...sum]));
process.exitCode = sum[sum.length - 1] > 0 ? 1 : 0;
