/**
 * A rule pack as data: its rules, its schemes and the settings that it needs, as a marketer would see them in the tabs.
 */
import type { Language } from '../core/base/language';

export type Texts = Readonly<Record<Language, string>>;

/** What a rule gives. */
export interface PackSegment {
  readonly segment: Texts;
  /** What to do, and what not to do. */
  readonly action: Texts;
  readonly colour: string;
}

/** What a cell of a rule asks: one text, or one in each language where words stand in it. */
export type CellText = string | Texts;

/** One rule. `when` gives a unary test by metric key; a metric left out may be anything. */
export interface PackRule extends PackSegment {
  readonly when?: Readonly<Record<string, CellText>>;
  readonly condition?: CellText;
  /** Who looks after its customers, as the column Owner takes it; left out: nobody is named. */
  readonly owner?: Texts;
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

/** A scheme as it stands in the tabs. */
export interface NamedScheme extends PackScheme {
  /** Where the scheme comes from: its column is known by it, so no two schemes have the same. */
  readonly origin: string;
}

/** The rules of a scheme once more, as another scheme: all that differs. */
export type PackVariant = Pick<NamedScheme, 'origin' | 'name' | 'column' | 'hitPolicy'>;

export interface Pack {
  readonly key: string;
  readonly title: Texts;
  readonly scheme: PackScheme;
  readonly variant?: PackVariant;
  /** Rows of the Settings tab by section and name: what the rules take for granted. */
  readonly settings: readonly { readonly section: string; readonly name: string; readonly value: string }[];
}
