/**
 * google.script.run: immutable, each handler makes another runner; every other name is a function of the script.
 */
import { packValue } from '../../pack-value';
import type { FrameAnswer } from '../api';

type Handler = (value: unknown, userObject?: unknown) => void;

/** What a runner does with an answer. */
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly user?: { readonly object: unknown };
}

/** Sends a call; the answer comes later. */
export type Send = (
  functionName: string,
  args: readonly unknown[],
  answered: (answer: FrameAnswer) => void,
) => void;

const WITH: Readonly<Record<string, (handlers: Handlers, given: unknown) => Handlers>> = {
  withSuccessHandler: (handlers, given) => ({ ...handlers, success: handlerOf(given) }),
  withFailureHandler: (handlers, given) => ({ ...handlers, failure: handlerOf(given) }),
  withUserObject: (handlers, given) => ({ ...handlers, user: { object: given } }),
};

/** A runner without handlers. */
export function scriptRunner(send: Send, handlers: Handlers = {}): object {
  return new Proxy(Object.freeze({}), {
    get(_target, name) {
      if (typeof name !== 'string' || isInvisible(name)) return undefined;
      const change = Object.prototype.hasOwnProperty.call(WITH, name) ? WITH[name] : null;
      if (change) return (given: unknown) => scriptRunner(send, change(handlers, given));
      return (...args: unknown[]) => {
        // What cannot be sent is refused at the call, not by the failure handler.
        const packed = args.map((arg, i) => packValue(arg, String(i)) ?? null);
        send(name, packed, (answer) => deliver(answer, handlers));
      };
    },
  });
}

/** Private functions of the script; and what the language asks of a promise, which a runner is not. */
function isInvisible(name: string): boolean {
  return name.endsWith('_') || name === 'then';
}

function handlerOf(given: unknown): Handler {
  if (typeof given !== 'function') throw new TypeError('The handler is not a function.');
  return given as Handler;
}

function deliver(answer: FrameAnswer, { success, failure, user }: Handlers): void {
  const more = user ? [user.object] : [];
  if (answer.ok) return success?.(answer.value, ...more);
  const { name, message } = answer.error;
  const error = Object.assign(new Error(message), { name });
  // Without a handler it reaches the console alone.
  if (!failure) throw error;
  failure(error, ...more);
}
