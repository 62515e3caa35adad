/**
 * The guide's page on formulas: each of its examples, in both spellings, shows what the page says that it shows.
 */
import type { Language } from '../../src/core/index';
import { FORMULA_FUNCTIONS } from '../../src/protocol/formulas';
import { sampleWorkbook } from '../../src/offline/commands/open-input';
import { writeFormula } from '../../src/offline/formulas/shown-formula';
import type { Host } from '../../src/offline/host';
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import { hostOf } from '../addon/open-book';
import { guidePage, tableBelow } from '../support/guide-tables';
import { lazily } from '../support/lazily';
import { BOTH } from '../templates/compile-packs';

const HEADING: Readonly<Record<Language, RegExp>> = { en: /^Examples$/, vi: /^Ví dụ$/ };
const IDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['C0001', 'C0002', 'C9999', ''],
  vi: ['KH0001', 'KH0002', 'KH9999', ''],
};
const BLANK: Readonly<Record<Language, string>> = { en: '(blank)', vi: '(trống)' };
/** Whose spreadsheets part the values of a formula by commas, and whose by semicolons. */
const LOCALES = { comma: 'en_US', semicolon: 'vi_VN' } as const;

interface Example {
  readonly language: Language;
  readonly locale: string;
  readonly formula: string;
  readonly shows: readonly string[];
}

/** Cells of Markdown: code without its marks, lines parted by <br>. */
const plain = (cell: string): string => cell.replace(/^`|`$/g, '').replace(/\\\|/g, '|');

function examplesOf(language: Language): Example[] {
  const first = language === 'en' ? LOCALES.comma : LOCALES.semicolon;
  const second = language === 'en' ? LOCALES.semicolon : LOCALES.comma;
  return tableBelow(guidePage(language, 'formulas'), HEADING[language]).flatMap(([own, other, shows]) =>
    [
      [first, own],
      [second, other],
    ].map(([locale, formula]) => ({
      language,
      locale,
      formula: plain(formula),
      shows: shows.split('<br>').map((line) => (line === BLANK[language] ? '' : plain(line))),
    })),
  );
}

/** The sample shop as the page describes it, with a blank sheet for formulas. */
function shopOf(language: Language, locale: string): Host {
  const workbook = sampleWorkbook(language, 'Asia/Ho_Chi_Minh');
  const host = hostOf(workbook, { locale, userLocale: language });
  const request = { packs: ['value', 'rfm'], lang: language, metrics: true };
  const { result } = host.run('classifyFromPage', [request], { mode: 'sidebar' });
  expect(result).toMatchObject({ ok: true });
  const sheet = workbook.addSheet('Formulas');
  IDS[language].forEach((id, row) => sheet.setValue(row + 1, 0, id));
  workbook.activeSheetId = sheet.id;
  return host;
}

const shops = new Map<string, () => Host>(
  BOTH.flatMap((language) =>
    Object.values(LOCALES).map((locale): [string, () => Host] => [
      `${language} ${locale}`,
      lazily(() => shopOf(language, locale)),
    ]),
  ),
);

/** What the formula fills, typed into C2, row by row; an error with its sentence behind it. */
function shownBy({ language, locale, formula, shows }: Example): string[] {
  const host = shops.get(`${language} ${locale}`)?.();
  const sheet = host?.workbook.sheetNamed('Formulas');
  if (!host || !sheet) throw new Error('there is no such shop');
  for (let row = 1; row < 10; row++) sheet.setValue(row, 2, '');
  writeFormula(sheet, [1, 2], { text: formula, locale, semicolons: 'everywhere' });
  host.calculate();
  return shows.map((_, row) => {
    const told = sheet.formulaErrors.get(cellKey(row + 1, 2));
    return [String(sheet.valueAt(row + 1, 2)), ...(told === undefined ? [] : [told])].join(': ');
  });
}

describe.each(BOTH)('the page on formulas in %s', (language) => {
  const examples = examplesOf(language);

  it.each(examples.map((example): [string, string, Example] => [example.formula, example.locale, example]))(
    'shows what %s gives in a spreadsheet of %s',
    (_formula, _locale, example) => {
      expect(shownBy(example)).toEqual(example.shows);
    },
  );

  it('writes each example as both kinds of spreadsheets want it', () => {
    const [commas, semicolons] = ['en_US', 'vi_VN'].map((wanted) =>
      examples.filter(({ locale }) => locale === wanted).map(({ formula }) => formula),
    );
    // No text of an example holds either mark.
    expect(commas.filter((formula) => formula.includes(';'))).toEqual([]);
    expect(commas).toEqual(semicolons.map((formula) => formula.replace(/;/g, ',')));
  });

  it('names each function with its values, and has an example of each', () => {
    const page = guidePage(language, 'formulas');
    const mark = language === 'en' ? ', ' : '; ';
    for (const [name, parameters] of Object.entries(FORMULA_FUNCTIONS)) {
      expect(page).toContain(`| \`${name}(${parameters.join(mark)})\` |`);
      expect(examples.some(({ formula }) => formula.includes(`${name}(`))).toBe(true);
    }
  });
});
