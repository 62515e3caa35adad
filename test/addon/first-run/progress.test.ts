/**
 * A long run as the page that started it sees it: while it works, other executions ask how far it is, and cancel it.
 */
import { virtualClock } from '../../../src/offline/clock';
import type { Host } from '../../../src/offline/host';
import type { ClassifyAnswer } from '../../../src/protocol';
import type { Progress, ProgressAnswer } from '../../../src/protocol/first-run';
import { everything, hostOf, shopBook } from '../open-book';

const RUN = 'run-1';

/** A host in whose time service calls take what they are said to take at Google. */
function slowHost(): Host {
  return hostOf(shopBook(), { clock: virtualClock(Date.parse('2026-03-31T05:00:00Z')) });
}

/** Runs, and calls `between` before every service call of it; calls that it makes itself are not counted. */
function classifyWhile(host: Host, between: (call: number) => void, request: object = {}): ClassifyAnswer {
  let [calls, isInside] = [0, false];
  host.state.beforeCall = () => {
    if (isInside) return;
    isInside = true;
    between(++calls);
    isInside = false;
  };
  try {
    return host.run('classifyFromPage', [{ asOf: '2026-03-31', run: RUN, ...request }], { mode: 'sidebar' })
      .result as ClassifyAnswer;
  } finally {
    host.state.beforeCall = null;
  }
}

function progressOf(host: Host, run = RUN): Progress | null {
  return (host.run('progressFromPage', [{ run }], { mode: 'sidebar' }).result as ProgressAnswer).progress;
}

const cancel = (host: Host) => host.run('cancelFromPage', [{ run: RUN }], { mode: 'sidebar' });

it('the share grows from phase to phase, and Cancel is offered until something is written', () => {
  const host = slowHost();
  const seen: Progress[] = [];
  const answer = classifyWhile(host, (call) => {
    const progress = call % 4 === 0 ? progressOf(host) : null;
    if (progress) seen.push(progress);
  });
  expect(answer.ok).toBe(true);
  const phases = [...new Set(seen.map(({ phase }) => phase))];
  expect(phases.filter((phase) => phase !== 'done')).toEqual(['reading', 'computing', 'checking', 'writing']);
  const shares = seen.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(seen.every(({ phase, cancellable }) => cancellable === !['writing', 'done'].includes(phase))).toBe(
    true,
  );
  expect(progressOf(host)).toEqual({ phase: 'done', share: 1, cancellable: false });
});

it('a run that nobody watches says nothing', () => {
  const host = slowHost();
  host.run('classifyFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
  expect(progressOf(host)).toBeNull();
  expect(progressOf(host, 'undefined')).toBeNull();
});

it('a run that is cancelled at any call writes nothing, or is written whole', () => {
  const count = (() => {
    let calls = 0;
    classifyWhile(slowHost(), (call) => (calls = call));
    return calls;
  })();
  const fresh = slowHost();
  const before = everything(fresh.workbook);
  const outcomes = new Set<boolean>();
  for (let at = 1; at <= count; at += 13) {
    const host = slowHost();
    const answer = classifyWhile(host, (call) => call === at && cancel(host));
    outcomes.add(answer.ok);
    if (answer.ok) continue;
    expect(answer.issues.map(({ code }) => code)).toEqual(['run.cancelled']);
    expect(everything(host.workbook)).toEqual(before);
    expect(host.state.shared.locks.size).toBe(0);
  }
  // Early ones are cancelled, those that come when it writes are not.
  expect(outcomes).toEqual(new Set([true, false]));
});

it('a cache that forgets shows no progress, and the run ends as ever', () => {
  const host = slowHost();
  host.state.cacheForgets = () => true;
  const seen: (Progress | null)[] = [];
  const answer = classifyWhile(host, (call) => {
    if (call === 5) cancel(host);
    if (call % 8 === 0) seen.push(progressOf(host));
  });
  expect(answer.ok).toBe(true);
  expect(new Set(seen)).toEqual(new Set([null]));
});

it('a cache that does not answer ends no run', () => {
  const host = slowHost();
  let refusals = 0;
  host.state.beforeCall = (name) => {
    if (!name.startsWith('Cache')) return;
    refusals++;
    throw new Error('Service unavailable: Cache');
  };
  const answer = host.run('classifyFromPage', [{ asOf: '2026-03-31', run: RUN }], { mode: 'sidebar' });
  expect((answer.result as ClassifyAnswer).ok).toBe(true);
  expect(refusals).toBeGreaterThan(3);
});

it.each([[{}], [{ run: '' }], [{ run: 'a b' }], [{ run: 'x'.repeat(41) }], [{ run: 1 }]])(
  'a page that names its run %j gets an error',
  (request) => {
    const host = slowHost();
    expect(() => host.run('progressFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
    expect(() => host.run('cancelFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
  },
);
