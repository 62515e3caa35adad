/**
 * The thread of the workbook, seen from the server: requests go in, answers and events come out.
 */
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import type { WorkbenchEvent } from '../api';
import type { BookReply, BookRequest, BookStart, Outcome } from '../book/messages';

/** A running thread. */
export interface BookThread {
  /** Never rejects: a thread that died answers that it did. */
  ask(request: BookRequest): Promise<Outcome>;
  end(): Promise<void>;
}

/** What the thread is started with, and who hears of it. */
export interface ThreadOptions extends Omit<BookStart, 'port' | 'signal'> {
  /** The built program of the thread. */
  readonly program: string;
  readonly heard: (event: WorkbenchEvent) => void;
  /** It ended by itself: a fault, or no memory left. */
  readonly died: (error: Error) => void;
}

/** Starts it; nothing is open yet. */
export function startBookThread({ program, heard, died, ...start }: ThreadOptions): BookThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(signal);
  const data: BookStart = { ...start, port: port2, signal };
  // The script's time zone is set in the process's own environment: a copy of it would have no effect.
  const worker = new Worker(program, { workerData: data, transferList: [port2], env: SHARE_ENV });
  const pending = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  let isDead = false;

  port.on('message', (reply: BookReply) => {
    if ('event' in reply) return heard(reply);
    pending.get(reply.id)?.(reply.outcome);
    pending.delete(reply.id);
  });
  worker.on('error', (error) => {
    isDead = true;
    for (const answer of pending.values()) answer({ ok: false, message: error.message });
    pending.clear();
    died(error);
  });

  return {
    ask: (request) =>
      new Promise((answer) => {
        if (isDead) return answer({ ok: false, message: 'The thread of the workbook has ended.' });
        pending.set(++last, answer);
        port.postMessage({ id: last, request });
        Atomics.add(count, 0, 1);
        Atomics.notify(count, 0);
      }),
    async end() {
      isDead = true;
      port.close();
      await worker.terminate();
    },
  };
}
