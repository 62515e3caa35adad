/**
 * The headers of the Settings, Rules, Rule tests and Manual segments tabs by language.
 */
import type { Language } from '../base/language';
import * as en from './en/settings';
import * as vi from './vi/settings';

/** All names of the columns of the tabs; the first of each is the one that is written. */
export function tabHeaders(language: Language) {
  const {
    RULE_COLUMN_NAMES: rule,
    SETTING_COLUMN_NAMES: setting,
    CASE_COLUMN_NAMES: ruleCase,
    MANUAL_COLUMN_NAMES: manual,
  } = language === 'vi' ? vi : en;
  return { rule, setting, ruleCase, manual };
}

/** The names of sections and settings: the first of each is the one that is written. */
export function settingNames(language: Language) {
  const {
    SECTION_NAMES: section,
    GENERAL_NAMES: general,
    RFM_NAMES: rfm,
    SCHEME_PROPERTY_NAMES: scheme,
    BAND_NAMES: band,
    SOURCE_NAMES: source,
  } = language === 'vi' ? vi : en;
  return { section, general, rfm, scheme, source, band };
}

/** The words that values of closed lists are written with: the first of each. */
export function valueNames(language: Language) {
  const {
    HIT_POLICY_NAMES: hitPolicy,
    STATUS_MEANING_NAMES: meaning,
    YES_NO_NAMES: yesNo,
    PRESENCE_NAMES: presence,
    RFM_MODE_NAMES: rfmMode,
    DECIMAL_SIGN_NAMES: decimalSign,
    DATE_ORDER_NAMES: dateOrder,
    SEASON_VALUE_NAMES: season,
    NO_SHEET_NAMES: noSheet,
  } = language === 'vi' ? vi : en;
  return { hitPolicy, meaning, yesNo, presence, rfmMode, decimalSign, dateOrder, season, noSheet };
}

export type TabKey =
  | 'customers'
  | 'orders'
  | 'lines'
  | 'products'
  | 'rules'
  | 'settings'
  | 'cases'
  | 'manual'
  | 'summary'
  | 'findings'
  | 'shown'
  | 'state'
  | 'rulesSnapshot'
  | 'log'
  | 'history'
  | 'sizes';

/** The names of tabs as the add-on gives them, by language. */
export const TAB_TITLES: Readonly<Record<TabKey, Readonly<Record<Language, string>>>> = {
  customers: { en: 'Customers', vi: 'Khách hàng' },
  orders: { en: 'Orders', vi: 'Đơn hàng' },
  lines: { en: 'Order lines', vi: 'Dòng hàng' },
  products: { en: 'Products', vi: 'Sản phẩm' },
  rules: { en: 'Rules', vi: 'Quy tắc' },
  settings: { en: 'Settings', vi: 'Cài đặt' },
  cases: { en: 'Rule tests', vi: 'Thử quy tắc' },
  manual: { en: 'Manual segments', vi: 'Nhóm gán tay' },
  summary: { en: 'Segment summary', vi: 'Tổng quan nhóm' },
  findings: { en: 'Data findings', vi: 'Kiểm tra dữ liệu' },
  shown: { en: 'Customers shown', vi: 'Khách được lọc' },
  state: { en: 'Segments state', vi: 'Trạng thái nhóm' },
  rulesSnapshot: { en: 'Rules snapshot', vi: 'Bản lưu quy tắc' },
  log: { en: 'Run log', vi: 'Nhật ký chạy' },
  history: { en: 'Segment history', vi: 'Lịch sử nhóm' },
  sizes: { en: 'Segment sizes', vi: 'Quy mô nhóm' },
};
