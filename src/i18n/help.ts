/**
 * What each setting does, by language.
 */
import type { Language } from '../core/index';
import * as en from './en/help';
import * as vi from './vi/help';

/** The sentences by section and setting. */
export function settingHelp(language: Language) {
  const help = language === 'vi' ? vi : en;
  return {
    section: help.SECTION_HELP,
    general: help.GENERAL_HELP,
    rfm: help.RFM_HELP,
    scheme: help.SCHEME_HELP,
  };
}
