import { tabHeaders } from '../../../src/core/index';
import { BLANK_EXAMPLES } from '../../../tools/rules/blank-examples';
import { checkGrids } from '../../../tools/rules/check-grids';
import { casesGrid, smallShop } from '../../../tools/rules/example-tabs';
import {
  POLICY_CUSTOMER,
  POLICY_ORDER,
  POLICY_RESULTS,
  POLICY_RULES,
  type OfferedPolicy,
} from '../../../tools/rules/policy-examples';
import { rulesGrid } from '../../../tools/rules/tab-issues';
import { say } from '../../../tools/rules/words';
import { LANGUAGES, whoFits } from './try-example';
import { valueNames } from '../../../src/core/index';

describe.each(LANGUAGES)('a blank value in %s', (language) => {
  it.each(BLANK_EXAMPLES)('under $write is as the page says', ({ write, taken }) => {
    const customers = [{ orderCount: null }];
    expect(whoFits({ write, under: 'orderCount', customers }, language)).toEqual([taken]);
  });
});

describe.each(LANGUAGES)('a customer whom two rules match, in %s,', (language) => {
  const policies = Object.keys(POLICY_RESULTS) as OfferedPolicy[];

  it.each(policies)('gets under %s what the page says', (policy) => {
    const { setting } = tabHeaders(language);
    const [section, , order] = POLICY_ORDER.map((words) => say(words, language));
    const scheme = say(POLICY_RULES[0].scheme ?? '', language);
    const { check } = checkGrids(
      {
        customers: smallShop(language),
        rules: rulesGrid({ rules: POLICY_RULES }, language),
        settings: [
          [setting.section[0], setting.name[0], setting.value[0]],
          [section, scheme, valueNames(language).hitPolicy[policy][0]],
          [section, say(POLICY_ORDER[1], language), order],
        ],
        cases: casesGrid([{ scheme, expected: '', values: POLICY_CUSTOMER }], language),
      },
      language,
    );
    expect(check?.cases?.map(({ actual }) => actual)).toEqual([say(POLICY_RESULTS[policy], language)]);
  });
});
