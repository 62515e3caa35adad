/**
 * LockService: locks on the document, the user and the script, released when the execution ends.
 */
import type { Execution } from '../execution';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

/** The global LockService. */
export class LockServiceService
  extends ServiceObject
  implements Pick<Google, 'getDocumentLock' | 'getUserLock' | 'getScriptLock'>
{
  readonly serviceName = 'LockService';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** null when no spreadsheet is open. */
  getDocumentLock(): GoogleLock {
    const { workbook, state } = this.execution;
    return state.documentIsOpen ? this.#lock('document', `document ${workbook.id}`) : asGoogle(null);
  }

  getUserLock(): GoogleLock {
    return this.#lock('user', `user ${this.execution.user}`);
  }

  getScriptLock(): GoogleLock {
    return this.#lock('script', 'script');
  }

  #lock(kind: string, name: string): GoogleLock {
    return asGoogle(new LockObject(this.execution, kind, name));
  }
}

class LockObject
  extends ServiceObject
  implements Pick<GoogleLock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>
{
  readonly serviceName = 'Lock';
  override readonly family = 'LockService.';

  constructor(
    private readonly execution: Execution,
    private readonly kind: string,
    private readonly name: string,
  ) {
    super();
  }

  /** Waits in vain when somebody else holds the lock: nobody gives one back meanwhile. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    const { state, heldLocks, meter } = this.execution;
    if (!state.foreignLocks.has(this.kind) && heldLocks.take(this.name)) return true;
    meter.spend(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError('lockTimeout');
    }
  }

  hasLock(): boolean {
    return this.execution.heldLocks.has(this.name);
  }

  releaseLock(): void {
    this.execution.heldLocks.release(this.name);
  }
}
