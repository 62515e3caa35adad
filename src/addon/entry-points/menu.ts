/**
 * What the items of the menu call.
 */
import { fitSentence, removalSentence, setUpSentence } from '../../i18n/index';
import { checkDataInWorkbook } from '../commands/check-data';
import { checkWorkbook } from '../commands/check-rules';
import { classifyWorkbook } from '../commands/classify-customers';
import { fitByQuestions } from '../commands/fit-click';
import { isRemovalConfirmed, removeEverythingWritten } from '../commands/remove-everything';
import { setUpWorkbook } from '../commands/set-up';
import { undoRun } from '../commands/undo-last-run';
import { openPage, openPageAtSettings } from '../open-page';
import { runCheck, runClick, runCommand, runDataCheck } from '../run-command';

/** The menu item "Open the sidebar". */
export function openSidebar(): void {
  openPage();
}

/** The menu item "Set a schedule". */
export function openSchedule(): void {
  openPageAtSettings();
}

/** The menu item "Classify customers". */
export function classifyCustomers(): void {
  runCommand(() => classifyWorkbook({}));
}

/** The menu item "Undo the last run". */
export function undoLastRun(): void {
  runClick(undoRun, { title: ({ record }) => record.undo, done: ({ message }) => message });
}

/** The menu item "Check rules". */
export function checkRules(): void {
  runCheck(() => checkWorkbook({}));
}

/** The menu item "Check my data". */
export function checkMyData(): void {
  runDataCheck(() => checkDataInWorkbook({}));
}

/** The menu item "Fit thresholds to my data": asks before it writes. */
export function fitThresholds(): void {
  runClick(fitByQuestions, { title: ({ fit }) => fit.menu, done: fitSentence });
}

/** The menu item "Set up rules and settings". */
export function setUp(): void {
  runClick(() => setUpWorkbook({}), { title: ({ menu }) => menu.setUp, done: setUpSentence });
}

/** The menu item "Remove everything the add-on wrote": asks first. */
export function removeEverything(): void {
  const remove = () => removeEverythingWritten({ confirmed: true });
  if (isRemovalConfirmed())
    runClick(remove, { title: ({ menu }) => menu.removeEverything, done: removalSentence });
}
