/**
 * What formulas answer in words, in the language of whoever looks at the sheet.
 */
import { languageOfLocale, messages } from '../../i18n/index';

/** Calls: one. */
export function formulaTexts() {
  return messages(languageOfLocale(Session.getActiveUserLocale())).formulas;
}
