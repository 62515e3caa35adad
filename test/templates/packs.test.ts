import { IssueLog } from '../../src/core/base/issue';
import type { Language } from '../../src/core/base/language';
import { dayInZone } from '../../src/core/base/time-zone';
import { readRules } from '../../src/core/rules/read-rules';
import { metricName } from '../../src/core/rules/names';
import { readSettings } from '../../src/core/settings/read-settings';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import type { MetricKey } from '../../src/core/words/metric-keys';
import { tabHeaders } from '../../src/core/words/tabs';
import {
  choosePacks,
  DEFAULT_PACKS,
  packRules,
  packSettings,
  PACKS,
  type Pack,
} from '../../src/templates/index';
import { namesWith } from '../core/rules/rules-grid';

function tabWords(language: Language) {
  const { rule, setting } = tabHeaders(language);
  const { id, on, scheme, segment, condition, action, colour } = rule;
  return {
    language,
    metricName: (key: string) => metricName(key as MetricKey, language),
    ruleHeader: {
      id: id[0],
      on: on[0],
      scheme: scheme[0],
      segment: segment[0],
      condition: condition[0],
      action: action[0],
      colour: colour[0],
    },
    settingHeader: [setting.section[0], setting.name[0], setting.value[0]] as const,
  };
}

/** The packs as if they stood in the tabs of a workbook in that language. */
function compile(packs: readonly Pack[], language: Language) {
  const issues = new IssueLog();
  const dayOf = dayInZone('Asia/Ho_Chi_Minh');
  const words = tabWords(language);
  const settings = readSettings(sheetFromGrid('Settings', packSettings(packs, words)), { dayOf, issues });
  const names = namesWith({}, language);
  const tables = readRules(sheetFromGrid('Rules', packRules(packs, words)), {
    names,
    settings,
    dayOf,
    issues,
  });
  return { settings, tables, issues: issues.list() };
}

const BOTH: readonly Language[] = ['en', 'vi'];

describe.each(PACKS.map((pack) => [pack.key, pack] as const))('the pack %s', (_key, pack) => {
  it.each(BOTH)('compiles in %s without an issue', (language) => {
    const { tables, issues } = compile([pack], language);
    expect(issues).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0].scheme).toMatchObject({ name: pack.scheme.name[language], pack: pack.key });
    expect(tables[0].rules).toHaveLength(pack.scheme.rules.length);
  });

  it('asks the same in both languages', () => {
    const asked = BOTH.map((language) =>
      compile([pack], language).tables[0].rules.map(({ tests }) =>
        tests.map(({ subject, text }) => [subject?.key ?? '', text]),
      ),
    );
    expect(asked[0]).toEqual(asked[1]);
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

  it('gives a segment the same name in one language where it has the same in the other, and one colour', () => {
    const [byEnglish, byVietnamese, colours] = [new Map(), new Map(), new Map()];
    for (const { segment, colour } of pack.scheme.rules) {
      expect(byEnglish.get(segment.en) ?? segment.vi).toBe(segment.vi);
      expect(byVietnamese.get(segment.vi) ?? segment.en).toBe(segment.en);
      expect(colours.get(segment.en) ?? colour).toBe(colour);
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      byEnglish.set(segment.en, segment.vi);
      byVietnamese.set(segment.vi, segment.en);
      colours.set(segment.en, colour);
    }
  });
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
    expect(all).not.toContain('rfm-package');
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
    expect(tables).toHaveLength(packs.length);
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
