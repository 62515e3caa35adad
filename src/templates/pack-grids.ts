/**
 * Packs as the rows that they put into the Rules and Settings tabs.
 */
import type { Language } from '../core/base/language';
import type { Pack } from './types';

/** The words of the tabs that the rows need; the shell takes them from core. */
export interface TabWords {
  readonly language: Language;
  metricName(key: string): string;
  readonly ruleHeader: Readonly<
    Record<'id' | 'on' | 'scheme' | 'segment' | 'condition' | 'action' | 'colour', string>
  >;
  readonly settingHeader: readonly [section: string, name: string, value: string];
}

/** Shape: a header row, then a row a rule; a column for every metric that any of the packs asks about. */
export function packRules(packs: readonly Pack[], words: TabWords): string[][] {
  const { language, ruleHeader: header } = words;
  const metrics = [
    ...new Set(packs.flatMap(({ scheme }) => scheme.rules.flatMap(({ when }) => Object.keys(when ?? {})))),
  ];
  const rows = packs.flatMap(({ key, scheme }) =>
    scheme.rules.map(({ segment, when, condition, action, colour }, index) => [
      `${key}-${index + 1}`,
      '✓',
      scheme.name[language],
      segment[language],
      ...metrics.map((metric) => when?.[metric] ?? ''),
      condition ?? '',
      action[language],
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
  ];
  return [[...titles, header.colour], ...rows];
}

/** Shape: a header row, then the packs' schemes and settings, a row each. */
export function packSettings(packs: readonly Pack[], words: TabWords): string[][] {
  return [[...words.settingHeader], ...packs.flatMap((pack) => settingRows(pack, words.language))];
}

function settingRows({ key, scheme, settings }: Pack, language: Language): string[][] {
  const name = scheme.name[language];
  const property = (of: string, value: string) => ['scheme', `${name}: ${of}`, value];
  const otherwise = scheme.otherwise ? [property('otherwise', scheme.otherwise[language])] : [];
  return [
    ['scheme', name, scheme.hitPolicy],
    property('column', scheme.column[language]),
    ...otherwise,
    ...(scheme.bins === undefined ? [] : [property('bins', String(scheme.bins))]),
    property('pack', key),
    ...settings.map((setting) => [setting.section, setting.name, setting.value]),
  ];
}
