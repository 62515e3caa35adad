/**
 * Who is in which segment of a pack: its rules as the sentences of the product, what to do with whom, and the sample shop.
 */
import { OUTPUT_WORDS, type DecisionRule, type Language } from '../../src/core/index';
import { fill, ruleSentence } from '../../src/i18n/index';
import { schemesOf, type Pack } from '../../src/templates/index';
import { table } from '../markdown';
import { runPack, type PackRun } from './pack-run';
import { guideWords } from './words';

/** The line breaks of the texts become those of the cells. */
export function segmentPart(pack: Pack, language: Language): string {
  const words = guideWords(language);
  const run = runPack(pack, language);
  const policy = pack.scheme.hitPolicy === 'Collect' ? words.every : words.tried;
  const notes = [
    `${policy} ${words.anyOne}`,
    fill(words.sample, { size: run.size, pack: pack.key }),
    ...(asksForWalkIns(run) ? [] : [words.walkIns]),
    ...variantNote(pack, run, language),
  ];
  return [segmentTable(pack, run, language), ...notes].join('\n\n');
}

function segmentTable(pack: Pack, run: PackRun, language: Language): string {
  const { rules, segments } = run.tables[0];
  const rows = segments
    .filter(
      (segment) =>
        segment !== OUTPUT_WORDS[language].walkIn || rules.some((rule) => rule.segment === segment),
    )
    .map((segment) => {
      const own = rules.filter((rule) => rule.segment === segment);
      const [toDo, not] = actionOf(pack, segment, language);
      const owners = hasOwners(pack) ? [ownersOf(pack, segment, language)] : [];
      return [
        `**${segment}**`,
        who(own, language),
        toDo,
        not,
        ...owners,
        String(run.sizes[0].get(segment) ?? 0),
      ];
    });
  const { segments: header, owner } = guideWords(language);
  return table([...header.slice(0, -1), ...(hasOwners(pack) ? [owner] : []), ...header.slice(-1)], rows);
}

function who(rules: readonly DecisionRule[], language: Language): string {
  const words = guideWords(language);
  if (rules.length === 0) return words.everybody;
  return rules
    .map((rule) => ruleSentence(rule, { language }).slice(rule.segment.length + 2))
    .join(`\n${words.or} `);
}

const ACTION: Readonly<Record<Language, RegExp>> = {
  en: /^Do: (.+) Do not: (.+)$/,
  vi: /^Nên: (.+) Không nên: (.+)$/,
};

/** Empty: of a segment that no rule gives. */
function actionOf({ scheme }: Pack, segment: string, language: Language): readonly string[] {
  const rule = scheme.rules.find((one) => one.segment[language] === segment);
  return ACTION[language].exec(rule?.action[language] ?? '')?.slice(1) ?? ['', ''];
}

function hasOwners({ scheme }: Pack): boolean {
  return scheme.rules.some(({ owner }) => owner !== undefined);
}

function ownersOf({ scheme }: Pack, segment: string, language: Language): string {
  const own = scheme.rules.filter((rule) => rule.segment[language] === segment);
  return [...new Set(own.map(({ owner }) => owner?.[language] ?? ''))].join('\n');
}

function asksForWalkIns({ tables }: PackRun): boolean {
  return tables[0].rules.some(({ tests }) =>
    tests.some(({ condition }) => condition.subjects.some(({ key }) => key === 'isWalkIn')),
  );
}

function variantNote(pack: Pack, run: PackRun, language: Language): string[] {
  return schemesOf(pack)
    .slice(1)
    .map(({ column }, index) => {
      const { rules } = run.tables[index + 1];
      const names = [...new Set(rules.map(({ segment }) => segment))];
      const sizes = names.map((name) => `${name} ${run.sizes[index + 1].get(name) ?? 0}`).join(', ');
      return fill(guideWords(language).variant, { column: column[language], sizes });
    });
}
