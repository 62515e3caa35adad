/**
 * What crosses between the server's thread and the thread of the workbook.
 */
import type { MessagePort } from 'node:worker_threads';
import type { Language } from '../../../core/index';
import type { AddOnFiles } from '../../commands/bundle';
import type { NamedBytes } from '../../files/file-bytes';
import type { ApiRequest, WorkbenchEvent } from '../api';

/** What the thread is asked: what the page may ask, and what the server asks for itself. */
export type BookRequest =
  | ApiRequest
  /** → BookView; `add`: the table becomes one more tab. */
  | { readonly op: 'open'; readonly file: NamedBytes; readonly add: boolean }
  /** → SavedBook */
  | { readonly op: 'save' }
  /** → string, or null where no such page is shown. */
  | { readonly op: 'page'; readonly page: number };

/** The workbook as a file. */
export interface SavedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A request by its number. */
export interface BookMessage {
  readonly id: number;
  readonly request: BookRequest;
}

/** What the page is told: a value, or a sentence; `name` is 'ScriptError' where the add-on threw. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name?: string; readonly message: string };

/** The answer to a request by its number, or something that happened by itself. */
export type BookReply = { readonly id: number; readonly outcome: Outcome } | WorkbenchEvent;

/** What the thread starts from. */
export interface BookStart {
  readonly port: MessagePort;
  /** One number, counted up and notified with every message, so that a waiting script wakes. */
  readonly signal: SharedArrayBuffer;
  readonly addOn: AddOnFiles;
  readonly language: Language;
  /** As slow as Google is said to be. */
  readonly pace: boolean;
}
