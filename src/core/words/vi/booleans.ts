/**
 * Vietnamese words for true and false.
 */

export const BOOLEAN_WORDS = {
  yes: ['có', 'đúng', 'rồi', 'đồng ý'],
  no: ['không', 'sai', 'chưa', 'ko', 'không đồng ý'],
} as const;
