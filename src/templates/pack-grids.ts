/**
 * Packs as the rows that they put into the Rules and Settings tabs.
 */
import type { Language } from '../core/base/language';
import type { CellText, NamedScheme, Pack, PackScheme } from './types';

/** The words of the tabs that the rows need; the shell takes them from core. */
export interface TabWords {
  readonly language: Language;
  metricName(key: string): string;
  readonly ruleHeader: Readonly<
    Record<'id' | 'on' | 'scheme' | 'segment' | 'condition' | 'action' | 'owner' | 'colour', string>
  >;
  readonly settingHeader: readonly [section: string, name: string, value: string];
}

/** Shape: a header row, then a row a rule; a column for every metric that any of the packs asks about. */
export function packRules(packs: readonly Pack[], words: TabWords): string[][] {
  const { language, ruleHeader: header } = words;
  const metrics = [...new Set(packs.flatMap(({ scheme }) => metricsOf(scheme)))];
  const rows = packs.flatMap((pack) =>
    schemesOf(pack)
      .flatMap(({ name, rules }) => rules.map((rule) => ({ name, ...rule })))
      .map(({ name, segment, when, condition, action, owner, colour }, index) => [
        `${pack.key}-${index + 1}`,
        '✓',
        name[language],
        segment[language],
        ...metrics.map((metric) => cellText(when?.[metric], language)),
        cellText(condition, language),
        action[language],
        cellText(owner, language),
        colour,
      ]),
  );
  const names = metrics.map((key) => words.metricName(key));
  const titles = [
    header.id,
    header.on,
    header.scheme,
    header.segment,
    ...names,
    header.condition,
    header.action,
    header.owner,
    header.colour,
  ];
  return [titles, ...rows];
}

/** The scheme, and its variant where the pack has one. */
export function schemesOf({ key, scheme, variant }: Pack): NamedScheme[] {
  const main = { ...scheme, origin: key };
  return variant ? [main, { ...main, ...variant }] : [main];
}

function metricsOf({ rules }: PackScheme): string[] {
  return rules.flatMap(({ when }) => Object.keys(when ?? {}));
}

function cellText(text: CellText | undefined, language: Language): string {
  return typeof text === 'object' ? text[language] : (text ?? '');
}

/** Shape: a header row, then the packs' schemes and settings, a row each. */
export function packSettings(packs: readonly Pack[], words: TabWords): string[][] {
  const rows = packs.flatMap((pack) => [
    ...schemesOf(pack).flatMap((scheme) => schemeRows(scheme, words.language)),
    ...pack.settings.map(({ section, name, value }) => [section, name, value]),
  ]);
  return [[...words.settingHeader], ...rows];
}

function schemeRows(scheme: NamedScheme, language: Language): string[][] {
  const name = scheme.name[language];
  const property = (of: string, value: string) => ['scheme', `${name}: ${of}`, value];
  const otherwise = scheme.otherwise ? [property('otherwise', scheme.otherwise[language])] : [];
  return [
    ['scheme', name, scheme.hitPolicy],
    property('column', scheme.column[language]),
    ...otherwise,
    ...(scheme.bins === undefined ? [] : [property('bins', String(scheme.bins))]),
    property('pack', scheme.origin),
  ];
}
