/**
 * `start`: the workbench, a page in the browser that shows a workbook with the add-on in it.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../../core/index';
import { cliMessages, fill, languageOfLocale } from '../../i18n/index';
import { fileKind, readFile } from '../files/file-bytes';
import { openBrowser } from '../workbench/server/open-browser';
import { startServer } from '../workbench/server/server';
import type { ServerOptions, WorkbenchServer } from '../workbench/server/server';
import { addOnFiles } from './bundle';
import { Refusal } from './refusal';

const USUAL_PORT = 4733;

const OPTIONS = {
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  pace: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** `[--port N] [--no-open] [--pace] [--lang en|vi] [BOOK]`; ends with Ctrl-C. Throws: Refusal, HostFileError. */
export async function startCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const language = readLanguage(values.lang);
  const { start, usage, cli } = cliMessages(language);
  if (values.help) return console.log(start.help);
  if (positionals.length > 1) throw new Refusal(2, [usage.severalBooks, cli.seeHelp]);
  const port = readPort(values.port, language);
  const file = positionals.length > 0 ? readBook(positionals[0]) : null;
  const server = await listen({
    addOn: addOnFiles(),
    // This module runs from build/, where the page lies, too.
    folder: fileURLToPath(new URL('.', import.meta.url)),
    port,
    language,
    pace: values.pace ?? false,
    died: endWith,
  });
  endOnSignal(server);
  const outcome = await server.open(file);
  if (!outcome.ok) {
    await server.close();
    throw new Refusal(1, [outcome.message]);
  }
  console.log(fill(start.ready, { address: server.address }));
  if (!values['no-open']) openBrowser(server.address);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { cli } = cliMessages(machineLanguage());
    throw new Refusal(2, [error instanceof Error ? error.message : String(error), cli.seeHelp]);
  }
}

function machineLanguage(): Language {
  return languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale);
}

function readLanguage(value: string | undefined): Language {
  if (value === undefined) return machineLanguage();
  if (value === 'en' || value === 'vi') return value;
  const { usage, cli } = cliMessages(machineLanguage());
  throw new Refusal(2, [fill(usage.badLanguage, { option: 'lang', value }), cli.seeHelp]);
}

function readPort(value: string | undefined, language: Language): number {
  const port = value === undefined ? USUAL_PORT : Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535 && value !== '') return port;
  const { start, cli } = cliMessages(language);
  throw new Refusal(2, [fill(start.badPort, { value: value ?? '' }), cli.seeHelp]);
}

/** An unknown kind is said before the file is looked for. */
function readBook(path: string) {
  fileKind(path);
  return readFile(path);
}

async function listen(options: ServerOptions): Promise<WorkbenchServer> {
  try {
    return await startServer(options);
  } catch (error) {
    const { start } = cliMessages(options.language);
    const { port } = options;
    const { code } = error as NodeJS.ErrnoException;
    const next = port < 65535 ? port + 1 : port - 1;
    if (code === 'EADDRINUSE') throw new Refusal(2, [fill(start.portBusy, { port, next })]);
    if (code === 'EACCES') throw new Refusal(2, [fill(start.portClosed, { port, next: USUAL_PORT })]);
    throw error;
  }
}

function endOnSignal(server: WorkbenchServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

function endWith(error: Error): void {
  console.error(error);
  process.exit(1);
}
