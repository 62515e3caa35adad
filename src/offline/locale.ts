/**
 * How a spreadsheet's locale writes numbers and dates, taken from Intl by the name that Sheets uses ('vi_VN').
 */

/** A locale's marks, as far as typed input and display need them. */
export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** The number format that a typed date gets. */
  readonly dateFormat: string;
}

const known = new Map<string, LocaleMarks>();

/** @example localeMarks('vi_VN').decimal //=> ',' */
export function localeMarks(locale: string): LocaleMarks {
  let marks = known.get(locale);
  if (!marks) {
    marks = readMarks(supported(locale.replace('_', '-')));
    known.set(locale, marks);
  }
  return marks;
}

function supported(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return 'en-US';
  }
}

function readMarks(tag: string): LocaleMarks {
  const parts = new Intl.NumberFormat(tag, { useGrouping: 'always', numberingSystem: 'latn' }).formatToParts(
    1234567.5,
  );
  const mark = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const date = new Intl.DateTimeFormat(tag, { calendar: 'gregory', numberingSystem: 'latn' }).formatToParts(
    0,
  );
  const letters: Record<string, string> = { year: 'yyyy', month: 'm', day: 'd' };
  const order = date.map((part) => letters[part.type]?.[0] ?? '').join('');
  return {
    decimal: mark('decimal', '.'),
    group: mark('group', ','),
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateFormat: date.map((part) => letters[part.type] ?? part.value).join(''),
  };
}
