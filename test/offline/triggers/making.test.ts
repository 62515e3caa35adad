/**
 * Clock triggers: who may make how many, who sees and deletes them, and what is refused.
 */
import type { HostState } from '../../../src/offline/host-state';
import type { Host, HostOptions } from '../../../src/offline/host';
import { virtualClock } from '../../../src/offline/clock';
import { createSharedStores } from '../../../src/offline/shared-stores';
import { Workbook } from '../../../src/offline/workbook/workbook';
import { bookOf, hostOf, MANIFEST, runBundle } from '../run-script';

const DAILY = "ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(7)";
const MAKE = `${DAILY}.create()`;
const NAMES = 'ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction())';

/** What `body` returns or throws, several times over one workbook. */
function person(workbook: Workbook, options: Partial<HostOptions> & { state?: Partial<HostState> } = {}) {
  const host = (body: string): Host => {
    const made = hostOf(workbook, body, options);
    Object.assign(made.state, options.state);
    return made;
  };
  return (body: string): unknown => {
    try {
      return host(body).run('run').result;
    } catch (error) {
      return (error as Error).message;
    }
  };
}

const one = (state: Partial<HostState> = {}) => person(bookOf([['a']]), { state });

describe('a clock trigger', () => {
  it('calls a function by the clock, and knows of no source', () => {
    expect(
      one()(`${MAKE}; const [t] = ScriptApp.getProjectTriggers(); return [t.getHandlerFunction(), String(t.getEventType()),
        String(t.getTriggerSource()), t.getTriggerSourceId(), t.getEventType() === ScriptApp.EventType.CLOCK,
        t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, typeof t.getUniqueId()]`),
    ).toEqual(['tick', 'CLOCK', 'CLOCK', null, true, true, 'string']);
  });

  it('has the zone of the script unless another is named', () => {
    const book = bookOf([['a']], { timeZone: 'America/New_York' });
    person(book)(MAKE);
    expect(book.clockTriggers.map(({ timeZone }) => timeZone)).toEqual([MANIFEST.timeZone]);
    book.clockTriggers.length = 0;
    person(book)(`${DAILY}.inTimezone(ss.getSpreadsheetTimeZone()).create()`);
    expect(book.clockTriggers.map(({ timeZone }) => timeZone)).toEqual(['America/New_York']);
  });

  it('stays when the spreadsheet is run again, and goes when it is deleted', () => {
    const run = one();
    run(MAKE);
    expect(run(`return ${NAMES}`)).toEqual(['tick']);
    run('ScriptApp.getUserTriggers(ss).forEach((t) => ScriptApp.deleteTrigger(t))');
    expect(run(`return ${NAMES}`)).toEqual([]);
  });

  it('takes weekdays, minutes, hours and weeks that there are', () => {
    const weekly =
      "ScriptApp.newTrigger('tick').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.SUNDAY)";
    const book = bookOf([['a']]);
    expect(person(book)(`${weekly}.atHour(0).nearMinute(30).create()`)).toBeUndefined();
    expect(book.clockTriggers).toMatchObject([{ unit: 'weeks', every: 1, weekday: 7, hour: 0, minute: 30 }]);
  });

  it.each([
    ['everyMinutes(2)', 'everyMinutes'],
    ['everyHours(0)', 'everyHours'],
    ['everyDays(0)', 'everyDays'],
    ['everyWeeks(0)', 'everyWeeks'],
    ['everyDays(1).atHour(24)', 'atHour'],
    ['everyDays(1).nearMinute(60)', 'nearMinute'],
    ["everyDays(1).inTimezone('Mars/Olympus')", 'inTimezone'],
  ])('is refused with a value that cannot be: %s', (values, method) => {
    expect(one()(`ScriptApp.newTrigger('tick').timeBased().${values}`)).toBe(
      `The value you passed to ${method} was invalid`,
    );
  });
});

describe('of a published add-on', () => {
  it('a user has one in a spreadsheet', () => {
    expect(one()(`${MAKE}; ${MAKE}`)).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  });

  it('they are an hour apart at least', () => {
    expect(one()("ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create()")).toBe(
      'Clock events must be scheduled at least 1 hour(s) apart.',
    );
  });

  it('two people have one each, and neither sees or deletes the other’s', () => {
    const book = bookOf([['a']]);
    const shared = createSharedStores();
    const [an, binh] = ['an', 'binh'].map((user) => person(book, { user, shared }));
    an(MAKE);
    expect(binh(`return ${NAMES}`)).toEqual([]);
    expect(binh(MAKE)).toBeUndefined();
    binh('ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t))');
    expect(an(`return ${NAMES}`)).toEqual(['tick']);
  });

  it('a user has twenty in all spreadsheets', () => {
    const shared = createSharedStores();
    const books = Array.from({ length: 21 }, (_, i) => new Workbook({ id: `book ${i}` }));
    for (const book of books) book.addSheet('Data');
    const answers = books.map((book) => person(book, { shared })(MAKE));
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => undefined));
    expect(answers[20]).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    // A script sees those of the user in all of them, and in a file that file's alone.
    const counts = 'return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(ss).length]';
    expect(person(books[3], { shared })(counts)).toEqual([20, 1]);
  });
});

describe('of a script that is no add-on', () => {
  it('there may be several, minutes apart', () => {
    const minutes = "ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create()";
    expect(one({ deployment: 'bound' })(`${minutes}; ${MAKE}; return ${NAMES}.length`)).toBe(2);
  });
});

describe('what Google does not say', () => {
  it('is whether triggers of the clock are among those of a file', () => {
    const count = `${MAKE}; return ScriptApp.getUserTriggers(ss).length`;
    expect(one({ clockTriggersOfFile: 'listed' })(count)).toBe(1);
    expect(one({ clockTriggersOfFile: 'unlisted' })(count)).toBe(0);
  });
});

describe('consent', () => {
  const status = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
  const withheldScopes = new Set(['script.scriptapp']);

  it('is not required where all that the manifest asks for is granted', () => {
    expect(
      one()(
        `return [${status}, ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl()]`,
      ),
    ).toEqual(['NOT_REQUIRED', null]);
  });

  it('is required where one is withheld, at a page that Google names; no other right asks for it', () => {
    expect(
      one({ withheldScopes })(
        `const info = (mode) => ScriptApp.getAuthorizationInfo(mode); const { FULL, LIMITED } = ScriptApp.AuthMode;
         return [info(FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED,
           info(FULL).getAuthorizationUrl().slice(0, 8), String(info(LIMITED).getAuthorizationStatus())]`,
      ),
    ).toEqual([true, 'https://', 'NOT_REQUIRED']);
  });

  it('that is withheld refuses triggers as a scope that the manifest lacks', () => {
    expect(one({ withheldScopes })(MAKE)).toBe(
      'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  it('that is required ends the run where it is withheld', () => {
    const asked = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.scriptapp'])`;
    expect(one()(asked)).toBeUndefined();
    expect(one({ withheldScopes })(asked)).toContain('Authorization is required to perform that action.');
  });
});

describe('whoever did not click', () => {
  it.each(['open', 'formula'] as const)('makes none: %s', (mode) => {
    const bundle = `function run() { ${MAKE} }`;
    expect(() => runBundle(bundle, { mode }, { clock: virtualClock(0) })).toThrow(
      'You do not have permission to call ScriptApp.newTrigger',
    );
  });
});
