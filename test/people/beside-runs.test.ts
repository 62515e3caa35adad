/**
 * Another person's edits in the middle of a classification and of undo. With EVERY_CALL set: every edit at every moment.
 */
import { RUNS, type Command } from './commands';
import { EDITS } from './edits';
import { tally, tryShare, type Share } from './tried';

const ROWS = EDITS.filter(({ kind }) => kind === 'rows');
const OTHER_EDITS = EDITS.filter(({ kind }) => kind !== 'rows');

/** Rows that move meanwhile are what these two have to stand best. */
const isCentral = ({ what }: Command) => what === 'undo' || what.startsWith('a run in which customers move');

function expectNothingLost(command: Command, share: Share): void {
  const tried = tryShare(command, share);
  process.stdout.write(`${tally(command.what, tried)}\n`);
  expect(tried.trials).toBeGreaterThan(3);
  expect(tried.findings).toEqual([]);
}

describe.each(RUNS.map((command) => [command.what, command] as const))(
  'whoever edits a sheet in the middle of %s',
  (_what, command) => {
    it('and moves rows: no cell of theirs changes, nobody bears another’s segment, and the next run mends the rest', () => {
      expectNothingLost(command, { edits: ROWS, most: isCentral(command) ? 80 : 25 });
    });

    it('and moves columns, types, renames, deletes or protects: the same holds but while a write is under way', () => {
      expectNothingLost(command, { edits: OTHER_EDITS, most: 12 });
    });
  },
);
