/**
 * The sections of docs/rules.md about what decides besides the rules: who is kept where they were, who is put there by hand.
 */
import { formatNumber, tabHeaders, TAB_TITLES, type Language } from '../../src/core/index';
import { table } from '../markdown';
import { gridTable } from './example-sections';
import { KEEP_RULES, KEPT_CUSTOMERS } from './keep-examples';
import { PAGE_TEXT } from './page-text';
import { rulesGrid } from './tab-issues';
import { headerOf, say } from './words';

/** The columns Keep if and Hold days, with an example. */
export function keepSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const { segment } = tabHeaders(language).rule;
  const header = [
    text.customer,
    headerOf('revenue', language),
    text.keepsWas,
    text.keepsDays,
    segment[0],
    text.why,
  ];
  const rows = KEPT_CUSTOMERS.map((customer) => [
    customer.name,
    formatNumber(customer.revenue, language),
    say(customer.was, language),
    String(customer.days),
    say(customer.segment, language),
    say(customer.why, language),
  ]);
  return [
    `## ${text.keeps}`,
    text.keepsIntro,
    gridTable(rulesGrid({ rules: KEEP_RULES }, language)),
    text.workedCustomers,
    table(header, rows),
    text.keepsPoints.map((point) => `- ${point}`).join('\n'),
  ].join('\n\n');
}

/** The tab Manual segments. */
export function byHandSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const headers = Object.values(tabHeaders(language).manual).map(([name]) => name);
  const intro = text.byHandIntro(TAB_TITLES.manual[language], headers.join(' | '));
  return [`## ${text.byHand}`, intro, text.byHandPoints.map((point) => `- ${point}`).join('\n')].join('\n\n');
}
