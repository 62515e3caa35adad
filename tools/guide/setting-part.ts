/**
 * What stands in Settings for a pack: its scheme, what it sets, and what its metrics read there.
 */
import {
  settingNames,
  valueNames,
  type GeneralSetting,
  type Language,
  type RfmSetting,
  type Section,
} from '../../src/core/index';
import { fill, settingHelp } from '../../src/i18n/index';
import { schemesOf, type Pack } from '../../src/templates/index';
import { anchorOf } from '../rules-page';
import { metricsAsked } from './column-part';
import { runPack } from './pack-run';
import { guideWords } from './words';

interface SettingUse {
  readonly section: Section;
  readonly general?: GeneralSetting;
  readonly rfm?: RfmSetting;
}

interface MetricUse extends SettingUse {
  /** The keys of the metrics that read the setting. */
  readonly metrics: RegExp;
}

/** Settings that single metrics read; those that hold for every pack are on the first page of the guide. */
const USES: readonly MetricUse[] = [
  { metrics: /^season/, section: 'season' },
  { metrics: /^newProduct/, section: 'general', general: 'noveltyDays' },
  { metrics: /^styleShare$/, section: 'general', general: 'styleCategories' },
  { metrics: /^inStoreShare$/, section: 'general', general: 'counterChannels' },
  { metrics: /^(city|region|interests|tags)$/, section: 'general', general: 'accents' },
  { metrics: /^abc$/, section: 'general', general: 'abcBounds' },
  { metrics: /^(return|cancel)Rate$/, section: 'status' },
  { metrics: /Score$/, section: 'rfm', rfm: 'mode' },
  { metrics: /Score$/, section: 'rfm', rfm: 'bins' },
  { metrics: /^isWalkIn$/, section: 'walk-in' },
];

const OF_OWNERS: readonly SettingUse[] = [{ section: 'owner' }];

export function settingPart(pack: Pack, language: Language): string {
  const asked = metricsAsked(runPack(pack, language).tables[0]);
  const used = [
    ...USES.filter(({ metrics }) => asked.some((key) => metrics.test(key))),
    ...(pack.scheme.rules.some(({ owner }) => owner !== undefined) ? OF_OWNERS : []),
  ];
  const lines = [
    ...schemeLines(pack, language),
    ...pack.settings.map(({ section, name, value }) =>
      fill(guideWords(language).sets, setWords({ section, name, value }, language)),
    ),
    ...used.map((use) => useLine(use, language)),
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

function schemeLines(pack: Pack, language: Language): string[] {
  const words = guideWords(language);
  return schemesOf(pack).flatMap(({ name, column, hitPolicy, otherwise, bins }) => [
    fill(words.scheme, {
      section: settingNames(language).section.scheme[0],
      name: name[language],
      policy: hitPolicy === 'Collect' ? words.collect : words.first,
      column: column[language],
      otherwise: otherwise?.[language] ?? words.noOtherwise,
    }),
    ...(bins === undefined ? [] : [fill(words.bins, { bins })]),
  ]);
}

type PackSetting = Pack['settings'][number];

/** The setting and its value as the sheet has them in that language. */
function setWords({ section, name, value }: PackSetting, language: Language) {
  const names = settingNames(language) as Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  const modes: Readonly<Record<string, readonly string[]>> = valueNames(language).rfmMode;
  return {
    name: `${names.section[section][0]}: ${names[section][name][0]}`,
    value: modes[value]?.[0] ?? value,
  };
}

/** The setting with what it does, linked to the page of all settings. */
function useLine({ section, general, rfm }: SettingUse, language: Language): string {
  const names = settingNames(language);
  const help = settingHelp(language);
  const title = names.section[section][0];
  // The page has both languages, and one section has the same name in them.
  const anchor = `${anchorOf(title)}${language === 'vi' && section === 'rfm' ? '-1' : ''}`;
  const link = `[${title}](../../settings.md#${anchor})`;
  if (general) return `${link}: **${names.general[general][0]}**. ${help.general[general]}`;
  if (rfm) return `${link}: **${names.rfm[rfm][0]}**. ${help.rfm[rfm]}`;
  const [what] = help.section[section].split('. ');
  return `${link}. ${what.replace(/\.?$/, '.')}`;
}
