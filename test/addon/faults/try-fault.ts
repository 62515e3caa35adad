/**
 * One command with one fault in it, what it leaves, and what the next one makes of that.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Host } from '../../../src/offline/host';
import { ScriptError } from '../../../src/offline/script-error';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { endFaults, injectFault } from '../../support/fault-injector';
import { differences, lastLogged, normalPicture, type NormalPicture } from '../../support/normal-picture';
import type { Path } from './paths';
import { openShop, shopNamed } from './shops';
import type { Trial } from './texts';

const NOW = '2026-03-31T03:00:00Z';
const LATER = '2026-03-31T04:00:00Z';

/** How a command ended. */
export type Ending = 'done' | 'refused' | 'failed' | 'ended by Google';

/** What came of a fault. */
export interface Outcome {
  /** False: a call that holds no write back has none to fail. */
  readonly isHit: boolean;
  readonly ending: Ending;
  /** Something was written, and not all of it: the log says so. */
  readonly isHalfDone: boolean;
  /** The next command leaves everything as it should be but for formats, widths, notes and the like. */
  readonly losesLooks: boolean;
  /** Empty where all holds that must. */
  readonly faults: readonly string[];
}

interface Undisturbed {
  readonly calls: readonly string[];
  readonly ending: Ending;
  readonly shown: number;
  readonly before: NormalPicture;
  readonly after: NormalPicture;
}

interface Attempt {
  readonly ending: Ending;
  /** How many messages were shown when all was done. */
  readonly shown: number;
  readonly error: string;
}

/** Tries faults on one command. What the next command makes of a shop is worked out once for all that are left alike. */
export class Trials {
  private readonly normal: Undisturbed;
  private readonly request: object | undefined;
  private readonly nextRuns = new Map<string, { faults: string[]; losesLooks: boolean }>();

  constructor(private readonly path: Path) {
    const shop = shopNamed(path.shop);
    this.request = requestOf(path, shop.book);
    const before = normalPicture(shop.book);
    const host = openShop(shop, NOW);
    const calls: string[] = [];
    host.state.beforeCall = (name) => void calls.push(name);
    const { ending, shown } = this.attempt(host);
    this.normal = { calls, ending, shown, before, after: normalPicture(shop.book) };
  }

  /** The names of the service calls that the command makes. */
  get calls(): readonly string[] {
    return this.normal.calls;
  }

  try(call: number, { fault, language, isTransient }: Trial): Outcome {
    const shop = shopNamed(this.path.shop);
    const host = openShop(shop, NOW);
    host.state.messageLanguage = language;
    const injection = injectFault(host.state, call, fault);
    const attempt = this.attempt(host, fault.moment === 'end');
    endFaults(host.state);
    const left = normalPicture(shop.book);
    const isHalfDone = ![this.normal.before, this.normal.after].some((whole) => isSameContent(whole, left));
    const isSilent = this.isLogged && this.isHalfRun(left) && lastLogged(shop.book) !== false;
    const next = this.nextRun(host.workbook, left, () => openShop(shop, LATER));
    const faults = [
      ...this.harm(left),
      ...(isSilent ? ['half done, and the log is silent'] : []),
      ...(host.state.shared.locks.size > 0 ? ['a lock is held'] : []),
      ...(isTransient ? this.undone(attempt, left) : []),
      ...next.faults,
    ];
    const { ending } = attempt;
    const isHit = injection.count > 0;
    return { isHit, ending, isHalfDone, losesLooks: next.losesLooks, faults: isHit ? faults : [] };
  }

  /** Of what a run writes: tabs that a person fills in are set up before it, and marked when it is complete. */
  private isHalfRun(left: NormalPicture): boolean {
    const { before, after } = this.normal;
    return ![before, after].some((whole) => isSameContent(withoutInput(whole), withoutInput(left)));
  }

  private get isLogged(): boolean {
    return /^(?:classify|undo|applyFirst)/.test(this.path.functionName);
  }

