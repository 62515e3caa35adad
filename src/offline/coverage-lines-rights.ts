/**
 * Lines of sections 1 (limits) and 3 (authorization), and the tests that show them.
 */

/** A line by its number, in our words, and its tests: 'folder/file › title', under test/. */
export type Entry = readonly [number: string, says: string, ...tests: string[]];

/** What the add-on meets. */
export const RIGHTS_LINES: readonly Entry[] = [
  [
    '1.1',
    'A run has 6 minutes, of virtual and of real time',
    'offline/cost › kills an execution after 360 seconds',
    'offline/cost › ends a function that never comes to its end, and nothing of it runs any more',
  ],
  ['1.2', 'An opening has 30 seconds', 'offline/rights › is 30 seconds'],
  ['1.3', 'A formula has 30 seconds', 'offline/formulas/calls › has 30 seconds'],
  [
    '1.5',
    'A user has 20 triggers of a script',
    'offline/triggers/making › a user has twenty in all spreadsheets',
    'addon/schedule/setting › of twenty schedules is told plainly, in whatever language Google speaks: %s',
  ],
  [
    '1.6',
    'The triggers of a user run 90 minutes a day, or 360',
    'offline/triggers/trigger-time › 90 minutes: the run in which they are used up is ended, and no other begins until the day is over',
    'offline/triggers/trigger-time › 360 minutes in an account of an organization',
    'offline/triggers/trigger-time › in all spreadsheets of a user together, and each user their own',
    'addon/schedule/runs-before › when they are used up, no run begins, and the sidebar says why and what to do',
    'addon/schedule/runs-before › the first run of the next day writes so into the log',
  ],
  [
    '1.7',
    'Properties are texts of 9 KB in stores of 500 KB, with 50,000 calls a day',
    'offline/stores › refuse a value over 9 KB',
    'offline/stores › refuse more than 500 KB in all, and keep what was there',
    'offline/shared-stores › has 50,000 calls',
  ],
  [
    '1.8',
    'What is too large is refused by name',
    'offline/stores › refuse keys over 250 characters and values over 100 KB',
  ],
  [
    '1.9',
    'A missing property is null; stores of script, user and document are apart',
    'offline/stores › are texts, whatever was stored, and null when missing',
    'offline/stores › are given as a copy',
    'offline/shared-stores › are of the script for all, of the user in all documents, of the document for all users',
  ],
  [
    '1.10',
    'The cache forgets, and keeps 1,000 values for 1 to 21,600 seconds',
    'offline/stores › may forget at any time',
    'offline/stores › hold 1,000 values',
    'offline/shared-stores › refuses to keep a value for %s seconds',
  ],
  [
    '1.11',
    'Locks: null without a document, refused or waited for in vain, released at the end; flush before release',
    'offline/stores › held by somebody else make tryLock false and waitLock throw, after the wait',
    'offline/stores › are released at the end of the execution',
    'offline/open-questions › finds null where the document would be',
    'offline/add-on-either-way › is given back by %s when all is written',
  ],
  ['1.12', 'Locks do not outlive a question', 'offline/stores › do not outlive a question to the user'],
  [
    '1.15',
    'A day begins with the first call',
    'offline/shared-stores › has so many calls a user, and begins anew after 24 hours',
  ],
  [
    '1.17',
    'Ten million cells, blank ones included',
    'offline/sheets › cannot pass ten million cells in all tabs',
  ],
  [
    '1.18',
    '18,278 columns, 200 tabs',
    'offline/tab-rules › has 18,278 columns at most',
    'offline/sheets › may be 200',
  ],
  [
    '1.19',
    '50,000 characters a cell',
    'offline/range-values › writes all or nothing when a value is refused',
  ],
  [
    '1.21',
    'Ten calls of a page at once, the next one waits',
    'offline/workbench/script-runner › are ten at once, and the next goes when one has been answered',
  ],
  [
    '1.22',
    'Pages send and get JSON-like values',
    'offline/sidebar › are JSON-like, and undefined in an array becomes null',
    'offline/sidebar › may not be circular',
  ],
  ['1.23', 'Boxed values, Map, Set, RegExp and typed arrays are none', 'offline/sidebar › may not hold %s'],
  [
    '1.24',
    'One Date in an answer makes all of it null',
    'offline/sidebar › that holds %s arrives as null, the whole of it',
  ],
  ['1.26', 'Waiting counts', 'offline/cost › moves by the stated cost alone'],
  [
    '3.1',
    'onOpen runs in NONE or LIMITED',
    'addon/menu › of a user whose language is %s offers "%s" before any right is granted',
  ],
  [
    '3.2',
    'NONE has menus, locale, log and Utilities, outside of functions, too',
    'offline/rights › permits menus, the locale, the log and Utilities',
    'offline/rights › holds for statements outside of functions, too',
    'offline/rights › 3.2 refuses %s',
    'build/bundle › asks for no service when it loads',
  ],
  [
    '3.3',
    'LIMITED has the spreadsheet and properties, no dialogs',
    'offline/rights › permits the spreadsheet and properties, and refuses dialogs',
  ],
  [
    '3.4',
    'FULL is what a click has',
    'addon/menu › classifies and says how many customers, in the user’s language',
  ],
  ['3.5', 'The event says the rights', 'offline/rights › is that of an opening, and says so in the event'],
  [
    '3.6',
    'Installing adds the menu, too',
    'addon/menu › is there once after the add-on is installed in an open spreadsheet',
  ],
  ['3.8', 'The menu is the add-on’s', 'offline/user-interface › are recorded when they are added'],
  ['3.9', 'Cells ask for spreadsheets.currentonly or spreadsheets', 'offline/rights › %s refuse %s'],
  [
    '3.10',
    'Dialogs ask for script.container.ui',
    'offline/rights › refuse dialogs without script.container.ui',
  ],
  ['3.11', 'Triggers ask for script.scriptapp', 'offline/rights › refuse triggers without script.scriptapp'],
  [
    '3.12',
    'E-mail addresses ask for userinfo.email; the locale for nothing',
    'offline/rights › refuse the e-mail address of the user',
  ],
  ['3.13', 'Mail and fetching ask for scopes of their own', 'offline/rights › %s refuse %s'],
  [
    '3.14',
    'Other files and the advanced service are out of reach',
    'offline/rights › refuse other files under spreadsheets.currentonly',
    'offline/rights › 3.14 refuse other files by address, and there is no advanced service of Sheets',
  ],
  ['3.15', 'Three scopes are enough', 'build/bundle › asks for three scopes'],
  [
    '3.16',
    'currentonly in a timed trigger, or not (a switch)',
    'offline/open-questions › may be refused to a timed trigger',
    'offline/add-on-either-way › fails and changes nothing where it %s',
  ],
  [
    '3.19',
    'A user may withhold a scope, and a script can ask whether they did',
    'offline/triggers/making › is required where one is withheld, at a page that Google names; no other right asks for it',
    'offline/triggers/making › that is withheld refuses triggers as a scope that the manifest lacks',
  ],
  [
    '3.20',
    'A script may end where a scope is withheld',
    'offline/triggers/making › that is required ends the run where it is withheld',
  ],
  ['3.17', 'A formula needs no scope', 'offline/rights › 3.17 are no matter for a formula'],
  [
    '3.18',
    'Scopes are named, and the file-level comment survives',
    'build/bundle › says at its top that it wants the open document alone',
  ],
];
