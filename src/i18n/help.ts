/**
 * What each setting does, by language.
 */
import type { Language } from '../core/index';
import * as en from './en/help';
import * as vi from './vi/help';

/** The sentences by section and setting. */
export function settingHelp(language: Language) {
  const {
    SECTION_HELP: section,
    GENERAL_HELP: general,
    RFM_HELP: rfm,
    SCHEME_HELP: scheme,
  } = language === 'vi' ? vi : en;
  return { section, general, rfm, scheme };
}
