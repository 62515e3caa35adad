/**
 * Keys that were pressed before the field of a cell had its text.
 */
import { typeHeld } from '../../../../src/offline/workbench/page/grid/held-keys';

const pressed = (key: string, more: object = {}) =>
  ({
    key,
    ctrlKey: false,
    metaKey: false,
    getModifierState: () => false,
    ...more,
  }) as unknown as Parameters<typeof typeHeld>[1][number];
const keys = (...names: string[]) => names.map((name) => pressed(name));

describe('keys that were held', () => {
  it('are written behind what the cell holds', () => {
    expect(typeHeld('C0004', keys('a', 'ả', ' '))).toBe('C0004aả ');
  });

  it('take the last letter back, a whole one', () => {
    expect(typeHeld('ab🛒', keys('Backspace', 'Backspace', 'c'))).toBe('ac');
    expect(typeHeld('', keys('Backspace', 'a'))).toBe('a');
  });

  it('end with Enter or Tab: what comes after is not of this cell', () => {
    expect(typeHeld('x', keys('a', 'Enter', 'b'))).toBe('xa');
    expect(typeHeld('x', keys('a', 'Tab', 'b'))).toBe('xa');
  });

  it('give nothing where Escape is among them', () => {
    expect(typeHeld('x', keys('a', 'Escape'))).toBeNull();
  });

  it('leave shortcuts out, and take letters that AltGr writes', () => {
    expect(typeHeld('x', [pressed('v', { ctrlKey: true })])).toBe('x');
    expect(typeHeld('x', [pressed('@', { ctrlKey: true, getModifierState: () => true })])).toBe('x@');
  });
});
