/**
 * The RFM packs: two published segment tables over recency, frequency and monetary scores.
 * Source: the vignette of the R package rfm (Aravind Hebbali), and the second table, which is copied in many tutorials.
 */
import { rfmRules, type ScoreRow } from './rfm-segments';
import type { Pack, PackScheme } from './types';

const VIGNETTE: readonly ScoreRow[] = [
  ['champions', '5', '5', '5'],
  ['potentialLoyalist', '3-5', '3-5', '2-5'],
  ['loyal', '2-4', '2-4', '2-4'],
  ['promising', '3-4', '1-3', '3-5'],
  ['newCustomers', '4-5', '1-3', '1-5'],
  ['cantLose', '1-2', '3-4', '4-5'],
  ['atRisk', '1-2', '2-5', '4-5'],
  ['needAttention', '1-3', '3-5', '3-5'],
  ['aboutToSleep', '2-3', '1-3', '1-4'],
  ['lost', '1', '1-5', '1-5'],
];

const SECOND: readonly ScoreRow[] = [
  ['champions', '4-5', '4-5', '4-5'],
  ['loyal', '2-5', '3-5', '3-5'],
  ['potentialLoyalist', '3-5', '1-3', '1-3'],
  ['newCustomers', '4-5', '1', '1'],
  ['promising', '3-4', '1', '1'],
  ['needAttention', '2-3', '2-3', '2-3'],
  ['aboutToSleep', '2-3', '1-2', '1-2'],
  ['atRisk', '1-2', '2-5', '2-5'],
  ['cantLose', '1', '4-5', '4-5'],
  ['lost', '1-2', '1-2', '1-2'],
];

function scheme(name: string, rows: readonly ScoreRow[]): PackScheme {
  return {
    name: { en: name, vi: name },
    column: { en: `${name} segment`, vi: `Nhóm ${name}` },
    hitPolicy: 'First',
    bins: 5,
    otherwise: { en: 'Others', vi: 'Khác' },
    rules: rfmRules(rows),
  };
}

const PACKAGE_MODE = [{ section: 'rfm', name: 'mode', value: 'rfm-package' }] as const;

export const RFM: Pack = {
  key: 'rfm',
  title: { en: 'RFM: recency, frequency, money', vi: 'RFM: gần đây, tần suất, chi tiêu' },
  scheme: scheme('RFM', VIGNETTE),
  settings: [{ section: 'rfm', name: 'mode', value: 'quantiles' }],
};

export const RFM_PACKAGE: Pack = {
  key: 'rfm-package',
  title: { en: 'RFM as the R package rfm scores it', vi: 'RFM chấm điểm như gói rfm của R' },
  scheme: scheme('RFM package', VIGNETTE),
  settings: PACKAGE_MODE,
};

export const RFM_SECOND: Pack = {
  key: 'rfm-second',
  title: { en: 'RFM by the second, much copied table', vi: 'RFM theo bảng thứ hai, được chép lại nhiều nơi' },
  scheme: scheme('RFM second', SECOND),
  settings: PACKAGE_MODE,
};
