/**
 * What crosses between the add-on and its pages, and the offline host: JSON values only.
 */

/** One run. Everything is optional: what is left out comes from the workbook. */
export interface ClassifyRequest {
  /** Analysis date, 'YYYY-MM-DD'. Left out: Settings', else the day of the run. */
  readonly asOf?: string;
  /** Rule packs to use in place of the Rules tab. */
  readonly packs?: readonly string[];
  /** A kind of business, by its key ('retail'), whose thresholds those packs take. */
  readonly thresholds?: string;
  /** Header by field key ('orders.amount': 'Total'); wins over Settings. */
  readonly map?: Readonly<Record<string, string>>;
  /** Sheet name by table ('orders': 'Sales 2026'), where the sheet is known; '' for none; wins over Settings. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly lang?: 'en' | 'vi';
  /** Write a column for every metric, its header the metric's key. */
  readonly metrics?: boolean;
  /** Say what would change, and write nothing. */
  readonly preview?: boolean;
  /** A name that the page makes up, by which it asks how far the run is and cancels it. */
  readonly run?: string;
}

export interface ReportIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly count: number;
  readonly where: { readonly sheet?: string; readonly column?: string; readonly rows: readonly number[] };
  readonly message: string;
}

export interface ReportSegment {
  readonly segment: string;
  readonly customers: number;
  readonly share: number;
  readonly orders: number;
  readonly revenue: number | null;
  readonly revenueShare: number | null;
}

export interface ReportScheme {
  readonly scheme: string;
  readonly pack: string | null;
  readonly column: string;
  readonly hitPolicy: string;
  readonly segments: readonly ReportSegment[];
}

/** What one person looks after. */
export interface ReportOwner {
  readonly owner: string;
  readonly customers: number;
  readonly revenue: number | null;
}

/** What a run did, numbers unrounded. */
export interface Report {
  readonly asOf: string;
  readonly counts: {
    readonly customers: number;
    readonly customersWithOrders: number;
    readonly orders: number;
    readonly orderRows: number;
    readonly skippedCustomerRows: number;
    readonly skippedOrderRows: number;
  };
  /** Customers' and unassigned together; null when no amount is known. */
  readonly revenue: number | null;
  readonly unassigned: { readonly orders: number; readonly revenue: number | null };
  readonly schemes: readonly ReportScheme[];
  /** Left out where no rule names an owner. */
  readonly owners?: readonly ReportOwner[];
  readonly issues: readonly ReportIssue[];
  readonly models: Readonly<Record<string, unknown>>;
  readonly timings: { readonly readMs: number; readonly computeMs: number; readonly writeMs: number };
}

/** Where the customers stand with their segment columns. */
export interface CustomersPlace {
  readonly sheet: string;
  /** 1 is the sheet's top row. */
  readonly headerRow: number;
}

