/**
 * How much of Google the schedule takes: in service calls, with the summary of a run in the spreadsheet.
 */
import { classify } from '../open-book';
import { DAILY, scheduledShop, set } from './scheduled-shop';

/** The calls of a page's call, under a name's prefix where one is given. */
function callsOf(name: string, request: object, prefix = ''): number {
  const shop = scheduledShop();
  classify(shop.host);
  set(shop.host);
  set(shop.other('binh'), { ...DAILY, hour: 9 });
  const { stats } = shop.host.run(name, [request], { mode: 'sidebar' });
  const counted = Object.entries(stats.callsByName).filter(([call]) => call.startsWith(prefix));
  return counted.reduce((sum, [, calls]) => sum + calls, 0);
}

it('the page that shows it makes at most 40 calls, one that sets it at most 60', () => {
  expect(callsOf('scheduleFromPage', {})).toBeLessThanOrEqual(40);
  expect(callsOf('setScheduleFromPage', { schedule: { ...DAILY, hour: 8 } })).toBeLessThanOrEqual(60);
});

it('the sidebar’s opening asks nothing of the trigger service, and reads the document’s properties twice', () => {
  expect(callsOf('bootFromPage', {}, 'ScriptApp.')).toBe(0);
  expect(callsOf('bootFromPage', {}, 'Properties.')).toBeLessThanOrEqual(6);
});

it('a scheduled run makes at most 20 calls more than one that a person starts', () => {
  const [clicked, scheduled] = [scheduledShop(), scheduledShop()];
  const { stats } = clicked.host.run('classifyFromPage', [{}], { mode: 'sidebar' });
  set(scheduled.host);
  const [{ result }] = scheduled.until('2026-04-01T09:00');
  expect((result?.stats.calls ?? NaN) - stats.calls).toBeLessThanOrEqual(20);
});
