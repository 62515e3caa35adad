/**
 * The customer's gender, as the sheet says it. Nothing is guessed from names.
 */
import { genderNamed } from '../words/genders';
import type { TextColumn } from '../tables/column';
import { reportCell } from './cell-report';
import type { Metric, MetricContext } from './types';

const GENDERS = ['female', 'male', 'other'] as const;

/** Female, male, other. */
export const gender: Metric = {
  key: 'gender',
  type: 'text',
  unit: 'none',
  blank: 'null',
  formula:
    'female, male or other, from the words and forms of address of both languages (Nữ, F, Mrs., Chị; Nam, M, Mr., Anh); ' +
    'rules may use any of these words. Blank where the word says that it is unknown, or says nothing, which is reported',
  source: 'own definition; never guessed from a name',
  needs: ['customers.gender'],
  spell: (text) => {
    const named = genderNamed(text);
    return named === null || named === 'unknown' ? text : named;
  },
  compute: genders,
};

/** Issues: metrics.genderUnreadable */
function genders(context: MetricContext): TextColumn {
  const codes = new Int32Array(context.customerCount).fill(-1);
  const words = context.intake.customers.fields.gender;
  if (words?.type !== 'text') return { type: 'text', codes, dictionary: GENDERS };
  const meanings = words.dictionary.map(genderNamed);
  for (let c = 0; c < codes.length; c++) {
    if (words.codes[c] < 0) continue;
    const meaning = meanings[words.codes[c]];
    if (meaning === null)
      reportCell(context, { code: 'metrics.genderUnreadable', field: 'gender', customer: c });
    else if (meaning !== 'unknown') codes[c] = GENDERS.indexOf(meaning);
  }
  return { type: 'text', codes, dictionary: GENDERS };
}
