/**
 * A pack put to the sample shop, as a run of the add-on would: its decision tables, and how many customers each segment has.
 */
import { tabWords } from '../../src/addon/sheets/tab-words';
import {
  classifySheets,
  dayInZone,
  invariant,
  IssueLog,
  parseIsoDate,
  readSettings,
  sheetFromGrid,
  TAB_TITLES,
  type Language,
  type RuleTable,
  type TabKey,
} from '../../src/core/index';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/index';
import { packRules, packSettings, type Pack } from '../../src/templates/index';

export interface PackRun {
  /** All customers of the sample shop. */
  readonly size: number;
  /** The scheme, and its variant where the pack has one. */
  readonly tables: readonly RuleTable[];
  /** Customers by segment, for each of the tables. */
  readonly sizes: readonly ReadonlyMap<string, number>[];
}

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const runs = new Map<string, PackRun>();
const shops = new Map<Language, ReturnType<typeof sampleShop>>();

/** Throws: when the sample shop or the pack is refused. */
export function runPack(pack: Pack, language: Language): PackRun {
  const key = `${language} ${pack.key}`;
  const run = runs.get(key) ?? classifyShop(pack, language);
  runs.set(key, run);
  return run;
}

function classifyShop(pack: Pack, language: Language): PackRun {
  const shop = shops.get(language) ?? sampleShop({ lang: language });
  shops.set(language, shop);
  const words = tabWords(language);
  const grids = { ...shop, rules: packRules([pack], words), settings: packSettings([pack], words) };
  const sheet = (tab: TabKey & keyof typeof grids) => sheetFromGrid(TAB_TITLES[tab][language], grids[tab]);
  const issues = new IssueLog();
  const asOf = parseIsoDate(SAMPLE_AS_OF);
  invariant(asOf !== null, 'the analysis date of the sample shop is a date');
  const run = classifySheets({
    customers: sheet('customers'),
    orders: sheet('orders'),
    lines: sheet('lines'),
    products: sheet('products'),
    rules: sheet('rules'),
    settings: readSettings(sheet('settings'), { dayOf: dayInZone(TIME_ZONE), issues }),
    asOf,
    today: asOf,
    timeZone: TIME_ZONE,
    locale: language === 'vi' ? 'vi_VN' : 'en_US',
    language,
    issues,
  });
  if (!run) throw new Error(`${pack.key} is refused: ${JSON.stringify(issues.list())}`);
  return {
    size: run.customers.ids.length,
    tables: run.schemes.map(({ assignment }) => assignment.table),
    sizes: run.schemes.map(
      ({ totals }) => new Map(totals.map(({ segment, customers }) => [segment, customers])),
    ),
  };
}
