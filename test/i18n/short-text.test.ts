import { shortText } from '../../src/i18n/index';

describe('a text of a cell in a sentence', () => {
  it('stands whole up to a thousand characters', () => {
    expect(shortText('')).toBe('');
    expect(shortText('a'.repeat(1000))).toBe('a'.repeat(1000));
  });

  it('is cut to a thousand characters, the last of which says so', () => {
    expect(shortText('a'.repeat(1001))).toBe(`${'a'.repeat(999)}…`);
  });

  it('keeps its signs whole: one of two units is left out where it would be halved', () => {
    // 998 letters, then signs of two units each: the 999th unit would be the first half of one.
    expect(shortText('a'.repeat(998) + '😀'.repeat(9))).toBe(`${'a'.repeat(998)}…`);
    expect(shortText('a'.repeat(997) + '😀'.repeat(9))).toBe(`${'a'.repeat(997)}😀…`);
  });
});
