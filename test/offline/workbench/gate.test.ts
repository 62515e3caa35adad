/**
 * Who may ask the workbench's server.
 */
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

let workbench: WorkbenchClient;
beforeAll(async () => {
  workbench = await startWorkbench(addOnOf('function onOpen() {}'));
  await workbench.open('Data.csv', 'a,b\n1,2\n');
});
afterAll(() => workbench.close());

const BOOK = { method: 'POST', body: '{"op":"book"}' };
const port = (): string => new URL(workbench.address).port;

describe('the page itself', () => {
  it('answers', async () => {
    expect((await workbench.fetch('/api', BOOK)).status).toBe(200);
    expect((await workbench.fetch('/save')).status).toBe(200);
  });

  it('may be loaded by either name of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const host = `${name}:${port()}`;
      expect((await workbench.fetchPlainly('/', { headers: { host } })).status).toBe(200);
      expect(
        (await workbench.fetch('/api', { ...BOOK, headers: { host, origin: `http://${host}` } })).status,
      ).toBe(200);
    }
  });
});

describe('a request', () => {
  it.each([
    ['from a page of another site', { origin: 'https://evil.example' }],
    ['from a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['from a page without an origin', { origin: 'null' }],
    ['that writes and does not say where it comes from', { origin: undefined }],
    ['that the browser marks as from another site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser marks as from another port', { 'sec-fetch-site': 'same-site' }],
    ['without the cookie', { cookie: undefined }],
    ['with another cookie', { cookie: 'workbench-1=x' }],
    [
      'by a name that somebody else gave this machine',
      { host: 'evil.example', origin: 'http://evil.example' },
    ],
  ])('%s is refused', async (_case, headers) => {
    const { status, body } = await workbench.fetch('/api', { ...BOOK, headers });
    expect([status, JSON.parse(String(body))]).toEqual([
      403,
      {
        ok: false,
        message:
          'Only the page of the workbench may ask this. Open the workbench’s address in your browser, or reload its page.',
      },
    ]);
  });

  it('with a right name and a wrong secret is refused', async () => {
    const cookie = `workbench-${port()}=${'A'.repeat(43)}`;
    expect((await workbench.fetch('/api', { ...BOOK, headers: { cookie } })).status).toBe(403);
  });

  it.each(['/save', '/events', '/sidebar?page=1', '/workbench.js', '/nothing'])(
    'of an image or a script on another site gets nothing of %s',
    async (path) => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      expect((await workbench.fetch(path, { headers })).status).toBe(403);
    },
  );

  it('for the page by a foreign name is refused, so that no cookie goes there', async () => {
    const { status, headers } = await workbench.fetchPlainly('/', {
      headers: { host: `evil.example:${port()}` },
    });
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  });

  it.each([
    ['GET', '/api', 405],
    ['POST', '/save', 405],
    ['DELETE', '/open', 405],
    ['GET', '/nothing', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/constructor', 404],
  ])('%s %s is answered with %s', async (method, path, status) => {
    const headers = method === 'GET' ? {} : { origin: new URL(workbench.address).origin };
    expect((await workbench.fetch(path, { method, headers })).status).toBe(status);
  });

  it.each([
    '',
    '{',
    'null',
    '{"op":"nothing"}',
    '{"op":"constructor"}',
    '{"op":"type","place":{"tab":0},"text":"x"}',
  ])('that is none is refused: %s', async (body) => {
    expect((await workbench.fetch('/api', { method: 'POST', body })).status).toBe(400);
  });

  it('of more than ten million bytes is not read', async () => {
    const headers = { 'content-length': '10000001' };
    const { status } = await workbench.fetch('/api', { method: 'POST', headers, body: '' });
    expect(status).toBe(413);
  });
});

describe('what is answered', () => {
  it('may be shown, read and run by nobody else', async () => {
    const { headers } = await workbench.fetch('/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+'; .*frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('gives the cookie to no script and to no request from elsewhere', async () => {
    const { headers } = await workbench.fetchPlainly('/');
    expect(String(headers['set-cookie'])).toMatch(
      /^workbench-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });
});
