/**
 * The add-on's page as the frame gets it: google.script stands before its own scripts, and only what it holds may run.
 */
import { createHash } from 'node:crypto';
import { frameHeaders } from './security-headers';

/** A page and its headers. */
export interface FramePage {
  readonly html: string;
  readonly headers: Record<string, string>;
}

/** `script` is the program that gives the page google.script. */
export function framePage(html: string, script: string): FramePage {
  const whole = withFirstScript(html, script);
  return {
    html: whole,
    headers: frameHeaders({ scripts: hashesOf(whole, 'script'), styles: hashesOf(whole, 'style') }),
  };
}

/** Behind <head>, <html> or the doctype, whichever comes latest, else at the very start. */
function withFirstScript(html: string, script: string): string {
  const start = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i.exec(html)?.[0].length ?? 0;
  return `${html.slice(0, start)}<script>${script}</script>${html.slice(start)}`;
}

/** Of what stands between the tags, line ends as the browser reads them. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  // Both kinds are read in one pass: a text inside one that looks like the other is none.
  const parts = html.replace(/\r\n?/g, '\n').matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi);
  return [...parts]
    .filter(([, name]) => name.toLowerCase() === tag)
    .map(([, , content]) => createHash('sha256').update(content).digest('base64'));
}
