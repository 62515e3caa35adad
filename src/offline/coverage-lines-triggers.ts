/**
 * Lines of section 7 (runs that the clock starts), and the tests that show them.
 */
import type { Entry } from './coverage-lines-rights';

/** What the add-on meets. */
export const TRIGGER_LINES: readonly Entry[] = [
  [
    '7.1',
    'A trigger calls a function at the top of the script, and is made by the script alone',
    'offline/triggers/making › calls a function by the clock, and knows of no source',
    'build/bundle › declares every entry point at its top, with its parameters and its doc',
  ],
  [
    '7.2',
    'A trigger is its maker’s and runs as them; nobody else sees or deletes it',
    'offline/triggers/making › two people have one each, and neither sees or deletes the other’s',
    'offline/triggers/firing › fire in the order of time, each as whoever made it',
    'addon/schedule/setting › see each other’s schedule, and change their own alone',
    'addon/schedule/running › since another person’s schedule has just classified: the numbers are fresh, and the log says so',
  ],
  [
    '7.3',
    'A trigger cannot be changed: the add-on takes away what there is and makes one',
    'addon/schedule/setting › again changes it: there is still one trigger',
    'addon/schedule/setting › takes away triggers that are too many',
    'addon/schedule/running › since there is another: deletes itself, and the other runs (%s)',
  ],
  [
    '7.4',
    'Triggers come every so many hours, days or weeks, on a weekday',
    'offline/triggers/making › takes weekdays, minutes, hours and weeks that there are',
    'offline/triggers/making › is refused with a value that cannot be: %s',
    'offline/triggers/firing › of every six hours fire four times a day',
    'offline/triggers/firing › of a weekday fire on that day',
  ],
  [
    '7.5',
    'Within an hour, at a minute that Google takes and keeps to',
    'offline/triggers/firing › fires once in its hour of its zone, each day at the same minute',
    'offline/triggers/firing › fires a quarter of an hour around a minute that is named',
    'addon/schedule/next-run › is the one in which the host’s trigger service starts the run, in any zone',
  ],
  [
    '7.6',
    'The zone is the script’s unless another is named',
    'offline/triggers/making › has the zone of the script unless another is named',
    'offline/triggers/firing › keeps to the wall when the clocks change',
    'addon/schedule/setting › runs in the hour that it says, in a spreadsheet far from the script’s own zone',
    'addon/schedule/time-zone › by the next run, which comes by the old clock once more',
  ],
  [
    '7.7',
    'A published add-on has one trigger a user and spreadsheet, an hour apart',
    'offline/triggers/making › a user has one in a spreadsheet',
    'offline/triggers/making › they are an hour apart at least',
    'addon/schedule/setting › of one in a spreadsheet is told plainly where the one that is there cannot be seen',
  ],
  [
    '7.8',
    'The event says the time and the trigger, nothing of a spreadsheet',
    'offline/triggers/firing › says the time in UTC, the rights and which trigger, and nothing of a spreadsheet',
  ],
  [
    '7.9',
    'There is an open spreadsheet, or none (a switch)',
    'addon/schedule/running › 7.9 since Google found no spreadsheet: is told to whom the schedule belongs, until the next one is done',
  ],
  [
    '7.10',
    'There is no user interface',
    'offline/rights › has no user interface',
    'addon/schedule/running › asks for no window, no toast and no dialog',
  ],
  [
    '7.11',
    'Nobody gets a mail when a run of an add-on fails',
    'offline/triggers/firing › ends with the error, sends nobody a mail, and fires again the next day',
    'addon/schedule/running › since the rules are wrong: is told with what to do, and changes nothing else',
  ],
  [
    '7.12',
    'Without a consent an add-on runs up to the first line that needs it, another script not at all',
    'offline/triggers/firing › in a script that is no add-on, where a consent is withheld; in an add-on they do',
    'addon/schedule/running › since a consent is missing: changes nothing but the log',
    'addon/schedule/setting › is found out before anything is changed, with the page where Google asks for it',
  ],
  [
    '7.13',
    'Triggers do not fire while the add-on is disabled',
    'offline/triggers/firing › while the add-on is disabled in the spreadsheet, and do again afterwards',
    'addon/schedule/running › while the add-on is disabled is said to be late, and by its owner’s own runs not forgotten',
    'addon/schedule/runs-before › while the add-on was disabled is in the log when it is enabled again, once for all of them',
  ],
  [
    '7.14',
    'Whoever lost their access runs no more, or is refused: told as an error, or as late',
    'addon/schedule/running › of another person is told until somebody runs',
    'addon/schedule/running › since Google threw: is told in its words, in %s, unless they are known: %s',
  ],
  [
    '7.15',
    'Runs may overlap: the second is left out',
    'offline/triggers/firing › wait while another run lasts',
    'addon/schedule/running › while another one is in progress: is no trouble',
    'addon/schedule/runs-before › is in the log before the row of the next one, at its own time',
  ],
  [
    '7.16',
    'A copied spreadsheet has no triggers: one that nobody wants deletes itself',
    'addon/schedule/running › since somebody else removed everything: deletes itself and writes nothing',
    'addon/schedule/setting › says when Google has forgotten the trigger',
  ],
];
