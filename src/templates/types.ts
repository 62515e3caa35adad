/**
 * A rule pack as data: its rules, its schemes and the settings that it needs, as a marketer would see them in the tabs.
 */
import type { Language } from '../core/base/language';

export type Texts = Readonly<Record<Language, string>>;

/** One rule. `when` gives a unary test by metric key; a metric left out may be anything. */
export interface PackRule {
  readonly segment: Texts;
  readonly when?: Readonly<Record<string, string>>;
  readonly condition?: string;
  readonly action: Texts;
  readonly colour: string;
}

export interface PackScheme {
  readonly name: Texts;
  readonly column: Texts;
  readonly hitPolicy: string;
  readonly otherwise: Texts | null;
  /** The number of RFM scores that the rules are made for. */
  readonly bins?: number;
  readonly rules: readonly PackRule[];
}

export interface Pack {
  readonly key: string;
  readonly title: Texts;
  readonly scheme: PackScheme;
  /** Rows of the Settings tab by section and name: what the rules take for granted. */
  readonly settings: readonly { readonly section: string; readonly name: string; readonly value: string }[];
}
