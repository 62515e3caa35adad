/**
 * A workbench with a page that is a program: what the tests of the server share.
 */
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { readAddOn } from '../../../src/offline/commands/bundle';
import type { AddOnFiles } from '../../../src/offline/commands/bundle';
import type { ApiRequest, BookView, CellBlock, WorkbenchEvent } from '../../../src/offline/workbench/api';
import { startServer } from '../../../src/offline/workbench/server/server';
import type { ServerOptions } from '../../../src/offline/workbench/server/server';
import { ensureBuilt } from '../../support/command-line';
import { MANIFEST } from '../run-script';

const ROOT = process.cwd();

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** How a request differs from what the page would send. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

/** A reply of the server. */
export type Reply = { ok: true; value: unknown } | { ok: false; message: string; name?: string };

/** A page that has loaded: it has the cookie, and hears events. */
export interface WorkbenchClient {
  readonly address: string;
  /** Every event so far. */
  readonly events: readonly WorkbenchEvent[];
  fetch(path: string, asking?: Asking): Promise<Answer>;
  /** Without cookie or origin. */
  fetchPlainly(path: string, asking?: Asking): Promise<Answer>;
  ask(asked: ApiRequest): Promise<Reply>;
  /** Throws when the answer is no. */
  value(asked: ApiRequest): Promise<unknown>;
  book(): Promise<BookView>;
  /** The texts of the first rows of a tab. */
  texts(tab: number, rows?: number): Promise<readonly (readonly string[])[]>;
  open(name: string, bytes: string | Uint8Array, add?: boolean): Promise<Reply>;
  /** The first event of this kind from now on, or one that came before and was not waited for. */
  next<Kind extends WorkbenchEvent['event']>(kind: Kind): Promise<Extract<WorkbenchEvent, { event: Kind }>>;
  /** Another page that is loaded now. */
  listenAgain(): Heard;
  close(): Promise<void>;
}

/** What one page hears. */
export interface Heard {
  readonly events: readonly WorkbenchEvent[];
  /** The next event that was not waited for, of this kind where one is given. */
  next(kind?: WorkbenchEvent['event']): Promise<WorkbenchEvent>;
  end(): void;
}

/** An add-on of these statements. */
export function addOnOf(bundle: string, pages: Readonly<Record<string, string>> = {}): AddOnFiles {
  return { bundle, manifest: MANIFEST, pages };
}

/** The real one. */
export function builtAddOn(): AddOnFiles {
  ensureBuilt();
  return readAddOn(join(ROOT, 'dist'));
}

/** Starts a server on a free port and loads its page; nothing is open unless `open` is called. */
export async function startWorkbench(
  addOn: AddOnFiles,
  options: Partial<ServerOptions> = {},
): Promise<WorkbenchClient> {
  ensureBuilt();
  const server = await startServer({
    addOn,
    folder: join(ROOT, 'build'),
    port: 0,
    language: 'en',
    pace: false,
    died: (error) => console.error(error),
    ...options,
  });
  const { address } = server;
  const plainly = (path: string, asking: Asking = {}): Promise<Answer> =>
    new Promise((answered, failed) => {
      // What a failed test has left unanswered when the server ends is nobody's to hear of.
      send(new URL(path, address), asking).then(answered, (error: unknown) => isClosed || failed(error));
    });
  let isClosed = false;
  const page = await plainly('/');
  const cookie = String(page.headers['set-cookie']).split(';')[0];
  const fetch = (path: string, asking: Asking = {}): Promise<Answer> =>
    plainly(path, {
      ...asking,
      headers: {
        cookie,
        ...(asking.method === 'POST' ? { origin: new URL(address).origin } : {}),
        ...asking.headers,
      },
    });
  const ask = async (asked: ApiRequest): Promise<Reply> =>
    replyOf(await fetch('/api', { method: 'POST', body: JSON.stringify(asked) }));
  const value = async (asked: ApiRequest): Promise<unknown> => {
    const reply = await ask(asked);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  const heard = listen(new URL('/events', address), cookie);
  return {
    address,
    events: heard.events,
    fetch,
    fetchPlainly: plainly,
    ask,
    value,
    book: () => value({ op: 'book' }) as Promise<BookView>,
    texts: async (tab, rows = 100) =>
      ((await value({ op: 'cells', tab, fromRow: 1, rows })) as CellBlock).texts,
    open: async (name, body, add = false) =>
      replyOf(
        await fetch(`/open?name=${encodeURIComponent(name)}${add ? '&add=1' : ''}`, { method: 'POST', body }),
      ),
    next: (kind) => heard.next(kind) as ReturnType<WorkbenchClient['next']> as never,
    listenAgain: () => listen(new URL('/events', address), cookie),
    async close() {
      isClosed = true;
      heard.end();
      await server.close();
    },
  };
}

function replyOf({ body }: Answer): Reply {
  return JSON.parse(body.toString('utf8')) as Reply;
}

function send(url: URL, { method = 'GET', headers = {}, body }: Asking): Promise<Answer> {
  return new Promise((answered, failed) => {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const sent = request(
      url,
      { method, headers: given as Record<string, string>, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

function listen(url: URL, cookie: string): Heard {
  const events: WorkbenchEvent[] = [];
  const taken = new Set<WorkbenchEvent>();
  const watchers = new Set<() => void>();
  let text = '';
  const stream = request(url, { headers: { cookie }, agent: false }, (response) => {
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      text += part;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const frame of whole.filter((line) => line.startsWith('data: ')))
        events.push(JSON.parse(frame.slice('data: '.length)) as WorkbenchEvent);
      for (const watcher of [...watchers]) watcher();
    });
  });
  stream.on('error', () => undefined);
  stream.end();
  return {
    events,
    next: (kind) =>
      new Promise((found) => {
        const look = (): void => {
          const event = events.find(
            (other) => (kind === undefined || other.event === kind) && !taken.has(other),
          );
          if (!event || !watchers.has(look)) return;
          taken.add(event);
          watchers.delete(look);
          found(event);
        };
        watchers.add(look);
        look();
      }),
    end: () => stream.destroy(),
  };
}
