/**
 * The seasons that everybody has: each key is the season's name in Settings and in the keys of metrics, whatever the language.
 */

export const SEASON_KEYS = ['Tết', '8/3', '20/10', '11/11', 'Black Friday', 'Christmas'] as const;
export type SeasonKey = (typeof SEASON_KEYS)[number];
