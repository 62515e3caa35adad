/**
 * What the check says of an example of a whole Rules tab.
 */
import { classify, tabHeaders, type GridsInput, type Issue, type Language } from '../../src/core/index';
import { AS_OF, checkGrids, TIME_ZONE, type ExampleRun, type ExampleTabs, type Grid } from './check-grids';
import { ID, smallShop } from './example-tabs';
import { OTHERS, type ExampleRule, type TabExample } from './tab-examples';
import { headerOf, say, type ExampleSubject } from './words';

/** Checks the example as the add-on would. */
export function checkTab(example: TabExample, language: Language): ExampleRun {
  return checkGrids(tabsOf(example, language), language);
}

/** The findings of that code, by the check or, where only a run finds it, by a run. */
export function findingsOf(code: string, example: TabExample, language: Language): readonly Issue[] {
  const ofCode = (issues: readonly Issue[]) => issues.filter((issue) => issue.code === code);
  const found = ofCode(checkTab(example, language).issues);
  return found.length > 0 ? found : ofCode(classify(runInput(example, language)).report.issues);
}

function runInput(example: TabExample, lang: Language): GridsInput {
  return { ...tabsOf(example, lang), asOf: AS_OF, timeZone: TIME_ZONE, lang };
}

function tabsOf(example: TabExample, language: Language): ExampleTabs {
  return {
    customers: customersOf(example, language),
    rules: rulesGrid(example, language),
    settings: settingsGrid(example, language),
  };
}

const OWN = ['on', 'scheme', 'segment', 'condition', 'keepIf', 'holdDays', 'owner', 'colour'] as const;
type Own = (typeof OWN)[number];

/** The columns of the example, in the order of the tab. */
export function columnsOf({ rules }: TabExample): (keyof ExampleRule)[] {
  const used = new Set(rules.flatMap((rule) => Object.keys(rule) as (keyof ExampleRule)[]));
  const subjects = [...used].filter((key) => !isOwn(key));
  const own = (key: Own) => (used.has(key) || key === 'scheme' || key === 'segment' ? [key] : []);
  return [
    ...own('on'),
    ...own('scheme'),
    ...own('segment'),
    ...subjects,
    ...own('condition'),
    ...own('keepIf'),
    ...own('holdDays'),
    ...own('owner'),
    ...own('colour'),
  ];
}

function isOwn(key: keyof ExampleRule): key is Own {
  return (OWN as readonly string[]).includes(key);
}

export function rulesGrid(example: TabExample, language: Language): Grid {
  const columns = columnsOf(example);
  const header = columns.map((key) => {
    const renamed = example.headers?.[key];
    if (renamed !== undefined) return say(renamed, language);
    return isOwn(key) ? tabHeaders(language).rule[key][0] : headerOf(key as ExampleSubject, language);
  });
  return [header, ...example.rules.map((rule) => columns.map((key) => say(rule[key] ?? '', language)))];
}

function settingsGrid({ settings = [OTHERS] }: TabExample, language: Language): Grid {
  const { setting } = tabHeaders(language);
  const header = [setting.section[0], setting.name[0], setting.value[0]];
  return [header, ...settings.map((row) => row.map((cell) => say(cell, language)))];
}

function customersOf({ customers }: TabExample, language: Language): Grid {
  if (!customers) return smallShop(language);
  const subjects = Object.keys(customers) as ExampleSubject[];
  const count = Math.max(...subjects.map((subject) => customers[subject]?.length ?? 0));
  const rows = Array.from({ length: count }, (_, index) => [
    `C${index + 1}`,
    ...subjects.map((subject) => {
      const value = customers[subject]?.[index] ?? '';
      return typeof value === 'number' ? value : say(value, language);
    }),
  ]);
  return [[ID[language], ...subjects.map((subject) => headerOf(subject, language))], ...rows];
}
