/**
 * HtmlService: pages of the add-on as texts. Templates are not emulated: a page is static and asks for its data.
 */
import type { Execution } from '../execution';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type Emulated = 'getContent' | 'getTitle' | 'setTitle' | 'getWidth' | 'setWidth' | 'getHeight' | 'setHeight';

/** The global HtmlService. */
export class HtmlServiceService
  extends ServiceObject
  implements Pick<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  readonly serviceName = 'HtmlService';

  constructor(private readonly execution: Execution) {
    super();
  }

  createHtmlOutput(html: unknown = ''): GoogleOutput {
    if (typeof html !== 'string')
      throw new ServiceError('signature', '(class)', 'HtmlService.createHtmlOutput');
    return asGoogle(new HtmlOutputObject(html));
  }

  /** A page that was pushed with the code, by its name, with or without ".html". */
  createHtmlOutputFromFile(filename: string): GoogleOutput {
    const pages = new Map(Object.entries(this.execution.pages));
    const html = pages.get(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new ServiceError('noHtmlFile', filename);
    return asGoogle(new HtmlOutputObject(html));
  }
}

/** A page, and how it wants to be shown. */
export class HtmlOutputObject extends ServiceObject implements Pick<GoogleOutput, Emulated> {
  readonly serviceName = 'HtmlOutput';
  override readonly family = 'HtmlService.';
  #title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;

  constructor(private readonly html: string) {
    super();
  }

  getContent(): string {
    return this.html;
  }

  getTitle(): string {
    return asGoogle(this.#title);
  }

  setTitle(title: string): GoogleOutput {
    this.#title = title;
    return asGoogle(this);
  }

  /** Pixels; null when nothing was set. */
  getWidth(): number {
    return asGoogle(this.#width);
  }

  setWidth(width: number): GoogleOutput {
    this.#width = width;
    return asGoogle(this);
  }

  /** As getWidth. */
  getHeight(): number {
    return asGoogle(this.#height);
  }

  setHeight(height: number): GoogleOutput {
    this.#height = height;
    return asGoogle(this);
  }
}
