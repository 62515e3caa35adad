import { casesGrid } from '../../../tools/rules/example-tabs';
import { checkWorked, ruleTests, WORKED_CASES } from '../../../tools/rules/worked-run';
import { say } from '../../../tools/rules/words';
import { WORKED_CUSTOMERS, WORKED_RULES } from '../../../tools/rules/worked-table';
import { LANGUAGES } from './try-example';

describe.each(LANGUAGES)('the worked table in %s', (language) => {
  it('gives every customer the segment of the page, by the rule of the page', () => {
    const { check } = checkWorked(casesGrid(WORKED_CASES, language), language);
    expect(check?.cases?.map(({ actual, ruleRow }) => [actual, ruleRow])).toEqual(
      WORKED_CUSTOMERS.map(({ segment, row }) => [say(segment, language), row]),
    );
  });

  it('has no finding but the gap of which the page speaks', () => {
    const { issues } = checkWorked(casesGrid(WORKED_CASES, language), language);
    const found = issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect(found).toEqual(['rules.gap']);
  });

  it('is tested by two tests that pass and one that fails, since row 5 decides', () => {
    const { check, issues } = checkWorked(ruleTests(language), language);
    expect(check?.cases?.map(({ passed }) => passed)).toEqual([true, true, false]);
    expect(issues.find(({ code }) => code === 'cases.failed')?.params).toMatchObject({ rule: 5 });
  });
});

it('every rule of the worked table decides for a customer of the page', () => {
  const deciding = new Set(WORKED_CUSTOMERS.flatMap(({ row }) => row ?? []));
  expect([...deciding].sort()).toEqual(WORKED_RULES.map((_, index) => index + 2));
});
