/**
 * The first section of docs/rules.md: a few rules, and what becomes of a few customers.
 */
import { tabHeaders, type Language } from '../../src/core/index';
import { table } from '../markdown';
import { gridTable, valueText } from './example-sections';
import { PAGE_TEXT } from './page-text';
import { workedRules } from './worked-run';
import { WORKED_CUSTOMERS } from './worked-table';
import { headerOf, say, type ExampleSubject } from './words';

export function workedSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const subjects = Object.keys(WORKED_CUSTOMERS[0].values) as ExampleSubject[];
  const { rule } = tabHeaders(language);
  const header = [
    text.customer,
    ...subjects.map((subject) => headerOf(subject, language)),
    rule.segment[0],
    text.row,
    text.why,
  ];
  const rows = WORKED_CUSTOMERS.map(({ name, values, segment, row, why }) => [
    name,
    ...subjects.map((subject) => valueText(values[subject] ?? null, subject, language)),
    say(segment, language) || text.none,
    row === null ? '' : String(row),
    say(why, language),
  ]);
  return [
    `## ${text.worked}`,
    text.workedRules,
    gridTable(workedRules(language)),
    text.workedCustomers,
    table(header, rows),
  ].join('\n\n');
}
