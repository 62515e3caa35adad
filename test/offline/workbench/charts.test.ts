/**
 * Charts as the workbench's page gets them: their figures from the cells as they are now.
 */
import type { ChartView } from '../../../src/offline/workbench/api';
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

const ADD_ON = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function onOpen() {}
  function share() { sheet().getRange('B2:B4').setNumberFormat('0.0%') }
  function hideRow(row) { sheet().hideRows(row) }
  function deleteColumns() { sheet().deleteColumns(1, 2) }
  function chart({ type, ranges, headers = 0, options = {}, position = [2, 2, 3, 4] }) {
    let builder = sheet().newChart().setChartType(Charts.ChartType[type]).setNumHeaders(headers);
    for (const range of ranges) builder = builder.addRange(sheet().getRange(range));
    for (const [name, value] of Object.entries(options)) builder = builder.setOption(name, value);
    sheet().insertChart(builder.setPosition(...position).build());
  }
`;

let workbench: WorkbenchClient;
beforeAll(async () => {
  workbench = await startWorkbench(addOnOf(ADD_ON));
});
beforeEach(async () => {
  await workbench.open('Numbers.csv', 'Name,One,Two\nA,,10\nB,,\nC,,x\n');
  for (const [row, text] of [
    [2, '0.5'],
    [3, '0.25'],
    [4, '0.125'],
  ] as const)
    await workbench.value({ op: 'type', place: { tab: 0, row, column: 2 }, text });
  await workbench.value({ op: 'type', place: { tab: 0, row: 2, column: 3 }, text: '10' });
});
afterAll(() => workbench.close());

const call = (functionName: string, ...args: unknown[]) =>
  workbench.value({ op: 'call', functionName, args });
const charts = async () => (await workbench.value({ op: 'charts', tab: 0 })) as readonly ChartView[];

describe('a chart', () => {
  it('has the first column for names and each further one for a series, headed by its first row', async () => {
    await call('chart', {
      type: 'BAR',
      ranges: ['A1:A4', 'B1:C4'],
      headers: 1,
      options: { title: 'Shares' },
    });
    expect(await charts()).toMatchObject([
      {
        kind: 'bar',
        title: 'Shares',
        anchor: { row: 2, column: 2, x: 3, y: 4 },
        labels: ['A', 'B', 'C'],
        series: [
          { name: 'One', values: [0.5, 0.25, 0.125], isShare: false },
          { name: 'Two', values: [10, null, null], texts: ['10', '', 'x'] },
        ],
      },
    ]);
  });

  it('shows what the cells hold now, as the sheet shows it', async () => {
    await call('chart', { type: 'COLUMN', ranges: ['A2:B4'] });
    await call('share');
    await workbench.value({ op: 'type', place: { tab: 0, row: 3, column: 2 }, text: '75%' });
    const [{ kind, series }] = await charts();
    expect([kind, series]).toMatchObject([
      'column',
      [{ name: 'B', values: [0.5, 0.75, 0.125], texts: ['50.0%', '75.0%', '12.5%'], isShare: true }],
    ]);
  });

  it('takes names, colours, legend and size from its options', async () => {
    const options = {
      series: { 0: { labelInLegend: 'Here', color: '#111111' } },
      colors: ['#222222', '#333333'],
      legend: { position: 'top' },
      width: 300,
      height: 200,
    };
    await call('chart', { type: 'LINE', ranges: ['A2:C4'], options });
    expect(await charts()).toMatchObject([
      {
        kind: 'line',
        legend: 'top',
        width: 300,
        height: 200,
        series: [
          { name: 'Here', colour: '#111111' },
          { name: 'C', colour: '#333333' },
        ],
      },
    ]);
  });

  it('without options is as large as Sheets makes it, and its legend stands at the right', async () => {
    await call('chart', { type: 'PIE', ranges: ['A2:B4'] });
    expect(await charts()).toMatchObject([
      { kind: 'other', title: '', width: 600, height: 371, legend: 'right' },
    ]);
  });

  it('leaves out rows that are hidden', async () => {
    await call('chart', { type: 'BAR', ranges: ['A2:B4'] });
    await call('hideRow', 3);
    expect(await charts()).toMatchObject([{ labels: ['A', 'C'], series: [{ values: [0.5, 0.125] }] }]);
  });

  it('of one column counts what it compares, and one whose cells are gone has no series', async () => {
    await call('chart', { type: 'BAR', ranges: ['B2:B4'], position: [1, 3, 0, 0] });
    expect(await charts()).toMatchObject([
      { labels: ['1', '2', '3'], series: [{ values: [0.5, 0.25, 0.125] }] },
    ]);
    await call('deleteColumns');
    expect(await charts()).toMatchObject([{ labels: [], series: [] }]);
  });

  it('is told of by its tab', async () => {
    const told = async () => (await workbench.book()).tabs.map(({ hasCharts }) => hasCharts);
    expect(await told()).toEqual([false]);
    await call('chart', { type: 'BAR', ranges: ['A2:B4'] });
    expect(await told()).toEqual([true]);
  });
});
