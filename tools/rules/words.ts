/**
 * The words of the page's examples: texts in both languages, and the headers under which examples stand.
 */
import { metricName, METRIC_KEYS, type Language, type MetricKey } from '../../src/core/index';

/** One text for both languages, or one each. */
export type Words = string | Readonly<Record<Language, string>>;

/** The text in that language. */
export function say(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

/** The columns of the customers sheet that the examples ask about, besides metrics. */
export const OWN_HEADERS = {
  city: { en: 'City', vi: 'Thành phố' },
  tier: { en: 'Tier', vi: 'Hạng thẻ' },
  interests: { en: 'Interests', vi: 'Sở thích' },
  consent: { en: 'Marketing consent', vi: 'Đồng ý nhận tin' },
} as const;

/** What an example asks about. */
export type ExampleSubject = MetricKey | keyof typeof OWN_HEADERS;

/** The header of that column, as the Rules tab has it. */
export function headerOf(subject: ExampleSubject, language: Language): string {
  return isMetric(subject) ? metricName(subject, language) : OWN_HEADERS[subject][language];
}

function isMetric(subject: ExampleSubject): subject is MetricKey {
  return (METRIC_KEYS as readonly string[]).includes(subject);
}
