import { INTAKE_ISSUES, type IntakeIssueCode } from '../../../src/core/intake/issues';
import { INTAKE_MESSAGES as ENGLISH } from '../../../src/i18n/en/intake';
import { INTAKE_MESSAGES as VIETNAMESE } from '../../../src/i18n/vi/intake';

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe('every intake issue', () => {
  it.each(Object.keys(INTAKE_ISSUES) as IntakeIssueCode[])(
    '%s has sentences with the same placeholders',
    (code) => {
      expect(placeholders(VIETNAMESE[code])).toEqual(placeholders(ENGLISH[code]));
    },
  );
});
