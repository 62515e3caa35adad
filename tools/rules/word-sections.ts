/**
 * The sections of docs/rules.md that list what the registries hold: columns, words, signs, metrics.
 */
import {
  ENGLISH_KEYWORDS,
  METRIC_KEYS,
  metricName,
  METRICS,
  tabHeaders,
  type Keyword,
  type Language,
  type MetricUnit,
} from '../../src/core/index';
import { messages } from '../../src/i18n/index';
import { code, table } from '../markdown';
import { PAGE_TEXT } from './page-text';
import { SAME_MEANINGS, signSpellings, wordsOf } from './spellings';
import { say } from './words';

/** The columns of the Rules tab, in the words of their notes. */
export function columnSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const help: Readonly<Record<string, string>> = messages(language).ruleColumns;
  const rows = Object.entries(tabHeaders(language).rule).map(([key, names]) => [names[0], help[key]]);
  return [`## ${text.columns}`, text.columnsIntro, table(text.columnsHeader, rows)].join('\n\n');
}

/** Aliases of keywords and signs, and what else may be written in two ways. */
export function spellingSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const keywords = (Object.keys(ENGLISH_KEYWORDS) as Keyword[]).map((keyword) => {
    const { en, vi } = wordsOf(keyword);
    return [en.map(code).join(', '), vi.map(code).join(', ')];
  });
  const signs = [...signSpellings()].flatMap(([sign, others]) =>
    others.length === 0 ? [] : [[code(sign), others.map(code).join(', ')]],
  );
  const same = SAME_MEANINGS.map(({ one, other, remark }) => [code(one), code(other), say(remark, language)]);
  return [
    `## ${text.spellings}`,
    table(text.words, keywords),
    table(text.signs, signs),
    table(text.same, same),
  ].join('\n\n');
}

const UNITS: Readonly<Record<MetricUnit | 'date' | 'text', Readonly<Record<Language, string>>>> = {
  count: { en: 'number', vi: 'số lượng' },
  days: { en: 'days', vi: 'ngày' },
  years: { en: 'years', vi: 'năm' },
  money: { en: 'money', vi: 'tiền' },
  share: { en: 'share', vi: 'tỷ lệ' },
  ratio: { en: 'ratio', vi: 'tỷ số' },
  score: { en: 'score', vi: 'điểm' },
  none: { en: '', vi: '' },
  date: { en: 'date', vi: 'ngày tháng' },
  text: { en: 'text', vi: 'văn bản' },
};

/** Every metric with both names, its key and its unit. */
export function metricSection(language: Language): string {
  const text = PAGE_TEXT[language];
  const other = language === 'en' ? 'vi' : 'en';
  const rows = METRIC_KEYS.map((key) => {
    const { unit, type } = METRICS[key];
    const kind = type === 'date' || type === 'text' ? type : unit;
    return [metricName(key, language), metricName(key, other), code(key), UNITS[kind][language]];
  });
  return [`## ${text.metrics}`, text.metricsIntro, table(text.metricsHeader, rows)].join('\n\n');
}
