/**
 * docs/rules.md: the rule language for marketers, in both languages. Its examples are data in rules/, and tests run each of them.
 */
import type { Language } from '../src/core/index';
import { blankSection, cellSection, conditionSections, policySection } from './rules/example-sections';
import { byHandSection, keepSection } from './rules/keep-section';
import { findingSection, limitSection, refusedSection, testsSection } from './rules/message-sections';
import { PAGE_TEXT } from './rules/page-text';
import { scoreTable } from './rules/score-table';
import { columnSection, metricSection, spellingSection } from './rules/word-sections';
import { workedSection } from './rules/worked-section';

/** What people write most comes first; lists that are looked up come last. */
const SECTIONS: readonly ((language: Language) => string)[] = [
  workedSection,
  cellSection,
  conditionSections,
  blankSection,
  policySection,
  keepSection,
  byHandSection,
  testsSection,
  columnSection,
  spellingSection,
  metricSection,
  findingSection,
  refusedSection,
  limitSection,
];

export function rulesPage(): string {
  const parts = (['en', 'vi'] as const).map(languagePart);
  return `<!-- Made from tools/rules and the registries of src/core by \`npm run docs\`. -->\n\n${parts.join('\n---\n\n')}`;
}

function languagePart(language: Language): string {
  const text = PAGE_TEXT[language];
  const sections = SECTIONS.map((section) => section(language));
  const body = [...sections, `## ${text.standard}\n\n${text.standardText}\n\n${scoreTable()}`].join('\n\n');
  return `${[`# ${text.title}`, text.otherLanguage, text.intro, contentsOf(body), body].join('\n\n')}\n`;
}

/** One line of links to the sections. */
function contentsOf(body: string): string {
  const titles = [...body.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  return titles.map((title) => `[${title}](#${anchorOf(title)})`).join(' · ');
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');
}
