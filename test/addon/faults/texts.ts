/**
 * The faults of Google's that are tried, by what helps against them; each comes in the languages that the host knows.
 */
import type { MessageCode, MessageLanguage } from '../../../src/offline/services/messages';
import type { Fault } from '../../support/fault-injector';

/** Gone when it is tried again. */
export const TRANSIENT: readonly MessageCode[] = [
  'timedOut',
  'serverError',
  'tooManyAtOnce',
  'serviceError',
  'serviceUnavailable',
  'unexpectedError',
  'tooManyShortly',
  'tooManyPerSecond',
  'tooManyRunning',
  'triggerService',
];

/** There to stay: refusals, rights, quotas of the day, locks. */
export const PERMANENT: readonly MessageCode[] = [
  'rowsMismatch',
  'columnsMismatch',
  'signature',
  'outsideSheet',
  'badCoordinates',
  'rangeNotFound',
  'sheetNameTaken',
  'protected',
  'validation',
  'otherSheetRule',
  'tooManyCells',
  'documentMissing',
  'noAccess',
  'notAuthorised',
  'tooManyToday',
  'tooManyTimes',
  'computerTime',
  'limitExceeded',
  'lockTimeout',
  'lockOperations',
];

const LANGUAGES: readonly MessageLanguage[] = ['en', 'vi', 'de'];

/** A fault, and whether the command is to be done all the same. */
export interface Trial {
  readonly fault: Fault;
  readonly language: MessageLanguage;
  readonly isTransient: boolean;
}

const MOMENTS = ['before', 'after', 'held back, lost', 'held back, done'] as const;

/** Ten for a call: each moment with a text of either kind, and the end of the execution. Texts and languages take turns. */
export function trialsAt(call: number): Trial[] {
  const language = LANGUAGES[call % LANGUAGES.length];
  const withText = (codes: readonly MessageCode[], isTransient: boolean): Trial[] =>
    MOMENTS.map((moment, turn) => {
      const code = codes[(call * MOMENTS.length + turn) % codes.length];
      return { fault: { moment, code }, language, isTransient };
    });
  const ends = (['lost', 'done'] as const).map((writes): Trial => ({
    fault: { moment: 'end', writes },
    language,
    isTransient: false,
  }));
  return [...withText(TRANSIENT, true), ...withText(PERMANENT, false), ...ends];
}

/** Every text in every language, before the call and after it. */
export function everyText(): Trial[] {
  const of = (codes: readonly MessageCode[], isTransient: boolean): Trial[] =>
    codes.flatMap((code) =>
      (['before', 'after'] as const).flatMap((moment) =>
        LANGUAGES.map((language): Trial => ({ fault: { moment, code }, language, isTransient })),
      ),
    );
  return [...of(TRANSIENT, true), ...of(PERMANENT, false)];
}
