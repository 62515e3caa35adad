/**
 * `classify`: tables in, segments out, through the bundle that Google would run.
 */
import { writeFileSync } from 'node:fs';
import { TAB_TITLES } from '../../core/index';
import { cliMessages } from '../../i18n/index';
import type { ClassifyRequest, Preview, Report } from '../../protocol';
import { PACKS } from '../../templates/index';
import { saveWorkbook } from '../files/save-workbook';
import { HostFileError } from '../files/host-file-error';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions, TABLE_KINDS, type ClassifyOptions } from './options';
import { previewText } from './print-preview';
import { reportText } from './print-report';
import { progress } from './progress';
import { runAddOn } from './run-add-on';

/** Throws: Refusal, HostFileError; then nothing was written. */
export async function classifyCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(cliMessages(options.lang).cli.help);
  if (options.listPacks) return console.log(packList(options));
  for (const path of [options.out, options.json]) if (path !== undefined && path !== '-') checkWritable(path);
  const started = performance.now();
  const workbook = await openInput(options);
  const loadMs = performance.now() - started;
  progress(options.lang, 'classifying');
  const { report, written, preview, stats } = runAddOn(workbook, requestOf(options), options.lang);
  const saving = performance.now();
  if (options.out !== undefined && written) {
    progress(options.lang, 'writing', { file: options.out });
    await saveWorkbook(workbook, options.out, { sheet: written.sheet, firstRow: written.headerRow });
  }
  const saveMs = performance.now() - saving;
  progress(options.lang, 'cost', { calls: stats.calls, seconds: Math.ceil(stats.costMs / 1000) });
  show({ ...withFileTimes(report, { loadMs, saveMs }), preview }, options);
}

function requestOf(options: ClassifyOptions): ClassifyRequest {
  const { asOf, packs, map, lang, langGiven, sample, metrics, preview, files } = options;
  // A file that was given as a table is that table, whatever its headers look like.
  const given = TABLE_KINDS.filter((kind) => files[kind] !== undefined);
  const sources = Object.fromEntries(given.map((kind) => [kind, TAB_TITLES[kind][lang]]));
  const language = langGiven || sample ? lang : undefined;
  const request = { asOf, packs, map, sources, metrics, preview: preview || undefined, lang: language };
  // Fields that were not given are left out, as a page would.
  return JSON.parse(JSON.stringify(request)) as ClassifyRequest;
}

/** Reading and writing files is part of the reading and writing that a person waits for. */
function withFileTimes(report: Report, { loadMs, saveMs }: { loadMs: number; saveMs: number }): Report {
  const { readMs, computeMs, writeMs } = report.timings;
  const timings = { readMs: readMs + Math.round(loadMs), computeMs, writeMs: writeMs + Math.round(saveMs) };
  return { ...report, timings };
}

function show(report: Report & { preview?: Preview }, { json, lang }: ClassifyOptions): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (json === '-') return void process.stdout.write(text);
  if (json !== undefined) writeText(json, text);
  console.log(reportText(report, lang));
  if (report.preview) console.log(`\n${previewText(report.preview, lang)}`);
}

function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new HostFileError('file.notWritable', { path }, error);
  }
}

function packList({ lang }: ClassifyOptions): string {
  const width = Math.max(...PACKS.map(({ key }) => key.length));
  return PACKS.map(({ key, title }) => `${key.padEnd(width)}  ${title[lang]}`).join('\n');
}
