/**
 * The file library's cell styles to the workbook's looks and back; what the looks do not know is carried along.
 */
import type { CellStyle } from 'hucre/xlsx';
import type { CellFormat, FormatTable } from '../workbook/formats';

/** Turns styles into numbers of looks; equal styles are met again and again, so they are remembered by their parts. */
export function styleReader(formats: FormatTable): (style: CellStyle) => number {
  const partNumbers = new Map<object, number>();
  const known = new Map<string, number>();
  const part = (value: object | undefined): number => {
    if (!value) return 0;
    const number = partNumbers.get(value) ?? partNumbers.size + 1;
    partNumbers.set(value, number);
    return number;
  };
  return (style) => {
    const { numFmt, font, fill, border, alignment, protection } = style;
    const key = [numFmt ?? '', ...[font, fill, border, alignment, protection].map(part)].join('|');
    let id = known.get(key);
    if (id === undefined) {
      id = formats.add(toFormat(style));
      known.set(key, id);
    }
    return id;
  };
}

function toFormat(style: CellStyle): CellFormat {
  const { numFmt, font, alignment } = style;
  const all: CellFormat = {
    numberFormat: numFmt && !/^general$/i.test(numFmt) ? numFmt : undefined,
    bold: font?.bold || undefined,
    background: background(style),
    wrap: alignment?.wrapText || undefined,
    verticalAlignment: VERTICAL[alignment?.vertical ?? ''],
    kept: style,
  };
  return all;
}

const VERTICAL: Readonly<Record<string, CellFormat['verticalAlignment']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

/** Only plain colours are known; themes and patterns are carried along. */
function background({ fill }: CellStyle): string | undefined {
  const rgb = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return rgb ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
}

/** The style that a look is written with; undefined for the default look. */
export function toStyle(format: CellFormat): CellStyle | undefined {
  const kept = (format.kept ?? {}) as CellStyle;
  const style: CellStyle = { ...kept, numFmt: format.numberFormat, fill: toFill(format, kept) };
  if (format.bold || kept.font) style.font = { ...kept.font, bold: format.bold ?? false };
  style.alignment = toAlignment(format, kept);
  for (const part of Object.keys(style) as (keyof CellStyle)[])
    if (style[part] === undefined) delete style[part];
  return Object.keys(style).length > 0 ? style : undefined;
}

function toFill(format: CellFormat, kept: CellStyle): CellStyle['fill'] {
  if (format.background === background(kept)) return kept.fill;
  if (!format.background) return undefined;
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: format.background.slice(1).toUpperCase() } };
}

function toAlignment({ wrap, verticalAlignment }: CellFormat, kept: CellStyle): CellStyle['alignment'] {
  if (!wrap && !verticalAlignment && !kept.alignment) return undefined;
  const vertical = verticalAlignment === 'middle' ? 'center' : verticalAlignment;
  return { ...kept.alignment, wrapText: wrap ?? false, ...(vertical ? { vertical } : {}) };
}
