import { CONDITION_FAULTS as CATALOGUE } from '../../../src/core/conditions/faults';
import { CONDITION_FAULTS as EN } from '../../../src/i18n/en/conditions';
import { CONDITION_FAULTS as VI } from '../../../src/i18n/vi/conditions';

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the sentences of the rule language', () => {
  const codes = Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[];

  it('exist for every code and no other, in both languages', () => {
    expect(Object.keys(EN).sort()).toEqual([...codes].sort());
    expect(Object.keys(VI).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s has the same placeholders in both languages', (code) => {
    expect(placeholders(VI[code])).toEqual(placeholders(EN[code]));
  });
});
