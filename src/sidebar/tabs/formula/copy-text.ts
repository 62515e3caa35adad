/**
 * Puts a text that stands on the page into the clipboard.
 */

export type Copied = 'copied' | 'selected';

/** Where the browser lets no page do so, the text is left selected. */
export async function copyText(element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    // In a page within a page the newer way is mostly closed, the older one open.
    window.getSelection()?.selectAllChildren(element);
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}
