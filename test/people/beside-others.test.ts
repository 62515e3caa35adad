/**
 * Another person's edits in the middle of every other command that writes. With EVERY_CALL set: every edit at every moment.
 */
import { OTHERS } from './commands';
import { EDITS } from './edits';
import { tally, tryShare } from './tried';

describe('whoever edits a sheet in the middle of', () => {
  it.each(OTHERS.map((command, index) => [command.what, command, index] as const))(
    '%s: no cell of theirs changes, nobody bears another’s segment, and the next time mends the rest',
    (_what, command, index) => {
      // Neighbours in the list of edits are of one kind.
      const edits = EDITS.map((_, at) => EDITS[(at * 11 + index * 5) % EDITS.length]);
      const tried = tryShare(command, { edits, most: 7 });
      process.stdout.write(`${tally(command.what, tried)}\n`);
      expect(tried.trials).toBeGreaterThan(1);
      expect(tried.findings).toEqual([]);
    },
  );
});
