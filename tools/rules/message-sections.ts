/**
 * The sections of docs/rules.md that show what a check says: each sentence is what the check really says of the example.
 */
import { invariant, tabHeaders, type CaseColumn, type Issue, type Language } from '../../src/core/index';
import { fill, messages, reportIssue } from '../../src/i18n/index';
import { code, table } from '../markdown';
import { CASE_EXAMPLES, checkCases } from './case-examples';
import { gridTable } from './example-sections';
import { PAGE_TEXT } from './page-text';
import { REFUSED_GROUPS, TIES, type RefusedExample } from './refused-examples';
import { errorsOf, limitOf, warningsOf } from './refused-issues';
import { columnsOf, findingsOf, rulesGrid } from './tab-issues';
import { FINDING_EXAMPLES, TAB_FINDINGS, type FindingGroup, type TabExample } from './tab-examples';
import { checkWorked, ruleTests } from './worked-run';
import { headerOf, say } from './words';

/** The sentence without its place: the page shows the place beside it. */
function sentence({ code, severity, count, params }: Issue, language: Language): string {
  return reportIssue({ code, severity, count, params, where: { rows: [] } }, language).message;
}

/** The tab Rule tests with one test that fails. */
export function testsSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const grid = ruleTests(language);
  const others = Object.entries(CASE_EXAMPLES).flatMap(([code, example]) => {
    const { issues } = checkCases(example, language);
    return issues
      .filter((issue) => issue.code === code && code !== 'cases.failed')
      .map((issue) => `- ${sentence(issue, language)}`);
  });
  const failed = checkWorked(grid, language).issues.filter(({ severity }) => severity === 'error');
  return [
    `## ${text.tests}`,
    text.testsIntro,
    gridTable(grid),
    text.testsResult,
    ...failed.map((issue) => `> ${reportIssue(issue, language).message}`),
    table(text.columnsHeader, caseColumns(language)),
    text.testsOther,
    others.join('\n'),
  ].join('\n\n');
}

function caseColumns(language: Language): string[][] {
  const help = messages(language).caseColumns;
  const names = tabHeaders(language).ruleCase;
  return (Object.keys(names) as CaseColumn[]).map((key) => [names[key][0], help[key]]);
}

/** What a check of the Rules tab finds, each with the rules that show it. */
export function findingSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const groups = (['fromRules', 'fromCustomers'] as const).map((group) => {
    const rows = findingsIn(group).map(([code, example]) => [
      rulesText(example, language),
      firstSentence(code, example, language),
    ]);
    return `### ${text[group]}\n\n${table(text.findingsHeader, rows)}`;
  });
  const tab = findingsIn('ofTheTab').map(([code, example]) => `- ${firstSentence(code, example, language)}`);
  return [`## ${text.findings}`, ...groups, `### ${text.ofTheTab}`, tab.join('\n')].join('\n\n');
}

function findingsIn(group: FindingGroup): [string, TabExample][] {
  return Object.entries(TAB_FINDINGS[group]);
}

function firstSentence(code: string, example: TabExample, language: Language): string {
  const found = findingsOf(code, example, language);
  invariant(found.length > 0, `the example of ${code} shows it`);
  return sentence(found[0], language);
}

/** `2: VIP: orders >= 10`, a line a rule. */
function rulesText(example: TabExample, language: Language): string {
  const [header, ...rows] = rulesGrid(example, language);
  const columns = columnsOf(example);
  const lines = rows.map((row, index) => {
    const tests = columns.flatMap((key, at) => {
      if (key === 'on' || key === 'scheme' || key === 'segment' || row[at] === '') return [];
      return [code(key === 'condition' ? String(row[at]) : `${String(header[at])}: ${String(row[at])}`)];
    });
    return `${index + 2}: ${String(row[columns.indexOf('segment')])}: ${tests.join(' ')}`;
  });
  return lines.join('\n');
}

/** Every fault of the language, with an example. */
export function refusedSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const groups = REFUSED_GROUPS.map(({ title, examples }) => {
    const rows = examples.map((example) => refusedRow(example, language));
    return `### ${say(title, language)}\n\n${table(text.refusedHeader, rows)}`;
  });
  const ties = warningsOf('rule.topTies', language).map((issue) => `> ${sentence(issue, language)}`);
  return [
    `## ${text.refused}`,
    text.refusedIntro,
    ...groups,
    text.ties(code(TIES['rule.topTies'].write), TIES['rule.topTies'].among.join(', ')),
    ...ties,
  ].join('\n\n');
}

function refusedRow(example: RefusedExample, language: Language): string[] {
  const { under } = example;
  const errors = errorsOf(example, language);
  invariant(errors.length > 0, `${writtenText(example, language)} is refused`);
  return [
    under === null ? tabHeaders(language).rule.condition[0] : headerOf(under, language),
    writtenText(example, language),
    sentence(errors[0], language),
  ];
}

function writtenText({ write, shown, besides }: RefusedExample, language: Language): string {
  if (typeof write === 'function') return shown === undefined ? '' : `_${say(shown, language)}_`;
  const written = code(say(write, language));
  return besides === undefined ? written : `${written} ${PAGE_TEXT[language].besides(besides)}`;
}

/** How much a cell and a tab may hold. */
export function limitSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const [{ params }] = findingsOf('rules.tooMany', FINDING_EXAMPLES['rules.tooMany'], language);
  const limits = {
    length: limitOf('rule.tooLong'),
    depth: limitOf('rule.tooDeep'),
    rules: Number(params.limit),
  };
  const lines = text.limitsList.map((line) => `- ${fill(line, limits, language)}`);
  return [`## ${text.limits}`, lines.join('\n')].join('\n\n');
}
