/**
 * One run of the built add-on over a workbook in the host, as a page of it would start one.
 */
import type { Language } from '../../core/index';
import { messages } from '../../i18n/index';
import type { ClassifyAnswer, ClassifyRequest, CustomersPlace, Preview, Report } from '../../protocol';
import { createHost } from '../host';
import type { ExecutionStats } from '../cost';
import type { Workbook } from '../workbook/workbook';
import { addOnFiles } from './bundle';
import { calculateFormulas } from './calculate-formulas';
import { Refusal } from './refusal';

export interface RunOutcome {
  readonly report: Report;
  /** Null for a preview. */
  readonly written: CustomersPlace | null;
  readonly preview?: Preview;
  readonly stats: ExecutionStats;
}

/** Throws: Refusal 1 with every issue, when the input or the rules are wrong; the workbook is then unchanged. */
export function runAddOn(workbook: Workbook, request: ClassifyRequest, lang: Language): RunOutcome {
  const host = createHost({ workbook, ...addOnFiles(), userLocale: lang, calculates: 'onDemand' });
  const { result, stats } = host.run('classifyFromPage', [request], { mode: 'sidebar' });
  const answer = result as ClassifyAnswer;
  if (answer.ok) {
    if (!request.preview) calculateFormulas(host, lang);
    const { report, written, preview } = answer;
    return { report, written, preview, stats };
  }
  const { outcome } = messages(lang);
  const lines = answer.issues
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => `  ${message}`);
  throw new Refusal(1, [`${outcome.refused}:`, ...lines]);
}
