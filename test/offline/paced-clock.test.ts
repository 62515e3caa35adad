/**
 * The clock of a run that goes by as slowly as it would at Google.
 */
import { pacedClock } from '../../src/offline/paced-clock';
import { bookOf, hostOf } from './run-script';

describe('a paced clock', () => {
  it('shows the wall’s time and remembers what is owed until somebody asks', () => {
    const clock = pacedClock();
    clock.spend(300);
    clock.spend(12.5);
    expect([clock.mode, clock.takeDebt(), clock.takeDebt()]).toEqual(['real', 312.5, 0]);
  });

  it('owes what the calls of a run are said to cost', () => {
    const clock = pacedClock();
    // getActiveSpreadsheet, getSheets and sleep cost 10 ms each, the sleep itself 1,000.
    hostOf(bookOf([['a']]), 'Utilities.sleep(1000)', { clock }).run('run');
    expect(clock.takeDebt()).toBe(1030);
  });
});
