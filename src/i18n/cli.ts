/**
 * What the command line says, by language: apart from the rest, so that the add-on does not carry it.
 */
import type { Language } from '../core/index';
import * as en from './en/cli';
import { START as startEn } from './en/start';
import * as vi from './vi/cli';
import { START as startVi } from './vi/start';

/** The sentences of the command line: its own words, wrong usage, files, progress, the workbench's server. */
export function cliMessages(language: Language) {
  const words = language === 'vi' ? vi : en;
  const start = language === 'vi' ? startVi : startEn;
  return { cli: words.CLI, usage: words.USAGE, files: words.FILES, progress: words.PROGRESS, start };
}
