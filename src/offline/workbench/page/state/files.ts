/**
 * Files that a person opens: one workbook, or tables, each of which becomes a tab.
 */
import type { BookView } from '../../api';
import { fillWords } from '../../../../i18n/workbench';
import { sendFile } from '../server';
import type { Workbench } from './workbench';

const WORKBOOK = /\.xlsx$/i;
const TABLE = /\.(csv|tsv)(\.gz)?$/i;

/** Kinds of files, as a file dialog wants them. */
export const OPENABLE = '.xlsx,.csv,.tsv,.gz';
export const TABLES = '.csv,.tsv,.gz';

/** Opens files in place of the workbook; asks before changes are lost. */
export async function openFiles(workbench: Workbench, files: readonly File[]): Promise<void> {
  if (files.length === 0 || !allowed(workbench, files) || !(await mayReplace(workbench))) return;
  await sendAll(workbench, files, false);
}

/** Adds tables to the open workbook. */
export async function addTables(workbench: Workbench, files: readonly File[]): Promise<void> {
  const others = files.filter(({ name }) => !TABLE.test(name));
  if (others.length > 0) return refuse(workbench, others);
  if (files.length > 0) await sendAll(workbench, files, true);
}

/** Opens the sample shop in place of the workbook. */
export async function openSample(workbench: Workbench, language: 'en' | 'vi'): Promise<void> {
  if (!(await mayReplace(workbench))) return;
  await whileOpening(workbench, () => workbench.perform({ op: 'openSample', language }));
}

async function sendAll(workbench: Workbench, files: readonly File[], add: boolean): Promise<void> {
  for (const [i, file] of files.entries()) {
    const opened = await whileOpening(workbench, () => workbench.attempt(() => sendFile(file, add || i > 0)));
    if (!opened) return;
  }
}

async function whileOpening(
  workbench: Workbench,
  open: () => Promise<BookView | undefined>,
): Promise<boolean> {
  workbench.store.set({ opening: true });
  const book = await open();
  workbench.store.set({ opening: false });
  if (book) workbench.opened(book);
  return book !== undefined;
}

async function mayReplace(workbench: Workbench): Promise<boolean> {
  if (!workbench.unsaved) return true;
  const { drop } = workbench.words;
  return workbench.ask(drop.unsaved, { name: workbench.state.book?.name ?? '' });
}

function allowed(workbench: Workbench, files: readonly File[]): boolean {
  const { drop } = workbench.words;
  const others = files.filter(({ name }) => !WORKBOOK.test(name) && !TABLE.test(name));
  if (others.length > 0) {
    refuse(workbench, others);
    return false;
  }
  const oneKind = files.length === 1 || files.every(({ name }) => TABLE.test(name));
  if (!oneKind) workbench.say({ title: null, message: drop.oneWorkbook, kind: 'problem' });
  return oneKind;
}

function refuse(workbench: Workbench, files: readonly File[]): void {
  const names = files.map(({ name }) => name).join(', ');
  const message = fillWords(workbench.words.drop.wrongKind, { files: names });
  workbench.say({ title: null, message, kind: 'problem' });
}
