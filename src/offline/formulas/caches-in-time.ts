/**
 * Caches of a script whose calls run one after the other here and side by side at Google: a call sees what others had put in
 * by the time at which it begins, not what those put in that run beside it.
 */
import type { CachedValue, SharedStores } from '../shared-stores';

type Caches = SharedStores['caches'];

/** What a call did to the caches: null is a value that it took out. */
interface Change {
  readonly at: number;
  readonly values: readonly (readonly [cache: string, key: string, value: CachedValue | null])[];
}

export class CachesInTime {
  private coming: Change[] = [];
  private before: Caches = new Map();

  constructor(private readonly caches: Caches) {}

  /** To be called before a call whose function begins at that time, ms. */
  begin(at: number): void {
    this.apply((change) => change.at <= at);
    this.before = copyOf(this.caches);
  }

  /** To be called after it, with the time at which it ended: what it put in waits for that time. */
  end(at: number): void {
    const values = differences(this.before, this.caches);
    if (values.length === 0) return;
    this.coming.push({ at, values });
    const back = differences(this.caches, this.before);
    put(this.caches, back);
  }

  /** All calls have ended. */
  finish(): void {
    this.apply(() => true);
  }

  private apply(isDue: (change: Change) => boolean): void {
    const due = this.coming.filter(isDue).sort((a, b) => a.at - b.at);
    if (due.length === 0) return;
    this.coming = this.coming.filter((change) => !isDue(change));
    for (const { values } of due) put(this.caches, values);
  }
}

function copyOf(caches: Caches): Caches {
  return new Map([...caches].map(([name, values]) => [name, new Map(values)]));
}

/** What makes the second of the first. */
function differences(from: Caches, to: Caches): Change['values'] {
  const names = new Set([...from.keys(), ...to.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [from.get(name), to.get(name)];
    const gone = [...(old?.keys() ?? [])].filter((key) => !now?.has(key));
    const put = [...(now ?? [])].filter(([key, value]) => old?.get(key) !== value);
    return [
      ...gone.map((key) => [name, key, null] as const),
      ...put.map(([key, value]) => [name, key, value] as const),
    ];
  });
}

function put(caches: Caches, values: Change['values']): void {
  for (const [name, key, value] of values) {
    const cache = caches.get(name) ?? new Map<string, CachedValue>();
    caches.set(name, cache);
    if (value === null) cache.delete(key);
    else cache.set(key, value);
  }
}
