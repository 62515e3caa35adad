/**
 * What a check of the Rules tab finds: the smallest tab that shows each finding.
 */
import type { RulesIssueCode } from '../../src/core/index';
import type { ExampleSubject, Words } from './words';

/** A row of the Rules tab: a cell for each subject, and for the columns Condition, Keep if, Hold days, Owner and Colour. */
export type ExampleRule = Readonly<
  Partial<Record<ExampleSubject | 'condition' | 'keepIf' | 'holdDays' | 'owner' | 'colour', Words>>
> & {
  readonly scheme?: Words;
  readonly on?: Words;
  readonly segment: Words;
};

/** A row of the Settings tab: section, name, value. */
export type ExampleSetting = readonly [Words, Words, Words];

export interface TabExample {
  readonly rules: readonly ExampleRule[];
  /** An "otherwise" segment, if left out: without one every small example would have a gap. */
  readonly settings?: readonly ExampleSetting[];
  /** Headers in place of those that the rules' cells ask for; the cells stay. */
  readonly headers?: Readonly<Partial<Record<keyof ExampleRule, Words>>>;
  /** Metrics of the customers by column; the small shop if left out. */
  readonly customers?: Readonly<Partial<Record<ExampleSubject, readonly (number | Words | '')[]>>>;
}

const VALUE = { en: 'Value', vi: 'Giá trị' };
const REGULAR = { en: 'Regular', vi: 'Khách quen' };
const ONE_OFF = { en: 'One-off', vi: 'Khách mua một lần' };

const rule = (segment: Words, cells: Omit<ExampleRule, 'segment'>): ExampleRule => ({
  scheme: VALUE,
  segment,
  ...cells,
});
const regular = (orderCount: Words): ExampleRule => rule(REGULAR, { orderCount });
const vip = (orderCount: Words): ExampleRule => rule('VIP', { orderCount });
const setting = (name: Words, value: Words): ExampleSetting => [
  { en: 'scheme', vi: 'cách phân loại' },
  name,
  value,
];
const LISTED = setting(VALUE, '');
const RFM_LISTED = setting('RFM', '');
const UNIQUE = setting(VALUE, { en: 'Unique', vi: 'duy nhất' });

/** What the small examples set where they set nothing. */
export const OTHERS = setting(
  { en: 'Value: otherwise', vi: 'Giá trị: còn lại' },
  { en: 'Others', vi: 'Khác' },
);

/** Found from the rules alone. */
const FROM_RULES = {
  'rules.contradiction': {
    rules: [rule('VIP', { orderCount: '>= 10', condition: { en: 'orders < 5', vi: 'số đơn hàng < 5' } })],
  },
  'rules.duplicate': {
    rules: [regular('>= 5'), rule(REGULAR, { condition: { en: 'orders >= 5', vi: 'số đơn hàng >= 5' } })],
  },
  'rules.otherDuplicate': { rules: [regular('>= 5'), vip('>= 5')] },
  'rules.shadowed': { rules: [rule('VIP', { revenue: '>= 20000000' }), regular('>= 2'), vip('>= 10')] },
  'rules.unreachableSegment': { rules: [regular('>= 2'), vip('>= 10')] },
  'rules.overlap': {
    rules: [regular('>= 2'), rule('VIP', { revenue: '>= 20000000' })],
    settings: [UNIQUE, OTHERS],
  },
  'rules.gap': { rules: [regular('>= 2')], settings: [] },
  'rules.nearTwins': { rules: [vip('>= 10'), rule('V.I.P.', { revenue: '>= 20000000' })] },
  'rules.otherColour': {
    rules: [
      rule('VIP', { orderCount: '>= 10', colour: '#136a40' }),
      rule('VIP', { revenue: '>= 20000000', colour: '#1a73e8' }),
    ],
  },
  'rules.cannotTellReach': {
    rules: [
      rule(REGULAR, { condition: { en: 'contains(City, "on")', vi: 'chứa(Thành phố, "Nội")' } }),
      rule('VIP', { condition: { en: 'City = "London"', vi: 'Thành phố = "Hà Nội"' } }),
    ],
  },
  'rules.cannotTellOverlap': {
    rules: [
      rule(REGULAR, { condition: { en: 'contains(City, "north")', vi: 'chứa(Thành phố, "Bắc")' } }),
      rule('VIP', { condition: { en: 'contains(City, "south")', vi: 'chứa(Thành phố, "Nam")' } }),
    ],
    settings: [UNIQUE, OTHERS],
  },
  'rules.cannotTellGap': {
    rules: [
      rule(REGULAR, { condition: { en: 'revenue >= 1000 * orders', vi: 'doanh thu >= 1000 * số đơn hàng' } }),
      rule('VIP', { condition: { en: 'revenue < 1000 * orders', vi: 'doanh thu < 1000 * số đơn hàng' } }),
    ],
    settings: [],
  },
} as const;

