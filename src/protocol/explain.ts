/**
 * What crosses when a customer is to be explained: JSON values only.
 */
import type { CheckRequest, ReportIssue, SchemeColours } from './index';

/** Why a customer is in its segments, and what it lacks for another. */
export interface ExplainRequest extends CheckRequest {
  readonly customerId: string;
  readonly segment?: string;
  /** What it lacks for each segment of each scheme, whatever `segment` says. */
  readonly everySegment?: boolean;
}

/** Lines to be shown one below the other, indented by depth. */
export interface AnswerLine {
  readonly depth: number;
  readonly text: string;
}

/** How a condition came out; `unknown`: a blank leaves it open. */
export type Outcome = 'holds' | 'fails' | 'unknown';

/** A condition as the customer meets it. Parts of an "and", "or" or "not" stand inside it. */
export interface MetCondition {
  readonly kind: 'and' | 'or' | 'not' | 'test';
  readonly outcome: Outcome;
  /** What it asks about, with what the customer has; of parts each says its own. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
  /** What it wants: 'needs at least 5'. '' where the parts say it. */
  readonly wanted: string;
  readonly parts: readonly MetCondition[];
}

export interface MetRule {
  /** As people call it: its id, else its row. */
  readonly label: string;
  /** Row in the Rules tab, 1 the top one; 0 where the rules are a pack's and stand in no tab. */
  readonly row: number;
  readonly segment: string;
  /** `notAsked`: where the first match decides, a rule behind it. */
  readonly verdict: Outcome | 'decides' | 'notAsked';
  /** 'VIP: ordered 10 times or more' */
  readonly sentence: string;
  readonly conditions: readonly MetCondition[];
  /** Why it keeps the customer though its conditions do not all hold; '' where they do, or it does not. */
  readonly kept: string;
}

/** What the last run left of the customer in a scheme. */
export interface LastRunSegment {
  /** As the column shows it; '' for none. */
  readonly segment: string;
  /** The segment before it; null for none. */
  readonly previous: string | null;
  /** Since when the customer has the segment: ISO instant; null where nobody knows. */
  readonly since: string | null;
}

export interface ExplainedScheme {
  readonly scheme: string;
  readonly segment: string | null;
  readonly lines: readonly AnswerLine[];
  /** What decided; `hand`: somebody set the segment. */
  readonly by: 'rules' | 'otherwise' | 'several' | 'walkIns' | 'hand';
  /** Why, in a sentence. */
  readonly reason: string;
  /** What holds when several rules match. */
  readonly hitPolicy: 'First' | 'Unique' | 'Priority' | 'Collect';
  /** Those that can be asked for, in the scheme's order. */
  readonly segments: readonly string[];
  readonly rules: readonly MetRule[];
  /** Null where no run has classified the customer in this scheme. */
  readonly lastRun: LastRunSegment | null;
}

/** One thing that has to change. */
export interface MissingNeed {
  readonly outcome: Exclude<Outcome, 'holds'>;
  readonly title: string;
  /** How far it is; '' where there is no more to say. */
  readonly note: string;
  /** 0–1: of the number that is needed what the customer has; null where that says nothing. */
  readonly share: number | null;
  /** The cell to fill where its blank is what is missing; null where there is none. */
  readonly cell: SheetPlace | null;
}

export interface MissingAnswer {
  readonly scheme: string;
  readonly segment: string;
  readonly lines: readonly AnswerLine[];
  /** The customer is in the segment already. */
  readonly reached: boolean;
  /** What there is to say before the needs; '' where they speak for themselves. */
  readonly head: string;
  readonly needs: readonly MissingNeed[];
}

/** A cell, or the row where the column is ''. */
export interface SheetPlace {
  readonly sheet: string;
  /** 1 is the top one. */
  readonly row: number;
  /** Letters. */
  readonly column: string;
}

export type ExplainAnswer =
  | {
      readonly ok: true;
      readonly customerId: string;
      /** Null where the sheets say none. */
      readonly name: string | null;
      /** Null where it is not known. */
      readonly orderCount: number | null;
      /** Row in the customers' sheet; 0 where the customer is known from orders alone. */
      readonly row: number;
      /** Where the customer's segments stand; null where no sheet has them. */
      readonly place: SheetPlace | null;
      /** The name of the Rules tab; null where the rules are a pack's. */
      readonly rulesSheet: string | null;
      readonly schemes: readonly ExplainedScheme[];
      /** One entry for each segment that was asked for, by scheme. */
      readonly missing: readonly MissingAnswer[];
      /** Schemes of whose segments none has a colour are missing. */
      readonly colours: readonly SchemeColours[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Which customer stands in the row that is chosen in the sheet. */
export interface SelectedRequest {
  readonly lang?: 'en' | 'vi';
}

export type SelectedAnswer =
  | {
      readonly ok: true;
      readonly customerId: string;
      readonly name: string | null;
      readonly sheet: string;
      readonly row: number;
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
