/**
 * What google.script.run lets through: JSON-like values only. Runs on both sides, so it knows neither Node nor a page.
 */

/** How a side tells what is no plain value of its own. */
export type IsForeign = (value: object) => boolean;

/** The value without undefined fields; undefined in a list is null. Throws the page's own error for whatever is not JSON-like. */
export function packValue(value: unknown, name: string, isForeign: IsForeign = () => false): unknown {
  return pack(value, { name, above: new Set(), isForeign });
}

/** Whether the value is an object literal, of any realm. */
export function isObjectLiteral(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

interface Place {
  readonly name: string;
  readonly above: ReadonlySet<unknown>;
  readonly isForeign: IsForeign;
}

function pack(value: unknown, place: Place): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const { name, above, isForeign } = place;
  const isOwn = typeof value === 'object' && !isForeign(value);
  if (!isOwn || above.has(value) || !(Array.isArray(value) || isObjectLiteral(value)))
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  const inside = (key: string): Place => ({ name: key, above: new Set(above).add(value), isForeign });
  if (Array.isArray(value))
    return Array.from(value as unknown[], (item, i) => pack(item, inside(String(i))) ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, pack(item, inside(key))]));
}
