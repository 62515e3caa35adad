/**
 * Makes one service call of an execution fail, by a text of Google's, or ends the execution there.
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

/** What came of it. */
export interface Injection {
  /** How often the fault came: a call that writes nothing has no write to fail. */
  readonly count: number;
}

const VALUES = ['Spreadsheets', '1AbcDefGhiJklMnoPqrStuVwxYz0123456789abcdefg'];

/** Fails the call with that number, from 0, of the next execution; every one from there on where it is to end. */
export function injectFault(state: HostState, at: number, fault: Fault): Injection {
  const injection = { count: 0 };
  let call = -1;
  let isWriteDue = false;
  const fail = (): never => {
    injection.count++;
    if (fault.moment === 'end') throw new ExecutionKilled();
    throw new ServiceError(fault.code, ...VALUES);
  };
  state.beforeCall = () => {
    call++;
    isWriteDue = call === at && fault.moment.startsWith('held back');
    if (call === at && fault.moment === 'before') fail();
    if (call >= at && fault.moment === 'end') fail();
  };
  state.afterCall = () => {
    if (call === at && fault.moment === 'after') fail();
  };
  state.aroundWrite = (apply) => {
    if (fault.moment === 'end' && fault.writes === 'lost') return () => (call < at ? apply() : undefined);
    if (!isWriteDue) return apply;
    isWriteDue = false;
    return () => {
      if (fault.moment === 'held back, done') apply();
      fail();
    };
  };
  return injection;
}

/** No further faults. */
export function endFaults(state: HostState): void {
  Object.assign(state, { beforeCall: null, afterCall: null, aroundWrite: null });
}
