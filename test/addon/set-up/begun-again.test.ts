/**
 * Set-up and removal that Google lets down on their way, so that they are begun again: the answer is about all that was done.
 */
import { endFaults, injectFault, type FaultMoment } from '../../support/fault-injector';
import type { Host } from '../../../src/offline/host';
import type { RemovalAnswer } from '../../../src/protocol';
import { classify, hostOf } from '../open-book';
import { doneSetUp, remove, SHOPS } from './shops';

const [, open] = SHOPS[0];

/** With segments, reasons and a day beside the customers. */
function classifiedHost(): Host {
  const host = hostOf(open());
  doneSetUp(host);
  classify(host, { asOf: '2026-03-31' });
  return host;
}

interface Command<A> {
  readonly arrange: () => Host;
  readonly run: (host: Host) => A;
}

/** The answers where Google refuses for a moment, at every nth service call in turn; the undisturbed one first. */
function answersOf<A>({ arrange, run }: Command<A>, moment: FaultMoment, every: number): A[] {
  const quiet = arrange();
  let calls = 0;
  quiet.state.beforeCall = () => void calls++;
  const answers = [run(quiet)];
  for (let call = every; call < calls - 1; call += every) {
    const host = arrange();
    const injection = injectFault(host.state, call, { moment, code: 'serverError' });
    answers.push(run(host));
    endFaults(host.state);
    expect(injection.count).toBeLessThanOrEqual(1);
  }
  return answers;
}

const MOMENTS: readonly FaultMoment[] = ['before', 'after', 'held back, lost', 'held back, done'];

describe.each(MOMENTS)('a command that is begun again, since Google failed %s', (moment) => {
  it('says of set-up that both tabs were made', () => {
    const command = {
      arrange: () => hostOf(open()),
      run: (host: Host) => {
        const { settings, rules } = doneSetUp(host);
        return [settings, rules];
      },
    };
    const answers = answersOf(command, moment, 67);
    const made = [
      { sheet: 'Settings', outcome: 'made' },
      { sheet: 'Rules', outcome: 'made' },
    ];
    for (const answer of answers) expect(answer).toEqual(made);
    expect(answers.length).toBeGreaterThan(4);
  });

  it('counts all columns and tabs that removal took out', () => {
    const answers = answersOf<RemovalAnswer>({ arrange: classifiedHost, run: remove }, moment, 61);
    // Value, RFM, Why and Updated at; Settings, Rules and the six tabs of a run.
    for (const answer of answers) expect(answer).toEqual({ ok: true, columns: 4, tabs: 8 });
    expect(answers.length).toBeGreaterThan(4);
  });
});
