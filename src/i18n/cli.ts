/**
 * What the command line says, by language: apart from the rest, so that the add-on does not carry it.
 */
import type { Language } from '../core/index';
import * as en from './en/cli';
import * as vi from './vi/cli';

/** The sentences of the command line: its own words, wrong usage, files, progress. */
export function cliMessages(language: Language) {
  const words = language === 'vi' ? vi : en;
  return { cli: words.CLI, usage: words.USAGE, files: words.FILES, progress: words.PROGRESS };
}
