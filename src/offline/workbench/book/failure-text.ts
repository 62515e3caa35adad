/**
 * What a person reads when something was refused, in the person's language.
 */
import type { Language } from '../../../core/index';
import { cliMessages, fill } from '../../../i18n/index';
import { HostFileError } from '../../files/host-file-error';
import { ScriptError } from '../../script-error';
import { ServiceError } from '../../services/errors';
import { TooLateToUndo } from './edit-history';
import { NoSuchTab } from './edits';
import { WrongAddition } from './open-files';

/** Null for what nobody foresaw: a fault of the program. */
export function failureText(error: unknown, language: Language): string | null {
  const { files, start } = cliMessages(language);
  if (error instanceof ServiceError) return error.textIn(language);
  if (error instanceof ScriptError) return scriptText(error);
  if (error instanceof HostFileError) return fill(files[error.code], error.params);
  if (error instanceof NoSuchTab) return start.noSuchTab;
  if (error instanceof TooLateToUndo) return start.tooLateToUndo;
  return error instanceof WrongAddition ? fill(start.onlyTables, { file: error.message }) : null;
}

/** As Google shows it: the error's name before its text, unless it is a plain error. */
function scriptText({ scriptName, message }: ScriptError): string {
  return scriptName === 'Error' ? message : `${scriptName}: ${message}`;
}
