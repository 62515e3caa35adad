/**
 * One edit of another person's at one service call of a command: what came of it, held against what it may come to.
 */
import { ScriptError } from '../../src/offline/script-error';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { Host } from '../../src/offline/host';
import { editAt } from '../addon/write-plan/edits';
import type { NamedEdit } from './edits';
import { lastLogged } from '../support/normal-picture';
import type { Command } from './commands';
import { customerCells, sameAsOneOf, userPicture, type UserPicture } from './pictures';
import { copyOfShop, openShop, shopNamed, type Shop } from './shops';

const NOW = '2026-03-31T03:00:00Z';
const LATER = '2026-03-31T04:00:00Z';

/** How a command ended: 'done', the code of the refusal, or what Google or the add-on said when it stopped. */
export type Ending = string;

/** What came of one edit at one call. */
export interface Trial {
  readonly ending: Ending;
  /** Empty where all holds. */
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly kind: 'harmed' | 'mixed up' | 'hidden' | 'locked' | 'unmended';
  readonly what: string;
}

function start(
  shop: Shop,
  { functionName, request = {}, answers }: Command,
  prepare?: (host: Host) => void,
  time = NOW,
): Ending {
  const host = openShop(shop, time);
  if (answers) host.state.ui.answers.push(...answers);
  prepare?.(host);
  try {
    const { result } = host.run(functionName, answers ? [] : [request], {
      mode: answers ? 'menu' : 'sidebar',
    });
    const { ok, issues = [] } = (result ?? {}) as {
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

const RUN: Command = { what: 'a run', shop: 'bare', functionName: 'classifyFromPage' };

/** The names of the service calls of the command when nobody disturbs it. */
export function callsOf(command: Command): string[] {
  const names: string[] = [];
  start(shopNamed(command.shop), command, (host) => {
    host.state.beforeCall = (name) => void names.push(name);
  });
  return names;
}

/** The command as nobody disturbs it, in one shop. */
const done = new Map<Command, Shop>();

function doneShop(command: Command): Shop {
  const shop = done.get(command) ?? shopNamed(command.shop);
  if (!done.has(command)) start(shop, command);
  done.set(command, shop);
  return copyOfShop(shop);
}

/** A command and an edit, and all that may come of the two: the edit alone, before the command, behind it. */
export class Trials {
  private readonly alone: Shop;
  private readonly editedBefore: Shop;
  private readonly editedBehind: Shop;
  private readonly users: readonly UserPicture[];
  private readonly customers: readonly ReadonlyMap<string, string>[];
  private readonly known = new Map<string, readonly Finding[]>();
  private wanted: readonly string[] | null = null;

  constructor(
    private readonly command: Command,
    private readonly edit: NamedEdit,
  ) {
    this.alone = shopNamed(command.shop);
    this.editedBefore = shopNamed(command.shop);
    this.editedBehind = doneShop(command);
    edit.edit(this.alone.book);
    edit.edit(this.editedBefore.book);
    start(this.editedBefore, command);
    edit.edit(this.editedBehind.book);
    const shops = [this.alone, this.editedBefore, this.editedBehind];
    this.users = shops.map(({ book }) => userPicture(book));
    this.customers = [shopNamed(command.shop), doneShop(command), ...shops].map(({ book }) =>
      customerCells(book),
    );
  }

  try(call: number): Trial {
    const shop = shopNamed(this.command.shop);
    const ending = start(shop, this.command, (host) => editAt(host, call, this.edit.edit));
    const left = JSON.stringify([ending, lastLogged(shop.book), shop.shared.locks.size, stateOf(shop.book)]);
    const findings = this.known.get(left) ?? this.look(shop, ending);
    this.known.set(left, findings);
    return { ending, findings };
  }

  private look(shop: Shop, ending: Ending): Finding[] {
    const { book, shared } = shop;
    const finding = (kind: Finding['kind']) => (what: string) => ({ kind, what });
    return [
      ...sameAsOneOf(userPicture(book), this.users).map(finding('harmed')),
      ...this.mixedUp(book).map(finding('mixed up')),
      ...(this.isHidden(book, ending) ? ['the log does not say so'] : []).map(finding('hidden')),
      ...[...shared.locks].map(finding('locked')),
      ...this.unmended(shop).map(finding('unmended')),
    ];
  }

  /** Cells of the add-on's beside a customer that were never this customer's. */
  private mixedUp(book: Workbook): string[] {
    return [...customerCells(book)].flatMap(([place, text]) =>
      text === '' || text === 'mine' || this.customers.some((one) => one.get(place) === text)
        ? []
        : [`${place}: ${text}`],
    );
  }

  /** A run that stopped has written nothing beside the customers, or all, or the log says that it is not complete. */
  private isHidden(book: Workbook, ending: Ending): boolean {
    if (this.command.next !== 'a run' || ending === 'done' || this.edit.what === 'deletes the log')
      return false;
    const isWhole = this.customers.some((one) => sameCells(one, customerCells(book)));
    return !isWhole && lastLogged(book) !== false;
  }

  /** After the next command all is as if the edit had come before the disturbed one or behind it, or that one had not been. */
  private unmended(shop: Shop): string[] {
    this.wanted ??= [this.editedBefore, this.editedBehind, this.alone].map((one) =>
      this.afterNext(copyOfShop(one)),
    );
    const after = this.afterNext(copyOfShop(shop));
    if (this.wanted.includes(after)) return [];
    // What refuses the next command stands in the edit: nothing is written by then.
    if (!after.startsWith('["done"') && this.wanted.some((one) => one.split(',')[0] === after.split(',')[0]))
      return [];
    return [firstDifference(after, this.wanted[0])];
  }

  private afterNext(shop: Shop): string {
    const ending = start(shop, this.command.next === 'a run' ? RUN : this.command, undefined, LATER);
    return JSON.stringify([ending, [...customerCells(shop.book)]]);
  }
}

function sameCells(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [a, b].every((one) =>
    [...one].every(([place, text]) => (a.get(place) ?? '') === text && (b.get(place) ?? '') === text),
  );
}

/** All that a run can leave behind. */
function stateOf(book: Workbook): unknown {
  return [
    book.metadata.map(({ key, value, place }) => [key, value, place]),
    book.sheets.map(({ name, id, rows, notes, formulas, maxRows, maxColumns }) => [
      name,
      id,
      rows,
      [...notes],
      [...formulas],
      maxRows,
      maxColumns,
    ]),
    userPicture(book),
  ];
}

function firstDifference(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  const from = Math.max(0, at - 60);
  return `${found.slice(from, at + 60)} ≠ ${wanted.slice(from, at + 60)}`;
}

/** What stands beside the customers when nobody disturbs the command. */
export function settledCells(command: Command): [place: string, text: string][] {
  return [...customerCells(doneShop(command).book)];
}
