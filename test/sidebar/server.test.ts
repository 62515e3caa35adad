/**
 * Every call of the page ends in an answer or in a failure that has a page.
 */
import { createAsk, Failure, failureOf, type Runner } from '../../src/sidebar/server';

type Handler = (value: unknown) => void;

/** google.script.run whose functions do this. */
function runnerOf(respond: (succeed: Handler, fail: Handler, request: unknown) => void): Runner {
  const made = (succeed: Handler, fail: Handler): Runner =>
    ({
      withSuccessHandler: (handler: Handler) => made(handler, fail),
      withFailureHandler: (handler: Handler) => made(succeed, handler),
      bootFromPage: (request: unknown) => respond(succeed, fail, request),
    }) as unknown as Runner;
  const unheard: Handler = () => {
    throw new Error('nobody hears this');
  };
  return made(unheard, unheard);
}

function kindOf(respond: Parameters<typeof runnerOf>[0], latestMs?: number): Promise<string> {
  const asked = createAsk(() => runnerOf(respond), latestMs)('bootFromPage', {});
  return asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof Failure ? error.kind : 'something else'),
  );
}

it('an answer arrives as it was given', async () => {
  const ask = createAsk(() => runnerOf((succeed, _fail, request) => succeed({ echoed: request })));
  expect(await ask('bootFromPage', {})).toEqual({ echoed: {} });
});

it.each([[null], [undefined], ['text'], [7]])('%j is no answer', async (value) => {
  expect(await kindOf((succeed) => succeed(value))).toBe('empty');
});

it('a page outside of Google Sheets is told so', async () => {
  await expect(createAsk(() => null)('bootFromPage', {})).rejects.toMatchObject({ kind: 'missing' });
});

it('what never answers fails in the end', async () => {
  expect(await kindOf(() => undefined, 5)).toBe('late');
});

it('a call that cannot even be made fails like one that failed', async () => {
  expect(
    await kindOf(() => {
      throw new TypeError('Failed due to illegal value in property: 0');
    }),
  ).toBe('other');
});

// The three texts that people with several accounts report, with and without what Google puts before them.
it.each([
  'Authorization is required to perform that action.',
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'You do not have permission to access the requested document.',
])('"%s" is a browser with several accounts', async (message) => {
  const error = Object.assign(new Error(message), { name: 'ScriptError' });
  expect(await kindOf((_succeed, fail) => fail(error))).toBe('accounts');
  expect(failureOf(`ScriptError: ${message}`).kind).toBe('accounts');
});

it.each([
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['Exception: Service Spreadsheets timed out', 'other'],
  // A right that the script lacks is not a matter of accounts.
  ['You do not have permission to call SpreadsheetApp.getUi', 'other'],
])('"%s" is %s', (message, kind) => {
  expect(failureOf(new Error(message)).kind).toBe(kind);
});

it.each([[null], [undefined], [{}], [5]])('%j, thrown, is a failure, too', (thrown) => {
  expect(failureOf(thrown).kind).toBe('other');
});
