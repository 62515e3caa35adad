/**
 * PropertiesService: texts by key for the document, the user and the script, with Google's limits on size.
 */
import type { Execution } from '../execution';
import { OWNER } from '../host-state';
import { propertiesOfUser } from '../shared-stores';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Properties.PropertiesService;
type GoogleStore = GoogleAppsScript.Properties.Properties;

const DAY_MS = 86_400_000;
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
    const { state, workbook } = this.execution;
    return state.documentIsOpen ? this.#store(workbook.documentProperties) : asGoogle(null);
  }

  /** A formula sees those of the spreadsheet's owner, whoever typed it. */
  getUserProperties(): GoogleStore {
    const { authMode, state } = this.execution;
    if (authMode !== 'CUSTOM_FUNCTION') return this.#store(state.userProperties);
    return this.#store(propertiesOfUser(state.shared, OWNER), this.execution.user === OWNER);
  }

  getScriptProperties(): GoogleStore {
    return this.#store(this.execution.state.scriptProperties);
  }

  #store(store: Map<string, string>, isWritable = true): GoogleStore {
    return asGoogle(new PropertyStore(this.execution, store, isWritable));
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

  constructor(
    private readonly execution: Execution,
    private readonly store: Map<string, string>,
    private readonly isWritable: boolean,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    this.#count();
    return this.store.get(key) ?? null;
  }

  /** Values are stored as texts, whatever was given. */
  setProperty(key: string, value: unknown): GoogleStore {
    this.#countWriting('setProperty');
    const text = String(value);
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new ServiceError('tooLarge', 'value');
    const before = this.store.get(key);
    this.store.set(key, text);
    if (this.#size() > MAX_STORE_BYTES) {
      if (before === undefined) this.store.delete(key);
      else this.store.set(key, before);
      throw new ServiceError('propertyQuota');
    }
    return asGoogle(this);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): GoogleStore {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return asGoogle(this);
  }

  deleteProperty(key: string): GoogleStore {
    this.#countWriting('deleteProperty');
    this.store.delete(key);
    return asGoogle(this);
  }

  deleteAllProperties(): GoogleStore {
    this.#countWriting('deleteAllProperties');
    this.store.clear();
    return asGoogle(this);
  }

  getKeys(): string[] {
    this.#count();
    return [...this.store.keys()];
  }

  /** A copy: changes to it change nothing. */
  getProperties(): Record<string, string> {
    this.#count();
    return Object.fromEntries(this.store);
  }

  #countWriting(member: string): void {
    if (!this.isWritable) throw new ServiceError('noPermission', `Properties.${member}`);
    this.#count();
  }

  /** A day begins with the first call and has 24 hours. */
  #count(): void {
    const { state, clock, user } = this.execution;
    const { propertyCalls } = state.shared;
    const before = propertyCalls.get(user);
    const today = before && clock.now() - before.since < DAY_MS ? before : { since: clock.now(), calls: 0 };
    if (today.calls >= state.propertyCallsPerDay) throw new ServiceError('tooManyToday', 'properties');
    today.calls++;
    propertyCalls.set(user, today);
  }

  #size(): number {
    let bytes = 0;
    for (const [key, value] of this.store) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    return bytes;
  }
}
