/**
 * Opens the browser's print window. A frame that may not open windows of the browser is silently refused: then nobody hears
 * that printing begins.
 */

/** A browser's window as far as printing goes. */
export interface PrintingWindow {
  addEventListener(event: 'beforeprint', hear: () => void): void;
  removeEventListener(event: 'beforeprint', hear: () => void): void;
  print(): void;
}

/** False: nothing opened. */
export function printPage(page: PrintingWindow = window): boolean {
  let hasBegun = false;
  const begun = (): void => {
    hasBegun = true;
  };
  page.addEventListener('beforeprint', begun);
  try {
    page.print();
  } catch {
    return false;
  } finally {
    page.removeEventListener('beforeprint', begun);
  }
  return hasBegun;
}
