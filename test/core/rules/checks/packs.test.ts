import { METRICS } from '../../../../src/core/metrics/registry';
import { metricName } from '../../../../src/core/rules/names';
import type { MetricKey } from '../../../../src/core/words/metric-keys';
import { PACKS, type Pack } from '../../../../src/templates/index';
import type { HitPolicy } from '../../../../src/core/settings/types';
import { linesOf, tableOf } from './check-tables';

/** The table of a pack, in English; its first rule stands in row 2. */
function tableOfPack({ scheme }: Pack) {
  const metrics = [...new Set(scheme.rules.flatMap(({ when }) => Object.keys(when ?? {})))];
  expect(metrics.filter((key) => !(key in METRICS))).toEqual([]);
  const headers = [...metrics.map((key) => metricName(key as MetricKey, 'en')), 'Condition'];
  const rules = scheme.rules.map(({ segment, when, condition }) => [
    segment.en,
    ...metrics.map((key) => when?.[key] ?? ''),
    condition ?? '',
  ]);
  const settings = { hitPolicy: scheme.hitPolicy as HitPolicy, otherwise: scheme.otherwise?.en ?? null };
  return tableOf(headers, rules, settings);
}

function packNamed(key: string): Pack {
  const pack = PACKS.find((candidate) => candidate.key === key);
  if (!pack) throw new Error(`no pack ${key}`);
  return pack;
}

// The paper on models says of the much copied table: "New, Promising and Can't Lose can never be reached". Under its
// header and the rule of customers without orders Champions stand in row 3, Potential Loyalist in 5, New in 6,
// Promising in 7, At Risk in 10, Can't Lose in 11. New 4-5/1/1 and Promising 3-4/1/1 lie in Potential Loyalist
// 3-5/1-3/1-3, and Can't Lose 1/4-5/4-5 in At Risk 1-2/2-5/2-5.
it('the much copied RFM table has just three segments that nobody can reach', () => {
  expect(linesOf(tableOfPack(packNamed('rfm-second')))).toEqual([
    '6 is shadowed by 5, nobody is New Customers',
    '7 is shadowed by 5, nobody is Promising',
    "11 is shadowed by 10, nobody is Can't Lose Them",
  ]);
});

const OTHERS = PACKS.filter(({ key }) => key !== 'rfm-second').map((pack) => [pack.key, pack] as const);

it.each(OTHERS)('the pack %s has nothing to find fault with', (_key, pack) => {
  expect(linesOf(tableOfPack(pack))).toEqual([]);
});
