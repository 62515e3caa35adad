/**
 * The list of the guide's pages, and the segments by both of their names.
 */
import { metricName, type Language, type MetricId } from '../../src/core/index';
import { PACKS, schemesOf, type Pack } from '../../src/templates/index';
import { STARTERS } from '../../src/templates/starters/index';
import { code, table } from '../markdown';
import { guideWords } from './words';

export function contentsPart(language: Language): string {
  const rows = PACKS.map((pack) => [
    `[${pack.title[language]}](${pack.key}.md)`,
    code(pack.key),
    segmentsOf(pack)
      .map((names) => names[language])
      .join(', '),
  ]);
  return table(guideWords(language).contents, rows);
}

/** The starters, with the thresholds in which each differs from its packs. */
export function startersPart(language: Language): string {
  const rows = STARTERS.map(({ key, title, description, packs, thresholds }) => [
    `**${title[language]}**\n${code(key)}`,
    description[language],
    packs.map((pack) => `[${pack}](${pack}.md)`).join(', '),
    thresholds
      .map(({ pack, segment, metric, was, text }) => {
        const name = segmentName({ pack, segment }, language);
        return `${name}, ${metricName(metric as MetricId, language)}: ${code(was)} → ${code(text)}`;
      })
      .join('\n'),
  ]);
  return table(guideWords(language).starters, rows);
}

/** A starter's thresholds name segments in English. */
function segmentName({ pack, segment }: { pack: string; segment: string }, language: Language): string {
  const rules = PACKS.find(({ key }) => key === pack)?.scheme.rules ?? [];
  return rules.find((rule) => rule.segment.en === segment)?.segment[language] ?? segment;
}

export function namesPart(language: Language): string {
  const rows = PACKS.flatMap((pack) => {
    const { name } = schemesOf(pack)[0];
    return segmentsOf(pack).map(({ en, vi }, index) => [index === 0 ? `**${name[language]}**` : '', en, vi]);
  });
  return table(guideWords(language).names, rows);
}

/** In the order of the rules, each once; "otherwise" last. */
function segmentsOf({ scheme }: Pack): { readonly en: string; readonly vi: string }[] {
  const all = [
    ...scheme.rules.map(({ segment }) => segment),
    ...(scheme.otherwise ? [scheme.otherwise] : []),
  ];
  return [...new Map(all.map((names) => [names.en, names])).values()];
}
