/**
 * Two ways to say that texts are equal: `foldText` for values and names, `foldKey` for headers.
 */

const DIACRITICS = /[\u0300-\u036f]/g;
const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
const PLAIN = /^[a-z0-9]*$/;
const NOT_KEY = /[^\p{L}\p{N}%+]+/gu;

/**
 * NFC, trimmed, inner runs of white space (no-break ones, too) as one blank, lower case. Accents count.
 * @example foldText('  Hà\u00a0 NỘI ') //=> 'hà nội'
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(SPACES, ' ').trim().normalize('NFC').toLowerCase();
}

/**
 * The text without its accents: đ becomes d.
 * @example stripAccents('Đà Nẵng') //=> 'Da Nang'
 */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(DIACRITICS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/**
 * What two headers must share to be the same: letters and digits without case, accents, spaces or punctuation.
 * @example foldKey('Mã_khách-hàng ') //=> 'makhachhang'
 */
export function foldKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return stripAccents(text).toLowerCase().replace(NOT_KEY, '');
}
