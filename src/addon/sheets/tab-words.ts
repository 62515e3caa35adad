/**
 * The words of the Rules and Settings tabs in one language, for packs that become rows of them.
 */
import { metricName, tabHeaders, TAB_TITLES, type Language, type MetricKey } from '../../core/index';

/** What packs need to know of the tabs, with the name of the Rules tab. */
export function tabWords(language: Language) {
  const { rule, setting } = tabHeaders(language);
  const [section, name, value] = [setting.section[0], setting.name[0], setting.value[0]];
  return {
    language,
    rulesTab: TAB_TITLES.rules[language],
    metricName: (key: string) => metricName(key as MetricKey, language),
    ruleHeader: {
      id: rule.id[0],
      on: rule.on[0],
      scheme: rule.scheme[0],
      segment: rule.segment[0],
      condition: rule.condition[0],
      action: rule.action[0],
      owner: rule.owner[0],
      colour: rule.colour[0],
    },
    settingHeader: [section, name, value] as const,
  };
}
