/**
 * PropertiesService: texts by key for the document, the user and the script, with Google's limits on size.
 */
import type { Execution } from '../execution';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Properties.PropertiesService;
type GoogleStore = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** The global PropertiesService. */
export class PropertiesServiceService
  extends ServiceObject
  implements Pick<Google, 'getDocumentProperties' | 'getUserProperties' | 'getScriptProperties'>
{
  readonly serviceName = 'PropertiesService';

  constructor(private readonly execution: Execution) {
    super();
  }

  getDocumentProperties(): GoogleStore {
    return asGoogle(new PropertyStore(this.execution.workbook.documentProperties));
  }

  getUserProperties(): GoogleStore {
    return asGoogle(new PropertyStore(this.execution.state.userProperties));
  }

  getScriptProperties(): GoogleStore {
    return asGoogle(new PropertyStore(this.execution.state.scriptProperties));
  }
}

type Emulated =
  | 'getProperty'
  | 'setProperty'
  | 'deleteProperty'
  | 'deleteAllProperties'
  | 'getKeys'
  | 'getProperties'
  | 'setProperties';

class PropertyStore extends ServiceObject implements Pick<GoogleStore, Emulated> {
  readonly serviceName = 'Properties';
  override readonly family = 'PropertiesService.';

  constructor(private readonly store: Map<string, string>) {
    super();
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  /** Values are stored as texts, whatever was given. */
  setProperty(key: string, value: unknown): GoogleStore {
    const text = String(value);
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
    const before = this.store.get(key);
    this.store.set(key, text);
    if (this.#size() > MAX_STORE_BYTES) {
      if (before === undefined) this.store.delete(key);
      else this.store.set(key, before);
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    return asGoogle(this);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): GoogleStore {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return asGoogle(this);
  }

  deleteProperty(key: string): GoogleStore {
    this.store.delete(key);
    return asGoogle(this);
  }

  deleteAllProperties(): GoogleStore {
    this.store.clear();
    return asGoogle(this);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  /** A copy: changes to it change nothing. */
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  #size(): number {
    let bytes = 0;
    for (const [key, value] of this.store) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    return bytes;
  }
}
