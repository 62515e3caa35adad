/**
 * The stated cost of service calls, and the clock that it moves.
 */
import { Script } from 'node:vm';
import { realClock, virtualClock } from '../../src/offline/clock';
import { CostMeter, ExecutionKilled } from '../../src/offline/cost';
import { createRealm } from '../../src/offline/realm';
import { bookOf, hostOf } from './run-script';

describe('the tally of an execution', () => {
  it('counts calls, cells read and cells written', () => {
    const body =
      'sheet.getDataRange().getValues(); sheet.getRange(1, 1, 2, 1).setValues([[1], [2]]); console.log(1)';
    const { stats } = hostOf(
      bookOf([
        ['a', 'b'],
        [1, 2],
      ]),
      body,
    ).run('run');
    expect(stats).toMatchObject({ calls: 6, cellsRead: 4, cellsWritten: 2, flushes: 0 });
    expect(stats.callsByName).toMatchObject({ 'Range.getValues': 1, 'Sheet.getRange': 1 });
    // 6 calls × 10 ms + 4 × 0.004 + 2 × 0.008 + 300 for the first reading of a tab
    expect(stats.costMs).toBeCloseTo(360.032, 6);
  });

  it('reads a tab for the first time only once', () => {
    const { stats } = hostOf(
      bookOf([['a']]),
      'sheet.getRange(1, 1).getValue(); sheet.getRange(1, 1).getValue()',
    ).run('run');
    expect(stats.costMs).toBeCloseTo(6 * 10 + 300 + 2 * 0.004, 6);
  });

  it('counts a flush', () => {
    const { stats } = hostOf(bookOf([['a']]), 'SpreadsheetApp.flush()').run('run');
    expect(stats).toMatchObject({ flushes: 1, costMs: 3 * 10 + 500 });
  });
});

describe('a virtual clock', () => {
  it('moves by the stated cost alone', () => {
    const clock = virtualClock(1000);
    const body = 'const before = Date.now(); Utilities.sleep(5000); return [before, Date.now() - before]';
    expect(hostOf(bookOf([['a']]), body, { clock }).run('run').result).toEqual([1020, 5010]);
  });

  it('kills an execution after 360 seconds', () => {
    const host = hostOf(bookOf([['a']]), 'for (;;) Utilities.sleep(60000)', { clock: virtualClock(0) });
    expect(() => host.run('run')).toThrow('Exceeded maximum execution time');
  });

  it('kills an execution that catches everything', () => {
    const body = 'try { for (;;) Utilities.sleep(60000) } catch (e) { return "alive" }';
    expect(() => hostOf(bookOf([['a']]), body, { clock: virtualClock(0) }).run('run')).toThrow(
      'Exceeded maximum execution time',
    );
  });
});

describe('real time', () => {
  it('ends a function that never comes to its end, and nothing of it runs any more', () => {
    const realm = createRealm(() => 0);
    realm.run(new Script('let left = 0; function spin() { try { for (;;); } finally { left = 1 } }'));
    realm.run(new Script('function said() { return left }'));
    const call = (name: string, limit: number) => realm.call(realm.global(name) as () => unknown, [], limit);
    const meter = new CostMeter(realClock(), 40);
    expect(() => meter.timed((limit) => call('spin', limit))).toThrow(ExecutionKilled);
    expect(meter.isDead()).toBe(true);
    expect(call('said', 1000)).toBe(0);
  });

  it('leaves no trace of the host in the script’s world', () => {
    const body = 'return Object.getOwnPropertyNames(globalThis).filter((name) => /call/.test(name))';
    expect(hostOf(bookOf([['a']]), body).run('run').result).toEqual([]);
  });
});

describe('a real clock', () => {
  it('starts at SOURCE_DATE_EPOCH when it is set', () => {
    expect(realClock('1700000000').now()).toBeLessThan(1700000001000);
    expect(realClock('1700000000').now()).toBeGreaterThanOrEqual(1700000000000);
  });

  it('is the wall clock when it is not, or is no number', () => {
    expect(Math.abs(realClock('yesterday').now() - Date.now())).toBeLessThan(1000);
  });
});
