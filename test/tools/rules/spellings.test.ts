import { checkGrids } from '../../../tools/rules/check-grids';
import { oneRule, smallShop } from '../../../tools/rules/example-tabs';
import { KEYWORD_USES, SAME_MEANINGS, signSpellings, wordsOf } from '../../../tools/rules/spellings';
import { ENGLISH_KEYWORDS, type Keyword } from '../../../src/core/index';

/** The one form in which a rule prints, however it was written. */
function canonical(write: string, inCell = false): string {
  const rules = oneRule(write, inCell ? 'orderCount' : null, 'en');
  const { check, issues } = checkGrids({ customers: smallShop('en'), rules }, 'en');
  if (!check) throw new Error(JSON.stringify(issues));
  return check.tables[0].rules[0].rule.tests.map(({ condition }) => condition.canonical).join();
}

describe('what the page calls the same', () => {
  it.each(SAME_MEANINGS)('$one is $other', ({ one, other, inCell }) => {
    expect(canonical(other, inCell)).toBe(canonical(one, inCell));
  });

  const keywords = Object.keys(ENGLISH_KEYWORDS) as Keyword[];
  const aliases = keywords.flatMap((keyword) =>
    [...wordsOf(keyword).en, ...wordsOf(keyword).vi].map((word) => [word, keyword] as const),
  );

  it.each(aliases)('%s is the keyword %s', (word, keyword) => {
    const { write, inCell } = KEYWORD_USES[keyword];
    expect(canonical(write(word), inCell)).toBe(canonical(write(wordsOf(keyword).en[0]), inCell));
  });

  const signs = [...signSpellings()].flatMap(([sign, others]) =>
    others.map((other) => [other, sign] as const),
  );

  it.each(signs)('%s is the sign %s', (other, sign) => {
    expect(canonical(`orders ${other} 5`)).toBe(canonical(`orders ${sign} 5`));
  });
});

it('rules that differ print differently', () => {
  const uses = Object.entries(KEYWORD_USES).filter(([keyword]) => !['if', 'then', 'else'].includes(keyword));
  const printed = uses.map(([keyword, { write, inCell }]) =>
    canonical(write(wordsOf(keyword as Keyword).en[0]), inCell),
  );
  expect(new Set(printed).size).toBe(printed.length);
});
