/**
 * Charts that scripts make: recorded, with their cells and their place.
 */
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { readChart } from '../../src/offline/workbook/sheet-chart';
import { answerOf, bookOf, hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

const MAKE = (cells: string): string =>
  `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('${cells}')).setNumHeaders(1).setOption('title', 'T').setPosition(1, 2, 0, 5).build());`;
const TELL =
  'const told = () => sheet.getCharts().map((c) => [c.getChartId(), c.getRanges().map((r) => r.getA1Notation())]);';

describe('charts of a tab', () => {
  it('are told by their ids, changed by them and removed', () => {
    const body = `${TELL} const fresh = sheet.newChart().build().getChartId(); ${MAKE('A1')} ${MAKE('B1')} const two = told();
      const [first] = sheet.getCharts(); const changed = first.modify().clearRanges().addRange(sheet.getRange('A2:B2'));
      const wanted = changed.getRanges().length; sheet.updateChart(changed.build()); const then = told();
      sheet.removeChart(sheet.getCharts()[0]); return [fresh, two, wanted, then, told()]`;
    expect(answerOf(body)).toEqual([
      null,
      [
        [1001, ['A1']],
        [1002, ['B1']],
      ],
      1,
      [
        [1001, ['A2:B2']],
        [1002, ['B1']],
      ],
      [[1002, ['B1']]],
    ]);
  });

  it('are not there before they are inserted', () => {
    expect(
      answerOf(`${TELL} sheet.newChart().addRange(sheet.getRange('A1')).build(); return told()`),
    ).toEqual([]);
  });

  it('cannot stand past the grid, nor be updated when they are gone', () => {
    const message = (work: string) => answerOf(`try { ${work} } catch (e) { return e.message }`);
    expect(message('sheet.newChart().setPosition(1, 99, 0, 0)')).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    const gone = `${MAKE('A1')} const [c] = sheet.getCharts(); sheet.removeChart(c); sheet.updateChart(c.modify().build())`;
    expect(message(gone)).toBe('The chart is not on this sheet.');
  });

  it('go with their cells, and lose those that are deleted', () => {
    const body = `${TELL} ${MAKE('A1:B1')} ${MAKE('A2')} sheet.insertRowsBefore(1, 1); const moved = told(); sheet.deleteRow(3); return [moved, told()]`;
    expect(answerOf(body)).toEqual([
      [
        [1001, ['A2:B2']],
        [1002, ['A3']],
      ],
      [
        [1001, ['A2:B2']],
        [1002, []],
      ],
    ]);
  });

  it('are there again after an .xlsx, with type, place and options', async () => {
    const workbook = bookOf([
      ['a', 'b'],
      [1, 2],
    ]);
    hostOf(workbook, MAKE('A1:B2')).run('run');
    const { charts } = workbook.sheets[0];
    expect(charts).toMatchObject([
      { type: 'BAR', position: [1, 2, 0, 5], headers: 1, options: { title: 'T' } },
    ]);
    await saveWorkbook(workbook, file('chart.xlsx'));
    const again = await loadWorkbook(file('chart.xlsx'));
    expect(again.sheets[0].charts).toEqual(charts);
  });

  it.each([
    [null],
    [{}],
    [{ id: 1, type: 'BAR', boxes: [{ row: 0 }], position: [1, 1, 0, 0] }],
    [{ id: 1, type: 'BAR', boxes: [], position: [1] }],
  ])('are none where a file’s record says %j', (value) => {
    expect(readChart(value)).toBeNull();
  });
});
