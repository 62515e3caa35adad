/**
 * The two ways in which an emulated service refuses.
 */

/** An error with Google's text; the add-on sees an Error named "Exception". */
export class ServiceError extends Error {}

/** Something that the host does not do; no text of Google's. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}
