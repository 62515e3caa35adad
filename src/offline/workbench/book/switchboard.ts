/**
 * The thread's ear: messages come one by one between the steps of a script, or while it waits for a person.
 */
import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { BookMessage } from './messages';

/** Scripts are synchronous: no event reaches the thread while one runs, so it looks for messages itself. */
export class Switchboard {
  private readonly count: Int32Array;

  constructor(
    private readonly port: MessagePort,
    signal: SharedArrayBuffer,
    private readonly serve: (message: BookMessage) => void,
  ) {
    this.count = new Int32Array(signal);
  }

  /** Serves from now on, whenever nothing runs. */
  open(): void {
    this.port.on('message', this.serve);
  }

  /** Serves what has come. */
  serveArrived(): void {
    for (
      let next = receiveMessageOnPort(this.port) as { message: BookMessage } | undefined;
      next;
      next = receiveMessageOnPort(this.port) as typeof next
    ) {
      this.serve(next.message);
    }
  }

  /** Stops the script until it is over, or for so many ms; what comes meanwhile is served. */
  serveUntil(isOver: () => boolean, ms = Infinity): void {
    const end = performance.now() + ms;
    for (;;) {
      const seen = Atomics.load(this.count, 0);
      this.serveArrived();
      const left = end - performance.now();
      if (isOver() || left <= 0) return;
      Atomics.wait(this.count, 0, seen, left);
    }
  }
}
