/**
 * Headers that keep pages to themselves: nothing is loaded from elsewhere, nobody else may show or read them.
 */

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Of everything that is no page. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** Of the workbench's page; the grid makes its own style elements, which carry the nonce. */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    ...COMMON,
    'Content-Security-Policy': policy({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonce}'`,
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'frame-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    }),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** The scripts and styles that a page in the frame holds itself, as hashes. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Of the add-on's page: it runs what it holds itself, reaches nothing, and has no origin. */
export function frameHeaders({ scripts, styles }: InlineParts): Record<string, string> {
  return {
    ...COMMON,
    'Content-Security-Policy': policy({
      'default-src': "'none'",
      'script-src': listed(scripts),
      'style-src': listed(styles),
      'img-src': 'data:',
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'self'",
      sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    }),
  };
}

function listed(hashes: readonly string[]): string {
  return hashes.length > 0 ? hashes.map((hash) => `'sha256-${hash}'`).join(' ') : "'none'";
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
