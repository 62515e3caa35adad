/**
 * What outlives an execution but is not in the workbook: stores, locks, and the record of what the user saw.
 */
import { propertiesOfUser } from './shared-stores';
import type { SharedStores } from './shared-stores';
import type { MessageLanguage } from './services/messages';
import type { RefusedWrite, WriteBehind } from './services/write-buffer';

/** The user who owns the spreadsheet. */
export const OWNER = 'owner';

/** Where an execution was started from. */
export type RunMode = 'menu' | 'trigger' | 'sidebar' | 'open' | 'formula';

/** One entry of an added menu; a separator has neither function nor items. */
export interface MenuEntry {
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuEntry[];
  readonly separator?: true;
}

/** A menu that was added to the user interface. */
export interface RecordedMenu {
  /** null for the add-on's own menu. */
  readonly caption: string | null;
  readonly items: readonly MenuEntry[];
}

/** A question that stops the script until it is answered. */
export interface Question {
  readonly title: string | null;
  readonly prompt: string;
  /** As Google names the set: 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'. */
  readonly buttons: string;
}

/** A question that the script asked, and what it was answered. */
export interface RecordedAlert extends Question {
  readonly answer: string;
}

/** A page that the script showed. */
export interface RecordedPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string | null;
  readonly content: string;
  /** Pixels of a dialog; null where the script does not say. A sidebar is 300 wide whatever it says. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What the user would have seen. */
export interface UiRecord {
  menus: RecordedMenu[];
  readonly alerts: RecordedAlert[];
  readonly pages: RecordedPage[];
  /** Answers to the next alerts ('OK', 'YES', 'NO', 'CANCEL', 'CLOSE'); without one the first button is taken. */
  readonly answers: string[];
}

/** A message in the corner of the screen. */
export interface RecordedToast {
  readonly message: string;
  readonly title: string | null;
  readonly seconds: number | null;
}

/** A line that the script logged. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'log' | 'warn' | 'error';
  readonly text: string;
}

/** What services keep between executions. */
export interface HostState {
  readonly ui: UiRecord;
  readonly toasts: RecordedToast[];
  readonly logs: LogLine[];
  /** What other hosts may have, too. */
  readonly shared: SharedStores;
  /** Those of this host's user. */
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  /** Readings and writings of properties that a user has in a day. */
  propertyCallsPerDay: number;
  /** How long a user's triggers may run in a day; an account of an organization has 360. */
  triggerMinutesPerDay: number;
  /** Locks held by executions that the host does not run ('document', 'user', 'script'): tests put names in. */
  readonly foreignLocks: Set<string>;
  /** Whether the cache forgets a value at this reading; Google's may at any time. */
  cacheForgets: () => boolean;
  userLocale: string;
  /** When writes are applied: at the next read, change of the grid, flush or the end; or at once. */
  writeBehind: WriteBehind;
  /** Whether writes behind one that is refused are lost, or applied later. */
  refusedWrite: RefusedWrite;
  /** The language of Google's refusals. */
  messageLanguage: MessageLanguage;
  /** Whether a spreadsheet is open; a timed trigger may find none. */
  documentIsOpen: boolean;
  /** How the script reached the user: limits of clock triggers differ. */
  deployment: 'published' | 'bound';
  /** Whether the add-on is enabled in the spreadsheet: its triggers do not fire otherwise. */
  isEnabled: boolean;
  /** What the user has not consented to of what the manifest asks for: 'script.scriptapp'. */
  readonly withheldScopes: Set<string>;
  /** Whether clock triggers are among those that a script finds in a file. */
  clockTriggersOfFile: 'listed' | 'unlisted';
  /** Whether the scope spreadsheets.currentonly covers a timed trigger. */
  currentOnlyInTriggers: 'accepted' | 'refused';
  /** What a text with - or @ in front of no number becomes. */
  leadingSign: 'formula' | 'text';
  /** What null and undefined in setValue and setValues do. */
  nullCells: 'reject' | 'blank';
  /** Whether boxes that nobody ticked, and formulas that show nothing, are content for getLastRow and the like. */
  unseenContent: 'counts' | 'blank';
  /** What a formula's argument is when it is one blank cell. */
  blankArgument: 'text' | 'null';
  /** What a formula's argument is when its cell shows an error: the error's code as a text, or an Error. */
  errorArgument: 'text' | 'error';
  /** Whether a semicolon parts a formula's arguments in every locale, or only where the comma is the sign of decimals. */
  semicolonArguments: 'everywhere' | 'byLocale';
  /** Whether a copied tab takes its developer metadata along. */
  copiedMetadata: 'copied' | 'dropped';
  /** Asks a person and waits for the answer, a button's name; null: nobody is there, `ui.answers` has the answers. */
  ask: ((question: Question) => string) | null;
  /** Called before each service call, with its name: tests let others edit the workbook here, or throw a ServiceError. */
  beforeCall: ((name: string) => void) | null;
  /** Called when a service call has had its effect, before the script has its answer. */
  afterCall: ((name: string) => void) | null;
  /** Asked at each write that may be held back: gives what is applied in its place, which may throw a ServiceError. */
  aroundWrite: ((apply: () => void) => () => void) | null;
}

/** What a state starts from. */
export interface StateStart {
  readonly userLocale: string;
  readonly shared: SharedStores;
  readonly user: string;
}

/** A state in which nothing has happened yet. */
export function emptyState({ userLocale, shared, user }: StateStart): HostState {
  return {
    ui: { menus: [], alerts: [], pages: [], answers: [] },
    toasts: [],
    logs: [],
    shared,
    userProperties: propertiesOfUser(shared, user),
    scriptProperties: shared.scriptProperties,
    propertyCallsPerDay: 50_000,
    triggerMinutesPerDay: 90,
    foreignLocks: new Set(),
    cacheForgets: () => false,
    userLocale,
    writeBehind: 'deferred',
    refusedWrite: 'dropsRest',
    messageLanguage: 'en',
    documentIsOpen: true,
    deployment: 'published',
    isEnabled: true,
    withheldScopes: new Set(),
    clockTriggersOfFile: 'listed',
    currentOnlyInTriggers: 'accepted',
    leadingSign: 'formula',
    nullCells: 'reject',
    unseenContent: 'counts',
    blankArgument: 'text',
    errorArgument: 'text',
    semicolonArguments: 'everywhere',
    copiedMetadata: 'copied',
    ask: null,
    beforeCall: null,
    afterCall: null,
    aroundWrite: null,
  };
}
