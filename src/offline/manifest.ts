/**
 * What the host takes from appsscript.json.
 */

/** The manifest; without `oauthScopes` Google finds the scopes itself, so nothing is refused. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** Reads the text of appsscript.json; throws for a text that is no JSON object. */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null)
    throw new TypeError('appsscript.json is not a JSON object');
  const { timeZone, oauthScopes } = value as Record<string, unknown>;
  return {
    ...(typeof timeZone === 'string' ? { timeZone } : {}),
    ...(Array.isArray(oauthScopes) ? { oauthScopes: oauthScopes.map(String) } : {}),
  };
}
