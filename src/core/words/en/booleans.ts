/**
 * English words for true and false.
 */

export const BOOLEAN_WORDS = {
  yes: ['true', 'yes', 'y', 't', 'on', 'x', '✓', '✔'],
  no: ['false', 'no', 'n', 'f', 'off'],
} as const;
