/**
 * What somebody may send in place of a request: any JSON, requests that are almost right, enormous and deep ones, names that
 * every object has.
 */
import fc from 'fast-check';
import { KNOWN_CALLS } from './calls';

/** Names that JavaScript gives to every object, and the fields of all requests. */
const EVERY_OBJECT = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
];
const FIELDS = [...new Set(Object.values(KNOWN_CALLS).flatMap(({ args }) => args.flatMap(fieldsOf)))];

function fieldsOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** An object with a field of its own of any name, "__proto__" among them. */
export function objectWith(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.map(([name, value]) => [name, value]));
}

/** Lists in lists, so many deep. */
export function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { map: value };
  return value;
}

const LONG = 'x'.repeat(200_000);
const POLLUTION = objectWith([['__proto__', { lang: 'vi', confirmed: true }]]);

/** Each is worth a try with every function. */
export const ODD_VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  '=1+1',
  '__proto__',
  LONG,
  [],
  [[]],
  {},
  POLLUTION,
  { toString: null },
  { message: { toString: null } },
  [[{ toString: null }]],
  objectWith([['constructor', { prototype: { polluted: true } }]]),
  nested(300),
  new Array(20_000).fill('x'),
];

const oddValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_VALUES) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const name = fc.oneof(fc.constantFrom(...FIELDS, ...EVERY_OBJECT), fc.string({ maxLength: 12 }));

/** A request of which up to three things are changed: fields left out, taken from others, added, or odd. */
function almost(request: unknown): fc.Arbitrary<unknown> {
  const entries = Object.entries((request ?? {}) as object) as [string, unknown][];
  const change = fc.tuple(fc.constantFrom('replace', 'drop', 'add'), fc.nat(), name, oddValue);
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let changed = entries;
    for (const [how, index, field, value] of changes) {
      const at = changed.length > 0 ? index % changed.length : -1;
      if (how === 'add' || at < 0) changed = [...changed, [field, value]];
      else if (how === 'drop') changed = changed.filter((_, i) => i !== at);
      else changed = changed.map((entry, i) => (i === at ? [entry[0], value] : entry));
    }
    return objectWith(changed);
  });
}

/** The arguments of one call: the first almost right, or any of them odd, or all of them. */
export function attackOn(args: readonly unknown[]): fc.Arbitrary<unknown[]> {
  const withOdd = fc
    .tuple(fc.nat(args.length - 1), oddValue)
    .map(([at, odd]) => args.map((arg, i) => (i === at ? odd : arg)));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(almost(args[0])) },
    { weight: args.length > 1 ? 3 : 0, arbitrary: withOdd },
    { weight: 1, arbitrary: fc.array(oddValue, { maxLength: 4 }) },
  );
}
