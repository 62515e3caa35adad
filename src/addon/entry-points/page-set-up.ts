/**
 * What pages call to set up, to keep it so, and to take it away: JSON in, JSON out.
 */
import type { RemovalAnswer, SetUpAnswer } from '../../protocol';
import type { ColumnsAnswer, FirstRunAnswer, PacksAnswer, SampleAnswer } from '../../protocol/first-run';
import type { ScheduleAnswer } from '../../protocol/schedule';
import type { SettingsAnswer } from '../../protocol/settings';
import { applyFirstRun } from '../commands/apply-first-run';
import { generalSettings } from '../commands/general-settings';
import { guessColumns } from '../commands/guess-columns';
import { offerPacks } from '../commands/offer-packs';
import { removeEverythingWritten } from '../commands/remove-everything';
import { addSample, removeSample } from '../commands/sample-data';
import { setSchedule, showSchedule } from '../commands/schedule';
import { setUpWorkbook } from '../commands/set-up';
import { keepDraft } from '../first-run/draft';
import { parseChoice, parseDraft, parseFirstRun, parseLanguage } from '../first-run/parse-requests';
import { parseSetSchedule } from '../schedule/parse-request';
import { sendable } from '../sendable';
import { parseRemovalRequest, parseSetUpRequest } from '../sidebar-api';

/** Which sheets and columns a run would take. */
export function columnsFromPage(request: unknown): ColumnsAnswer {
  return guessColumns(parseChoice(request));
}

/** The rule packs to pick from. */
export function packsFromPage(request: unknown): PacksAnswer {
  return offerPacks(parseChoice(request));
}

/** Keeps where the person is in the first run, or forgets it. */
export function draftFromPage(request: unknown): object {
  keepDraft(parseDraft(request));
  return {};
}

/** The last step of the first run. */
export function applyFirstRunFromPage(request: unknown): FirstRunAnswer {
  const parsed = parseFirstRun(request);
  return sendable(applyFirstRun(parsed), parsed);
}

/** Makes or mends Settings and Rules. */
export function setUpFromPage(request: unknown): SetUpAnswer {
  return setUpWorkbook(parseSetUpRequest(request));
}

/** Removes everything that the add-on wrote, where the page has asked. */
export function removeEverythingFromPage(request: unknown): RemovalAnswer {
  return removeEverythingWritten(parseRemovalRequest(request));
}

/** Adds the sample shop in tabs of its own. */
export function sampleFromPage(request: unknown): SampleAnswer {
  return addSample(parseLanguage(request));
}

/** Takes the sample shop out again. */
export function removeSampleFromPage(request: unknown): RemovalAnswer {
  return removeSample(parseLanguage(request));
}

/** What Settings say of the whole workbook. */
export function settingsFromPage(): SettingsAnswer {
  return generalSettings();
}

/** When runs start by themselves. */
export function scheduleFromPage(request: unknown): ScheduleAnswer {
  return showSchedule(parseLanguage(request));
}

/** Sets this person's schedule, or switches it off. */
export function setScheduleFromPage(request: unknown): ScheduleAnswer {
  return setSchedule(parseSetSchedule(request));
}
