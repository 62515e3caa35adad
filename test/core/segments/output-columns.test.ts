import { RULES_ALONE, type Assignment } from '../../../src/core/rules/evaluate';
import {
  metricColumn,
  segmentColumn,
  updatedAtHeader,
  whyColumn,
} from '../../../src/core/segments/output-columns';
import { day } from '../../support/shop';
import { scheme, textColumn } from '../rules/rules-grid';

const rule = { id: '', row: 2, segment: 'VIP', owners: [], colour: '', tests: [] };

function assignment(name: string, column: string, segment: number[]): Assignment {
  const table = {
    sheet: 'Rules',
    scheme: scheme({ name, column }),
    rules: [rule],
    segments: ['VIP', 'Low'],
    walkIn: null,
  };
  const decidedBy = Int32Array.from(segment, (index) => (index < 0 ? -1 : 0));
  return {
    table,
    labels: table.segments,
    parts: [[0], [1]],
    segment: Int32Array.from(segment),
    decidedBy,
    rulesOf: (customer) => (decidedBy[customer] < 0 ? [] : [decidedBy[customer]]),
    ...RULES_ALONE,
  };
}

const context = {
  language: 'en',
  column: () => textColumn(null),
  isShare: () => false,
} as const;

describe('the column of a scheme', () => {
  const column = segmentColumn(assignment('Value', 'Value segment', [0, -1, 1]));

  it('is known by the scheme and headed as Settings say', () => {
    expect(column).toMatchObject({ key: 'segment:Value', header: 'Value segment', type: 'text' });
  });

  it('holds the segments, blank for customers without one', () => {
    expect([0, 1, 2].map(column.cell)).toEqual(['VIP', '', 'Low']);
  });
});

it('the column of a scheme holds lists as they are written', () => {
  const own = assignment('Tags', 'Tags', [1, 0, -1]);
  const column = segmentColumn({ ...own, labels: ['VIP', 'VIP; Low'], parts: [[0], [0, 1]] });
  expect([0, 1, 2].map(column.cell)).toEqual(['VIP; Low', 'VIP', '']);
});

describe('the column of reasons', () => {
  const assignments = [assignment('Value', 'V', [0]), assignment('RFM', 'R', [-1])];

  it('has a line a scheme', () => {
    const column = whyColumn(assignments, context);
    expect(column).toMatchObject({ key: 'why', header: 'Why', type: 'text' });
    expect(column.cell(0)).toBe('Value: any customer · row 2\nRFM: no rule matches');
  });

  it('is headed in the language of the run', () => {
    expect(whyColumn(assignments, { ...context, language: 'vi' }).header).toBe('Vì sao');
    expect([updatedAtHeader('en'), updatedAtHeader('vi')]).toEqual(['Updated at', 'Cập nhật lúc']);
  });
});

describe('the column of a metric', () => {
  it('is headed by the metric’s key', () => {
    const column = metricColumn('orderCount', { type: 'number', values: Float64Array.of(0, NaN, 2.5) });
    expect(column).toMatchObject({ key: 'metric:orderCount', header: 'orderCount', type: 'number' });
    expect([0, 1, 2].map(column.cell)).toEqual([0, '', 2.5]);
  });

  it('gives dates as epoch days', () => {
    const column = metricColumn('lastOrderDate', {
      type: 'date',
      values: Float64Array.of(day('2026-03-01'), NaN),
    });
    expect([column.type, column.cell(0), column.cell(1)]).toEqual(['date', day('2026-03-01'), '']);
  });

  it('gives texts, yes and no, and lists joined by semicolons; blank is blank', () => {
    const list = {
      type: 'list',
      starts: Uint32Array.of(0, 2, 2),
      codes: Int32Array.of(1, 0),
      dictionary: ['a', 'b'],
    } as const;
    const flags = { type: 'boolean', values: Int8Array.of(1, 0, -1) } as const;
    expect([0, 1].map(metricColumn('topCategory', textColumn('tea', null)).cell)).toEqual(['tea', '']);
    expect([0, 1, 2].map(metricColumn('flag', flags).cell)).toEqual([true, false, '']);
    expect([0, 1].map(metricColumn('tags', list).cell)).toEqual(['b; a', '']);
    expect(metricColumn('tags', list).type).toBe('text');
  });
});
