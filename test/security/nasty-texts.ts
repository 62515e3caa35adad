/**
 * Texts that programs trip over: names that every object has, formulas, markup, placeholders, invisible signs, enormous ones.
 * No two of them are the same customer, segment or city to anybody.
 */
export const NASTY_TEXTS: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['null', 'undefined', 'NaN', 'true', '0', '-0', '1e999'],
  ...['=1+1', '=IMPORTXML("http://elsewhere.invalid/","//a")', '+84901', '-1+1', '@SUM(A1)'],
  ...['\t=1', '\r=2', '\n=3', "'=4", "''=5"],
  ...['"', '""', "'", '`', '\\', '\\"', '";=1;"'],
  ...['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script>', '&amp;'],
  ...['${x}', '{name}', '{segment}', '{customers}', '{count:one|many}', '{0}', '%s', '$&', '$1'],
  ...['a\u0000b', '\u0000', '\ud800', '\udc00x', '\u202eabc', '\u200b', 'e\u0301', 'İ', '𝒳', '👩‍👩‍👧'],
  ...['a\nb', 'a\r\nb', 'a\tb', 'a, b', 'a;b', 'a · b'],
  ...['.*', '(', '[', '(?:', '^$', 'a|b', '*', '~', '?', '~*'],
  ...[
    '[customer-segments segment:Who]',
    'now:segment:Who',
    'segment:Who',
    'key',
    '#REF!',
    '{"a":1}',
    '[]',
    '—',
  ],
  ...['2026-01-01', '1/2', '00123', '12345678901234567890'],
  'x'.repeat(900),
  'y'.repeat(40_000),
];

/** As core has them: without blanks around them, and accents joined to their letters. */
export function asName(text: string): string {
  return text.trim().normalize('NFC');
}
