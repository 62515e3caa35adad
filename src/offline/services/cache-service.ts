/**
 * CacheService: texts that may be gone at any time, with Google's limits.
 */
import type { Execution } from '../execution';
import type { CachedValue } from '../shared-stores';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;

const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21600;

/** The global CacheService. */
export class CacheServiceService
  extends ServiceObject
  implements Pick<Google, 'getDocumentCache' | 'getUserCache' | 'getScriptCache'>
{
  readonly serviceName = 'CacheService';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** null when no spreadsheet is open. */
  getDocumentCache(): GoogleCache {
    const { state, workbook } = this.execution;
    return state.documentIsOpen ? this.#cache(`document ${workbook.id}`) : asGoogle(null);
  }

  getUserCache(): GoogleCache {
    return this.#cache(`user ${this.execution.user}`);
  }

  getScriptCache(): GoogleCache {
    return this.#cache('script');
  }

  #cache(name: string): GoogleCache {
    const { caches } = this.execution.state.shared;
    const store = caches.get(name) ?? new Map<string, CachedValue>();
    caches.set(name, store);
    return asGoogle(new CacheObject(this.execution, store));
  }
}

type Emulated = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

class CacheObject extends ServiceObject implements Pick<GoogleCache, Emulated> {
  readonly serviceName = 'Cache';
  override readonly family = 'CacheService.';

  constructor(
    private readonly execution: Execution,
    private readonly store: Map<string, CachedValue>,
  ) {
    super();
  }

  get(key: string): string | null {
    const cached = this.store.get(key);
    if (!cached) return null;
    if (cached.until > this.execution.clock.now() && !this.execution.state.cacheForgets())
      return cached.value;
    this.store.delete(key);
    return null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }

  put(key: string, value: unknown, expirationInSeconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (key.length > MAX_KEY_CHARACTERS) throw new ServiceError('tooLarge', 'key');
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new ServiceError('tooLarge', 'value');
    if (!(expirationInSeconds >= 1 && expirationInSeconds <= MAX_SECONDS)) {
      throw new ServiceError('invalidArgument', 'expirationInSeconds', 'Integer');
    }
    this.store.set(key, { value: text, until: this.execution.clock.now() + expirationInSeconds * 1000 });
    // The oldest entries go first when the cache is full.
    for (const oldest of this.store.keys()) {
      if (this.store.size <= MAX_ITEMS) break;
      this.store.delete(oldest);
    }
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.store.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.store.delete(key);
  }
}
