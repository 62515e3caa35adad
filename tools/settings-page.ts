/**
 * docs/settings.md from the registry of settings, in both languages.
 */
import {
  BUILT_IN_SEASONS,
  FIELDS,
  seasonNames,
  SETTING_EXAMPLES,
  settingNames,
  valueNames,
  type Language,
  type SeasonWindow,
  type TableKind,
} from '../src/core/index';
import { settingHelp } from '../src/i18n/index';
import { code, table } from './markdown';

const TEXT = {
  en: {
    title: 'Settings',
    intro:
      'The Settings tab (or the file of `--settings`) has the columns Section, Name and Value; From, To and Note may stand beside them. A row left out, or a blank value, means the default. Names are recognised in both languages, whatever their case and accents; the key works, too.',
    setting: ['Name', 'Key', 'Example', 'What it does'],
    fields: 'The fields that can be mapped:',
    season: ['Name', 'Key in metrics', 'Value', 'From', 'To'],
  },
  vi: {
    title: 'Cài đặt',
    intro:
      'Trang Cài đặt (hoặc tệp của `--settings`) có các cột Mục, Tên và Giá trị; có thể có thêm Từ, Đến và Ghi chú. Dòng không có hoặc giá trị để trống nghĩa là dùng mặc định. Tên được nhận ra ở cả hai ngôn ngữ, không phân biệt hoa thường và dấu; cũng có thể dùng mã.',
    setting: ['Tên', 'Mã', 'Ví dụ', 'Tác dụng'],
    fields: 'Các trường có thể ghép cột:',
    season: ['Tên', 'Mã trong chỉ số', 'Giá trị', 'Từ', 'Đến'],
  },
} as const;

export function settingsPage(): string {
  const parts = (['en', 'vi'] as const).map(languagePart);
  return `<!-- Made from src/core/settings by \`npm run docs\`. -->\n\n${parts.join('\n')}`;
}

function languagePart(language: Language): string {
  const { title, intro } = TEXT[language];
  const { section } = settingNames(language);
  const sections = (Object.keys(section) as (keyof typeof section)[]).map((key) =>
    sectionPart(key, language),
  );
  return `# ${title}\n\n${intro}\n\n${sections.join('\n')}`;
}

function sectionPart(key: keyof ReturnType<typeof settingNames>['section'], language: Language): string {
  const names = settingNames(language);
  const help = settingHelp(language);
  const lines = [`## ${names.section[key][0]}\n`, `${help.section[key]}\n`];
  if (key === 'map') lines.push(`${TEXT[language].fields}\n`, fieldList());
  if (key === 'season') lines.push(`${seasonTable(language)}\n`);
  if (key === 'general' || key === 'rfm' || key === 'band' || key === 'scheme') {
    const named = names[key] as Readonly<Record<string, readonly string[]>>;
    const helped = help[key] as Readonly<Record<string, string>>;
    const rows = Object.keys(named).map((name) => [
      named[name][0],
      code(name),
      code(SETTING_EXAMPLES.get(`${key}.${name}`) ?? ''),
      helped[name],
    ]);
    lines.push(`${table(TEXT[language].setting, rows)}\n`);
  }
  return lines.join('\n');
}

/** The seasons that everybody has, as rows that would say the same. */
function seasonTable(language: Language): string {
  const rows = BUILT_IN_SEASONS.flatMap(({ name, windows }) =>
    windows.map((window) => [
      seasonNames(name, language).join(', '),
      code(`seasonShare:${name}`),
      ...spanCells(window, language),
    ]),
  );
  return table(TEXT[language].season, rows);
}

function spanCells(window: SeasonWindow, language: Language): string[] {
  if (window.kind !== 'around') return ['', '', ''];
  const { anchor, from, to } = window;
  const day =
    typeof anchor === 'string' ? valueNames(language).season[anchor][0] : `${anchor.day}/${anchor.month}`;
  return [day, String(from), String(to)];
}

function fieldList(): string {
  return (Object.keys(FIELDS) as TableKind[])
    .map((kind) => `- ${FIELDS[kind].map((field) => code(`${kind}.${field}`)).join(', ')}`)
    .join('\n')
    .concat('\n');
}
