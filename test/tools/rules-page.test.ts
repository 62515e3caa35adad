import { existsSync } from 'node:fs';
import { CONDITION_FAULTS } from '../../src/core/conditions/faults';
import { valueNames } from '../../src/core/index';
import { CASE_ISSUES } from '../../src/core/rules/cases/issues';
import { RULES_ISSUES } from '../../src/core/rules/issues';
import { KEYWORDS } from '../../src/core/words/en/keywords';
import { anchorOf, rulesPage } from '../../tools/rules-page';
import { POLICY_RESULTS } from '../../tools/rules/policy-examples';
import { REFUSED, REFUSED_GROUPS, TIES } from '../../tools/rules/refused-examples';
import { errorsOf, warningsOf } from '../../tools/rules/refused-issues';
import { KEYWORD_USES } from '../../tools/rules/spellings';
import { FINDING_EXAMPLES } from '../../tools/rules/tab-examples';
import { findingsOf } from '../../tools/rules/tab-issues';
import { CASE_EXAMPLES, checkCases } from '../../tools/rules/case-examples';
import { reportIssue } from '../../src/i18n/index';
import type { Issue, Language } from '../../src/core/index';
import { LANGUAGES } from './rules/try-example';

const page = rulesPage();
const [english, vietnamese] = page.split('\n---\n');
const PART: Readonly<Record<Language, string>> = { en: english, vi: vietnamese };

/** As it stands in a cell of a table, without its place. */
function sentence(issue: Issue, language: Language): string {
  return reportIssue({ ...issue, where: { rows: [] } }, language).message.replace(/\|/g, '\\|');
}

describe('the rules page', () => {
  it('leads nowhere that is not there', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => `#${anchorOf(title)}`));
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
    expect(links.filter((link) => !anchors.has(link) && !existsSync(`docs/${link}`))).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(['#quy-tắc', '#rules', 'metrics.md', 'conformance.md']));
  });

  it('shows a usable rule among its first twenty lines', () => {
    expect(page.split('\n').slice(0, 20).join('\n')).toContain('`>= 5`');
  });

  it('groups every refused example', () => {
    expect(REFUSED_GROUPS.flatMap(({ examples }) => examples)).toEqual(Object.values(REFUSED));
  });
});

describe.each(LANGUAGES)('the rules page in %s', (language) => {
  const part = PART[language];

  it.each(Object.entries(REFUSED))('says what %s says', (_code, example) => {
    expect(part).toContain(sentence(errorsOf(example, language)[0], language));
  });

  it.each(Object.entries(FINDING_EXAMPLES))('says what %s says', (code, example) => {
    expect(part).toContain(sentence(findingsOf(code, example, language)[0], language));
  });

  it.each(Object.keys(TIES) as (keyof typeof TIES)[])('says what %s says', (code) => {
    expect(part).toContain(sentence(warningsOf(code, language)[0], language));
  });

  it('names every hit policy with all of its names', () => {
    for (const names of Object.values(valueNames(language).hitPolicy))
      for (const name of names) expect(part).toContain(`\`${name}\``);
  });
});

describe('every code of the rules has an example', () => {
  it.each([
    ['a fault of a cell', CONDITION_FAULTS, { ...REFUSED, ...TIES }],
    ['a finding in the Rules tab', RULES_ISSUES, FINDING_EXAMPLES],
    ['a finding in the tab Rule tests', CASE_ISSUES, CASE_EXAMPLES],
    ['a hit policy', valueNames('en').hitPolicy, POLICY_RESULTS],
    ['a keyword', KEYWORDS, KEYWORD_USES],
  ])('%s', (_what, registry, examples) => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(registry).sort());
  });
});

describe('an example of what is said of the tab Rule tests', () => {
  const examples = LANGUAGES.flatMap((language) =>
    Object.entries(CASE_EXAMPLES).map(([code, example]) => ({ code, language, example })),
  );

  it.each(examples)('gives $code and nothing else in $language', ({ code, language, example }) => {
    const { issues } = checkCases(example, language);
    expect(issues.flatMap((issue) => (issue.severity === 'error' ? [issue.code] : []))).toEqual([code]);
  });
});
