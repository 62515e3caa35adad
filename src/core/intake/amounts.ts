/**
 * Reads one number or amount of money as people write it: 1.200.000 đ, $90,000, 1tr2, 500k, (12.50), 12,50 €.
 * Which sign is the decimal one is left open here: number-column.ts decides it for the column.
 */
import { affixOf, unitOf } from './affixes';
import type { Affix, CurrencyStyle } from './affixes';
import { PROOF, scanDigits } from './digits';
import type { Readings } from './digits';

/** Both readings of an amount, and what was written around it. */
export interface AmountReadings extends Readings {
  percent: boolean;
  /** '' without a currency. */
  currency: string;
}

/** An empty AmountReadings to hand to `readAmount`. */
export function newReadings(): AmountReadings {
  return { dot: NaN, comma: NaN, proof: PROOF.none, percent: false, currency: '' };
}

/**
 * Whether the text is a number in at least one reading; the readings go into `out`.
 * @example readAmount('1tr2', out) // out.dot and out.comma are 1200000
 */
export function readAmount(text: string, out: AmountReadings): boolean {
  const start = firstOfNumber(text);
  if (start < 0) return false;
  let end = text.length;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  const before = affixOf(text.slice(0, start));
  const after = affixOf(text.slice(end));
  if (!before || !after || !belongTogether(before, after)) return false;
  const core = text.slice(start, end);
  if (!readCore(core, out)) return false;
  // A unit stands in the place of the decimal sign or behind the number, not both: 1tr25k.
  if (after.unit !== 1 && /\p{L}/u.test(core)) return false;
  out.percent = before.percent || after.percent;
  out.currency = before.currencyName || after.currencyName;
  const style = before.currency ?? after.currency;
  if (style && after.unit === 1) settleByCurrency(core, style, out);
  scale(out, before, after);
  return true;
}

function belongTogether(before: Affix, after: Affix): boolean {
  return before.unit === 1 && !before.close && !after.open && before.open === after.close;
}

function scale(out: AmountReadings, before: Affix, after: Affix): void {
  const minus = before.minus !== (after.minus || before.open);
  const factor = after.unit * (out.percent ? 0.01 : 1) * (minus ? -1 : 1);
  if (factor === 1) return;
  out.dot *= factor;
  out.comma *= factor;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The first digit, or the decimal sign right before it; -1 without digits. */
function firstOfNumber(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const before = i > 0 ? text[i - 1] : '';
    const standsAlone = i < 2 || !/\p{L}/u.test(text[i - 2]);
    return (before === '.' || before === ',') && standsAlone ? i - 1 : i;
  }
  return -1;
}

function readCore(core: string, out: AmountReadings): boolean {
  if (scanDigits(core, out)) return true;
  const folded = core.normalize('NFC').toLowerCase();
  return readSpaced(folded, out) || readSplitUnit(folded, out);
}

/** Thousands parted by blanks or apostrophes: 1 200 000,50. */
function readSpaced(core: string, out: AmountReadings): boolean {
  if (!/^\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(core)) return false;
  const joined = core.replace(/[ \u00a0\u202f'’]/g, '');
  // With the thousands parted already, a dot or comma can only be the decimal sign.
  const value = Number(joined.replace(',', '.'));
  out.dot = out.comma = value;
  out.proof = joined.includes('.') ? PROOF.dot : joined.includes(',') ? PROOF.comma : PROOF.none;
  return true;
}

/** A unit in the place of the decimal sign: 1tr2 is 1.2 million, 1k5 is 1500. */
function readSplitUnit(core: string, out: AmountReadings): boolean {
  const match = /^(\d+)\s*(\p{L}+)\s*(\d{1,3})$/u.exec(core);
  const unit = match ? unitOf(match[2]) : undefined;
  if (!match || unit === undefined) return false;
  const tail = Number(match[3]) / 10 ** match[3].length;
  out.dot = out.comma = Number(match[1]) * unit + Math.round(tail * unit);
  out.proof = PROOF.none;
  return true;
}

function settleByCurrency(core: string, style: CurrencyStyle, out: AmountReadings): void {
  if (style === 'dot' && !Number.isNaN(out.dot) && out.dot !== out.comma) {
    out.comma = NaN;
    out.proof = PROOF.dot;
  }
  if (style === 'whole' && /^\d{4,}[.,]\d{3}$/.test(core)) leaveOpen(core, out);
  if (style !== 'whole' || !isThousands(core)) return;
  // Without decimals every separator parts thousands; that shows which sign does so in this column.
  out.dot = out.comma = Number(core.replace(/[.,]/g, ''));
  out.proof =
    core.includes('.') === core.includes(',') ? PROOF.none : core.includes('.') ? PROOF.comma : PROOF.dot;
}

/** 1999.000 đ: a first separator was forgotten, or a program wrote decimals. The column's other cells decide. */
function leaveOpen(core: string, out: AmountReadings): void {
  const whole = Number(core.replace(/[.,]/, ''));
  if (core.includes('.')) out.comma = whole;
  else out.dot = whole;
  out.proof = PROOF.none;
}

function isThousands(core: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(core);
}
