/**
 * Makes every call of every way into the add-on fail, and prints what came of it: the table of docs/reliability.md. A part of a
 * path's name tries those paths alone; --every=N tries every Nth of the faults, --two two faults after one another, --every-text each
 * text in each language at each call, which takes days.
 */
import { READING_PATHS, WRITING_PATHS } from './paths';
import { everyText } from './texts';
import { oneByOne, tryPath, twoByTwo } from './try-path';

const COUNT = new Intl.NumberFormat('en-US');
const [wanted = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const every = Number(process.argv.find((word) => word.startsWith('--every='))?.slice('--every='.length) ?? 1);
const asked = (name: string) => process.argv.includes(name);
const plan = asked('--two') ? twoByTwo : oneByOne(asked('--every-text') ? everyText : undefined);

const line = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? COUNT.format(cell) : cell)).join(' | ')} |`;

console.log(
  line(['path', 'calls', 'injections', 'done', 'refused', 'failed', 'ended', 'half done', 'looks', 'faults']),
);
console.log(`| --- | ${'---: | '.repeat(9)}`.trim());
const faults: string[] = [];
const sum = new Array<number>(9).fill(0);
for (const path of [...WRITING_PATHS, ...READING_PATHS].filter(({ what }) => what.includes(wanted))) {
  const result = tryPath(path, every, plan);
  const { calls, injections, endings, halfDone, losesLooks } = result;
  const ended = [endings.done, endings.refused, endings.failed, endings['ended by Google']];
  const figures = [calls, injections, ...ended, halfDone, losesLooks, result.faults.length];
  figures.forEach((figure, index) => (sum[index] += figure));
  console.log(line([path.what, ...figures]));
  faults.push(...result.faults);
}
console.log(line(['in all', ...sum]));
for (const fault of faults.slice(0, 200)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
