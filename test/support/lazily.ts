/**
 * What the tests of a block share, made at its first use: a skipped block makes nothing.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
