/**
 * Fills sentences: places, numbers, lists, in one language.
 */
import type { Issue, IssueLog } from '../core/index';
import { formatNumber, ROWS_SHOWN, type Language } from '../core/index';
import type { Report, ReportIssue } from '../protocol';
import { EN } from './en/index';
import { fill } from './fill';
import type { IssueCode, Messages } from './messages';
import { readableParams } from './readable-params';
import { shortText } from './short-text';
import { VI } from './vi/index';

export { fill };

const MESSAGES: Readonly<Record<Language, Messages>> = { en: EN, vi: VI };

/** All sentences of a language. */
export function messages(language: Language): Messages {
  return MESSAGES[language];
}

/** 'vi', 'vi_VN' → Vietnamese; everything else English. */
export function languageOfLocale(locale: string): Language {
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** What happened and what to do, without where. */
export function issueSentence(issue: Issue, language: Language): string {
  const text = MESSAGES[language].issues[issue.code as IssueCode] ?? issue.code;
  return fill(text, { count: issue.count, ...readableParams(issue, language) }, language);
}

/** An issue with its sentence: where, then what happened and what to do. */
export function reportIssue(issue: Issue, language: Language): ReportIssue {
  const { code, severity, count, where } = issue;
  const { sheet, column } = where;
  const rows = where.rows.slice(0, ROWS_SHOWN);
  const place = placeText(issue, language);
  const message = issueSentence(issue, language);
  return {
    code,
    severity,
    count,
    where: { sheet, column, rows },
    message: place ? `${place}: ${message}` : message,
  };
}

/** All that were found, in their order. */
export function reportIssues(issues: IssueLog, language: Language): ReportIssue[] {
  return issues.list().map((issue) => reportIssue(issue, language));
}

/** `Orders, column "Amount", rows 3, 8, 13` */
function placeText({ where, count }: Issue, language: Language): string {
  const { place } = MESSAGES[language];
  const { sheet, column, range } = where;
  const rows = where.rows.slice(0, ROWS_SHOWN);
  const parts = [
    sheet ?? '',
    column ? fill(place.column, { column: shortText(column) }) : '',
    '',
    rangeText(range, place),
  ];
  if (rows.length > 0) {
    const template = count > rows.length ? place.rowsAndMore : rows.length > 1 ? place.rows : place.row;
    parts[2] = fill(template, { rows: rows.join(', '), count: formatNumber(count, language) });
  }
  return parts.filter((part) => part !== '').join(', ');
}

/** People count characters from 1. */
function rangeText(range: Issue['where']['range'], place: Messages['place']): string {
  if (!range || range.end <= range.start) return '';
  const one = range.end === range.start + 1;
  return fill(one ? place.character : place.characters, { from: range.start + 1, to: range.end });
}

/** What a run did, in one sentence. */
export function summarySentence({ counts }: Report, language: Language): string {
  const { customers, skippedCustomerRows, skippedOrderRows } = counts;
  return fill(MESSAGES[language].outcome.done, {
    customers: formatNumber(customers, language),
    skipped: formatNumber(skippedCustomerRows + skippedOrderRows, language),
  });
}
