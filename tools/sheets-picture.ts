/**
 * docs/sheets.svg: what the sheets look like after a run over the sample shop. Drawn from a real run, not by hand.
 */
import { classify, metricName, OUTPUT_WORDS, tabHeaders, TAB_TITLES } from '../src/core/index';
import { SAMPLE_AS_OF, sampleShop } from '../src/samples/index';
import { choosePacks, packRules, packSettings } from '../src/templates/index';

interface Sheet {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Pixels a column. */
  readonly widths: readonly number[];
  /** Columns that the add-on writes, by index. */
  readonly own: readonly number[];
}

const [WIDTH, ROW, CHARACTER] = [1120, 24, 6.6];

export function sheetsPicture(): string {
  const sheets = [customersSheet(), rulesSheet()];
  let top = 0;
  const parts = sheets.map((sheet) => {
    const part = sheetSvg(sheet, top);
    top += (sheet.rows.length + 2) * ROW + 26;
    return part;
  });
  const style = 'font-family="Roboto, Arial, sans-serif" font-size="12"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" ${style}>
<title>The Customers sheet with the columns that a run writes, and the Rules sheet that decided</title>
<rect width="${WIDTH}" height="${top}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

/** The packs as a marketer would have them in the Rules tab. */
function samplePacks() {
  const choice = choosePacks(['value']);
  if (!('packs' in choice)) throw new Error('the pack exists');
  const { rule, setting } = tabHeaders('en');
  const first = <K extends string>(names: Readonly<Record<K, readonly string[]>>, key: K) => names[key][0];
  const words = {
    language: 'en' as const,
    metricName: (key: string) => metricName(key as Parameters<typeof metricName>[0], 'en'),
    ruleHeader: {
      id: first(rule, 'id'),
      on: first(rule, 'on'),
      scheme: first(rule, 'scheme'),
      segment: first(rule, 'segment'),
      condition: first(rule, 'condition'),
      action: first(rule, 'action'),
      owner: first(rule, 'owner'),
      colour: first(rule, 'colour'),
    },
    settingHeader: [first(setting, 'section'), first(setting, 'name'), first(setting, 'value')] as const,
  };
  return { rules: packRules(choice.packs, words), settings: packSettings(choice.packs, words) };
}

function customersSheet(): Sheet {
  const { customers, orders } = sampleShop({ lang: 'en' });
  const { rules, settings } = samplePacks();
  const run = classify({
    customers,
    orders,
    rules,
    settings,
    asOf: SAMPLE_AS_OF,
    timeZone: 'UTC',
    lang: 'en',
  });
  const header = (run.customers[0] ?? []).map(String);
  const shown = ['Customer ID', 'Name', 'City', 'Value segment', OUTPUT_WORDS.en.why];
  const at = shown.map((name) => header.indexOf(name));
  const rows = run.customers.slice(1, 9).map((row) => at.map((index) => String(row[index])));
  return {
    title: TAB_TITLES.customers.en,
    header: shown,
    rows,
    widths: [100, 170, 130, 120, 600],
    own: [3, 4],
  };
}

function rulesSheet(): Sheet {
  const [header, ...rows] = samplePacks().rules;
  const shown = [
    'Id',
    'On',
    'Scheme',
    'Segment',
    metricName('revenue', 'en'),
    metricName('shareAbove', 'en'),
    'Action',
  ];
  const at = shown.map((name) => header.indexOf(name));
  const cells = rows.map((row) => at.map((index) => row[index]));
  return {
    title: TAB_TITLES.rules.en,
    header: shown,
    rows: cells,
    widths: [80, 40, 80, 90, 80, 150, 600],
    own: [],
  };
}

function sheetSvg({ title, header, rows, widths, own }: Sheet, top: number): string {
  const lines = [header, ...rows].flatMap((row, index) => {
    let left = 0;
    return row.map((text, column) => {
      const cell = cellSvg(text, {
        left,
        top: top + 26 + index * ROW,
        width: widths[column],
        isHeader: index === 0,
        isOwn: own.includes(column),
      });
      left += widths[column];
      return cell;
    });
  });
  return `<text x="4" y="${top + 18}" font-weight="bold" fill="#1a73e8">${escape(title)}</text>\n${lines.join('\n')}`;
}

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly isHeader: boolean;
  readonly isOwn: boolean;
}

function cellSvg(text: string, { left, top, width, isHeader, isOwn }: Cell): string {
  const fill = isHeader ? '#f1f3f4' : isOwn ? '#e8f0fe' : '#ffffff';
  const room = Math.floor((width - 10) / CHARACTER);
  const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  const weight = isHeader ? ' font-weight="bold"' : '';
  return `<rect x="${left}" y="${top}" width="${width}" height="${ROW}" fill="${fill}" stroke="#dadce0"/><text x="${left + 5}" y="${top + 16}" fill="#202124"${weight}>${escape(shown)}</text>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
