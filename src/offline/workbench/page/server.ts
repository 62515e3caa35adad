/**
 * What the page asks of the workbench's server, and what the server says by itself.
 */
import type { ApiRequest, BookView, CellBlock, ChartView, WorkbenchEvent } from '../api';

type BookRequest = Extract<ApiRequest, { op: 'book' | 'openSample' | 'language' }>;

/** What comes back for a request. */
export type AnswerTo<Request extends ApiRequest> = Request extends BookRequest
  ? BookView
  : Request extends { op: 'cells' }
    ? CellBlock
    : Request extends { op: 'charts' }
      ? readonly ChartView[]
      : Request extends { op: 'input' }
        ? string
        : Request extends { op: 'call' }
          ? unknown
          : null;

type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly name?: string };

/** The server said no, and why. */
export class Refusal extends Error {
  constructor(message: string, name = 'Error') {
    super(message);
    this.name = name;
  }
}

/** Nobody answered. */
export class NoServer extends Error {}

export async function ask<Request extends ApiRequest>(request: Request): Promise<AnswerTo<Request>> {
  const body = JSON.stringify(request);
  return reply(post('/api', { headers: { 'content-type': 'application/json' }, body }));
}

/** Opens a file in place of the workbook, or adds its table to it. */
export async function sendFile(file: File, add: boolean): Promise<BookView> {
  return reply(post(`/open?name=${encodeURIComponent(file.name)}${add ? '&add=1' : ''}`, { body: file }));
}

/** Calls back for every event until the page closes, and when the server is gone or there again. */
export function listen(heard: (event: WorkbenchEvent) => void, connected: (isSo: boolean) => void): void {
  const events = new EventSource('/events');
  events.onopen = () => connected(true);
  events.onmessage = ({ data }: MessageEvent<string>) => heard(JSON.parse(data) as WorkbenchEvent);
  events.onerror = () => connected(false);
}

async function post(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', ...init });
  } catch {
    throw new NoServer();
  }
}

async function reply<Value>(response: Promise<Response>): Promise<Value> {
  const answer = (await (await response).json()) as Reply<Value>;
  if (!answer.ok) throw new Refusal(answer.message, answer.name);
  return answer.value;
}
