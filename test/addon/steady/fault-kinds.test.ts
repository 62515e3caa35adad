/**
 * What Google's texts mean, in every language in which the host knows them.
 */
import { faultDetail, faultKind, textOf, type FaultKind } from '../../../src/addon/steady/fault-kinds';
import { TRANSIENT } from '../faults/texts';
import { messageText, type MessageCode, type MessageLanguage } from '../../../src/offline/services/messages';

const LANGUAGES: readonly MessageLanguage[] = ['en', 'vi', 'de'];

function thrown(text: string, name = 'Exception'): Error {
  return Object.assign(new Error(text), { name });
}

const KINDS: Readonly<Partial<Record<FaultKind, readonly MessageCode[]>>> = {
  transient: TRANSIENT,
  today: ['tooManyToday', 'tooManyTimes', 'computerTime', 'limitExceeded'],
  lock: ['lockTimeout', 'lockOperations'],
  authorization: ['notAuthorised', 'noAccess', 'noPermission', 'scopeMissing', 'noService'],
  permanent: [
    'rowsMismatch',
    'columnsMismatch',
    'signature',
    'outsideSheet',
    'badCoordinates',
    'rangeNotFound',
    'atLeastOneRow',
    'sheetNameTaken',
    'protected',
    'validation',
    'validationOther',
    'filterExists',
    'otherSheetRule',
    'tooManyCells',
    'tooManyColumns',
    'tooManySheets',
    'cellTooLong',
    'documentMissing',
    'noUi',
    'tooLarge',
    'propertyQuota',
    'nullArgument',
    'tooManyTriggers',
    'tooManyTriggersHere',
    'clockTooClose',
  ],
};

describe.each(Object.entries(KINDS))('%s', (kind, codes) => {
  it.each(codes)('%s', (code) => {
    const values = ['Spreadsheets', '1AbcDefGhiJklMnoPqrStuVwxYz0123456789abcdefg'];
    const known = code === 'tooManyCells' ? [10_000_000] : code === 'cellTooLong' ? [50_000] : values;
    for (const language of LANGUAGES) {
      const text = messageText(code, known, language);
      expect([language, faultKind(thrown(text))]).toEqual([language, kind]);
      // A page, or a copy of the error, has Google's prefix in the text.
      expect(faultKind(new Error(`Exception: ${text}`))).toBe(kind);
    }
  });
});

it.each([
  ['consent', 'notAuthorised'],
  ['consent', 'scopeMissing'],
  ['triggersHere', 'tooManyTriggersHere'],
  ['triggersInAll', 'tooManyTriggers'],
  ['triggersApart', 'clockTooClose'],
  [null, 'noAccess'],
  [null, 'protected'],
] as const)('more is known, %s, of %s', (detail, code) => {
  const values = ['ScriptApp.newTrigger', 'https://www.googleapis.com/auth/script.scriptapp'];
  for (const language of LANGUAGES)
    expect([language, faultDetail(thrown(messageText(code, values, language)))]).toEqual([language, detail]);
});

it('a text that nobody knows may pass: it is unknown where Google says it', () => {
  expect(faultKind(thrown('Quelque chose ne va pas'))).toBe('unknown');
});

it('what the add-on throws itself is never taken for Google’s, whatever it says', () => {
  expect(faultKind(new Error('The sheet kept changing.'))).toBe('own');
  expect(faultKind(new TypeError('x is not a function'))).toBe('own');
  expect(faultKind(thrown('does not match the number of rows', 'RangeError'))).toBe('own');
});

it('what is shown has no prefix of Google’s', () => {
  expect(textOf(new Error('Exception: Range not found'))).toBe('Range not found');
  expect(textOf(thrown('Range not found'))).toBe('Range not found');
  expect(textOf('plain')).toBe('plain');
});
