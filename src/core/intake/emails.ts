/**
 * E-mail addresses: which texts are one, and which two are the same.
 */

/** One address with a name, an @ and a domain that has a point in it; nothing beside it. */
const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/;

/**
 * The address that a text holds, in small letters: mail knows no other difference in practice.
 * Empty: '' for a text that is no address, or several.
 * @example readEmail('An.Nguyen@Shop.VN ') //=> 'an.nguyen@shop.vn'
 */
export function readEmail(text: string): string {
  const trimmed = text.trim();
  return ADDRESS.test(trimmed) ? trimmed.toLowerCase() : '';
}
