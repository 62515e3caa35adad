/**
 * The words of a command → options that were checked one by one.
 */
import { parseArgs } from 'node:util';
import { isTimeZone, parseFieldKey, parseIsoDate, type Language, type TableKind } from '../../core/index';
import { cliMessages, fill, languageOfLocale } from '../../i18n/index';
import { choosePacks } from '../../templates/index';
import { starterNamed } from '../../templates/starters/index';
import { Refusal } from './refusal';

export type Verb = 'classify' | 'demo' | 'set-up' | 'check' | 'doctor' | 'explain' | 'fit';

/** The tables and tabs that come as files of their own. */
export type FileKind = TableKind | 'rules' | 'settings';

export const TABLE_KINDS: readonly TableKind[] = ['customers', 'orders', 'lines', 'products'];
export const FILE_KINDS: readonly FileKind[] = [...TABLE_KINDS, 'rules', 'settings'];

export interface ClassifyOptions {
  /** A workbook, or null when the tables come as single files or from the sample shop. */
  readonly book: string | null;
  readonly files: Partial<Record<FileKind, string>>;
  readonly sample: Language | null;
  readonly asOf?: string;
  readonly packs?: readonly string[];
  readonly listPacks: boolean;
  /** The kind of business whose packs and thresholds set-up puts in. */
  readonly starter?: string;
  readonly listStarters: boolean;
  readonly map: Readonly<Record<string, string>>;
  readonly lang: Language;
  /** Whether --lang was given: else Settings may say otherwise. */
  readonly langGiven: boolean;
  readonly timeZone?: string;
  readonly metrics: boolean;
  /** Say what would change, write nothing. */
  readonly preview: boolean;
  /** Whom to explain, and the segment that is asked for. */
  readonly customer?: string;
  readonly segment?: string;
  /** Write the thresholds that were fitted, not only say them. */
  readonly apply: boolean;
  readonly out?: string;
  readonly json?: string;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  customers: text,
  orders: text,
  lines: text,
  products: text,
  rules: text,
  settings: text,
  sample: text,
  'as-of': text,
  pack: { type: 'string', multiple: true },
  starter: text,
  map: { type: 'string', multiple: true },
  lang: text,
  'time-zone': text,
  metrics: flag,
  preview: flag,
  customer: text,
  segment: text,
  apply: flag,
  out: text,
  json: text,
  help: flag,
} as const;

type OptionName = keyof typeof OPTIONS;

const INPUT: readonly OptionName[] = [...FILE_KINDS, 'sample', 'pack', 'map', 'lang', 'time-zone', 'help'];

/** An option that a verb would not heed is refused. */
const VERB_OPTIONS: Readonly<Record<Verb, readonly OptionName[]>> = {
  classify: [...INPUT, 'as-of', 'metrics', 'preview', 'out', 'json'],
  demo: ['sample', 'lang', 'help'],
  'set-up': [...FILE_KINDS, 'sample', 'pack', 'starter', 'lang', 'time-zone', 'out', 'help'],
  check: [...INPUT, 'as-of', 'out', 'json'],
  doctor: [...TABLE_KINDS, 'settings', 'sample', 'map', 'lang', 'time-zone', 'as-of', 'json', 'help'],
  explain: [...INPUT, 'as-of', 'customer', 'segment', 'json'],
  fit: [...INPUT, 'as-of', 'apply', 'out', 'json'],
};

