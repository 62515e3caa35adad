import type { Language } from '../../../src/core/base/language';
import { foldText, stripAccents } from '../../../src/core/base/text';
import { METRIC_NAMES as EN } from '../../../src/core/words/en/metrics';
import { METRIC_NAMES as VI } from '../../../src/core/words/vi/metrics';
import { METRIC_KEYS } from '../../../src/core/words/metric-keys';

const NAMES = { en: EN, vi: VI };

describe.each<Language>(['en', 'vi'])('metric names in %s', (language) => {
  const names = METRIC_KEYS.flatMap((key) => NAMES[language][key].map((name) => ({ key, name })));

  it('are there for every metric, and for nothing else', () => {
    expect(Object.keys(NAMES[language]).sort()).toEqual([...METRIC_KEYS].sort());
    for (const { name } of names) expect(name.trim()).not.toBe('');
  });

  it('are used once', () => {
    const folded = names.map(({ name }) => foldText(name));
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  it('mean one metric without their accents, too', () => {
    const meaning = new Map<string, string>();
    for (const { key, name } of names) {
      const plain = stripAccents(foldText(name));
      expect([name, meaning.get(plain) ?? key]).toEqual([name, key]);
      meaning.set(plain, key);
    }
  });

  it('are no name of another metric in the other language', () => {
    const other = language === 'en' ? 'vi' : 'en';
    const keyOf = new Map(
      METRIC_KEYS.flatMap((key) => NAMES[other][key].map((name) => [foldText(name), key] as const)),
    );
    for (const { key, name } of names) expect([name, keyOf.get(foldText(name)) ?? key]).toEqual([name, key]);
  });
});
