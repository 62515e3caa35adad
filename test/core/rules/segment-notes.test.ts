import { segmentNotes } from '../../../src/core/rules/segment-notes';
import { sheetFromGrid } from '../../../src/core/tables/sheet-cells';

const notes = (...rows: readonly string[][]) =>
  segmentNotes(
    sheetFromGrid('Rules', [
      ['Id', 'On', 'Scheme', 'Segment', 'orders', 'Action', 'Owner', 'Colour'],
      ...rows,
    ]),
  );

describe('what the Rules tab says of a segment', () => {
  it('is what to do, what not to do, who looks after it, and its colour', () => {
    const found = notes([
      'r1',
      '✓',
      'Value',
      'VIP',
      '> 3',
      'Do: call. Do not: wait.',
      'Lan; Minh',
      '#1A73E8',
    ]);
    expect([...found.of('Value')]).toEqual([
      ['VIP', { do: 'call.', doNot: 'wait.', owners: ['Lan', 'Minh'], colour: '#1a73e8' }],
    ]);
  });

  it('is of each thing what the first rule says that says it', () => {
    const found = notes(
      ['r1', '', 'Value', 'VIP', '> 9', '', 'Lan', ''],
      ['r2', '', 'Value', 'VIP', '> 3', 'Do not: wait.', 'Minh', '#000000'],
      ['r3', '', 'Value', 'VIP', '> 1', 'Do: call.', '', '#ffffff'],
    );
    expect(found.of('Value').get('VIP')).toEqual({
      do: '',
      doNot: 'wait.',
      owners: ['Lan'],
      colour: '#000000',
    });
  });

  it('is nothing for a rule that is off, or for a scheme that no rule names', () => {
    const found = notes(['r1', 'no', 'Value', 'VIP', '> 3', 'Do: call.', '', '']);
    expect([found.of('Value').size, found.of('RFM').size]).toEqual([0, 0]);
  });

  it('belongs to the scheme however its name is written', () => {
    const found = notes(['r1', '', 'value ', 'VIP', '> 3', 'Call', '', '']);
    expect(found.of('Value').get('VIP')?.do).toBe('Call');
  });

  it('is there though a rule has a fault, and nowhere without the headers', () => {
    expect(notes(['r1', '', 'Value', 'VIP', '=> 3', 'Call', '', 'blue']).of('Value').get('VIP')).toEqual({
      do: 'Call',
      doNot: '',
      owners: [],
      colour: '',
    });
    expect(segmentNotes(sheetFromGrid('Rules', [['a', 'b']])).of('Value').size).toBe(0);
  });
});
