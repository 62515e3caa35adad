import { FINDING_EXAMPLES } from '../../../tools/rules/tab-examples';
import { checkTab, findingsOf } from '../../../tools/rules/tab-issues';
import { LANGUAGES } from './try-example';

const EXAMPLES = LANGUAGES.flatMap((language) =>
  Object.entries(FINDING_EXAMPLES).map(([code, example]) => ({ code, language, example })),
);

describe('an example of what the check finds', () => {
  it.each(EXAMPLES)('shows $code in $language', ({ code, language, example }) => {
    expect(findingsOf(code, example, language).length).toBeGreaterThan(0);
  });

  it.each(EXAMPLES)(
    'shows no other error or warning than $code in $language',
    ({ code, language, example }) => {
      const others = checkTab(example, language).issues.filter(
        (issue) => issue.severity !== 'info' && issue.code !== code,
      );
      expect(others.map((issue) => issue.code)).toEqual(OTHERS[code] ?? []);
    },
  );
});

/** Whom several rules match in a run, the check has warned of before. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { 'rules.severalHit': ['rules.overlap'] };
