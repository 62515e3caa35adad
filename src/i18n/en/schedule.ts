/**
 * English: runs that the clock starts, and what keeps them from running.
 */
import type { ScheduleIssueCode } from '../../core/index';

export const SCHEDULE = {
  menu: 'Set a schedule',
  /** In the Run log, in place of what was done. */
  logged: { skipped: 'Left out: {reason}', failed: 'Not done: {reason}' },
  ownUnset:
    'Google has no trigger for it: setting it anew was broken off. Set it again, or preview a new run now.',
  ownOverdue:
    'It should have run by then. The add-on may be switched off in this spreadsheet. Switch the schedule off and on again, or preview a new run now.',
  otherOverdue:
    'It should have run by then. Whoever set it may have no access any more. Set a schedule of your own, or preview a new run now.',
  /** Why a scheduled run did not classify, and what to do. */
  reasons: {
    busy: 'Another run was in progress, so this one was left out. The next one comes as planned.',
    recent: 'Another person’s schedule had classified less than an hour before. There is nothing to do.',
    rules: 'The rules cannot be used as they stand. The page Rules says which cells to mend.',
    settings: 'The Settings tab cannot be used as it stands. Preview a new run: it says which cells to mend.',
    tooLarge:
      'The run would not have been done in Google’s six minutes, or has no room. Preview a new run: it says what to do.',
    changing: 'Somebody was changing the sheet all the while. The next run tries again.',
    protected:
      'Whoever set the schedule may not edit cells that a run writes. The owner of the spreadsheet can allow it, or set the schedule.',
    refused: 'Something is in the way of a run. Preview a new run: it says what, and where.',
    notAuthorised:
      'Google’s permission for the add-on is missing. Whoever set the schedule switches it off and on again, and allows what Google asks.',
    noSpreadsheet:
      'Google started the run without the spreadsheet. If it happens again, classify from the menu, and tell whoever supports you.',
    quota:
      'Google’s allowance of a day for scheduled runs is used up, and is new within a day. If runs come hourly, choose Daily: that uses far less.',
    google: 'Google stopped the run: “{words}” The next run tries again. If it stays, preview a new run.',
    unfinished:
      'The run began and did not come to its end. The next run writes what is missing; you can preview a new run now.',
    missed:
      'Google started no run when it was due. The add-on may have been switched off in this spreadsheet.',
  },
};

export const SCHEDULE_MESSAGES: Record<ScheduleIssueCode, string> = {
  'schedule.notAuthorised':
    'The add-on may not start runs by the clock: Google’s permission is missing. Open the page on which Google asks for it, allow it, then try again.',
  'schedule.tooManyHere':
    'Google allows one schedule a person in each spreadsheet, and says that you have one here that the add-on cannot see. Delete it at script.google.com under My Triggers, then try again. There is no schedule now.',
  'schedule.tooMany':
    'You have schedules in 20 spreadsheets, and Google allows no more. Switch one off in another spreadsheet, then try again. There is no schedule here now.',
  'schedule.tooClose':
    'Google allows one run an hour at most. Choose fewer runs. There is no schedule of yours now.',
  'schedule.unreachable':
    'Google’s service for schedules does not answer at the moment. Try again in a few minutes. There is no schedule of yours now.',
  'schedule.refused': 'Google did not set the schedule: “{words}” There is no schedule of yours now.',
  'schedule.busy': 'Your schedule is being changed at this moment, perhaps in another window. Try again.',
};
