/**
 * A spreadsheet that is given another time zone: the trigger, which keeps to the zone in which it was made, is made anew.
 */
import { ServiceError } from '../../../src/offline/services/errors';
import { classify } from '../open-book';
import { boot, DAILY, logOf, scheduledShop, set, show, stateOf, type ScheduledShop } from './scheduled-shop';

const BERLIN = 'Europe/Berlin';

/** Set in Vietnam, then moved to Berlin, where seven o'clock is noon in Vietnam. */
function movedShop(): ScheduledShop {
  const shop = scheduledShop();
  stateOf(set(shop.host));
  shop.book.timeZone = BERLIN;
  return shop;
}

const zones = ({ book }: ScheduledShop) => book.clockTriggers.map(({ timeZone, hour }) => [timeZone, hour]);
const inBerlin = (instant: string | number | undefined) =>
  new Intl.DateTimeFormat('sv', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant ?? NaN),
  );

describe('the trigger is made anew in the spreadsheet’s zone', () => {
  it.each([
    ['when the sidebar is opened', ({ host }: ScheduledShop) => boot(host).schedule.own],
    ['when the schedule is looked at', ({ host }: ScheduledShop) => stateOf(show(host)).own],
  ])('%s', (_when, look) => {
    const shop = movedShop();
    const own = look(shop);
    expect(zones(shop)).toEqual([[BERLIN, 7]]);
    expect(own).toMatchObject({ ...DAILY, isOtherZone: false });
    // Ten in the morning in Vietnam is five in Berlin.
    expect(inBerlin(own?.next.from)).toBe('2026-03-31 07:00');
    const [{ at }] = shop.until('2026-03-31T16:00');
    expect(inBerlin(at)).toMatch(/^2026-03-31 07:/);
  });

  it('by the next run, which comes by the old clock once more', () => {
    const shop = movedShop();
    const fired = shop.until('2026-04-02T16:00').map(({ at }) => inBerlin(at).slice(0, 13));
    // Seven in Vietnam is two in the morning in Berlin; from then on seven there.
    expect(fired).toEqual(['2026-04-01 02', '2026-04-01 07', '2026-04-02 07']);
    expect(zones(shop)).toEqual([[BERLIN, 7]]);
    expect(logOf(shop.book)).toHaveLength(3);
  });

  it('also where the run itself could not classify', () => {
    const shop = movedShop();
    shop.book.sheetNamed('Rules')?.setValue(1, 2, '=> 2');
    shop.until('2026-04-01T08:00');
    expect(zones(shop)).toEqual([[BERLIN, 7]]);
    expect(boot(shop.host).schedule.own?.last?.outcome).toBe('failed');
  });

  it('and what is known of the last run stays', () => {
    const shop = scheduledShop();
    set(shop.host);
    shop.until('2026-04-01T09:00');
    shop.book.timeZone = BERLIN;
    expect(boot(shop.host).schedule.own).toMatchObject({
      isOtherZone: false,
      last: { outcome: 'done', moved: 2 },
    });
  });
});

describe('the trigger stays', () => {
  it('of every so many hours: they are the same everywhere', () => {
    const shop = scheduledShop();
    set(shop.host, { ...DAILY, kind: 'hours', every: 6 });
    const before = [...shop.book.clockTriggers];
    shop.book.timeZone = BERLIN;
    expect(boot(shop.host).schedule.own?.isOtherZone).toBe(false);
    expect(shop.book.clockTriggers).toEqual(before);
  });

  it('of another person, who alone can change it: it is told to neither as one’s own', () => {
    const shop = scheduledShop();
    const binh = shop.other('binh');
    set(binh);
    shop.book.timeZone = BERLIN;
    boot(shop.host);
    expect(zones(shop)).toEqual([['Asia/Ho_Chi_Minh', 7]]);
    boot(binh);
    expect(zones(shop)).toEqual([[BERLIN, 7]]);
  });

  it.each([
    ['without the consent', ({ host }: ScheduledShop) => host.state.withheldScopes.add('script.scriptapp')],
    ['while another window changes it', ({ host }: ScheduledShop) => host.state.foreignLocks.add('user')],
  ])('%s, and the page offers to set it again', (_when, hinder) => {
    const shop = movedShop();
    hinder(shop);
    expect(stateOf(show(shop.host)).own?.isOtherZone).toBe(true);
    expect(zones(shop)).toEqual([['Asia/Ho_Chi_Minh', 7]]);
  });
});

describe('where Google makes no trigger in place of the old one', () => {
  function brokenShop(): ScheduledShop {
    const shop = movedShop();
    classify(shop.host);
    shop.host.state.beforeCall = (name) => {
      if (name === 'ClockTriggerBuilder.create') throw new ServiceError('triggerService');
    };
    boot(shop.host);
    shop.host.state.beforeCall = null;
    return shop;
  }

  it('the sidebar opens all the same, and says a minute later that the schedule does not run', () => {
    const shop = brokenShop();
    expect(shop.book.clockTriggers).toEqual([]);
    shop.until('2026-03-31T10:05');
    expect(boot(shop.host).schedule).toMatchObject({
      own: DAILY,
      trouble: {
        kind: 'unset',
        isOwn: true,
        text: 'Google has no trigger for it: setting it anew was broken off. Set it again, or preview a new run now.',
      },
    });
  });

  it('setting it again ends that', () => {
    const shop = brokenShop();
    shop.until('2026-03-31T10:05');
    expect(stateOf(show(shop.host)).isLost).toBe(true);
    expect(stateOf(set(shop.host))).toMatchObject({ isLost: false, trouble: null });
    expect(zones(shop)).toEqual([[BERLIN, 7]]);
  });
});
