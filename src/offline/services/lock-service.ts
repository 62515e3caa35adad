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

  getDocumentLock(): GoogleLock {
    return asGoogle(new LockObject(this.execution, 'document'));
  }

  getUserLock(): GoogleLock {
    return asGoogle(new LockObject(this.execution, 'user'));
  }

  getScriptLock(): GoogleLock {
    return asGoogle(new LockObject(this.execution, 'script'));
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
    private readonly name: string,
  ) {
    super();
  }

  /** Waits in vain when somebody else holds the lock: executions of this host do not overlap. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    if (this.execution.state.foreignLocks.has(this.name)) {
      this.execution.meter.spend(timeoutInMillis);
      return false;
    }
    this.execution.heldLocks.add(this.name);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.execution.heldLocks.has(this.name);
  }

  releaseLock(): void {
    this.execution.heldLocks.delete(this.name);
  }
}
