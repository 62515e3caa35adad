/**
 * What names mean in conditions, in the page: built from the add-on's list as the add-on itself builds them from the workbook.
 */
import { nearest } from '../../../core/base/nearest';
import { foldKey } from '../../../core/base/text';
import type { Names, Subject } from '../../../core/conditions/types';
import { NameIndex } from '../../../core/rules/name-index';
import { genderNamed } from '../../../core/words/genders';
import type { ColumnEntry, MetricEntry, RuleNamesAnswer } from '../../../protocol/rule-trials';

export type KnownNames = Extract<RuleNamesAnswer, { ok: true }>;

/** Of these texts rules may write several spellings. */
const SPELLERS: Readonly<Record<string, NonNullable<Subject['spell']>>> = {
  gender: (text) => {
    const named = genderNamed(text);
    return named === null || named === 'unknown' ? text : named;
  },
};

function metricSubject({ key, type, unit, names }: MetricEntry, language: 'en' | 'vi'): Subject {
  const spell = Object.keys(SPELLERS).includes(key) ? SPELLERS[key] : undefined;
  return { key, name: names[language][0], type, unit, ...(spell && { spell }) };
}

function columnSubject({ key, header, type }: ColumnEntry): Subject {
  return { key, name: header, type };
}

export function namesOf({ metrics, columns, language }: KnownNames): Names {
  const index = new NameIndex();
  for (const metric of metrics) {
    const subject = metricSubject(metric, language);
    for (const name of [...metric.names.en, ...metric.names.vi, metric.key]) index.add(name, () => subject);
  }
  const byHeader = new Map<string, Subject>();
  for (const column of columns) {
    const folded = foldKey(column.header);
    const subject = byHeader.get(folded) ?? columnSubject(column);
    byHeader.set(folded, subject);
    index.add(column.header, () => subject);
  }
  const headers = columns.map(({ header }) => header);
  return {
    find: (name) => index.find(name),
    findColumn: (header) =>
      byHeader.get(foldKey(header)) ?? { fault: 'unknown', suggestions: nearest(header, headers) },
    longestAt: (text, start) => index.longestAt(text, start),
  };
}
