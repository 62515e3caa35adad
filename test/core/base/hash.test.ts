import { hashText } from '../../../src/core/base/hash';

describe('the hash of a text', () => {
  // The authors' own test vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('%j is FNV-1a: %s', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('tells letters apart that differ only above the first 256 characters', () => {
    expect(hashText('Huế')).not.toBe(hashText('Hu\u00bf'));
  });
});
