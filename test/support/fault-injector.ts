/**
 * Makes service calls of an execution fail, by a text of Google's, or ends the execution there.
 */
import { ExecutionKilled } from '../../src/offline/cost';
import type { HostState } from '../../src/offline/host-state';
import { ServiceError } from '../../src/offline/services/errors';
import type { MessageCode } from '../../src/offline/services/messages';

/** When the text comes: before the call has an effect, after it, or when Sheets takes a write that was held back. */
export type FaultMoment = 'before' | 'after' | 'held back, lost' | 'held back, done';

/** What becomes of writes that are held back when Google ends an execution. */
export type WritesOfTheDead = 'lost' | 'done';

export type Fault =
  | { readonly moment: FaultMoment; readonly code: MessageCode }
  | { readonly moment: 'end'; readonly writes: WritesOfTheDead };

/** A fault at the call with that number, from 0, of the next execution; at every one from there on where it is the end. */
export interface PlacedFault {
  readonly call: number;
  readonly fault: Fault;
}

/** What came of it. */
export interface Injection {
  /** How often the fault came: a call that writes nothing has no write to fail. */
  readonly count: number;
}

const VALUES = ['Spreadsheets', '1AbcDefGhiJklMnoPqrStuVwxYz0123456789abcdefg'];

/** One fault in the next execution. */
export function injectFault(state: HostState, call: number, fault: Fault): Injection {
  return injectFaults(state, [{ call, fault }])[0];
}

/** Several, each counted for itself. */
export function injectFaults(state: HostState, placed: readonly PlacedFault[]): Injection[] {
  const now = { call: -1 };
  const faults = placed.map(({ call, fault }) => new FaultAt(call, fault, now));
  state.beforeCall = () => {
    now.call++;
    for (const fault of faults) fault.beforeCall();
  };
  state.afterCall = () => {
    for (const fault of faults) fault.afterCall();
  };
  state.aroundWrite = (apply) => faults.reduce((write, fault) => fault.aroundWrite(write), apply);
  return faults;
}

class FaultAt implements Injection {
  count = 0;
  private isWriteDue = false;

  constructor(
    private readonly at: number,
    private readonly fault: Fault,
    private readonly now: { readonly call: number },
  ) {}

  beforeCall(): void {
    const { moment } = this.fault;
    this.isWriteDue = this.isNow && moment.startsWith('held back');
    if (this.isNow && moment === 'before') this.fail();
    if (this.isOver && moment === 'end') this.fail();
  }

  afterCall(): void {
    if (this.isNow && this.fault.moment === 'after') this.fail();
  }

  aroundWrite(apply: () => void): () => void {
    const { fault } = this;
    // Lost is what is still held back when the end comes.
    if (fault.moment === 'end') return fault.writes === 'lost' ? () => void (this.isOver || apply()) : apply;
    if (!this.isWriteDue) return apply;
    this.isWriteDue = false;
    return () => {
      if (fault.moment === 'held back, done') apply();
      this.fail();
    };
  }

  private get isNow(): boolean {
    return this.now.call === this.at;
  }

  private get isOver(): boolean {
    return this.now.call >= this.at;
  }

  private fail(): never {
    this.count++;
    if (this.fault.moment === 'end') throw new ExecutionKilled();
    throw new ServiceError(this.fault.code, ...VALUES);
  }
}

/** No further faults. */
export function endFaults(state: HostState): void {
  Object.assign(state, { beforeCall: null, afterCall: null, aroundWrite: null });
}
