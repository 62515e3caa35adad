/**
 * What the server answers, by method and path.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '../../../core/index';
import { cliMessages, fill } from '../../../i18n/index';
import { parseRequest } from '../book/check-request';
import type { Outcome, SavedBook } from '../book/messages';
import type { BookThread } from './book-thread';
import { SIGN_OF_LIFE_MS, type EventStream } from './event-stream';
import { framePage } from './frame-page';
import type { Gate } from './gate';
import { readBody } from './request-body';
import { FILE_HEADERS, pageHeaders } from './security-headers';

/** Largest request and largest file, bytes. */
export const MOST_BYTES = { request: 10_000_000, file: 200_000_000 } as const;

const JSON_HEADERS = { ...FILE_HEADERS, 'Content-Type': 'application/json; charset=utf-8' };

/** What routes work with. */
export interface Served {
  readonly thread: BookThread;
  readonly events: EventStream;
  readonly gate: Gate;
  /** Where the built page lies. */
  readonly folder: string;
  /** Of refusals that are not about the book. */
  readonly language: Language;
}

/** A request that has come through the gate. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

type Route = (served: Served, visit: Visit) => void | Promise<void>;

/** Open to whoever reaches this server by its own name: it gives the entry to the rest. */
const ENTRANCE = '/';

const ROUTES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  [ENTRANCE]: { GET: sendPage },
  '/workbench.js': { GET: sendFile('workbench.js', 'text/javascript') },
  '/workbench.css': { GET: sendFile('workbench.css', 'text/css') },
  '/events': { GET: ({ events }, { response }) => events.add(response, FILE_HEADERS) },
  '/api': { POST: answerRequest },
  '/open': { POST: openFile },
  '/save': { GET: sendBook },
  '/sidebar': { GET: sendFrame },
};

/** Answers a request, or refuses it: 403 from elsewhere, 404, 405, 413. */
export async function serve(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { gate, language } = served;
  const { start } = cliMessages(language);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const isWelcome = url.pathname === ENTRANCE ? gate.isForUs(request) : gate.isFromOurPage(request);
  if (!isWelcome) return refuse(response, 403, start.foreign);
  const methods = new Map(Object.entries(ROUTES)).get(url.pathname);
  if (!methods) return refuse(response, 404, start.noSuchPage);
  const route = new Map(Object.entries(methods)).get(request.method ?? '');
  if (!route) {
    response.setHeader('Allow', Object.keys(methods).join(', '));
    return refuse(response, 405, start.noSuchPage);
  }
  await route(served, { request, response, url });
}

function sendPage({ folder, gate }: Served, { response }: Visit): void {
  const nonce = randomBytes(16).toString('base64');
  const html = readFileSync(join(folder, 'workbench.html'), 'utf8');
  response.writeHead(200, {
    ...pageHeaders(nonce),
    'Content-Type': 'text/html; charset=utf-8',
    'Set-Cookie': gate.cookie,
  });
  response.end(html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="csp-nonce" content="${nonce}">`));
}

function sendFile(name: string, type: string): Route {
  return ({ folder }, { response }) => {
    response.writeHead(200, { ...FILE_HEADERS, 'Content-Type': `${type}; charset=utf-8` });
    response.end(readFileSync(join(folder, name)));
  };
}

async function answerRequest({ thread, language }: Served, { request, response }: Visit): Promise<void> {
  const { start } = cliMessages(language);
  const body = await readBody(request, MOST_BYTES.request);
  if (!body) return refuse(response, 413, start.requestTooLarge);
  const asked = parseRequest(body.toString('utf8'));
  if (!asked) return refuse(response, 400, start.notUnderstood);
  await sendInTime(response, thread.ask(asked));
}

/** A question may stay open for long: spaces before the answer keep the connection from being given up. */
async function sendInTime(response: ServerResponse, outcome: Promise<Outcome>): Promise<void> {
  const timer = setInterval(() => {
    if (!response.headersSent) response.writeHead(200, JSON_HEADERS);
    response.write(' ');
  }, SIGN_OF_LIFE_MS);
  const value = await outcome;
  clearInterval(timer);
  if (!response.headersSent) response.writeHead(200, JSON_HEADERS);
  response.end(JSON.stringify(value));
}

async function openFile({ thread, language }: Served, { request, response, url }: Visit): Promise<void> {
  const { start } = cliMessages(language);
  const path = url.searchParams.get('name');
  if (!path) return refuse(response, 400, start.notUnderstood);
  const bytes = await readBody(request, MOST_BYTES.file);
  if (!bytes) return refuse(response, 413, fill(start.fileTooLarge, { megabytes: MOST_BYTES.file / 1e6 }));
  const add = url.searchParams.get('add') === '1';
  sendJson(response, 200, await thread.ask({ op: 'open', file: { path, bytes }, add }));
}

async function sendBook({ thread }: Served, { response }: Visit): Promise<void> {
  const outcome = await thread.ask({ op: 'save' });
  if (!outcome.ok) return refuse(response, 500, outcome.message);
  const { name, bytes } = outcome.value as SavedBook;
  response.writeHead(200, {
    ...FILE_HEADERS,
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
  });
  response.end(bytes);
}

async function sendFrame({ thread, folder, language }: Served, { response, url }: Visit): Promise<void> {
  const outcome = await thread.ask({ op: 'page', page: Number(url.searchParams.get('page')) });
  const html = outcome.ok ? outcome.value : null;
  if (typeof html !== 'string') return refuse(response, 404, cliMessages(language).start.noSuchPage);
  const page = framePage(html, readFileSync(join(folder, 'frame.js'), 'utf8'));
  response.writeHead(200, { ...page.headers, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page.html);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  // What was not read of the body is not waited for.
  response.setHeader('Connection', 'close');
  sendJson(response, status, { ok: false, message });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, JSON_HEADERS);
  response.end(JSON.stringify(value));
}
