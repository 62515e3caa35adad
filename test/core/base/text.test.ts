import fc from 'fast-check';
import { foldKey, foldText, stripAccents } from '../../../src/core/base/text';

describe('foldText', () => {
  it.each([
    ['case', 'VIP', 'vip'],
    ['outer blanks', '  vip ', 'vip'],
    ['runs of blanks, tabs and line ends', 'hà  \t\n nội', 'hà nội'],
    ['no-break blanks', 'hà\u00a0nội', 'hà nội'],
    ['the byte order mark', '\ufeffvip', 'vip'],
    ['the form of Unicode', 'ha\u0300 no\u0302\u0323i', 'hà nội'],
  ])('leaves out %s', (_what, text, folded) => expect(foldText(text)).toBe(folded));

  it('keeps accents and signs', () => {
    expect(foldText('Trẻ-em')).toBe('trẻ-em');
    expect(foldText('má')).not.toBe(foldText('ma'));
  });

  it('of a folded text is the same text', () => {
    const letters = fc.constantFrom(
      'a',
      'Ạ',
      'đ',
      'Đ',
      'ô',
      '\u0323',
      '\u0302',
      ' ',
      '\u00a0',
      '-',
      '1',
      'İ',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const folded = foldText(parts.join(''));
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('stripAccents', () => {
  it.each([
    ['Đà Nẵng', 'Da Nang'],
    ['đường Trường Sơn', 'duong Truong Son'],
    ['Quảng Ngãi, Huế', 'Quang Ngai, Hue'],
    ['Café', 'Cafe'],
    ['', ''],
  ])('%s → %s', (text, plain) => expect(stripAccents(text)).toBe(plain));
});

describe('foldKey', () => {
  it('is one for all spellings of a header', () => {
    const spellings = [
      'Mã khách hàng',
      'MÃ KHÁCH HÀNG',
      'ma_khach_hang',
      'Ma-khach.hang',
      ' mã  khách/hàng ',
    ];
    expect(new Set(spellings.map(foldKey))).toEqual(new Set(['makhachhang']));
  });

  it('keeps digits, % and +, which tell headers apart', () => {
    expect(['Last 30 days', 'Discount %', 'Age 65+'].map(foldKey)).toEqual([
      'last30days',
      'discount%',
      'age65+',
    ]);
  });

  it('of signs alone is nothing', () => expect(foldKey(' ✓ - ')).toBe(''));
});
