/**
 * `classify`: tables in, segments out, through the bundle that Google would run.
 */
import { cliMessages } from '../../i18n/index';
import type { ClassifyRequest, Preview, Report } from '../../protocol';
import { PACKS } from '../../templates/index';
import { saveWorkbook } from '../files/save-workbook';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions, type ClassifyOptions } from './options';
import { previewText } from './print-preview';
import { reportText } from './print-report';
import { progress } from './progress';
import { requestOf } from './request';
import { writeJson } from './write-text';
import { runAddOn } from './run-add-on';

/** Throws: Refusal, HostFileError; then nothing was written. */
export async function classifyCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('classify', args);
  if (options.help) return console.log(cliMessages(options.lang).cli.help);
  if (options.listPacks) return console.log(packList(options));
  for (const path of [options.out, options.json]) if (path !== undefined && path !== '-') checkWritable(path);
  const started = performance.now();
  const workbook = await openInput(options);
  const loadMs = performance.now() - started;
  progress(options.lang, 'classifying');
  const { report, written, preview, stats } = runAddOn(workbook, classifyRequest(options), options.lang);
  const saving = performance.now();
  if (options.out !== undefined && written) {
    progress(options.lang, 'writing', { file: options.out });
    await saveWorkbook(workbook, options.out, { sheet: written.sheet, firstRow: written.headerRow });
  }
  const saveMs = performance.now() - saving;
  progress(options.lang, 'cost', { calls: stats.calls, seconds: Math.ceil(stats.costMs / 1000) });
  show({ ...withFileTimes(report, { loadMs, saveMs }), preview }, options);
}

function classifyRequest(options: ClassifyOptions): ClassifyRequest {
  const { metrics, preview } = options;
  return requestOf(options, { metrics, preview: preview || undefined });
}

/** Reading and writing files is part of the reading and writing that a person waits for. */
function withFileTimes(report: Report, { loadMs, saveMs }: { loadMs: number; saveMs: number }): Report {
  const { readMs, computeMs, writeMs } = report.timings;
  const timings = { readMs: readMs + Math.round(loadMs), computeMs, writeMs: writeMs + Math.round(saveMs) };
  return { ...report, timings };
}

function show(report: Report & { preview?: Preview }, { json, lang }: ClassifyOptions): void {
  if (json !== undefined) writeJson(json, report);
  if (json === '-') return;
  console.log(reportText(report, lang));
  if (report.preview) console.log(`\n${previewText(report.preview, lang)}`);
}

function packList({ lang }: ClassifyOptions): string {
  const width = Math.max(...PACKS.map(({ key }) => key.length));
  return PACKS.map(({ key, title }) => `${key.padEnd(width)}  ${title[lang]}`).join('\n');
}
