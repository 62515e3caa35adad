/**
 * The moments of a command at which an edit may come to something else: service calls between which nothing is read or written
 * that the edit has to do with are one moment, so that one trial stands for an edit at each of them.
 */
import type { Host } from '../../src/offline/host';
import type { SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';

/** Calls, from 0, by the first and the last of them: an edit right before each comes to the same. */
export interface Moment {
  readonly first: number;
  readonly last: number;
}

/** Parts of a workbook by name: '12.rows' are the cells of the tab with the id 12, '.metadata' is the workbook's. */
interface Access {
  readonly touched: ReadonlySet<string>;
  /** What was something else afterwards. */
  readonly written: ReadonlySet<string>;
}

/** The service calls of one execution. */
export interface WatchedCalls {
  readonly names: readonly string[];
  readonly access: readonly Access[];
}

/** What each service call of a run has to do with. The host's workbook is watched for good. */
export function watchCalls(host: Host, run: () => unknown): WatchedCalls {
  const watch = new Watch(host.workbook);
  const [names, access] = [new Array<string>(), new Array<Access>()];
  host.state.beforeCall = (name) => {
    const before = watch.take();
    if (names.length > 0) access.push(before);
    names.push(name);
  };
  run();
  host.state.beforeCall = null;
  return { names, access: [...access, watch.take()] };
}

/**
 * The moments of a run for an edit, which is made once in each of these workbooks: as they are before the run, and behind it.
 * Empty where it changes none of them.
 */
export function momentsOf(
  { access }: WatchedCalls,
  edit: (book: Workbook) => void,
  books: readonly Workbook[],
): Moment[] {
  const edits = books.map((book) => {
    const watch = new Watch(book);
    edit(book);
    return watch.take();
  });
  if (edits.every(({ written }) => written.size === 0)) return [];
  const moments: Moment[] = [];
  let first = 0;
  access.forEach((call, index) => {
    if (index < access.length - 1 && !edits.some((made) => isBetween(call, made))) return;
    moments.push({ first, last: index });
    first = index + 1;
  });
  return moments;
}

/** Whether it makes a difference if the edit comes before the call or behind it. */
function isBetween(call: Access, edit: Access): boolean {
  return meets(call.touched, edit.written) || meets(call.written, edit.touched);
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Tells what is done to a workbook, from one question to the next. The workbook is watched for good. */
class Watch {
  private readonly values = new Map<string, () => unknown>();
  private readonly texts = new Map<string, string>();
  private touched = new Set<string>();

  constructor(book: Workbook) {
    this.watch(book, '');
    for (const sheet of book.sheets) this.watch(sheet, String(sheet.id));
    const add = book.addSheet.bind(book);
    book.addSheet = (name, options) => {
      const sheet = add(name, options);
      this.watch(sheet, String(sheet.id));
      return sheet;
    };
  }

  /** What was touched since it was asked last. */
  take(): Access {
    const { touched } = this;
    this.touched = new Set();
    const written = [...touched].filter((name) => {
      const text = textOf(this.values.get(name)?.());
      const isOther = this.texts.get(name) !== text;
      this.texts.set(name, text);
      return isOther;
    });
    return { touched, written: new Set(written) };
  }

  /** Whatever changes a part reaches for it first. */
  private touch(name: string): void {
    if (!this.texts.has(name)) this.texts.set(name, textOf(this.values.get(name)?.()));
    this.touched.add(name);
  }

  private watch(object: Workbook | SheetGrid, owner: string): void {
    for (const [key, start] of Object.entries(object) as [string, unknown][]) {
      // The size of the content is kept, and follows from the cells.
      const name = `${owner}.${key === 'bounds' ? 'rows' : key}`;
      let value = start;
      if (key !== 'bounds') this.values.set(name, () => value);
      const touch = () => this.touch(name);
      Object.defineProperty(object, key, {
        enumerable: true,
        get: () => (touch(), value),
        set: (now) => (touch(), (value = now)),
      });
    }
  }
}

/** Equal texts are equal parts; tabs stand for themselves, what a file or a host hangs on them is no part. */
function textOf(part: unknown): string {
  if (part === null || typeof part === 'function') return '';
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  if (Array.isArray(part) && part.some((one: unknown) => isGrid(one)))
    return JSON.stringify((part as SheetGrid[]).map(({ id }) => id));
  return JSON.stringify(part, plain);
}

function isGrid(value: unknown): value is SheetGrid {
  return typeof value === 'object' && value !== null && 'formatIds' in value;
}
