/**
 * What Settings say of the whole workbook, as the page is told.
 */
import type { SettingsAnswer } from '../../../src/protocol/settings';
import { hostOf, shopBook, type Rows } from '../open-book';

function settingsOf(...rows: Rows): SettingsAnswer {
  const book = shopBook({ Settings: [['Section', 'Name', 'Value'], ...rows] });
  return hostOf(book).run('settingsFromPage', [{}], { mode: 'sidebar' }).result as SettingsAnswer;
}

it('an analysis date that is set is told as a day', () => {
  expect(settingsOf(['general', 'Analysis date', '2026-02-28'])).toMatchObject({
    asOf: '2026-02-28',
    sheet: 'Settings',
  });
});

it('without one, each run takes its own day', () => {
  expect(settingsOf(['general', 'Analysis date', '']).asOf).toBeNull();
  expect(settingsOf(['general', 'History', 'no'])).toMatchObject({ asOf: null, history: false });
});
