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
  /** Day and time in the spreadsheet's zone, of an ISO instant; as it came where it is none. */
  time(instant: string): string;
}

/** `locale` as the spreadsheet has it: 'vi_VN'. What the browser does not know is written as the language does. */
export function createFormat(locale: string, language: string, timeZone: string): Format {
  const tag = knownLocale(locale, language);
  const numbers = new Intl.NumberFormat(tag);
  const changes = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' });
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const times = timesIn(tag, timeZone);
  return {
    number: (value) => numbers.format(value),
    change: (value) => changes.format(value).replace('-', '−'),
    share: (value) => shares.format(Math.min(1, Math.max(0, value))),
    time: (instant) => {
      const date = new Date(instant);
      return Number.isNaN(date.getTime()) ? instant : times.format(date);
    },
  };
}

function knownLocale(locale: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? language;
  } catch {
    return language;
  }
}

function timesIn(tag: string, timeZone: string): Intl.DateTimeFormat {
  const shape = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(tag, { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat(tag, shape);
  }
}
