/**
 * Properties, caches and locks.
 */
import { virtualClock } from '../../src/offline/clock';
import { answerOf, bookOf, hostOf } from './run-script';

const message = (call: string): unknown =>
  answerOf(`try { ${call} } catch (e) { return e.name + ': ' + e.message }`);

describe('properties', () => {
  it('are texts, whatever was stored, and null when missing', () => {
    const body = `const p = PropertiesService.getDocumentProperties(); p.setProperty('n', 5); return [p.getProperty('n'), p.getProperty('x')]`;
    expect(answerOf(body)).toEqual(['5', null]);
  });

  it('are given as a copy', () => {
    const body = `const p = PropertiesService.getUserProperties().setProperty('a', '1'); p.getProperties().a = '2'; return [p.getProperty('a'), p.getKeys()]`;
    expect(answerOf(body)).toEqual(['1', ['a']]);
  });

  it('outlive the execution, each store for itself', () => {
    const body = `const store = PropertiesService.getDocumentProperties(); const before = store.getProperty('k'); store.setProperty('k', 'v');
      return [before, PropertiesService.getScriptProperties().getProperty('k')]`;
    const host = hostOf(bookOf([['a']]), body);
    expect([host.run('run').result, host.run('run').result]).toEqual([
      [null, null],
      ['v', null],
    ]);
    expect(host.workbook.documentProperties.get('k')).toBe('v');
  });

  it('refuse a value over 9 KB', () => {
    expect(message("PropertiesService.getDocumentProperties().setProperty('k', 'đ'.repeat(4609))")).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      message("PropertiesService.getDocumentProperties().setProperty('k', 'đ'.repeat(4608))"),
    ).toBeUndefined();
  });

  it('refuse more than 500 KB in all, and keep what was there', () => {
    const body = `const p = PropertiesService.getDocumentProperties(); let n = 0;
      try { for (;; n++) p.setProperty('k' + n, 'x'.repeat(9000)) } catch (e) { return [n, p.getProperty('k' + n), e.message] }`;
    // 56 × 9,003 bytes (keys of two or three characters) fit into 512,000, 57 do not.
    expect(answerOf(body)).toEqual([
      56,
      null,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
  });
});

describe('caches', () => {
  it('refuse keys over 250 characters and values over 100 KB', () => {
    expect(message("CacheService.getDocumentCache().put('k'.repeat(251), 'v')")).toBe(
      'Exception: Argument too large: key',
    );
    expect(message("CacheService.getDocumentCache().put('k', 'v'.repeat(102401))")).toBe(
      'Exception: Argument too large: value',
    );
  });

  it('forget a value after its time', () => {
    const body = `const c = CacheService.getDocumentCache(); c.put('k', 'v', 60); Utilities.sleep(59000); const before = c.get('k');
      Utilities.sleep(2000); return [before, c.get('k')]`;
    const host = hostOf(bookOf([['a']]), body, { clock: virtualClock(0) });
    expect(host.run('run').result).toEqual(['v', null]);
  });

  it('may forget at any time', () => {
    const host = hostOf(
      bookOf([['a']]),
      "const c = CacheService.getUserCache(); c.put('k', 'v'); return c.get('k')",
    );
    host.state.cacheForgets = () => true;
    expect(host.run('run').result).toBeNull();
  });

  it('hold 1,000 values', () => {
    const body = `const c = CacheService.getScriptCache(); for (let i = 0; i <= 1000; i++) c.put('k' + i, 'v'); return [c.get('k0'), c.get('k1')]`;
    expect(answerOf(body)).toEqual([null, 'v']);
  });
});

describe('locks', () => {
  it('are released at the end of the execution', () => {
    const host = hostOf(
      bookOf([['a']]),
      'const l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(0), l.hasLock()]',
    );
    expect(host.run('run').result).toEqual([false, true, true]);
    expect(host.run('run').result).toEqual([false, true, true]);
  });

  it('taken again change nothing', () => {
    expect(
      answerOf(
        'const l = LockService.getDocumentLock(); l.waitLock(0); l.waitLock(0); l.releaseLock(); return l.hasLock()',
      ),
    ).toBe(false);
  });

  it('held by somebody else make tryLock false and waitLock throw, after the wait', () => {
    const body = `const l = LockService.getDocumentLock(); const got = l.tryLock(500); try { l.waitLock(1000) } catch (e) { return [got, e.message] }`;
    const host = hostOf(bookOf([['a']]), body, { clock: virtualClock(0) });
    host.state.foreignLocks.add('document');
    const { result, stats } = host.run('run');
    expect(result).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
    expect(stats.costMs).toBeGreaterThan(1500);
  });

  it('do not outlive a question to the user', () => {
    expect(
      answerOf(
        "const l = LockService.getDocumentLock(); l.tryLock(0); SpreadsheetApp.getUi().alert('?'); return l.hasLock()",
      ),
    ).toBe(false);
  });
});
