/**
 * `doctor`: everything that is worth knowing of the data, through the bundle that Google would run; writes no workbook.
 */
import { cliMessages, dataSentence } from '../../i18n/index';
import type { DataAnswer } from '../../protocol/data-check';
import { createHost } from '../host';
import { addOnFiles } from './bundle';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions } from './options';
import { findingsText } from './print-findings';
import { Refusal } from './refusal';
import { requestOf } from './request';
import { writeJson } from './write-text';

/** Exit code 0 when a run could use the data, 1 when it would be refused. Throws: Refusal, HostFileError. */
export async function doctorCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('doctor', args);
  const { lang, json, help } = options;
  if (help) return console.log(cliMessages(lang).cli.help);
  if (json !== undefined && json !== '-') checkWritable(json);
  const workbook = await openInput(options);
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const request = requestOf(options, {});
  const answer = host.run('doctorFromPage', [request], { mode: 'sidebar' }).result as DataAnswer;
  if (json !== undefined) writeJson(json, answer);
  if (json !== '-') console.log(findingsText(answer, lang));
  if (!answer.ok) throw new Refusal(1, json === '-' ? [dataSentence(answer, lang)] : []);
}
