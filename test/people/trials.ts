/**
 * One edit of another person's at one service call of a command: what came of it, held against what it may come to.
 */
import { ScriptError } from '../../src/offline/script-error';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { Host } from '../../src/offline/host';
import { editAt } from '../addon/write-plan/edits';
import type { NamedEdit } from './edits';
import { lazily } from '../support/lazily';
import { momentsOf, watchCalls, type Moment, type WatchedCalls } from '../support/moments';
import { lastLogged } from '../support/normal-picture';
import type { Command } from './commands';
import { leftBehind } from './left-behind';
import { customerCells, unlikeAll, userPicture, type Lazy, type UserPicture } from './pictures';
import { copyOfShop, openShop, shopNamed, type Shop } from './shops';

const NOW = '2026-03-31T03:00:00Z';
const LATER = '2026-03-31T04:00:00Z';

/** How a command ended: 'done', the code of the refusal, or what Google or the add-on said when it stopped. */
export type Ending = string;

/** What came of one edit at one call. */
export interface Trial {
  readonly ending: Ending;
  /** All that stands in the shop then, as a text. */
  readonly left: string;
  /** Empty where all holds. */
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly kind: 'harmed' | 'mixed up' | 'hidden' | 'locked' | 'unmended';
  readonly what: string;
}

/** The command, yet to be started. */
function prepared(shop: Shop, command: Command, time: string): { host: Host; run: () => Ending } {
  const { functionName, request = {}, answers, chosen, mode } = command;
  const host = openShop(shop, time);
  if (answers) host.state.ui.answers.push(...answers);
  const tab = chosen && host.workbook.sheetNamed(chosen[0]);
  if (tab) host.workbook.chooseCell(tab, chosen[1], chosen[2]);
  const given = typeof request === 'function' ? (request as (book: Workbook) => object)(shop.book) : request;
  const run = () =>
    endingOf(() =>
      host.run(functionName, answers ? [] : [given], { mode: mode ?? (answers ? 'menu' : 'sidebar') }),
    );
  return { host, run };
}

function endingOf(run: () => { readonly result: unknown }): Ending {
  try {
    const { ok, issues = [] } = (run().result ?? {}) as {
      ok?: boolean;
      issues?: { code: string; severity: string }[];
    };
    if (ok !== false) return 'done';
    return issues.find(({ severity }) => severity === 'error')?.code ?? 'refused';
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return `stopped: ${error.message}`;
  }
}

function start(shop: Shop, command: Command, time = NOW): Ending {
  return prepared(shop, command, time).run();
}

const RUN: Command = { what: 'a run', shop: 'bare', functionName: 'classifyFromPage' };

/** The service calls of the command when nobody disturbs it. */
export function callsOf(command: Command): WatchedCalls {
  const shop = shopNamed(command.shop);
  const { host, run } = prepared(shop, command, NOW);
  return watchCalls(host, run);
}

/** A command, and what the next one makes of all that it may leave. */
export class Disturbed {
  private readonly undisturbed: Shop;
  private readonly nextOnes = new Map<string, Next>();

  constructor(readonly command: Command) {
    this.undisturbed = shopNamed(command.shop);
    start(this.undisturbed, command);
  }

  /** The shop in which it is done. */
  done(): Shop {
    return copyOfShop(this.undisturbed);
  }

  /** What the next command comes to. The shop stays as it is. */
  next(shop: Shop, left = leftBehind(shop)): Next {
    const known = this.nextOnes.get(left) ?? this.afterNext(copyOfShop(shop));
    this.nextOnes.set(left, known);
    return known;
  }

  private afterNext(shop: Shop): Next {
    const ending = start(shop, this.command.next === 'a run' ? RUN : this.command, LATER);
    const { book } = shop;
    return { ending, text: JSON.stringify([ending, [...customerCells(book)]]), users: userPicture(book) };
  }
}

/** What the next command comes to. */
interface Next {
  readonly ending: Ending;
  /** With the cells beside the customers. */
  readonly text: string;
  readonly users: UserPicture;
}

/** A command and an edit, and all that may come of the two: the edit alone, behind the command, before it. */
export class Trials {
  /** What costs most comes last: it is made when nothing else is like what was found. */
  private readonly wanted: readonly Lazy<Shop>[];
  private readonly users: readonly Lazy<UserPicture>[];
  private readonly customers: readonly Lazy<ReadonlyMap<string, string>>[];
  private readonly known = new Map<string, readonly Finding[]>();

