/**
 * Events to every page that listens; a page that comes later hears of what still stands.
 */
import type { ServerResponse } from 'node:http';
import type { WorkbenchEvent } from '../api';

/** So often a sign of life is sent, ms: what stands between page and server may close silent connections. */
export const SIGN_OF_LIFE_MS = 20_000;

export class EventStream {
  private readonly listeners = new Set<ServerResponse>();
  /** Questions without an answer, and functions without an end. */
  private standing: WorkbenchEvent[] = [];
  private readonly timer = setInterval(() => this.write(':\n\n'), SIGN_OF_LIFE_MS).unref();

  /** Answers the request with a stream that stays open. */
  add(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' });
    for (const event of this.standing) response.write(frameOf(event));
    response.flushHeaders();
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  say(event: WorkbenchEvent): void {
    this.remember(event);
    this.write(frameOf(event));
  }

  end(): void {
    clearInterval(this.timer);
    for (const listener of this.listeners) listener.end();
  }

  private write(text: string): void {
    for (const listener of this.listeners) listener.write(text);
  }

  private remember(event: WorkbenchEvent): void {
    if (event.event === 'dialog' || (event.event === 'running' && !event.ended)) this.standing.push(event);
    const over = this.standing.findIndex((other) => ends(event, other));
    if (over >= 0) this.standing.splice(over, 1);
  }
}

function ends(event: WorkbenchEvent, other: WorkbenchEvent): boolean {
  if (event.event === 'answered') return other.event === 'dialog' && other.dialog.dialog === event.dialog;
  if (event.event !== 'running' || !event.ended) return false;
  return other.event === 'running' && other.functionName === event.functionName;
}

function frameOf(event: WorkbenchEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
