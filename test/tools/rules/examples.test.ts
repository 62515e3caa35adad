import { CELL_GROUPS, SHARE_EXAMPLES, SHARE_OF, type CellExample } from '../../../tools/rules/cell-examples';
import {
  CONDITION_EXAMPLES,
  FUNCTION_EXAMPLES,
  type ConditionExample,
} from '../../../tools/rules/condition-examples';
import { ID } from '../../../tools/rules/example-tabs';
import { headerOf, say, type ExampleSubject } from '../../../tools/rules/words';
import { LANGUAGES, whoFits } from './try-example';

const named = <E extends { readonly write: CellExample['write'] }>(examples: readonly E[]) =>
  LANGUAGES.flatMap((language) =>
    examples.map((example) => ({ example, language, text: say(example.write, language) })),
  );

/** Expects a test of one value to hold for the values that the page names, and for no other that it names. */
function expectCell(
  { write, also, holds, fails }: CellExample,
  under: ExampleSubject,
  language: 'en' | 'vi',
  shop?: unknown[][],
) {
  const customers = [...holds, ...fails].map((value) => ({ [under]: value }));
  const expected = [...holds.map(() => true), ...fails.map(() => false)];
  for (const text of also === undefined ? [write] : [write, also])
    expect(whoFits({ write: text, under, customers, shop }, language)).toEqual(expected);
}

describe.each(CELL_GROUPS)('in a cell under $under', ({ under, examples }) => {
  it.each(named(examples))('$text means in $language what the page says', ({ example, language }) =>
    expectCell(example, under, language),
  );
});

describe('in a cell under orders, among the customers whom the page names', () => {
  it.each(named(SHARE_EXAMPLES))('$text means in $language what the page says', ({ example, language }) => {
    const header = [ID[language], headerOf('orderCount', language)];
    const shop = [header, ...SHARE_OF.map((orders, index) => [`C${index}`, orders])];
    expectCell(example, 'orderCount', language, shop);
  });
});

describe('in the column Condition', () => {
  const examples: readonly ConditionExample[] = [...CONDITION_EXAMPLES, ...Object.values(FUNCTION_EXAMPLES)];

  it.each(named(examples))('$text means in $language what the page says', ({ example, language }) => {
    const { write, holds, fails } = example;
    expect(whoFits({ write, under: null, customers: [...holds, ...fails] }, language)).toEqual([
      ...holds.map(() => true),
      ...fails.map(() => false),
    ]);
  });

  it('every example names customers for whom it holds and others', () => {
    for (const { holds, fails } of examples)
      expect([holds.length > 0, fails.length > 0]).toEqual([true, true]);
  });
});
