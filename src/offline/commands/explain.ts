/**
 * `explain`: why a customer is in its segments, and what it lacks for another, through the bundle that Google would run.
 */
import { cliMessages, messages } from '../../i18n/index';
import type { AnswerLine, ExplainAnswer } from '../../protocol/explain';
import { createHost } from '../host';
import { addOnFiles } from './bundle';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions } from './options';
import { Refusal } from './refusal';
import { requestOf } from './request';
import { writeJson } from './write-text';

/** `BOOK.xlsx --customer ID [--segment NAME]`. Nothing of the workbook is written. Throws: Refusal, HostFileError. */
export async function explainCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('explain', args);
  const { lang, customer, segment, json, help } = options;
  const { cli, usage } = cliMessages(lang);
  if (help) return console.log(cli.help);
  if (customer === undefined) throw new Refusal(2, [usage.noCustomer, cli.seeHelp]);
  if (json !== undefined && json !== '-') checkWritable(json);
  const workbook = await openInput(options);
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const request = requestOf(options, { customerId: customer, segment });
  const answer = host.run('explainFromPage', [request], { mode: 'sidebar' }).result as ExplainAnswer;
  if (!answer.ok) {
    const errors = answer.issues.filter(({ severity }) => severity === 'error');
    const lines = errors.map(({ message }) => `  ${message}`);
    throw new Refusal(1, [`${messages(lang).outcome.refused}:`, ...lines]);
  }
  if (json !== undefined) writeJson(json, answer);
  if (json !== '-') console.log(explainText(answer));
}

function explainText({ schemes, missing }: Extract<ExplainAnswer, { ok: true }>): string {
  const block = (lines: readonly AnswerLine[]) =>
    lines.map(({ depth, text }) => '  '.repeat(depth) + text).join('\n');
  return [...schemes, ...missing].map(({ lines }) => block(lines)).join('\n\n');
}
