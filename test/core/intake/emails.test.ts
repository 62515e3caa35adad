import { readEmail } from '../../../src/core/intake/emails';

describe('an e-mail address', () => {
  it('is the same in small letters and without the blanks around it', () => {
    expect(readEmail(' An.Nguyen@Shop.VN ')).toBe('an.nguyen@shop.vn');
  });

  it.each([
    'an',
    'an@shop',
    '@shop.vn',
    'an@.vn',
    'an@shop.',
    'an@shop..vn',
    'an nguyen@shop.vn',
    'an@shop.vn, binh@shop.vn',
    'An <an@shop.vn>',
    'n/a',
    '',
  ])('is not "%s"', (text) => {
    expect(readEmail(text)).toBe('');
  });
});
