/**
 * The sections of docs/rules.md that show what to write: cells, conditions, functions, blanks, hit policies.
 */
import {
  METRICS,
  formatNumber,
  formatShare,
  valueNames,
  type Language,
  type MetricKey,
} from '../../src/core/index';
import { settingHelp } from '../../src/i18n/index';
import { code, table } from '../markdown';
import { BLANK_EXAMPLES } from './blank-examples';
import {
  CELL_GROUPS,
  SHARE_EXAMPLES,
  SHARE_OF,
  type CellExample,
  type CellGroup,
  type ExampleValue,
} from './cell-examples';
import {
  CONDITION_EXAMPLES,
  FUNCTION_EXAMPLES,
  type ConditionExample,
  type ExampleCustomer,
} from './condition-examples';
import { PAGE_TEXT } from './page-text';
import {
  POLICY_CUSTOMER,
  POLICY_ORDER,
  POLICY_RESULTS,
  POLICY_RULES,
  type OfferedPolicy,
} from './policy-examples';
import { rulesGrid } from './tab-issues';
import { headerOf, say, type ExampleSubject } from './words';

/** What to write in cells, a table for each kind of value. */
export function cellSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const groups = CELL_GROUPS.map((group) => groupPart(group, language));
  const shares = [
    `### ${text.shares}`,
    text.sharesUnder(headerOf('orderCount', language), SHARE_OF.join(', ')),
    cellTable(SHARE_EXAMPLES, 'orderCount', language),
    text.sharesRemark,
  ];
  return [`## ${text.cells}`, text.cellsIntro, ...groups, ...shares].join('\n\n');
}

function groupPart({ title, under, examples, remark }: CellGroup, language: Language): string {
  const lines = [
    `### ${say(title, language)}`,
    PAGE_TEXT[language].under(headerOf(under, language)),
    cellTable(examples, under, language),
  ];
  return [...lines, ...(remark === undefined ? [] : [say(remark, language)])].join('\n\n');
}

function cellTable(examples: readonly CellExample[], under: ExampleSubject, language: Language): string {
  const text = PAGE_TEXT[language];
  const values = (some: readonly ExampleValue[]) =>
    some.map((value) => valueText(value, under, language)).join(' · ');
  const rows = examples.map(({ write, also, means, holds, fails }) => {
    const other = also === undefined ? '' : say(also, language);
    const written = code(say(write, language)) + (other === '' ? '' : text.also(code(other)));
    return [written, say(means, language), values(holds), values(fails)];
  });
  return table([text.write, text.means, text.holds, text.fails], rows);
}

/** As the sheet shows it. */
export function valueText(value: ExampleValue, subject: ExampleSubject, language: Language): string {
  if (value === null) return `_${PAGE_TEXT[language].blank}_`;
  if (typeof value !== 'number') return say(value, language);
  const isShare = subject in METRICS && METRICS[subject as MetricKey].unit === 'share';
  return isShare ? formatShare(value, language) : formatNumber(value, language);
}

/** `orders 8, revenue 25,000,000` */
function customerText(customer: ExampleCustomer, language: Language): string {
  const subjects = Object.keys(customer) as ExampleSubject[];
  return subjects
    .map(
      (subject) =>
        `${headerOf(subject, language)} ${valueText(customer[subject] ?? null, subject, language)}`,
    )
    .join(', ');
}

/** What to write in the column Condition, and the functions. */
export function conditionSections(language: Language): string {
  const text = PAGE_TEXT[language];
  const rows = (examples: readonly ConditionExample[]) =>
    table(
      [text.write, text.means],
      examples.map(({ write, means }) => [code(say(write, language)), say(means, language)]),
    );
  return [
    `## ${text.conditions}`,
    text.conditionsIntro,
    rows(CONDITION_EXAMPLES),
    `## ${text.functions}`,
    rows(Object.values(FUNCTION_EXAMPLES)),
    text.functionsIntro,
  ].join('\n\n');
}

/** Whom tests take whose value is blank. */
export function blankSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const rows = BLANK_EXAMPLES.map(({ write, taken }) => [
    code(say(write, language)),
    taken ? text.yes : text.no,
  ]);
  return [`## ${text.blanks}`, text.blanksIntro, table(text.blanksHeader, rows), text.blanksRemark].join(
    '\n\n',
  );
}

/** The hit policies in Settings' own words, and one customer under each. */
export function policySection(language: Language): string {
  const text = PAGE_TEXT[language];
  const names = valueNames(language).hitPolicy;
  const policies = Object.keys(names) as OfferedPolicy[];
  const rows = policies.map((policy) => [
    names[policy].map(code).join(', '),
    say(POLICY_RESULTS[policy], language) || text.none,
  ]);
  return [
    `## ${text.policies}`,
    text.policiesIntro,
    `> ${settingHelp(language).scheme.hitPolicy}`,
    text.policiesExample(customerText(POLICY_CUSTOMER, language), say(POLICY_ORDER[2], language)),
    gridTable(rulesGrid({ rules: POLICY_RULES }, language)),
    table(text.policiesHeader, rows),
  ].join('\n\n');
}

/** A tab as a table; numbers as the language writes them, tests as code. */
export function gridTable([header, ...rows]: readonly (readonly unknown[])[]): string {
  return table(
    header.map(String),
    rows.map((row) => row.map((cell) => cellText(String(cell)))),
  );
}

/** What could be taken for Markdown stands as code. */
function cellText(cell: string): string {
  return /[<>=[\]*_]|^-$/.test(cell) ? code(cell) : cell;
}
