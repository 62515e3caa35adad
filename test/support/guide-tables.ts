/**
 * The tables that people wrote into a page of the guide, as the numbers in their cells.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../src/core/index';

export function guidePage(language: Language, page: string): string {
  return readFileSync(resolve(__dirname, `../../docs/guide/${language}/${page}.md`), 'utf8');
}

/** The cells of the n-th table below a heading, without its header. Throws: where there is none. */
export function tableBelow(page: string, heading: RegExp, nth = 0): string[][] {
  const section = page.split(/^## /m).find((part) => heading.test(part.split('\n')[0]));
  const tables = (section ?? '').match(/(?:^\|.*\n)+/gm) ?? [];
  if (!tables[nth]) throw new Error(`there is no table ${nth + 1} below ${String(heading)}`);
  const [, , ...rows] = tables[nth].trim().split('\n');
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** '8,060' in English, '8.060' in Vietnamese; NaN where the cell holds something else. */
export function numberIn(cell: string, language: Language): number {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const plain = cell.split(group).join('').replace(point, '.').replace(/ ?%$/, '');
  return plain === '' ? NaN : Number(plain);
}
