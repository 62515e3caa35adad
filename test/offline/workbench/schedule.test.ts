/**
 * What the clock would call: the workbench does not turn it, a person runs it when they want to see.
 */
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

const ADD_ON = `
  function onOpen() {}
  function make(handler) { ScriptApp.newTrigger(handler).timeBased().everyDays(1).create() }
  function tick(e) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(typeof e.triggerUid) }
  function noUi() { SpreadsheetApp.getUi() }
`;

let workbench: WorkbenchClient;
beforeEach(async () => {
  workbench = await startWorkbench(addOnOf(ADD_ON));
  await workbench.open('table.csv', 'Name\nAn');
});
afterEach(() => workbench.close());

const make = (handler: string) => workbench.value({ op: 'call', functionName: 'make', args: [handler] });

it('there is nothing to run before something was scheduled', async () => {
  expect((await workbench.book()).hasSchedule).toBe(false);
  await workbench.value({ op: 'schedule' });
  await make('tick');
  expect((await workbench.book()).hasSchedule).toBe(true);
});

it('runs as the clock would have it, with its event', async () => {
  await make('tick');
  await workbench.value({ op: 'schedule' });
  const { activeTab } = await workbench.book();
  expect((await workbench.texts(activeTab, 1))[0][0]).toBe('string');
});

it('is told how it ended where it failed: there is no user interface', async () => {
  await make('noUi');
  await workbench.value({ op: 'schedule' });
  const ended = workbench.events.find((event) => event.event === 'running' && event.ended && event.error);
  expect(ended).toMatchObject({ error: expect.stringContaining('getUi') });
});

it('a workbook that is opened afterwards has none', async () => {
  await make('tick');
  await workbench.open('other.csv', 'Name\nBinh');
  expect((await workbench.book()).hasSchedule).toBe(false);
});
