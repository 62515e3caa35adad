/**
 * What was found out about the data as people read it on a terminal.
 */
import { formatNumber, type Language } from '../../core/index';
import { cliMessages, dataSentence, messages, placesText } from '../../i18n/index';
import type { DataAnswer, Finding } from '../../protocol/data-check';

/** The sentence of the whole, then the findings by severity. */
export function findingsText(answer: DataAnswer, lang: Language): string {
  const { groups } = messages(lang).findings;
  const blocks = (['error', 'warning', 'info'] as const).flatMap((wanted) => {
    const found = answer.findings.filter(({ severity }) => severity === wanted);
    return found.length > 0
      ? [[`${groups[wanted]}:`, ...found.map((one) => findingText(one, lang))].join('\n')]
      : [];
  });
  return [dataSentence(answer, lang), ...blocks].join('\n\n');
}

/** The sentence with its place; below it how many, what is done, and the first cells. */
function findingText(finding: Finding, lang: Language): string {
  const { severity, message, count, done } = finding;
  const places = placesText(finding, lang);
  const facts = [formatNumber(count, lang), done, ...(places === '' ? [] : [places])];
  return `  ${cliMessages(lang).cli.severity[severity]} ${message}\n      ${facts.join(' · ')}`;
}
