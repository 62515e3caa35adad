/**
 * Who may ask: the workbench's own page, and nobody else. Other sites in the same browser can reach this port, too.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Lets requests in. */
export interface Gate {
  /** What gives a page its entry: the value of a Set-Cookie header. */
  readonly cookie: string;
  /** Whether the request was sent to this server by a name of this machine. */
  isForUs(request: IncomingMessage): boolean;
  /** Whether the workbench's own page sent it. */
  isFromOurPage(request: IncomingMessage): boolean;
}

/** A gate with a new secret. */
export function openGate(port: number): Gate {
  const secret = randomBytes(32).toString('base64url');
  // Cookies do not know ports: two workbenches must not take each other's away.
  const name = `workbench-${port}`;
  // By other names a page could reach us that made its own name point here.
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const isForUs = ({ headers }: IncomingMessage): boolean => hosts.has(headers.host ?? '');
  return {
    cookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    isForUs,
    isFromOurPage: (request) => isForUs(request) && isSameOrigin(request) && hasCookie(request, name, secret),
  };
}

/** A browser says where a request comes from, of writing ones always. */
function isSameOrigin({ headers, method }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return method === 'GET';
  return origin === `http://${host}`;
}

function hasCookie({ headers }: IncomingMessage, name: string, secret: string): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  const given = Buffer.from(
    cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? '',
  );
  const wanted = Buffer.from(secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