  constructor(
    private readonly disturbed: Disturbed,
    private readonly edit: NamedEdit,
  ) {
    const { command } = disturbed;
    const edited = (shop: Shop): Shop => (edit.edit(shop.book), shop);
    const alone = lazily(() => edited(shopNamed(command.shop)));
    const behind = lazily(() => edited(disturbed.done()));
    const before = lazily(() => {
      const shop = edited(shopNamed(command.shop));
      start(shop, command);
      return shop;
    });
    this.wanted = [behind, alone, before];
    this.users = this.wanted.map((shop) => lazily(() => userPicture(shop().book)));
    this.customers = [() => shopNamed(command.shop), () => disturbed.done(), ...this.wanted].map((shop) =>
      lazily(() => customerCells(shop().book)),
    );
  }

  /** The moments of the command at which the edit may come to something else. */
  moments(calls: WatchedCalls): Moment[] {
    const shops = [shopNamed(this.disturbed.command.shop), this.disturbed.done()];
    return momentsOf(
      calls,
      this.edit.edit,
      shops.map(({ book }) => book),
    );
  }

  try(call: number): Trial {
    const { command } = this.disturbed;
    const shop = shopNamed(command.shop);
    const { host, run } = prepared(shop, command, NOW);
    editAt(host, call, this.edit.edit);
    const ending = run();
    const left = leftBehind(shop);
    const key = `${ending} ${left}`;
    const findings = this.known.get(key) ?? this.look(shop, ending, left);
    this.known.set(key, findings);
    return { ending, left, findings };
  }

  private look(shop: Shop, ending: Ending, left: string): Finding[] {
    const { book, shared } = shop;
    const finding = (kind: Finding['kind']) => (what: string) => ({ kind, what });
    const cells = customerCells(book);
    const harmed = unlikeAll(userPicture(book), this.users);
    const next = this.disturbed.next(shop, left);
    return [
      ...harmed.map(finding('harmed')),
      ...this.mixedUp(cells).map(finding('mixed up')),
      ...(this.isHidden(cells, book, ending) ? ['the log does not say so'] : []).map(finding('hidden')),
      ...[...shared.locks].map(finding('locked')),
      ...this.unmended(next).map(finding('unmended')),
      // What is harmed already stays so.
      ...(harmed.length > 0 ? [] : this.harmedBy(next)).map(finding('harmed')),
    ];
  }

  /** Cells of the add-on's beside a customer that were never this customer's. */
  private mixedUp(cells: ReadonlyMap<string, string>): string[] {
    return [...cells].flatMap(([place, text]) =>
      text === '' || text === 'mine' || this.customers.some((one) => one().get(place) === text)
        ? []
        : [`${place}: ${text}`],
    );
  }

  /** A run that stopped has written nothing beside the customers, or all, or the log says that it is not complete. */
  private isHidden(cells: ReadonlyMap<string, string>, book: Workbook, ending: Ending): boolean {
    const isLogged = this.disturbed.command.next === 'a run' && this.edit.what !== 'deletes the log';
    if (!isLogged || ending === 'done' || lastLogged(book) === false) return false;
    return !this.customers.some((one) => sameCells(one(), cells));
  }

  /** After the next command all is as if the edit had come before the disturbed one or behind it, or that one had not been. */
  private unmended({ ending, text }: Next): string[] {
    const wanted = this.wanted.map((shop) => () => this.disturbed.next(shop()));
    const isWanted = wanted.some(
      (next) =>
        next().text === text ||
        // What refuses the next command stands in the edit: nothing is written by then.
        (ending !== 'done' && next().ending === ending),
    );
    return isWanted ? [] : [firstDifference(text, wanted[0]().text)];
  }

  private harmedBy({ users }: Next): string[] {
    const wanted = this.wanted.map((shop) => () => this.disturbed.next(shop()).users);
    return unlikeAll(users, wanted).map((what) => `by the next one: ${what}`);
  }
}

function sameCells(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [a, b].every((one) =>
    [...one].every(([place, text]) => (a.get(place) ?? '') === text && (b.get(place) ?? '') === text),
  );
}

function firstDifference(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  const from = Math.max(0, at - 60);
  return `${found.slice(from, at + 60)} ≠ ${wanted.slice(from, at + 60)}`;
}

/** What stands beside the customers when nobody disturbs the command. */
export function settledCells(command: Command): [place: string, text: string][] {
  return [...customerCells(new Disturbed(command).done().book)];
}
