/**
 * The built-in seasons as rows of the Settings tab, so that a marketer sees when they are and can change it. Read back they
 * say what holds without them. Pure.
 */
import {
  BUILT_IN_SEASONS,
  invariant,
  seasonNames,
  valueNames,
  type Language,
  type SeasonWindow,
} from '../../core/index';

/** The cells of one window. Days before and after are texts, too: a column of dates would make dates of numbers. */
export interface SeasonRow {
  readonly name: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/** A row a window, in the language of the tab. */
export function seasonRows(language: Language): SeasonRow[] {
  return BUILT_IN_SEASONS.flatMap(({ name, windows }) =>
    windows.map((window) => ({ name: seasonNames(name, language)[0], ...windowCells(window, language) })),
  );
}

function windowCells(window: SeasonWindow, language: Language): Omit<SeasonRow, 'name'> {
  invariant(window.kind === 'around', 'a built-in season has a day of its own');
  const { anchor, from, to } = window;
  const value =
    typeof anchor === 'object' ? `${anchor.day}/${anchor.month}` : valueNames(language).season[anchor][0];
  return { value, from: String(from), to: String(to) };
}
