/**
 * The one error boundary of formulas: what cannot be answered becomes one sentence in the user's language, which Sheets shows
 * on the cell. By then a Google that is busy has been asked again (steady).
 */
import { fill, languageOfLocale, messages, shortText } from '../../i18n/index';
import { faultKind } from '../steady/fault-kinds';
import { FormulaFault } from './fault';

/** Throws: an Error with the sentence; Google's own where it is not known what it means. */
export function answerFormula<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw spoken(error);
  }
}

function isBusy(error: unknown): boolean {
  return faultKind(error) === 'transient';
}

function spoken(error: unknown): unknown {
  if (error instanceof FormulaFault) return new Error(sentenceOf(error));
  return isBusy(error) ? new Error(sentenceOf(new FormulaFault('busy'))) : error;
}

function sentenceOf({ key, values }: FormulaFault): string {
  const language = languageOfLocale(Session.getActiveUserLocale());
  const shown = Object.entries(values(language)).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortText(value) : value,
  ]);
  const texts = Object.fromEntries(shown) as Readonly<Record<string, string | number>>;
  return fill(messages(language).formulas.faults[key], texts, language);
}
