/**
 * What a command that was disturbed has left, beside what stood there before and what it leaves when nothing disturbs it.
 */
import { isDeepStrictEqual } from 'node:util';
import { differences, type NormalPicture } from '../../support/normal-picture';

/** A shop before a command and behind it. */
export interface Whole {
  readonly before: NormalPicture;
  readonly after: NormalPicture;
}

/** Something is written, and not all of it. */
export function isHalfDone(left: NormalPicture, { before, after }: Whole): boolean {
  return ![before, after].some((whole) => isSameContent(whole, left));
}

/** The same of what a run writes: tabs that a person fills in are set up before it, and marked when it is complete. */
export function isHalfRun(left: NormalPicture, { before, after }: Whole): boolean {
  return isHalfDone(withoutInput(left), { before: withoutInput(before), after: withoutInput(after) });
}

/** Cells of the tabs that stood there are each as they were, or as the command makes them: what is neither, at most two a tab. */
export function findHarm(left: NormalPicture, { before, after }: Whole): string[] {
  return Object.entries(before.cells).flatMap(([tab, cells]) => {
    const [now, done] = [left.cells[tab], after.cells[tab]];
    if (!now) return done ? [`the tab ${tab} is gone`] : [];
    const names = [...new Set([...Object.keys(now), ...Object.keys(cells)])];
    const harmed = names.filter((name) => !isEitherOf(now[name], [cells[name], done?.[name]]));
    return harmed.slice(0, 2).map((name) => `harmed: ${tab}!${name} ${JSON.stringify(now[name])}`);
  });
}

export function contentDifferences(a: NormalPicture, b: NormalPicture): string[] {
  return differences({ cells: a.cells, bound: a.bound }, { cells: b.cells, bound: b.bound });
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
