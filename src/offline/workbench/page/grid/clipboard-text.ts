/**
 * Cells as the clipboard carries them between spreadsheets: tabs between cells, line ends between rows, quotes around both.
 */

/** A field in quotes, or up to the next tab or line end; then what follows it. */
const FIELD = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/**
 * Rows of texts, as long as each other; a line end after the last row adds none.
 * @example parseClipboard('a\tb\n"two\nlines"\tc\n') //=> [['a', 'b'], ['two\nlines', 'c']]
 */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  for (let end = '\t'; end !== '' && FIELD.lastIndex < text.length;) {
    const [, quoted, plain, after] = FIELD.exec(text) ?? ['', '', '', ''];
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    end = after;
    if (end !== '\t' && FIELD.lastIndex < text.length) rows.push([]);
  }
  if (text.endsWith('\t')) rows[rows.length - 1].push('');
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** @example formatClipboard([['a', 'two\nlines']]) //=> 'a\t"two\nlines"' */
export function formatClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteIfNeeded).join('\t')).join('\n');
}

function quoteIfNeeded(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
