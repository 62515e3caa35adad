/**
 * What outlives an execution but is not in the workbook: stores, locks, and the record of what the user saw.
 */

/** Where an execution was started from. */
export type RunMode = 'menu' | 'trigger' | 'sidebar' | 'open';

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

/** A question that the script asked, and what it was answered. */
export interface RecordedAlert {
  readonly title: string | null;
  readonly prompt: string;
  readonly buttons: string;
  readonly answer: string;
}

/** What the user would have seen. */
export interface UiRecord {
  menus: RecordedMenu[];
  readonly alerts: RecordedAlert[];
  readonly pages: { readonly kind: 'sidebar' | 'dialog'; readonly title: string | null }[];
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

/** A cached value and when it goes, ms. */
export interface CachedValue {
  readonly value: string;
  readonly until: number;
}

/** What services keep between executions. */
export interface HostState {
  readonly ui: UiRecord;
  readonly toasts: RecordedToast[];
  readonly logs: LogLine[];
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly caches: Map<string, Map<string, CachedValue>>;
  /** Locks held by executions that the host does not run ('document', 'user', 'script'): tests put names in. */
  readonly foreignLocks: Set<string>;
  /** Whether the cache forgets a value at this reading; Google's may at any time. */
  cacheForgets: () => boolean;
  userLocale: string;
}

/** A state in which nothing has happened yet. */
export function emptyState(userLocale: string): HostState {
  return {
    ui: { menus: [], alerts: [], pages: [], answers: [] },
    toasts: [],
    logs: [],
    userProperties: new Map(),
    scriptProperties: new Map(),
    caches: new Map(),
    foreignLocks: new Set(),
    cacheForgets: () => false,
    userLocale,
  };
}
