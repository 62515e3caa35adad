/**
 * What can be wrong with one row of the Settings tab.
 */

/** Why a row cannot be used. `names` are those that can, `wanted` a value that can. */
export type RowFault =
  | { readonly code: 'settings.unknownName'; readonly names: readonly string[] }
  | { readonly code: 'settings.badValue'; readonly wanted: string }
  | { readonly code: 'settings.badSeasonSpan'; readonly from: string; readonly to: string }
  | { readonly code: 'settings.badAbsence'; readonly from: string; readonly to: string }
  | { readonly code: 'settings.blankName' }
  | { readonly code: 'settings.schemeTwice' };
