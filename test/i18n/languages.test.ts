import { CONDITION_FAULTS } from '../../src/core/conditions/faults';
import { INTAKE_ISSUES } from '../../src/core/intake/issues';
import { METRIC_ISSUES } from '../../src/core/metrics/issues';
import { CHECK_RUN_ISSUES } from '../../src/core/check-issues';
import { FIT_ISSUES } from '../../src/core/fit/issues';
import { CASE_ISSUES } from '../../src/core/rules/cases/issues';
import { MANUAL_RUN_ISSUES } from '../../src/core/manual-issues';
import { RULES_ISSUES } from '../../src/core/rules/issues';
import { MANUAL_ISSUES } from '../../src/core/rules/manual/issues';
import { RUN_ISSUES } from '../../src/core/run-issues';
import { SETUP_ISSUES } from '../../src/core/setup-issues';
import { GO_TO_ISSUES } from '../../src/core/go-to-issues';
import { INSERT_ISSUES } from '../../src/core/insert-issues';
import { PAST_ISSUES } from '../../src/core/past-issues';
import { SHOW_ISSUES } from '../../src/core/show-issues';
import { SCHEDULE_ISSUES } from '../../src/core/schedule-issues';
import { TRIAL_ISSUES } from '../../src/core/trial-issues';
import { SETTINGS_ISSUES } from '../../src/core/settings/issues';
import { WRITE_ISSUES } from '../../src/core/write-issues';
import { cliMessages, messages } from '../../src/i18n/index';
import { sidebarWords } from '../../src/i18n/sidebar';
import { workbenchWords } from '../../src/i18n/workbench';

/** Every text of a tree of messages by its path. */
function textsOf(tree: object, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${path}${key} › `)
      : [[path + key, String(value)] as [string, string]],
  );
}

/** The values that a text shows. */
function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** `{name}`, or `{name:one|several}`, which only languages with a plural need. */
const PLACEHOLDER = /\{\w+(?::[^{}|]*\|[^{}|]*)?\}/g;

const ENGLISH = textsOf({
  ...messages('en'),
  ...cliMessages('en'),
  workbench: workbenchWords('en'),
  sidebar: sidebarWords('en'),
});
const VIETNAMESE = new Map(
  textsOf({
    ...messages('vi'),
    ...cliMessages('vi'),
    workbench: workbenchWords('vi'),
    sidebar: sidebarWords('vi'),
  }),
);

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...VIETNAMESE.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort());
  });

  it.each(ENGLISH)('have the same placeholders in %s', (path, text) => {
    expect(placeholdersOf(VIETNAMESE.get(path) ?? '')).toEqual(placeholdersOf(text));
  });

  it('have no blank text and no half-written placeholder', () => {
    for (const [path, text] of [...ENGLISH, ...VIETNAMESE]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text.replace(PLACEHOLDER, '')]).toEqual([path, expect.not.stringMatching(/[{}]/)]);
    }
  });

  it('share no sentence: what has blanks between words is translated', () => {
    const same = ENGLISH.filter(([path, text]) => /[a-z] [a-z]/.test(text) && VIETNAMESE.get(path) === text);
    expect(same).toEqual([]);
  });
});

describe('every issue code', () => {
  const codes = Object.keys({
    ...RUN_ISSUES,
    ...SETTINGS_ISSUES,
    ...RULES_ISSUES,
    ...CASE_ISSUES,
    ...CHECK_RUN_ISSUES,
    ...FIT_ISSUES,
    ...CONDITION_FAULTS,
    ...INTAKE_ISSUES,
    ...METRIC_ISSUES,
    ...SETUP_ISSUES,
    ...SHOW_ISSUES,
    ...PAST_ISSUES,
    ...GO_TO_ISSUES,
    ...TRIAL_ISSUES,
    ...SCHEDULE_ISSUES,
    ...INSERT_ISSUES,
    ...MANUAL_ISSUES,
    ...MANUAL_RUN_ISSUES,
    ...WRITE_ISSUES,
  });

  it.each(['en', 'vi'] as const)('has a sentence in %s, and no sentence is without a code', (language) => {
    expect(Object.keys(messages(language).issues).sort()).toEqual([...codes].sort());
  });

  it.each(ENGLISH.filter(([path]) => path.startsWith('issues')))('ends its sentence: %s', (path, text) => {
    for (const sentence of [text, VIETNAMESE.get(path) ?? ''])
      expect(sentence).toMatch(/(?:[.?!]|\{\w+\}[".]?)$/);
  });
});