/** Throws: Refusal 2 for whatever is not as the usage says. */
export function readOptions(verb: Verb, args: readonly string[]): ClassifyOptions {
  const { values, positionals } = parse(verb, args);
  const lang = languageOf(values.lang ?? values.sample);
  const packs = values.pack?.flatMap((list) => list.split(',')).map((name) => name.trim());
  const files: Partial<Record<FileKind, string>> = {};
  for (const kind of FILE_KINDS) if (values[kind] !== undefined) files[kind] = values[kind];
  const options: ClassifyOptions = {
    book: positionals[0] ?? null,
    files,
    sample: values.sample === undefined ? null : languageNamed(values.sample, 'sample', lang),
    asOf: values['as-of'],
    packs,
    listPacks: packs?.includes('list') ?? false,
    starter: values.starter,
    listStarters: values.starter === 'list',
    map: readMap(values.map ?? [], lang),
    lang: values.lang === undefined ? lang : languageNamed(values.lang, 'lang', lang),
    langGiven: values.lang !== undefined,
    timeZone: values['time-zone'],
    metrics: values.metrics ?? false,
    preview: values.preview === true,
    customer: values.customer,
    segment: values.segment,
    apply: values.apply === true,
    out: values.out,
    json: values.json,
    help: values.help ?? false,
  };
  if (!isQuestion(options)) checkOptions(verb, options, positionals);
  return options;
}

function parse(verb: Verb, args: readonly string[]) {
  const heeded = Object.fromEntries(VERB_OPTIONS[verb].map((name) => [name, OPTIONS[name]]));
  try {
    return parseArgs({ args: [...args], options: heeded as typeof OPTIONS, allowPositionals: true });
  } catch (error) {
    const { cli } = cliMessages(languageOf(undefined));
    throw new Refusal(2, [error instanceof Error ? error.message : String(error), cli.seeHelp]);
  }
}

function languageOf(given: string | undefined): Language {
  return languageOfLocale(given ?? Intl.DateTimeFormat().resolvedOptions().locale);
}

function languageNamed(value: string, option: string, lang: Language): Language {
  if (value === 'en' || value === 'vi') return value;
  throw usage(lang, 'badLanguage', { option, value });
}

function readMap(pairs: readonly string[], lang: Language): Record<string, string> {
  const map: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const field = equals < 0 ? null : parseFieldKey(pair.slice(0, equals));
    if (!field || equals === pair.length - 1) throw usage(lang, 'badMap', { pair });
    map[field] = pair.slice(equals + 1);
  }
  return map;
}

type UsageKey = keyof ReturnType<typeof cliMessages>['usage'];

function usage(lang: Language, key: UsageKey, values: Record<string, string> = {}): Refusal {
  const { usage: sentences, cli } = cliMessages(lang);
  return new Refusal(2, [fill(sentences[key], values), cli.seeHelp]);
}

function checkOptions(verb: Verb, options: ClassifyOptions, positionals: readonly string[]): void {
  const { book, files, sample, lang, asOf, timeZone, preview, out } = options;
  const hasTables = TABLE_KINDS.some((kind) => files[kind] !== undefined);
  const inputs = [book !== null, hasTables, sample !== null].filter(Boolean).length;
  if (positionals.length > 1) throw usage(lang, 'severalBooks');
  // Rules can be checked without anybody to classify.
  const isEnough = inputs > 0 || (verb === 'check' && files.rules !== undefined);
  if (!isEnough) throw usage(lang, 'noInput');
  if (inputs > 1) throw usage(lang, 'severalInputs');
  if (asOf !== undefined && parseIsoDate(asOf) === null) throw usage(lang, 'badDate', { value: asOf });
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw usage(lang, 'badTimeZone', { value: timeZone });
  if (out !== undefined && !/\.(xlsx|csv)$/i.test(out)) throw usage(lang, 'badOut', { value: out });
  if (preview && out !== undefined) throw usage(lang, 'previewOut');
  checkPacks(options);
  checkStarter(options);
}

function checkPacks({ packs, lang }: ClassifyOptions): void {
  const choice = choosePacks(packs ?? []);
  if ('unknown' in choice) throw usage(lang, 'unknownPack', { pack: choice.unknown });
  if (!('conflict' in choice)) return;
  const [first, second] = choice.conflict;
  throw usage(lang, 'packConflict', { first, second, setting: choice.setting });
}

/** Lists and help want no input. */
function isQuestion({ help, listPacks, listStarters }: ClassifyOptions): boolean {
  return help || listPacks || listStarters;
}

function checkStarter({ starter, lang }: ClassifyOptions): void {
  if (starter !== undefined && !starterNamed(starter)) throw usage(lang, 'unknownStarter', { starter });
}
