/**
 * The segment of those of whom the sheet does not say it.
 */
import { COLOURS } from './colours';
import type { PackSegment } from './types';

export const UNKNOWN: PackSegment = {
  segment: { en: 'Unknown', vi: 'Chưa rõ' },
  action: {
    en: 'Do: ask when there is a good occasion, say what it is for. Do not: guess.',
    vi: 'Nên: hỏi khi có dịp phù hợp, nói rõ để làm gì. Không nên: đoán.',
  },
  colour: COLOURS.grey,
};
