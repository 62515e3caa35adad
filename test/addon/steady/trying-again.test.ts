/**
 * Who asks Google again, how often, and how long it waits in between.
 */
import type { Host } from '../../../src/offline/host';
import { ServiceError } from '../../../src/offline/services/errors';
import type { MessageCode } from '../../../src/offline/services/messages';
import { answerOf, cellsOf, hostOf, shopBook } from '../open-book';
import { clockAt } from '../record/changing-shop';

interface Watched {
  readonly host: Host;
  /** How often each call was made. */
  readonly calls: Map<string, number>;
  /** ms from one try to the next. */
  readonly waits: number[];
}

/** A shop in which a call fails, each time or the first times. */
function failing(name: string, code: MessageCode, times = Infinity, callMs = 0): Watched {
  const clock = clockAt('2026-03-31T03:00:00Z');
  const host = hostOf(shopBook(), { clock });
  const [calls, waits] = [new Map<string, number>(), [] as number[]];
  let [left, last] = [times, 0];
  host.state.beforeCall = (call) => {
    clock.spend(callMs);
    calls.set(call, (calls.get(call) ?? 0) + 1);
    if (call !== name) return;
    if (last > 0) waits.push(clock.now() - last);
    last = clock.now();
    if (left-- > 0) throw new ServiceError(code, 'Spreadsheets', 'id');
  };
  return { host, calls, waits };
}

const boot = ({ host }: Watched) => host.run('bootFromPage', [{}], { mode: 'sidebar' });
const FIRST = 'SpreadsheetApp.getActiveSpreadsheet';

describe('what only asks', () => {
  it('is asked five times while Google fails for a moment, after 1, 2, 4 and 8 s and up to one more', () => {
    const shop = failing(FIRST, 'serverError');
    expect(() => boot(shop)).toThrow(
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    );
    expect(shop.calls.get(FIRST)).toBe(5);
    // Ten ms are what a call costs: the wait's own, and the next one.
    const seconds = shop.waits.map((ms) => (ms - 20) / 1000);
    seconds.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(2 ** index);
      expect(wait).toBeLessThan(2 ** index + 1);
    });
  });

  it('is asked as often where Google cannot even wait', () => {
    const shop = failing(FIRST, 'serverError');
    const fail = shop.host.state.beforeCall;
    shop.host.state.beforeCall = (call) => {
      fail?.(call);
      if (call === 'Utilities.sleep') throw new ServiceError('serverError');
    };
    expect(() => boot(shop)).toThrow('server error');
    expect([shop.calls.get(FIRST), shop.calls.get('Utilities.sleep')]).toEqual([5, 4]);
  });

  it('gives its answer as soon as there is one', () => {
    const shop = failing(FIRST, 'timedOut', 2);
    expect(boot(shop).result).toMatchObject({ language: 'en' });
    expect(shop.waits.slice(0, 2).length).toBe(2);
  });

  it.each(['protected', 'tooManyToday', 'notAuthorised', 'documentMissing'] as const)(
    'is not asked again after %s',
    (code) => {
      const shop = failing(FIRST, code);
      expect(() => boot(shop)).toThrow();
      expect([shop.calls.get(FIRST), shop.calls.get('Utilities.sleep')]).toEqual([1, undefined]);
    },
  );

  it('is asked once more after a text that nobody knows, and then fails by that text', () => {
    const shop = failing(FIRST, 'chartGone');
    expect(() => boot(shop)).toThrow('The chart is not on this sheet.');
    expect(shop.calls.get(FIRST)).toBe(2);
  });

  it('is not asked again when the time is over that Google gives', () => {
    // Half a minute is what a function has at least, so that after 25 s nothing begins again.
    const shop = failing(FIRST, 'serverError', Infinity, 26_000);
    expect(() => boot(shop)).toThrow('server error');
    expect(shop.calls.get(FIRST)).toBe(1);
  });
});

describe('a write', () => {
  it('is not made again by itself: the command is begun again, and is one run all the same', () => {
    const shop = failing('SpreadsheetApp.flush', 'serviceError', 1);
    expect(answerOf(shop.host)).toMatchObject({ ok: true });
    expect(shop.calls.get('Utilities.sleep')).toBe(1);
    // Read twice, written once.
    expect(cellsOf(shop.host.workbook, 'Run log').map((row) => row[11])).toEqual(['Complete', true]);
  });

  it('that keeps failing ends the command by Google’s text after five tries, as one run that is not complete', () => {
    const book = shopBook();
    answerOf(hostOf(book));
    const host = hostOf(book, { clock: clockAt('2026-04-01T03:00:00Z') });
    let [isBehindLog, waits] = [false, 0];
    host.state.beforeCall = (call) => {
      if (call === 'Utilities.sleep') [waits, isBehindLog] = [waits + 1, false];
      if (call === 'Range.setValues' && isBehindLog) throw new ServiceError('serverError');
      if (call === 'Range.setValues') isBehindLog = true;
    };
    const request = { asOf: '2026-06-30' };
    book.sheetNamed('Rules')?.setValue(1, 2, '>= 1');
    expect(() => answerOf(host, request)).toThrow('server error');
    expect(waits).toBe(4);
    expect(cellsOf(book, 'Run log').map((row) => row[11])).toEqual(['Complete', true, false]);
  });
});

it('a lock that Google cannot tell about is somebody else’s: the answer says that a run is under way', () => {
  const shop = failing('Lock.tryLock', 'lockOperations');
  expect(answerOf(shop.host)).toMatchObject({ ok: false, issues: [{ code: 'run.busy' }] });
  expect(shop.calls.get('Lock.tryLock')).toBe(1);
});
