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
    fontColor: rgbColor(font?.color?.rgb),
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? ''],
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

const HORIZONTAL: Readonly<Record<string, CellFormat['horizontalAlignment']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

/** Only plain colours are known; themes and patterns are carried along. */
function background({ fill }: CellStyle): string | undefined {
  const rgb = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return rgbColor(rgb);
}

function rgbColor(rgb: string | undefined): string | undefined {
  return rgb ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
}

/** The style that a look is written with; undefined for the default look. */
export function toStyle(format: CellFormat): CellStyle | undefined {
  const kept = (format.kept ?? {}) as CellStyle;
  const style: CellStyle = { ...kept, numFmt: format.numberFormat, fill: toFill(format, kept) };
  if (format.bold || format.fontColor || kept.font) style.font = toFont(format, kept);
  style.alignment = toAlignment(format, kept);
  for (const part of Object.keys(style) as (keyof CellStyle)[])
    if (style[part] === undefined) delete style[part];
  return Object.keys(style).length > 0 ? style : undefined;
}

/** A colour that nobody changed stays as the file had it: black need not be said. */
function toFont({ bold, fontColor }: CellFormat, { font }: CellStyle): CellStyle['font'] {
  const same = fontColor === rgbColor(font?.color?.rgb);
  const color = same ? font?.color : fontColor && { rgb: fontColor.slice(1).toUpperCase() };
  return { ...font, bold: bold ?? false, color: color || undefined };
}

function toFill(format: CellFormat, kept: CellStyle): CellStyle['fill'] {
  if (format.background === background(kept)) return kept.fill;
  if (!format.background) return undefined;
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: format.background.slice(1).toUpperCase() } };
}

function toAlignment(format: CellFormat, kept: CellStyle): CellStyle['alignment'] {
  const { wrap, verticalAlignment, horizontalAlignment: horizontal } = format;
  if (!wrap && !verticalAlignment && !horizontal && !kept.alignment) return undefined;
  const vertical = verticalAlignment === 'middle' ? 'center' : verticalAlignment;
  return {
    ...kept.alignment,
    wrapText: wrap ?? false,
    ...(vertical ? { vertical } : {}),
    ...(horizontal ? { horizontal } : {}),
  };
}
