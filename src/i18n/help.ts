/**
 * What each setting does, by language.
 */
import type { FieldKey, Language } from '../core/index';
import { FIELD_NAMES as EN_FIELDS } from './en/fields';
import { FIELD_NAMES as VI_FIELDS } from './vi/fields';
import * as en from './en/help';
import * as vi from './vi/help';

/** The fields' names by key, as sentences say them. */
export function fieldNames(language: Language): Readonly<Record<FieldKey, string>> {
  return language === 'vi' ? VI_FIELDS : EN_FIELDS;
}

/** The sentences by section and setting. */
export function settingHelp(language: Language) {
  const help = language === 'vi' ? vi : en;
  return {
    section: help.SECTION_HELP,
    general: help.GENERAL_HELP,
    rfm: help.RFM_HELP,
    band: help.BAND_HELP,
    scheme: help.SCHEME_HELP,
  };
}

/** What metrics need, by name, each once: 'amount / unit price' where either field would do. */
export function needNames(needs: readonly string[], language: Language): string[] {
  const names = fieldNames(language);
  return needs.map((need) =>
    need
      .split('|')
      .map((field) => names[field as FieldKey])
      .join(' / '),
  );
}
