/**
 * `set-up`: a workbook in, the same with the tabs Settings and Rules out, through the bundle that Google would run.
 */
import { cliMessages, messages, setUpSentence } from '../../i18n/index';
import type { Language } from '../../core/index';
import type { SetUpAnswer } from '../../protocol';
import { STARTERS } from '../../templates/starters/index';
import { saveWorkbook } from '../files/save-workbook';
import { createHost } from '../host';
import { addOnFiles } from './bundle';
import { checkWritable } from './check-writable';
import { openInput } from './open-input';
import { readOptions } from './options';
import { calculateFormulas } from './calculate-formulas';
import { progress } from './progress';
import { Refusal } from './refusal';

/** `BOOK.xlsx --pack NAME[,NAME…] --starter NAME --lang en|vi --out FILE.xlsx`. Throws: Refusal, HostFileError; then nothing was written. */
export async function setUpCommand(args: readonly string[]): Promise<void> {
  const options = readOptions('set-up', args);
  const { lang, langGiven, packs, starter, out, help } = options;
  const { cli, usage } = cliMessages(lang);
  const { outcome } = messages(lang);
  if (help) return console.log(cli.help);
  if (options.listStarters) return console.log(starterList(lang));
  if (out === undefined || !/\.xlsx$/i.test(out)) throw new Refusal(2, [usage.setUpOut, cli.seeHelp]);
  checkWritable(out);
  const workbook = await openInput(options);
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const request = {
    ...(packs ? { packs } : {}),
    ...(starter ? { starter } : {}),
    ...(langGiven ? { lang } : {}),
  };
  const answer = host.run('setUpFromPage', [request], { mode: 'sidebar' }).result as SetUpAnswer;
  const issues = answer.issues.map(({ message }) => `  ${message}`);
  if (!answer.ok) throw new Refusal(1, [`${outcome.refused}:`, ...issues]);
  calculateFormulas(host, lang);
  progress(lang, 'writing', { file: out });
  await saveWorkbook(workbook, out);
  console.log(setUpSentence(answer, lang));
}

/** Name, title, sentence, and the packs. */
function starterList(lang: Language): string {
  return STARTERS.map(({ key, title, description, packs }) =>
    [`${key}  ${title[lang]}`, `  ${description[lang]}`, `  ${packs.join(', ')}`].join('\n'),
  ).join('\n');
}
