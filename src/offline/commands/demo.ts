/**
 * `demo`: classifies the sample shop, prints its segments and leaves the workbook to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliMessages, fill } from '../../i18n/index';
import { saveWorkbook } from '../files/save-workbook';
import { sampleWorkbook } from './open-input';
import { readOptions } from './options';
import { reportText } from './print-report';
import { runAddOn } from './run-add-on';

/** `--lang vi` for the Vietnamese shop. */
export async function demoCommand(args: readonly string[]): Promise<void> {
  const { lang, help } = readOptions('demo', [...args, '--sample', args.includes('vi') ? 'vi' : 'en']);
  if (help) return console.log(cliMessages(lang).cli.help);
  const workbook = sampleWorkbook(lang);
  const { report } = runAddOn(workbook, { lang, packs: ['all'] }, lang);
  const folder = fileURLToPath(new URL('../build/demo/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `sample-shop-${lang}.xlsx`);
  await saveWorkbook(workbook, path);
  console.log(`${reportText(report, lang)}\n\n${fill(cliMessages(lang).cli.saved, { path })}`);
}
