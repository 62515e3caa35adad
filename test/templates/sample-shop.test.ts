/**
 * The sample shop shows every pack: somebody is in each of its segments.
 */
import { tabWords } from '../../src/addon/sheets/tab-words';
import { classify } from '../../src/core/classify-grids';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/index';
import { choosePacks, packRules, packSettings, schemesOf } from '../../src/templates/index';
import { BOTH } from './compile-packs';

/** RFM scores divide the customers of a shop by what they are; the published tables leave some segments of most shops empty. */
const SHOWN = (() => {
  const choice = choosePacks(['all']);
  return 'packs' in choice ? choice.packs.filter(({ key }) => key !== 'rfm') : [];
})();

describe.each(BOTH)('the sample shop in %s', (lang) => {
  const words = tabWords(lang);
  const { report } = classify({
    ...sampleShop({ lang }),
    rules: packRules(SHOWN, words),
    settings: packSettings(SHOWN, words),
    asOf: SAMPLE_AS_OF,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang,
  });
  const schemes = 'schemes' in report ? report.schemes : [];

  it('is classified by all packs', () => {
    expect(schemes.map(({ pack }) => pack)).toEqual(SHOWN.flatMap(schemesOf).map(({ origin }) => origin));
  });

  it.each(SHOWN.flatMap(schemesOf).map((scheme) => [scheme.name[lang], scheme] as const))(
    'has somebody in each segment of %s',
    (name, { rules }) => {
      const segments = schemes.find(({ scheme }) => scheme === name)?.segments ?? [];
      const customers = new Map(segments.map(({ segment, customers: count }) => [segment, count]));
      const nobody = rules.map(({ segment }) => segment[lang]).filter((segment) => !customers.get(segment));
      expect(nobody).toEqual([]);
    },
  );
});
