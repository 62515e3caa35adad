/**
 * One command with one fault in it, what it leaves, and what the next one makes of that.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Host } from '../../../src/offline/host';
import { ScriptError } from '../../../src/offline/script-error';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { endFaults, injectFaults } from '../../support/fault-injector';
import { lastLogged, normalPicture, type NormalPicture } from '../../support/normal-picture';
import { contentDifferences, findHarm, isHalfDone, isHalfRun, type Whole } from './left-behind';
import type { Path } from './paths';
import { openShop, shopNamed, type Shop } from './shops';
import type { Trial } from './texts';

const NOW = '2026-03-31T03:00:00Z';
const LATER = '2026-03-31T04:00:00Z';
const LATEST = '2026-03-31T05:00:00Z';

/** How a command ended. */
export type Ending = 'done' | 'refused' | 'failed' | 'ended by Google';

/** A fault, and the service call of the command that it comes at, from 0. */
export interface Shot {
  readonly call: number;
  readonly trial: Trial;
}

/** What came of faults. */
export interface Outcome {
  /** False: a call that holds no write back has none to fail, and a command may end before its second fault. */
  readonly isHit: boolean;
  readonly ending: Ending;
  /** Something was written, and not all of it: the log says so. */
  readonly isHalfDone: boolean;
  /** The next command leaves everything as it should be but for formats, widths, notes and the like. */
  readonly losesLooks: boolean;
  /** Empty where all holds that must. */
  readonly faults: readonly string[];
}

interface Undisturbed extends Whole {
  readonly calls: readonly string[];
  /** Those that hold a write back. */
  readonly writing: ReadonlySet<number>;
  readonly ending: Ending;
  readonly shown: number;
}

interface Attempt {
  readonly ending: Ending;
  /** How many messages were shown when all was done. */
  readonly shown: number;
  readonly error: string;
}

/** What the same command makes of a shop, undisturbed. */
type NextRun = Pick<Outcome, 'faults' | 'losesLooks'>;

const MISSED: Outcome = { isHit: false, ending: 'done', isHalfDone: false, losesLooks: false, faults: [] };

/** Tries faults on one command. What the next command makes of a shop is worked out once for all that are left alike. */
export class Trials {
  private readonly normal: Undisturbed;
  private readonly request: object | undefined;
  private readonly nextRuns = new Map<string, NextRun>();

  constructor(private readonly path: Path) {
    const shop = shopNamed(path.shop);
    this.request = requestOf(path, shop.book);
    const before = normalPicture(shop.book);
    const host = openShop(shop, NOW);
    const calls: string[] = [];
    const writing = new Set<number>();
    host.state.beforeCall = (name) => void calls.push(name);
    host.state.aroundWrite = (apply) => {
      writing.add(calls.length - 1);
      return apply;
    };
    const { ending, shown } = this.attempt(host);
    this.normal = { calls, writing, ending, shown, before, after: normalPicture(shop.book) };
  }

  /** The names of the service calls that the command makes. */
  get calls(): readonly string[] {
    return this.normal.calls;
  }

  /** Several faults in one command, in the order of their calls. */
  try(shots: readonly Shot[]): Outcome {
    if (this.missesSurely(shots[0])) return MISSED;
    const shop = shopNamed(this.path.shop);
    const { attempt, isHit } = this.attemptUnder(shots, openShop(shop, NOW));
    const left = normalPicture(shop.book);
    const isToPass = shots.every(({ trial }) => trial.isTransient);
    const undone = isToPass ? this.undone(attempt, left) : [];
    const outcome = this.outcomeOf(attempt, left, shop, LATER);
    return { ...outcome, isHit, faults: isHit ? [...undone, ...outcome.faults] : [] };
  }

  /** A fault in the command, and another one in the same command begun anew. */
  tryAgain(first: Shot, second: Shot): Outcome {
    if (this.missesSurely(first)) return MISSED;
    const shop = shopNamed(this.path.shop);
    const { isHit } = this.attemptUnder([first], openShop(shop, NOW));
    const again = this.attemptUnder([second], openShop(shop, LATER));
    return {
      ...this.outcomeOf(again.attempt, normalPicture(shop.book), shop, LATEST),
      isHit: isHit && again.isHit,
    };
  }

  /** Spares the running of the command. */
  private missesSurely({ call, trial }: Shot): boolean {
    return trial.fault.moment.startsWith('held back') && !this.normal.writing.has(call);
  }

  private attemptUnder(shots: readonly Shot[], host: Host): { attempt: Attempt; isHit: boolean } {
    host.state.messageLanguage = shots[0].trial.language;
    const placed = shots.map(({ call, trial: { fault } }) => ({ call, fault }));
    const injections = injectFaults(host.state, placed);
    const attempt = this.attempt(
      host,
      placed.some(({ fault }) => fault.moment === 'end'),
    );
    endFaults(host.state);
    return { attempt, isHit: injections.every(({ count }) => count > 0) };
  }

  /** Runs the command once more. */
  private outcomeOf(
    { ending }: Attempt,
    left: NormalPicture,
    shop: Shop,
    later: string,
  ): Omit<Outcome, 'isHit'> {
    const isSilent = this.isLogged && isHalfRun(left, this.normal) && lastLogged(shop.book) !== false;
    const isLocked = shop.shared.locks.size > 0;
    const next = this.nextRun(shop, left, later);
    const faults = [
      ...findHarm(left, this.normal),
      ...(isSilent ? ['half done, and the log is silent'] : []),
      ...(isLocked ? ['a lock is held'] : []),
      ...next.faults,
    ];
    return { ending, isHalfDone: isHalfDone(left, this.normal), losesLooks: next.losesLooks, faults };
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

  /** A fault that passes is none in the end. */
  private undone({ ending, shown, error }: Attempt, left: NormalPicture): string[] {
    if (ending !== this.normal.ending) return [`${ending} ${error}`];
    if (shown > 0 !== this.normal.shown > 0) return ['done, and something else is said of it'];
    return contentDifferences(left, this.normal.after).map((text) => `done, but ${text}`);
  }

  private nextRun(shop: Shop, left: NormalPicture, later: string): NextRun {
    const key = digestOf(JSON.stringify([left, lastLogged(shop.book)]));
    const known = this.nextRuns.get(key);
    if (known) return known;
    const host = openShop(shop, later);
    const { ending, error } = this.attempt(host);
    const now = normalPicture(host.workbook);
    const wrong = contentDifferences(now, this.normal.after).map((text) => `the next run leaves ${text}`);
    const losesLooks = !isDeepStrictEqual(now.looks, this.normal.after.looks);
    const made = { faults: ending === 'failed' ? [`the next run failed: ${error}`] : wrong, losesLooks };
    this.nextRuns.set(key, made);
    return made;
  }
}

/** Pictures of thousands of shops would fill the memory. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function requestOf({ request }: Path, book: Workbook): object | undefined {
  return typeof request === 'function' ? (request as (book: Workbook) => object)(book) : request;
}

/** What Google gives to a trigger. */
function clockEvent({ workbook }: Host): object {
  return { triggerUid: workbook.clockTriggers[0]?.id ?? '' };
}
