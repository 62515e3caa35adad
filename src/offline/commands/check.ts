/**
 * `check`: says what is wrong with rules and what they do, through the bundle that Google would run; classifies nobody.
 */
import { checkSentence, cliMessages } from '../../i18n/index';
import type { CheckAnswer } from '../../protocol';
import { saveWorkbook } from '../files/save-workbook';
import { createHost } from '../host';
import { addOnFiles } from './bundle';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions } from './options';
import { checkText } from './print-check';
import { progress } from './progress';
import { Refusal } from './refusal';
import { requestOf } from './request';
import { writeJson } from './write-text';

/** The workbook with the marks of the check is written only where --out names it. Throws: Refusal, HostFileError. */
export async function checkCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('check', args);
  const { lang, out, json, help } = options;
  const { cli, usage } = cliMessages(lang);
  if (help) return console.log(cli.help);
  if (out !== undefined && !/\.xlsx$/i.test(out)) throw new Refusal(2, [usage.setUpOut, cli.seeHelp]);
  for (const path of [out, json]) if (path !== undefined && path !== '-') checkWritable(path);
  const workbook = await openInput(options);
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const { result } = host.run('checkFromPage', [requestOf(options, {})], { mode: 'sidebar' });
  const answer = result as CheckAnswer;
  if (out !== undefined) {
    progress(lang, 'writing', { file: out });
    await saveWorkbook(workbook, out);
  }
  if (json !== undefined) writeJson(json, answer);
  if (json !== '-') console.log(checkText(answer, lang));
  if (!answer.ok) throw new Refusal(1, json === '-' ? [checkSentence(answer, lang)] : []);
}
