/**
 * `demo`: classifies the sample shop, prints its segments and leaves the workbook to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../core/index';
import { cliMessages, fill } from '../../i18n/index';
import type { ReportScheme } from '../../protocol';
import { PACKS } from '../../templates/index';
import { saveWorkbook } from '../files/save-workbook';
import { sampleWorkbook } from './open-input';
import { readOptions } from './options';
import { reportText } from './print-report';
import { runAddOn } from './run-add-on';

/** `--lang vi` for the Vietnamese shop. */
export async function demoCommand(args: readonly string[]): Promise<void> {
  const sample = args.includes('vi') ? 'vi' : 'en';
  const { lang, help } = readOptions('demo', [...args, '--sample', sample]);
  const { cli } = cliMessages(lang);
  if (help) return console.log(cli.help);
  const workbook = sampleWorkbook(lang);
  const { report } = runAddOn(workbook, { lang, packs: ['all'] }, lang);
  const folder = fileURLToPath(new URL('../build/demo/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `sample-shop-${lang}.xlsx`);
  await saveWorkbook(workbook, path);
  const schemes = report.schemes.map((scheme) => ({ ...scheme, scheme: questionOf(scheme, lang) }));
  console.log([cli.demo, reportText({ ...report, schemes }, lang), fill(cli.saved, { path })].join('\n\n'));
}

/** What a scheme of a ready-made pack asks about customers; the name of one that has no pack of its own. */
function questionOf({ scheme, pack }: ReportScheme, lang: Language): string {
  return PACKS.find(({ key }) => key === pack)?.title[lang] ?? scheme;
}