/** The answer to a run: done, or refused with the issues that say why and nothing written. */
export type ClassifyAnswer =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Null for a preview. */
      readonly written: CustomersPlace | null;
      /** Customers whose segment changed. Left out of a preview. */
      readonly moved?: number;
      /** Only for a preview. */
      readonly preview?: Preview;
      /** Schemes of whose segments none has a colour are missing. */
      readonly colours: readonly SchemeColours[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** The colours of a scheme's segments, '#rrggbb'; segments whose cells stay as they are are missing. */
export interface SchemeColours {
  readonly scheme: string;
  readonly segments: readonly {
    readonly segment: string;
    /** As the rules name it. */
    readonly colour: string;
    /** The light ground of the segment's cells. */
    readonly ground: string;
  }[];
}

/** What a run would change. */
export interface Preview {
  readonly schemes: readonly PreviewScheme[];
}

export interface PreviewScheme {
  readonly scheme: string;
  /** The header of the scheme's column. */
  readonly column: string;
  /** Customers before and after the run; the segment '' is none. */
  readonly segments: readonly { readonly segment: string; readonly before: number; readonly after: number }[];
  readonly moves: readonly { readonly from: string; readonly to: string; readonly customers: number }[];
  /** The first ten customers who would move. */
  readonly samples: readonly PreviewSample[];
}

export interface PreviewSample {
  /** Row in the customers' sheet, 1 the top one. */
  readonly row: number;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The answer to undoing the last run: done, or refused and nothing written. */
export type UndoAnswer =
  | { readonly ok: true; readonly customers: number; readonly message: string }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Setting up the tabs Settings and Rules, or completing them. */
export interface SetUpRequest {
  /** Rule packs to put in. Left out: the usual ones, where there are no rules yet. */
  readonly packs?: readonly string[];
  /** A kind of business, by its key ('retail'): its packs are put in, with the thresholds that suit it. */
  readonly starter?: string;
  /** A kind of business whose thresholds the packs take; it adds none. */
  readonly thresholds?: string;
  /**
   * Sheet name by table ('' for none), header by field key, as a person chose them: put into Settings, in place of what
   * stands there.
   */
  readonly sources?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  /** What holds for the whole workbook, put into Settings likewise; language '': each person's own. */
  readonly general?: { readonly language?: 'en' | 'vi' | ''; readonly history?: boolean };
  /** The language of tabs that are made; those that are there keep theirs. */
  readonly lang?: 'en' | 'vi';
}

/** What became of one of the two tabs; 'left': it is the marketer's own and stays as it is. */
export interface SetUpTab {
  readonly sheet: string;
  readonly outcome: 'made' | 'repaired' | 'unchanged' | 'left';
}

/** The answer to setting up: done, or refused and nothing written. */
export type SetUpAnswer =
  | {
      readonly ok: true;
      readonly settings: SetUpTab;
      readonly rules: SetUpTab;
      readonly issues: readonly ReportIssue[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Removing everything that the add-on wrote; whoever asks has consented. */
export interface RemovalRequest {
  readonly confirmed?: boolean;
  readonly lang?: 'en' | 'vi';
}

/** How many columns and tabs went, or why nothing did. */
export type RemovalAnswer =
  | { readonly ok: true; readonly columns: number; readonly tabs: number }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Checking the rules without classifying anybody. What is left out comes from the workbook. */
export type CheckRequest = Pick<ClassifyRequest, 'asOf' | 'packs' | 'map' | 'sources' | 'lang'>;

/** The check itself. */
export interface RuleCheckRequest extends CheckRequest {
  /** False: the tabs stay as they are. Left out: what was found is written beside each rule. */
  readonly marks?: boolean;
}

/** A piece of a sentence; `joins`: a word that joins conditions, such as "and". */
export interface SentencePart {
  readonly text: string;
  readonly joins: boolean;
}

/** One rule, in words, and what it does with the customers at hand. */
export interface CheckedRule {
  readonly id: string;
  /** Row in the Rules tab, 1 the top one. */
  readonly row: number;
  readonly segment: string;
  /** 'VIP: ordered 10 times or more' */
  readonly sentence: string;
  /** The same without the segment, in pieces. */
  readonly parts: readonly SentencePart[];
  /** Each condition with the header of its column, as the rule language prints it and as it stands in the cell. */
  readonly conditions: readonly {
    readonly column: string;
    readonly canonical: string;
    readonly text: string;
  }[];
  /** Customers for whom it holds, and those to whom it gives its segment. */
  readonly holds: number;
  readonly matched: number;
  /** Customers for whom it is neither true nor false, and which blanks make it so. */
  readonly undecided: {
    readonly customers: number;
    readonly blanks: readonly { readonly metric: string; readonly customers: number }[];
    /** '' where nobody is undecided. */
    readonly message: string;
  };
}

export interface CheckedScheme {
  readonly scheme: string;
  readonly hitPolicy: string;
  readonly rules: readonly CheckedRule[];
}

/** One test of the tab Rule tests; segments are '' for none. */
export interface CheckedCase {
  readonly row: number;
  readonly scheme: string;
  readonly expected: string;
  readonly actual: string;
  /** Row of the rule that decided; null where none did. */
  readonly rule: number | null;
  readonly passed: boolean;
}

/** What a check found. */
export interface CheckAnswer {
  /** No issue is an error. */
  readonly ok: boolean;
  readonly customers: number;
  /** Empty where the input or the rules are wrong. */
  readonly schemes: readonly CheckedScheme[];
  /** Null without the tab Rule tests, or where the rules are wrong. */
  readonly tests: readonly CheckedCase[] | null;
  readonly issues: readonly PlacedIssue[];
  /** The tab of the rules; '' where there is none, and packs are used. */
  readonly sheet: string;
  /** Schemes of whose segments none has a colour are missing. */
  readonly colours: readonly SchemeColours[];
}

/** An issue with its place as people see it. */
export interface PlacedIssue extends ReportIssue {
  /** The message without its place. */
  readonly text: string;
  /** The first cells, 'G16'; '11:11' where the whole row is meant; none where that is not known. */
  readonly places: readonly string[];
}

/** Fitting thresholds of the packs' rules to the customers at hand. What is left out comes from the workbook. */
export interface FitRequest extends CheckRequest {
  /** Ids of proposals to write, as an earlier answer gave them. Left out: nothing is written. */
  readonly apply?: readonly string[];
}

/** A rule with its fitted thresholds. */
export interface FittedRule {
  readonly scheme: string;
  readonly segment: string;
  /** Row in the Rules tab, 1 the top one. */
  readonly row: number;
  /** What the threshold is and what it rests on; '' where it only follows from another rule's. */
  readonly reason: string;
  /** The rule in words, as it stands and as it is to be. */
  readonly before: string;
  readonly after: string;
  /** Customers to whom the rule gives its segment. */
  readonly customersBefore: number;
  readonly customersAfter: number;
  /** The cells that change, under the headers of their columns; '' is blank. */
  readonly cells: readonly { readonly column: string; readonly from: string; readonly to: string }[];
}

/** Thresholds that go together. */
export interface FitProposal {
  /** Names what is proposed to the letter: other data or other rules make another id. */
  readonly id: string;
  /** How many customers have the value that it rests on. */
  readonly customers: number;
  readonly rules: readonly FittedRule[];
}

export type FitAnswer =
  | {
      readonly ok: true;
      /** Where something is written, what was written. */
      readonly proposals: readonly FitProposal[];
      /** Cells that were written. */
      readonly written: number;
      readonly issues: readonly ReportIssue[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
