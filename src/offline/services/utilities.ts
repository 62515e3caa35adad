/**
 * Utilities: dates as text, random ids, waiting.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Execution } from '../execution';
import { isTimeZone } from '../../core/index';
import { formatPattern } from './date-pattern';
import { Charset, DigestAlgorithm } from './enums';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Utilities.Utilities;

const MAX_SLEEP_MS = 300_000;

/** The global Utilities. */
export class UtilitiesService
  extends ServiceObject
  implements
    Pick<Google, 'Charset' | 'DigestAlgorithm' | 'computeDigest' | 'formatDate' | 'getUuid' | 'sleep'>
{
  readonly serviceName = 'Utilities';
  readonly DigestAlgorithm = asGoogle<Google['DigestAlgorithm']>(DigestAlgorithm);
  readonly Charset = asGoogle<Google['Charset']>(Charset);

  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: { getTime(): number }, timeZone: string, format: string): string {
    if (!isTimeZone(timeZone)) throw new ServiceError('invalidArgument', 'timeZone', 'String');
    return formatPattern(date.getTime(), timeZone, format);
  }

  /** Bytes are signed, as Java's are; a text is taken as UTF-8 only when that is said. */
  computeDigest(algorithm: unknown, value: string | number[], charset?: unknown): number[] {
    const encoding = String(charset ?? 'US_ASCII') === 'UTF_8' ? 'utf8' : 'ascii';
    const ascii = (text: string): string => (encoding === 'utf8' ? text : text.replace(/[^\0-\x7f]/g, '?'));
    const bytes = typeof value === 'string' ? Buffer.from(ascii(value)) : Buffer.from(value);
    const digest = createHash(String(algorithm).replace('_', '').toLowerCase()).update(bytes).digest();
    return Array.from(new Int8Array(digest));
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Costs its time on a virtual clock; on a real one nobody is made to wait. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > MAX_SLEEP_MS) {
      throw new ServiceError('invalidArgument', 'milliseconds', 'Integer');
    }
    this.execution.meter.spend(milliseconds);
  }
}
