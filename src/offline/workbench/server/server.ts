/**
 * The workbench's server: on this machine alone, one workbook, any number of pages that show it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Language } from '../../../core/index';
import type { AddOnFiles } from '../../commands/bundle';
import type { NamedBytes } from '../../files/file-bytes';
import { startBookThread } from './book-thread';
import type { Outcome } from '../book/messages';
import { EventStream } from './event-stream';
import { openGate } from './gate';
import { serve } from './routes';

const HERE = '127.0.0.1';

export interface ServerOptions {
  readonly addOn: AddOnFiles;
  /** Where the built page and the thread's program lie. */
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly language: Language;
  readonly pace: boolean;
  /** The workbook's thread ended by itself; nothing is answered any more. */
  readonly died: (error: Error) => void;
}

/** A server that listens. */
export interface WorkbenchServer {
  readonly address: string;
  /** Opens a file, else the sample shop. */
  open(file: NamedBytes | null): Promise<Outcome>;
  close(): Promise<void>;
}

/** Throws: what Node says when the port cannot be had (EADDRINUSE, EACCES). */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { folder, language, addOn, pace, died } = options;
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen({ host: HERE, port: options.port }, listening);
  });
  const { port } = server.address() as AddressInfo;
  const events = new EventStream();
  const thread = startBookThread({
    program: join(folder, 'workbench-thread.mjs'),
    addOn,
    language,
    pace,
    heard: (event) => events.say(event),
    died,
  });
  const served = { thread, events, gate: openGate(port), folder, language };
  server.on('request', (request, response) => {
    serve(served, request, response).catch((error: unknown) => {
      // A page that went away in the middle of a request is no fault.
      if (!request.destroyed) console.error(error);
      response.destroy();
    });
  });
  return {
    address: `http://${HERE}:${port}/`,
    open: (file) => thread.ask(file ? { op: 'open', file, add: false } : { op: 'openSample', language }),
    async close() {
      const closed = new Promise((done) => server.close(done));
      events.end();
      server.closeAllConnections();
      await Promise.all([closed, thread.end()]);
    },
  };
}
