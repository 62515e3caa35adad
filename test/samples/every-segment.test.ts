/**
 * The sample shop shows every pack: somebody is in each segment that a pack's rules name, and in its "otherwise".
 * A new pack is covered by standing in PACKS.
 */
import { tabWords } from '../../src/addon/sheets/tab-words';
import type { Language } from '../../src/core/base/language';
import { classify } from '../../src/core/classify-grids';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/index';
import { PACKS, packRules, packSettings, schemesOf, type Pack } from '../../src/templates/index';

const SCHEMES = PACKS.flatMap((pack) => schemesOf(pack).map((scheme) => ({ pack, scheme })));

/**
 * Segments in which nobody can be, by the scheme's origin. Value and lifecycle: their rules leave no number out, so that
 * "otherwise" is for sheets without amounts or dates alone. The second RFM table: see the last test.
 */
const NOBODY: Readonly<Record<string, readonly string[]>> = {
  value: ['Unknown'],
  lifecycle: ['Unknown'],
  'rfm-second': ['New Customers', 'Promising', "Can't Lose Them"],
};

function customersBySegment(pack: Pack, lang: Language): Map<string, Map<string, number>> {
  const words = tabWords(lang);
  const { report } = classify({
    ...sampleShop({ lang }),
    rules: packRules([pack], words),
    settings: packSettings([pack], words),
    asOf: SAMPLE_AS_OF,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang,
  });
  const schemes = 'schemes' in report ? report.schemes : [];
  return new Map(
    schemes.map(({ scheme, segments }) => [
      scheme,
      new Map(segments.map(({ segment, customers }) => [segment, customers])),
    ]),
  );
}

describe.each(['en', 'vi'] as const)('the sample shop in %s', (lang) => {
  const found = new Map(PACKS.map((pack) => [pack, customersBySegment(pack, lang)]));

  it.each(SCHEMES.map(({ pack, scheme }) => ({ name: scheme.name[lang], pack, scheme })))(
    'has somebody in each segment of $name',
    ({ pack, scheme }) => {
      const named = [
        ...scheme.rules.map(({ segment }) => segment),
        ...(scheme.otherwise ? [scheme.otherwise] : []),
      ];
      const customers = found.get(pack)?.get(scheme.name[lang]);
      const empty = named.filter((segment) => !customers?.get(segment[lang])).map(({ en }) => en);
      expect([...new Set(empty)]).toEqual(NOBODY[scheme.origin] ?? []);
    },
  );
});

describe('the second RFM table', () => {
  const table = PACKS.find(({ key }) => key === 'rfm-second');
  const rules = (table?.scheme.rules ?? []).flatMap(({ segment, when }) =>
    when?.recencyScore === undefined
      ? []
      : [{ segment: segment.en, bands: [when.recencyScore, when.frequencyScore, when.monetaryScore] }],
  );

  /** '3..5' or '4'. */
  const holds = (band: unknown, score: number): boolean => {
    const [low, high = low] = String(band).split('..').map(Number);
    return score >= low && score <= high;
  };

  it('leads no scores at all to the three segments that nobody is in', () => {
    const scores = [1, 2, 3, 4, 5];
    const reached = new Set(
      scores.flatMap((r) =>
        scores.flatMap((f) =>
          scores.map(
            (m) => rules.find(({ bands }) => [r, f, m].every((score, i) => holds(bands[i], score)))?.segment,
          ),
        ),
      ),
    );
    expect(rules).toHaveLength(10);
    expect(rules.map(({ segment }) => segment).filter((segment) => !reached.has(segment))).toEqual(
      NOBODY['rfm-second'],
    );
  });
});
