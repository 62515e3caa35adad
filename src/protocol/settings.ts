/**
 * What crosses of the Settings tab when a page shows or changes a few of them: JSON values only.
 */

/** What Settings say of the whole workbook. */
export interface GeneralSettings {
  /** Null: each person's own. */
  readonly language: 'en' | 'vi' | null;
  /** Whether moves between segments are kept. */
  readonly history: boolean;
  /** The analysis date that is set, ISO; null: each run takes its own day. */
  readonly asOf: string | null;
  /** The name of the tab; null where there is none yet. */
  readonly sheet: string | null;
}

export type SettingsAnswer = { readonly ok: true } & GeneralSettings;
