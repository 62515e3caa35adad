/**
 * Asks the person who clicked. Never while a lock is held: locks do not outlive the wait for an answer.
 */
import { repeatShort } from './steady/repeat-command';

/** Whether it is a yes. A question that Google failed to put is put again. */
export function isConfirmed(title: string, text: string): boolean {
  return repeatShort(() => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
  });
}
