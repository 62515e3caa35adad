/**
 * The two ways in which an emulated service refuses.
 */
import { messageText } from './messages';
import type { MessageCode, MessageLanguage } from './messages';

/** An error with Google's text; the add-on sees an Error named "Exception". */
export class ServiceError extends Error {
  private readonly values: readonly (string | number)[];

  constructor(
    readonly code: MessageCode,
    ...values: (string | number)[]
  ) {
    super(messageText(code, values, 'en'));
    this.values = values;
  }

  textIn(language: MessageLanguage): string {
    return messageText(this.code, this.values, language);
  }
}

/** Something that the host does not do; no text of Google's. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}
