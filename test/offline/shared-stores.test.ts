/**
 * One script over several documents and users: what they share, what each has alone.
 */
import { virtualClock } from '../../src/offline/clock';
import { createSharedStores } from '../../src/offline/shared-stores';
import { Workbook } from '../../src/offline/workbook/workbook';
import { hostOf } from './run-script';

function book(id: string): Workbook {
  const workbook = new Workbook({ id, timeZone: 'UTC' });
  workbook.addSheet('Data');
  return workbook;
}

const NOTE = `const stores = [PropertiesService.getScriptProperties(), PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()];
  const caches = [CacheService.getScriptCache(), CacheService.getUserCache(), CacheService.getDocumentCache()];
  const seen = [stores.map((s) => s.getProperty('k')), caches.map((c) => c.get('k'))]; stores.forEach((s) => s.setProperty('k', 'v'));
  caches.forEach((c) => c.put('k', 'v')); return seen`;
const v = 'v';

describe('stores', () => {
  it('are of the script for all, of the user in all documents, of the document for all users', () => {
    const shared = createSharedStores();
    const [one, two] = [book('one'), book('two')];
    const run = (workbook: Workbook, user: string): unknown =>
      hostOf(workbook, NOTE, { shared, user }).run('run').result;
    expect(run(one, 'an')).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(run(two, 'an')).toEqual([
      [v, v, null],
      [v, v, null],
    ]);
    expect(run(one, 'bo')).toEqual([
      [v, null, v],
      [v, null, v],
    ]);
    expect(run(two, 'bo')).toEqual([
      [v, v, v],
      [v, v, v],
    ]);
  });
});

describe('locks', () => {
  const LOCK = (kind: string): string => `return LockService.get${kind}Lock().tryLock(0)`;

  it.each([
    ['Document', 'two', 'an', true],
    ['Document', 'one', 'bo', false],
    ['User', 'two', 'an', false],
    ['User', 'one', 'bo', true],
    ['Script', 'two', 'bo', false],
  ])(
    '%s: while one of document one and user an is held, document %s and user %s get it: %s',
    (kind, id, user, got) => {
      const shared = createSharedStores();
      const other = hostOf(book(id), LOCK(kind), { shared, user });
      const host = hostOf(book('one'), `${LOCK(kind).replace('return', '')}; SpreadsheetApp.flush()`, {
        shared,
        user: 'an',
      });
      let answer: unknown = null;
      host.state.beforeCall = (name) => {
        if (name === 'SpreadsheetApp.flush') answer = other.run('run').result;
      };
      host.run('run');
      expect(answer).toBe(got);
      expect(shared.locks.size).toBe(0);
    },
  );
});

describe('a day of properties', () => {
  it('has so many calls a user, and begins anew after 24 hours', () => {
    const body = `try { PropertiesService.getUserProperties().getProperty('k'); return 'done' } catch (e) { return e.message }`;
    const clock = virtualClock(0);
    const host = hostOf(book('one'), body, { clock });
    host.state.propertyCallsPerDay = 1;
    const run = (): unknown => host.run('run').result;
    expect([run(), run()]).toEqual(['done', 'Service invoked too many times for one day: properties.']);
    clock.spend(86_400_000);
    expect(run()).toBe('done');
  });

  it('has 50,000 calls', () => {
    expect(hostOf(book('one'), '').state.propertyCallsPerDay).toBe(50_000);
  });
});

describe('the cache', () => {
  it.each([0, 21601])('refuses to keep a value for %s seconds', (seconds) => {
    const body = `try { CacheService.getUserCache().put('k', 'v', ${seconds}) } catch (e) { return e.message }`;
    expect(hostOf(book('one'), body).run('run').result).toBe(
      'Invalid argument: expirationInSeconds. Should be of type: Integer',
    );
  });
});
