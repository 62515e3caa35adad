import type { RuleTest } from '../../src/core/rules/types';
import { choosePacks, DEFAULT_PACKS, PACKS, schemesOf } from '../../src/templates/index';
import { BOTH, compile, EACH_PACK } from './compile-packs';

/** A test without the words of a language. */
function asked({ subject, condition: { canonical, subjects } }: RuleTest): string {
  const byKey = subjects.reduce((text, { name, key }) => text.split(name).join(key), canonical);
  return `${subject?.key ?? ''} ${byKey}`;
}

describe.each(EACH_PACK)('the pack %s', (_key, pack) => {
  it.each(BOTH)('compiles in %s without an issue', (language) => {
    const { tables, issues } = compile([pack], language);
    expect(issues).toEqual([]);
    const expected = schemesOf(pack).map(({ name, origin, rules }) => [name[language], origin, rules.length]);
    expect(tables.map(({ scheme, rules }) => [scheme.name, scheme.pack, rules.length])).toEqual(expected);
  });

  it('asks the same in both languages', () => {
    const [english, vietnamese] = BOTH.map((language) =>
      compile([pack], language).tables.map(({ rules }) => rules.map(({ tests }) => tests.map(asked))),
    );
    expect(english).toEqual(vietnamese);
  });

  it('has every text in English and in Vietnamese', () => {
    const { title, scheme } = pack;
    const others = scheme.otherwise ? [scheme.otherwise] : [];
    const ofRules = scheme.rules.flatMap(({ segment, action }) => [segment, action]);
    for (const text of [title, scheme.name, scheme.column, ...others, ...ofRules]) {
      for (const language of BOTH) expect(text[language].trim()).not.toBe('');
    }
  });

  it('says in every action what to do and what not to do', () => {
    for (const { action } of pack.scheme.rules) {
      expect(action.en).toMatch(/^Do: .+ Do not: .+\.$/);
      expect(action.vi).toMatch(/^Nên: .+ Không nên: .+\.$/);
    }
  });

  it('gives a segment one name in the other language, one action, and one colour', () => {
    const [byEnglish, byVietnamese, colours, actions] = [new Map(), new Map(), new Map(), new Map()];
    for (const { segment, action, colour } of pack.scheme.rules) {
      expect(byEnglish.get(segment.en) ?? segment.vi).toBe(segment.vi);
      expect(byVietnamese.get(segment.vi) ?? segment.en).toBe(segment.en);
      expect(colours.get(segment.en) ?? colour).toBe(colour);
      expect(actions.get(segment.en) ?? action).toEqual(action);
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      byEnglish.set(segment.en, segment.vi);
      byVietnamese.set(segment.vi, segment.en);
      colours.set(segment.en, colour);
      actions.set(segment.en, action);
    }
  });
});

it('every scheme has an origin of its own, by which its column is known', () => {
  const origins = PACKS.flatMap(schemesOf).map(({ origin }) => origin);
  expect(origins).toEqual([...new Set(origins)]);
  expect(origins).toEqual(expect.arrayContaining(PACKS.map(({ key }) => key)));
});

it.each(BOTH)('every scheme has a name and a column of its own in %s', (language) => {
  const schemes = PACKS.flatMap(schemesOf);
  for (const of of ['name', 'column'] as const) {
    expect(new Set(schemes.map((scheme) => scheme[of][language])).size).toBe(schemes.length);
  }
});

describe('choosing packs', () => {
  const keysOf = (...names: string[]) => {
    const choice = choosePacks(names);
    return 'packs' in choice ? choice.packs.map(({ key }) => key) : choice;
  };

  it('gives those named, in the order given, each once', () => {
    expect(keysOf('rfm', 'value', 'rfm')).toEqual(['rfm', 'value']);
    expect(keysOf()).toEqual([]);
  });

  it('gives for "all" every pack that can stand with the others', () => {
    const all = keysOf('all');
    expect(all).toEqual(expect.arrayContaining([...DEFAULT_PACKS]));
    const together = PACKS.filter(({ key }) => key !== 'rfm-package' && key !== 'rfm-second');
    expect(all).toEqual(together.map(({ key }) => key));
    expect(keysOf('all', 'value')).toEqual(all);
  });

  it('refuses a name that is none', () => {
    expect(choosePacks(['value', 'rmf'])).toEqual({ unknown: 'rmf' });
  });

  it('refuses two packs that set one setting differently', () => {
    expect(choosePacks(['rfm', 'value', 'rfm-second'])).toEqual({
      conflict: ['rfm', 'rfm-second'],
      setting: 'rfm.mode',
    });
    expect(keysOf('rfm-package', 'rfm-second')).toEqual(['rfm-package', 'rfm-second']);
  });

  it.each(BOTH)('gives packs that compile together in %s', (language) => {
    const choice = choosePacks(['all']);
    const packs = 'packs' in choice ? choice.packs : [];
    const { tables, issues } = compile(packs, language);
    expect(issues).toEqual([]);
    expect(tables).toHaveLength(packs.flatMap(schemesOf).length);
  });

  it('sets the RFM mode that the pack was published with', () => {
    const modeOf = (key: string) =>
      compile(
        PACKS.filter((pack) => pack.key === key),
        'en',
      ).settings.rfm.mode;
    expect([modeOf('rfm'), modeOf('rfm-package'), modeOf('rfm-second')]).toEqual([
      'quantiles',
      'rfm-package',
      'rfm-package',
    ]);
  });
});
