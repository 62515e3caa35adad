/**
 * Utilities: dates as text, random ids, waiting.
 */
import { randomUUID } from 'node:crypto';
import type { Execution } from '../execution';
import { isTimeZone } from '../../core/index';
import { formatPattern } from './date-pattern';
import { ServiceError } from './errors';
import { ServiceObject } from './service-object';

type Google = GoogleAppsScript.Utilities.Utilities;

const MAX_SLEEP_MS = 300_000;

/** The global Utilities. */
export class UtilitiesService
  extends ServiceObject
  implements Pick<Google, 'formatDate' | 'getUuid' | 'sleep'>
{
  readonly serviceName = 'Utilities';

  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: { getTime(): number }, timeZone: string, format: string): string {
    if (!isTimeZone(timeZone))
      throw new ServiceError(`Invalid argument: timeZone. Should be of type: String`);
    return formatPattern(date.getTime(), timeZone, format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Costs its time on a virtual clock; on a real one nobody is made to wait. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > MAX_SLEEP_MS) {
      throw new ServiceError(`Invalid argument: milliseconds. Should be of type: Integer`);
    }
    this.execution.meter.spend(milliseconds);
  }
}