  private attempt(host: Host, isToEnd = false): Attempt {
    const { functionName, mode, answers = [], chosen } = this.path;
    host.state.ui.answers.push(...answers);
    const tab = chosen && host.workbook.sheetNamed(chosen[0]);
    if (tab) host.workbook.chooseCell(tab, chosen[1], chosen[2]);
    const request = mode === 'trigger' ? clockEvent(host) : this.request;
    try {
      const { result } = host.run(functionName, request ? [request] : [], { mode });
      const isRefused = (result as { ok?: boolean } | undefined)?.ok === false;
      const ending = isToEnd ? 'ended by Google' : isRefused ? 'refused' : 'done';
      return { ending, shown: host.toasts.length, error: '' };
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      return { ending: isToEnd ? 'ended by Google' : 'failed', shown: 0, error: error.message };
    }
  }

  /** Cells of the tabs that stood there are each as they were, or as the command makes them. */
  private harm(left: NormalPicture): string[] {
    const { before, after } = this.normal;
    return Object.entries(before.cells).flatMap(([tab, cells]) => {
      const [now, done] = [left.cells[tab], after.cells[tab]];
      if (!now) return done ? [`the tab ${tab} is gone`] : [];
      const names = [...new Set([...Object.keys(now), ...Object.keys(cells)])];
      const harmed = names.filter((name) => !isEitherOf(now[name], [cells[name], done?.[name]]));
      return harmed.slice(0, 2).map((name) => `harmed: ${tab}!${name} ${JSON.stringify(now[name])}`);
    });
  }

  /** A fault that passes is none in the end. */
  private undone({ ending, shown, error }: Attempt, left: NormalPicture): string[] {
    if (ending !== this.normal.ending) return [`${ending} ${error}`];
    if (shown > 0 !== this.normal.shown > 0) return ['done, and something else is said of it'];
    return contentDifferences(left, this.normal.after).map((text) => `done, but ${text}`);
  }

  private nextRun(
    book: Workbook,
    left: NormalPicture,
    open: () => Host,
  ): { faults: string[]; losesLooks: boolean } {
    const key = JSON.stringify([left, lastLogged(book)]);
    const known = this.nextRuns.get(key);
    if (known) return known;
    const host = open();
    const { ending, error } = this.attempt(host);
    const now = normalPicture(host.workbook);
    const wrong = contentDifferences(now, this.normal.after).map((text) => `the next run leaves ${text}`);
    const losesLooks = !isDeepStrictEqual(now.looks, this.normal.after.looks);
    const made = { faults: ending === 'failed' ? [`the next run failed: ${error}`] : wrong, losesLooks };
    this.nextRuns.set(key, made);
    return made;
  }
}

function requestOf({ request }: Path, book: Workbook): object | undefined {
  return typeof request === 'function' ? (request as (book: Workbook) => object)(book) : request;
}

/** What Google gives to a trigger. */
function clockEvent({ workbook }: Host): object {
  return { triggerUid: workbook.clockTriggers[0]?.id ?? '' };
}

interface CellPicture {
  readonly value?: unknown;
  readonly formula?: string;
  readonly note?: string;
}

/** Value, formula and note each for itself: a call writes one of them. */
function isEitherOf(cell: CellPicture | undefined, wanted: readonly (CellPicture | undefined)[]): boolean {
  const parts = ['value', 'formula', 'note'] as const;
  return parts.every((part) => wanted.some((one) => (one?.[part] ?? '') === (cell?.[part] ?? '')));
}

function withoutInput(picture: NormalPicture): NormalPicture {
  const cells = Object.entries(picture.cells).filter(([tab]) => tab !== 'Settings' && tab !== 'Rules');
  return { ...picture, cells: Object.fromEntries(cells) };
}

/** Tabs that hold nothing yet are no content. */
function contentOf({ cells }: NormalPicture): object {
  return Object.fromEntries(Object.entries(cells).filter(([, all]) => Object.keys(all).length > 0));
}

function isSameContent(a: NormalPicture, b: NormalPicture): boolean {
  return isDeepStrictEqual(contentOf(a), contentOf(b));
}

function contentDifferences(a: NormalPicture, b: NormalPicture): string[] {
  return differences({ cells: a.cells, bound: a.bound }, { cells: b.cells, bound: b.bound });
}
