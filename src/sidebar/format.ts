/**
 * Numbers and times as the spreadsheet writes them.
 */

export interface Format {
  /** '1,204' */
  number(value: number): string;
  /** '+7', '−12', '0' */
  change(value: number): string;
  /** '65%', of 0–1. */
  share(value: number): string;
  /** '13.3%', of 0–1; of money below nothing, too. */
  percent(value: number): string;
  /** Money, without a currency: '486,000', '6.42 billion', the word in the page's language. */
  amount(value: number): string;
  /** How far the spreadsheet's zone is from Greenwich now: 'GMT+7'; '' where the browser does not know the zone. */
  readonly offset: string;
  /** Day and time in the spreadsheet's zone, of an ISO instant; as it came where it is none. */
  time(instant: string): string;
  /** From one ISO instant to another, in the spreadsheet's zone: 'Nov 23, 2026, 6:00 – 7:00 AM'. */
  span(from: string, to: string): string;
  /** The hour that begins then, 0–23, of any day: '6:00 – 7:00 AM'. */
  hour(hour: number): string;
  /** A day by itself, 'YYYY-MM-DD', or the day of an ISO instant in the spreadsheet's zone; as it came where it is neither. */
  day(text: string): string;
  /** The month of a day, 'YYYY-MM-DD'; as it came where it is none. */
  month(day: string): string;
}

/** `locale` as the spreadsheet has it: 'vi_VN'. What the browser does not know is written as the language does. */
export function createFormat(locale: string, language: string, timeZone: string): Format {
  const tag = knownLocale(locale, language);
  const numbers = new Intl.NumberFormat(tag);
  const changes = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' });
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(tag, PERCENT);
  const times = instantsIn(tag, { dateStyle: 'medium', timeStyle: 'short' }, timeZone);
  const hours = instantsIn(tag, { timeStyle: 'short' }, 'UTC');
  const days = instantsIn(tag, DAY, timeZone);
  const months = instantsIn(tag, { year: 'numeric', month: 'short' }, 'UTC');
  const ownDays = instantsIn(tag, DAY, 'UTC');
  return {
    number: (value) => numbers.format(value),
    change: (value) => changes.format(value).replace('-', '−'),
    share: (value) => shares.format(Math.min(1, Math.max(0, value))),
    percent: (value) => percents.format(value).replace('-', '−'),
    amount: amountsIn(tag, language),
    offset: offsetOf(timeZone),
    time: (instant) => written(instant, times),
    span: (from, to) => times.formatRange(new Date(from), new Date(to)),
    hour: (hour) => hourSpan(hours, hour),
    month: (day) => written(day, months),
    day: (text) => written(text, PLAIN_DAY.test(text) ? ownDays : days),
  };
}

function knownLocale(locale: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? language;
  } catch {
    return language;
  }
}

/** A day without a time is no instant: it is the same day in every zone. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'medium' };
/** One digit, be it a zero: percentages stand one below the other. */
const PERCENT = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function written(text: string, format: Intl.DateTimeFormat): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : format.format(date);
}

/** The last hour ends on another day, which nobody wants to read. */
function hourSpan(hours: Intl.DateTimeFormat, hour: number): string {
  const [from, to] = [Date.UTC(2000, 0, 1, hour), Date.UTC(2000, 0, 1, hour + 1)];
  return hour < 23 ? hours.formatRange(from, to) : `${hours.format(from)} – ${hours.format(to)}`;
}

function instantsIn(tag: string, shape: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat(tag, shape);
  }
}

/** From here on an amount is written with a word: nobody counts zeros. */
const WORDED = 1e6;

function amountsIn(tag: string, language: string): Format['amount'] {
  const small = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const large = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;
  const figures = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const worded = new Intl.NumberFormat(language, large);
  return (value) => {
    const size = Math.abs(value);
    if (size < WORDED) return (size < 1000 ? small : whole).format(value).replace('-', '−');
    // The word in the page's language, the decimal point as the spreadsheet has it.
    const decimal = figures.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
    const parts = worded.formatToParts(value);
    return parts
      .map(({ type, value: text }) => (type === 'decimal' ? decimal : text))
      .join('')
      .replace('-', '−');
  };
}

function offsetOf(timeZone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts();
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    return '';
  }
}
