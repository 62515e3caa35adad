/**
 * Reads digits with dots and commas in both ways that are possible: the dot as decimal sign, or the comma.
 * Not for currencies, signs and units: those are in amounts.ts.
 */

/** Both readings of a text; NaN where a reading is impossible. One object for all, since this is the hot path: copy what you keep. */
export interface Readings {
  dot: number;
  comma: number;
  /** Which decimal sign the text proves: 1 dot, 2 comma, 0 none. */
  proof: number;
}

export const PROOF = { none: 0, dot: 1, comma: 2 } as const;

const POWERS = Array.from({ length: 17 }, (_, power) => Number(`1e${power}`));
const MOST_DIGITS = 15;
const [DOT, COMMA, ZERO, NINE] = [46, 44, 48, 57];

/**
 * Whether the text is digits with dots and commas that one of the readings allows; the readings go into `out`.
 * @example scanDigits('1.200', out) // out is { dot: 1.2, comma: 1200, proof: PROOF.none }
 */
export function scanDigits(text: string, out: Readings): boolean {
  let mantissa = 0;
  let digits = 0;
  let group = 0;
  let signs = 0;
  let sign = 0;
  let before = 0;
  let grouped = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= ZERO && c <= NINE) {
      mantissa = mantissa * 10 + (c - ZERO);
      digits++;
      group++;
    } else if (c === DOT || c === COMMA) {
      // A first group has one to three digits and no leading zero; all later ones have three.
      grouped =
        grouped && (signs > 0 ? group === 3 : group >= 1 && group <= 3 && text.charCodeAt(0) !== ZERO);
      if (signs > 1 && sign !== before) return false;
      before = sign;
      sign = c;
      signs++;
      group = 0;
    } else return false;
  }
  if (digits === 0) return false;
  if (digits > MOST_DIGITS) mantissa = Number(text.replace(/[.,]/g, ''));
  const fraction = mantissa / (group < POWERS.length ? POWERS[group] : Number(`1e${group}`));
  return settle(out, { whole: mantissa, fraction, signs, sign, before, grouped, group });
}

interface Scan {
  readonly whole: number;
  readonly fraction: number;
  readonly signs: number;
  readonly sign: number;
  readonly before: number;
  readonly grouped: boolean;
  readonly group: number;
}

function settle(out: Readings, scan: Scan): boolean {
  const { signs, sign, grouped, group } = scan;
  out.proof = PROOF.none;
  if (signs === 0) {
    out.dot = out.comma = scan.whole;
    return true;
  }
  const mixed = signs > 1 && sign !== scan.before;
  const asDecimal = group > 0 && (signs === 1 || (mixed && grouped)) ? scan.fraction : NaN;
  const asGroups = !mixed && grouped && group === 3 ? scan.whole : NaN;
  out.dot = sign === DOT ? asDecimal : asGroups;
  out.comma = sign === DOT ? asGroups : asDecimal;
  const [dotFails, commaFails] = [Number.isNaN(out.dot), Number.isNaN(out.comma)];
  if (dotFails !== commaFails) out.proof = dotFails ? PROOF.comma : PROOF.dot;
  return !(dotFails && commaFails);
}

/**
 * The value of a plain number: digits, at most one dot, a minus before them. NaN for any other text, and for one like
 * '1.234', where the dot may part thousands. `proof` says whether there was a dot.
 */
export function readPlain(text: string, proof: { dot: boolean }): number {
  const end = text.length;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (end > MOST_DIGITS + 1) return NaN;
  let mantissa = 0;
  let point = -1;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= ZERO && c <= NINE) mantissa = mantissa * 10 + (c - ZERO);
    else if (c === DOT && point < 0) point = i;
    else return NaN;
  }
  proof.dot = point >= 0;
  const value = point < 0 && end > start ? mantissa : placePoint(text, mantissa, { start, point });
  return start === 0 ? value : 0 - value;
}

function placePoint(
  text: string,
  mantissa: number,
  { start, point }: { start: number; point: number },
): number {
  const decimals = text.length - 1 - point;
  if (point <= start || decimals === 0) return NaN;
  if (decimals === 3 && point - start <= 3 && text.charCodeAt(start) !== ZERO) return NaN;
  return mantissa / POWERS[decimals];
}
