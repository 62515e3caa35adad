import { classifySheets, IssueLog, parseIsoDate, readSettings, sheetFromGrid } from '../../../src/core/index';
import { AS_OF, TIME_ZONE } from '../../../tools/rules/check-grids';
import { KEEP_RULES, KEEP_SCHEME, KEPT_CUSTOMERS } from '../../../tools/rules/keep-examples';
import { rulesGrid } from '../../../tools/rules/tab-issues';
import { headerOf, say } from '../../../tools/rules/words';
import { LANGUAGES } from './try-example';

it.each(LANGUAGES)('the customers who are kept get the segments of the page in %s', (language) => {
  const asOf = parseIsoDate(AS_OF) ?? NaN;
  const issues = new IssueLog();
  const customers = [
    ['ID', headerOf('orderCount', language), headerOf('revenue', language)],
    ...KEPT_CUSTOMERS.map(({ name, revenue }) => [name, 5, revenue]),
  ];
  const run = classifySheets({
    customers: sheetFromGrid('Customers', customers),
    orders: null,
    lines: null,
    products: null,
    rules: sheetFromGrid('Rules', rulesGrid({ rules: KEEP_RULES }, language)),
    settings: readSettings(null, { dayOf: () => NaN, issues }),
    asOf,
    today: asOf,
    timeZone: TIME_ZONE,
    locale: 'vi_VN',
    language,
    segmentsBefore: (key, id) => {
      const customer = KEPT_CUSTOMERS.find(({ name }) => name === id);
      const isMeant = customer && key === `segment:${say(KEEP_SCHEME, language)}`;
      return isMeant ? { segment: say(customer.was, language), since: asOf - customer.days } : null;
    },
    issues,
  });
  expect(issues.list()).toEqual([]);
  const column = run?.columns[0];
  expect(KEPT_CUSTOMERS.map((_, index) => column?.cell(index))).toEqual(
    KEPT_CUSTOMERS.map(({ segment }) => say(segment, language)),
  );
});
