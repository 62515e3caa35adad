/**
 * `fit`: thresholds that fit the data at hand, through the bundle that Google would run.
 */
import { cliMessages, fitText, messages } from '../../i18n/index';
import type { FitAnswer, FitRequest } from '../../protocol';
import { saveWorkbook } from '../files/save-workbook';
import { createHost } from '../host';
import { addOnFiles } from './bundle';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions, type ClassifyOptions } from './options';
import { calculateFormulas } from './calculate-formulas';
import { progress } from './progress';
import { Refusal } from './refusal';
import { requestOf } from './request';
import { writeJson } from './write-text';

/** `BOOK.xlsx [--apply --out FILE.xlsx]`. Without --apply nothing is written. Throws: Refusal, HostFileError. */
export async function fitCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('fit', args);
  const { lang, out, json, help } = options;
  if (help) return console.log(cliMessages(lang).cli.help);
  checkOutput(options);
  const workbook = await openInput(options);
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const fit = (more: Pick<FitRequest, 'apply'>) =>
    answered(host.run('fitFromPage', [requestOf(options, more)], { mode: 'sidebar' }).result, options);
  const proposed = fit({});
  const ids = proposed.proposals.map(({ id }) => id);
  const answer = options.apply && ids.length > 0 ? fit({ apply: ids }) : proposed;
  if (options.apply && out !== undefined) {
    calculateFormulas(host, lang);
    progress(lang, 'writing', { file: out });
    await saveWorkbook(workbook, out);
  }
  if (json !== undefined) writeJson(json, answer);
  if (json !== '-') console.log(fitText(answer, lang));
}

function checkOutput({ apply, out, json, lang }: ClassifyOptions): void {
  const { cli, usage } = cliMessages(lang);
  const isWorkbook = out !== undefined && /\.xlsx$/i.test(out);
  if (apply !== isWorkbook || (out !== undefined && !isWorkbook))
    throw new Refusal(2, [usage.fitOut, cli.seeHelp]);
  for (const path of [out, json]) if (path !== undefined && path !== '-') checkWritable(path);
}

type Done = Extract<FitAnswer, { ok: true }>;

/** Throws: Refusal 1 with what is wrong; the workbook is then unchanged. */
function answered(result: unknown, { lang }: ClassifyOptions): Done {
  const answer = result as FitAnswer;
  if (answer.ok) return answer;
  const errors = answer.issues.filter(({ severity }) => severity === 'error');
  throw new Refusal(1, [
    `${messages(lang).outcome.refused}:`,
    ...errors.map(({ message }) => `  ${message}`),
  ]);
}
