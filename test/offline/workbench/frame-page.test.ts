/**
 * The add-on's page as the frame gets it.
 */
import { createHash } from 'node:crypto';
import { framePage } from '../../../src/offline/workbench/server/frame-page';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string): string =>
  framePage(html, 'shim')
    .headers['Content-Security-Policy'].split('; ')
    .find((part) => part.startsWith(`${name} `)) ?? '';

describe('google.script', () => {
  it.each([
    ['<!doctype html>\n<html lang="vi"><head><title>x</title>', '<!doctype html>\n<html lang="vi"><head>'],
    ['<HTML><HEAD data-x="1"><script>1</script>', '<HTML><HEAD data-x="1">'],
    ['<!DOCTYPE html><script>1</script>', '<!DOCTYPE html>'],
    ['<p>Hello</p>', ''],
    ['', ''],
  ])('stands before everything that could run in %j', (html, before) => {
    expect(framePage(html, 'shim').html).toBe(`${before}<script>shim</script>${html.slice(before.length)}`);
  });
});

describe('a page', () => {
  it('runs the scripts and has the styles that it holds, and no others', () => {
    const html = '<style>p{}</style><script>one()</script><SCRIPT type="module">\ntwo()\r\n</SCRIPT >';
    expect(directive(html, 'script-src')).toBe(
      `script-src ${[hash('shim'), hash('one()'), hash('\ntwo()\n')].join(' ')}`,
    );
    expect(directive(html, 'style-src')).toBe(`style-src ${hash('p{}')}`);
  });

  it('is not taken in by a text in a script that looks like a style', () => {
    expect(directive('<script>x = "<style>p{}</style>"</script>', 'style-src')).toBe("style-src 'none'");
  });

  it('reaches nothing, and has no origin', () => {
    expect(framePage('', 'shim').headers['Content-Security-Policy']).toBe(
      `default-src 'none'; script-src ${hash('shim')}; style-src 'none'; img-src data:; connect-src 'none'; ` +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
        'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    );
  });
});
