/**
 * A report as a table that people read on a terminal.
 */
import { formatNumber, formatShare, OUTPUT_WORDS, type Language } from '../../core/index';
import { cliMessages, fill } from '../../i18n/index';
import type { Report, ReportOwner, ReportScheme } from '../../protocol';

/** The whole report: what was read, each scheme's segments, the load of each owner, what was noticed. */
export function reportText(report: Report, lang: Language): string {
  const { cli } = cliMessages(lang);
  const { counts, asOf } = report;
  const number = (value: number) => formatNumber(value, lang);
  const head = fill(cli.read, {
    customers: number(counts.customers),
    orders: number(counts.orders),
    rows: number(counts.orderRows),
    asOf,
  });
  const notes = report.issues.map(({ severity, message }) => `  ${cli.severity[severity]} ${message}`);
  const noticed = notes.length > 0 ? [`${cli.noticed}\n${notes.join('\n')}`] : [];
  const schemes = report.schemes.map((scheme) => schemeText(scheme, lang));
  const owners = report.owners ? [ownersText(report.owners, lang)] : [];
  return [head, ...schemes, ...owners, ...noticed].join('\n\n');
}

function schemeText({ scheme, segments }: ReportScheme, lang: Language): string {
  const words = OUTPUT_WORDS[lang].summary;
  const header = [
    words.segment,
    words.customers,
    words.share,
    words.orders,
    words.revenue,
    words.revenueShare,
  ];
  const rows = segments.map((entry) => [
    entry.segment || '—',
    formatNumber(entry.customers, lang),
    formatShare(round(entry.share), lang),
    formatNumber(entry.orders, lang),
    entry.revenue === null ? '' : formatNumber(Math.round(entry.revenue), lang),
    entry.revenueShare === null ? '' : formatShare(round(entry.revenueShare), lang),
  ]);
  return `${scheme}\n${tableText([header, ...rows])}`;
}

function ownersText(owners: readonly ReportOwner[], lang: Language): string {
  const { owner: title, summary } = OUTPUT_WORDS[lang];
  const rows = owners.map(({ owner, customers, revenue }) => [
    owner,
    formatNumber(customers, lang),
    revenue === null ? '' : formatNumber(Math.round(revenue), lang),
  ]);
  return tableText([[title, summary.customers, summary.revenue], ...rows]);
}

/** Shares to a tenth of a percent. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Columns padded to their widest cell, the first to the left, numbers to the right; a rule below the header. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`;
  const [header, ...body] = rows;
  return [
    line(header),
    `  ${'─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))}`,
    ...body.map(line),
  ].join('\n');
}
