/**
 * The workbook that a command works on: a file, single tables put together as tabs, or the sample shop.
 */
import { foldKey, settingNames, tabHeaders, TAB_TITLES, type Language } from '../../core/index';
import { SAMPLE_AS_OF, sampleShop } from '../../samples/index';
import { addRows, addTable, loadWorkbook } from '../files/load-workbook';
import { Workbook } from '../workbook/workbook';
import { FILE_KINDS, type ClassifyOptions, type FileKind } from './options';
import { progress } from './progress';

type Input = Pick<ClassifyOptions, 'book' | 'files' | 'sample' | 'lang' | 'timeZone'>;

/** Throws: HostFileError. */
export async function openInput(input: Input): Promise<Workbook> {
  const { files, lang } = input;
  const workbook = await openBase(input);
  for (const kind of FILE_KINDS) {
    const path = files[kind];
    if (path === undefined) continue;
    progress(lang, 'reading', { file: path });
    replaceTable(workbook, path, { kind, lang });
  }
  return workbook;
}

async function openBase({ book, sample, lang, timeZone }: Input): Promise<Workbook> {
  if (sample) return sampleWorkbook(sample, timeZone);
  if (book === null) return new Workbook({ locale: lang === 'vi' ? 'vi_VN' : 'en_US', timeZone });
  progress(lang, 'reading', { file: book });
  return loadWorkbook(book, { timeZone });
}

/** A rules or settings file stands in for the workbook's own tab of that name, in whatever spelling the add-on would find it. */
function replaceTable(
  workbook: Workbook,
  path: string,
  { kind, lang }: { kind: FileKind; lang: Language },
): void {
  const titles = new Set(Object.values(TAB_TITLES[kind]).map(foldKey));
  for (const sheet of [...workbook.sheets]) if (titles.has(foldKey(sheet.name))) workbook.removeSheet(sheet);
  addTable(workbook, path, TAB_TITLES[kind][lang]);
}

/** The sample shop as a workbook, with the analysis date for which it was made in its Settings. */
export function sampleWorkbook(lang: Language, timeZone?: string): Workbook {
  const locale = lang === 'vi' ? 'vi_VN' : 'en_US';
  const workbook = new Workbook({ locale, timeZone });
  const { customers, orders, lines, products } = sampleShop({ lang });
  const title = (kind: FileKind) => TAB_TITLES[kind][lang];
  addRows(workbook, customers, title('customers'));
  addRows(workbook, orders, title('orders'));
  addRows(workbook, lines, title('lines'));
  addRows(workbook, products, title('products'));
  addRows(workbook, sampleSettings(lang), title('settings'));
  return workbook;
}

function sampleSettings(lang: Language): string[][] {
  const { section, name, value } = tabHeaders(lang).setting;
  const names = settingNames(lang);
  return [
    [section[0], name[0], value[0]],
    [names.section.general[0], names.general.asOf[0], SAMPLE_AS_OF],
  ];
}
