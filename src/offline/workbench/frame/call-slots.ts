/**
 * Calls on their way to the script: ten at once, the others wait; each answered once.
 */
import type { FrameAnswer, FrameMessage } from '../api';

type Call = Extract<FrameMessage, { call: number }>;

/** What a page may have on the way. */
const MOST_AT_ONCE = 10;

export class CallSlots {
  private last = 0;
  private readonly waiting: Call[] = [];
  private readonly answered = new Map<number, (answer: FrameAnswer) => void>();
  private onTheWay = 0;

  constructor(private readonly post: (call: Call) => void) {}

  send(functionName: string, args: readonly unknown[], answered: (answer: FrameAnswer) => void): void {
    const call = { call: ++this.last, functionName, args };
    this.answered.set(call.call, answered);
    this.waiting.push(call);
    this.sendNext();
  }

  take(answer: FrameAnswer): void {
    const answered = this.answered.get(answer.call);
    if (!answered) return;
    this.answered.delete(answer.call);
    this.onTheWay--;
    this.sendNext();
    answered(answer);
  }

  private sendNext(): void {
    while (this.onTheWay < MOST_AT_ONCE) {
      const next = this.waiting.shift();
      if (!next) return;
      this.onTheWay++;
      this.post(next);
    }
  }
}
