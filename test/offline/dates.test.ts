/**
 * Dates: wall clock in the cell, instants in the script, the spreadsheet's zone between them.
 */
import { zoneNamed } from '../../src/offline/workbook/zone';
import { answerOf, bookOf, hostOf } from './run-script';

const inZone = (timeZone: string, body: string): unknown =>
  hostOf(bookOf([['a']], { timeZone }), body).run('run').result;

describe('a date cell', () => {
  it('is midnight in the zone of the spreadsheet', () => {
    const body = `return sheet.getRange(1, 1).setValue('2024-01-05').getValue().toISOString()`;
    expect(inZone('Asia/Ho_Chi_Minh', body)).toBe('2024-01-04T17:00:00.000Z');
    expect(inZone('America/New_York', body)).toBe('2024-01-05T05:00:00.000Z');
  });

  it('shows another wall clock when it is copied by value to a spreadsheet elsewhere', () => {
    // 2023-01-01 12:00 in Tokyo is 2022-12-31 19:00 in Los Angeles.
    const body = `return sheet.getRange(1, 1).setValue(new Date('2023-01-01T03:00:00Z')).getDisplayValue()`;
    expect(inZone('Asia/Tokyo', body)).toBe('1/1/2023 12:00:00');
    expect(inZone('America/Los_Angeles', body)).toBe('12/31/2022 19:00:00');
  });

  it('gives a Date of the script', () => {
    expect(
      inZone('UTC', `return sheet.getRange(1, 1).setValue('2024-01-05').getValue() instanceof Date`),
    ).toBe(true);
  });

  it('reads back to the instant that was written, on both sides of a change of clocks', () => {
    const body = `return ['2024-03-31T00:30:00Z', '2024-03-31T01:30:00Z', '2024-10-27T02:30:00Z'].map((text) =>
      sheet.getRange(1, 1).setValue(new Date(text)).getValue().toISOString())`;
    expect(inZone('Europe/Berlin', body)).toEqual([
      '2024-03-31T00:30:00.000Z',
      '2024-03-31T01:30:00.000Z',
      '2024-10-27T02:30:00.000Z',
    ]);
  });

  it('is a plain number without its format', () => {
    expect(
      answerOf(`return sheet.getRange(1, 1).setValue('2024-01-05').setNumberFormat('0').getValue()`),
    ).toBe(45296);
  });

  it('keeps a date format that was chosen before', () => {
    const body = `const r = sheet.getRange(1, 1).setNumberFormat('dd/mm/yyyy').setValue('2024-01-05'); return r.getDisplayValue()`;
    expect(answerOf(body)).toBe('05/01/2024');
  });
});

describe('serial numbers', () => {
  it('count days of the wall since 1899-12-30', () => {
    const zone = zoneNamed('Asia/Ho_Chi_Minh');
    expect(zone.instantOfSerial(25569)).toBe(-8 * 3600000); // in 1970 Saigon was 8 hours ahead
    expect(zone.serialOfInstant(Date.UTC(2024, 0, 4, 17))).toBe(45296);
  });
});

describe('Date in the script', () => {
  it('without arguments asks the clock of the host', () => {
    const clock = { mode: 'real', now: () => Date.UTC(2024, 0, 5), spend: () => undefined } as const;
    const body = `class Later extends Date {} return [new Date().toISOString(), Date.now(), new Later().getTime(), new Later(5).getTime(),
      new Date(0).constructor === Date, typeof Date()]`;
    const now = Date.UTC(2024, 0, 5);
    expect(hostOf(bookOf([['a']]), body, { clock }).run('run').result).toEqual([
      '2024-01-05T00:00:00.000Z',
      now,
      now,
      5,
      true,
      'string',
    ]);
  });
});