/** Found from what the rules do with the customers. */
const FROM_CUSTOMERS = {
  'rules.matchedNobody': { rules: [vip('>= 1000')] },
  'rules.decidedNobody': { rules: [regular('>= 2'), rule('VIP', { revenue: '>= 2000000' })] },
  'rules.severalHit': {
    rules: [regular('>= 2'), rule('VIP', { revenue: '>= 2000000' })],
    settings: [UNIQUE, OTHERS],
  },
  'rules.blankMatches': {
    rules: [rule(REGULAR, { city: { en: 'not("London")', vi: 'not("Hà Nội")' } })],
    customers: { city: [{ en: 'London', vi: 'Hà Nội' }, ''] },
  },
  'rules.blankLeftOut': {
    rules: [
      rule(ONE_OFF, {
        condition: { en: 'not(days since last order <= 60)', vi: 'không(số ngày từ đơn cuối <= 60)' },
      }),
    ],
    customers: { recencyDays: [30, ''] },
  },
  'rules.ownersAway': {
    rules: [rule(REGULAR, { orderCount: '>= 2', owner: 'Lan' })],
    settings: [OTHERS, [{ en: 'owner', vi: 'nhân viên' }, 'Lan', { en: 'away', vi: 'vắng mặt' }]],
  },
  'rules.missingColumns': { rules: [rule(REGULAR, { discountedShare: '>= 50%' })] },
} as const;

/** Errors of the tab, and of what Settings say of its schemes. */
const OF_THE_TAB = {
  'rules.noRules': { rules: [], settings: [] },
  'rules.noHeader': {
    rules: [regular('>= 5')],
    headers: { segment: { en: 'Group name', vi: 'Tên của nhóm' } },
  },
  'rules.tooMany': { rules: new Array<ExampleRule>(1001).fill(regular('>= 5')) },
  'rules.unknownColumn': {
    rules: [regular('>= 5')],
    headers: { orderCount: { en: 'ordrs', vi: 'số đơn hàg' } },
  },
  'rules.noSuchColumn': {
    rules: [regular('>= 5')],
    headers: { orderCount: { en: 'Shoe size', vi: 'Cỡ giày' } },
  },
  'rules.columnTwice': {
    rules: [rule(REGULAR, { orderCount: '>= 5', revenue: '>= 20000000' })],
    headers: { revenue: { en: 'number of orders', vi: 'số đơn' } },
  },
  'rules.noScheme': { rules: [regular('>= 5'), { ...vip('>= 10'), scheme: '' }] },
  'rules.noSegment': { rules: [rule('', { orderCount: '>= 5' })] },
  'rules.badOn': { rules: [{ ...regular('>= 5'), on: { en: 'maybe', vi: 'có lẽ' } }] },
  'rules.badHold': {
    rules: [rule('VIP', { orderCount: '>= 10', holdDays: { en: 'a month', vi: 'một tháng' } })],
  },
  'rules.badColour': {
    rules: [rule(REGULAR, { orderCount: '>= 5', colour: { en: 'green', vi: 'xanh lá' } })],
  },
  'rules.unlistedScheme': {
    rules: [regular('>= 5'), { ...vip('>= 10'), scheme: { en: 'Valeu', vi: 'Giá trịn' } }],
    settings: [LISTED],
  },
  'rules.sameColumn': {
    rules: [regular('>= 5'), { ...vip('>= 10'), scheme: 'RFM' }],
    settings: [LISTED, RFM_LISTED, setting({ en: 'RFM: column', vi: 'RFM: tên cột' }, VALUE)],
  },
  'rules.schemeWithoutRules': {
    rules: [
      { ...regular('>= 5'), on: { en: 'no', vi: 'không' } },
      { ...vip('>= 10'), scheme: 'RFM' },
    ],
    settings: [
      LISTED,
      RFM_LISTED,
      setting({ en: 'RFM: otherwise', vi: 'RFM: còn lại' }, { en: 'Others', vi: 'Khác' }),
    ],
  },
  'rules.holdUnderCollect': {
    rules: [rule('VIP', { orderCount: '>= 10', holdDays: '30' })],
    settings: [OTHERS, setting(VALUE, { en: 'Collect', vi: 'mọi nhóm' })],
  },
  'rules.otherBins': {
    rules: [regular('>= 5')],
    settings: [setting({ en: 'Value: number of scores', vi: 'Giá trị: số bậc điểm' }, '4')],
  },
} as const;

/** By code; the groups are those of the page. */
export const TAB_FINDINGS = {
  fromRules: FROM_RULES,
  fromCustomers: FROM_CUSTOMERS,
  ofTheTab: OF_THE_TAB,
} as const;

export type FindingGroup = keyof typeof TAB_FINDINGS;

/** Every code of the Rules tab: the compiler asks for a new one. */
export const FINDING_EXAMPLES: Readonly<Record<RulesIssueCode, TabExample>> = {
  ...FROM_RULES,
  ...FROM_CUSTOMERS,
  ...OF_THE_TAB,
};
