/**
 * A short mark of a text, to see whether it is the same text again. Not for secrets.
 */

/** FNV-1a, 32 bits, as Fowler, Noll and Vo publish it: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits. ASCII is hashed byte by byte; other UTF-16 code units count as two bytes, the low one first.
 * @example hashText('foobar') //=> 'bf9cf968'
 */
export function hashText(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    if (unit > 0x7f) hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
