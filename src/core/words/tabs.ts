/**
 * The headers of the Settings and Rules tabs by language.
 */
import type { Language } from '../base/language';
import * as en from './en/settings';
import * as vi from './vi/settings';

/** All names of the columns of both tabs; the first of each is the one that is written. */
export function tabHeaders(language: Language) {
  const { RULE_COLUMN_NAMES: rule, SETTING_COLUMN_NAMES: setting } = language === 'vi' ? vi : en;
  return { rule, setting };
}

/** The names of sections and settings: the first of each is the one that is written. */
export function settingNames(language: Language) {
  const {
    SECTION_NAMES: section,
    GENERAL_NAMES: general,
    RFM_NAMES: rfm,
    SCHEME_PROPERTY_NAMES: scheme,
  } = language === 'vi' ? vi : en;
  return { section, general, rfm, scheme };
}

export type TabKey = 'customers' | 'orders' | 'lines' | 'products' | 'rules' | 'settings' | 'summary';

/** The names of tabs as the add-on gives them, by language. */
export const TAB_TITLES: Readonly<Record<TabKey, Readonly<Record<Language, string>>>> = {
  customers: { en: 'Customers', vi: 'Khách hàng' },
  orders: { en: 'Orders', vi: 'Đơn hàng' },
  lines: { en: 'Order lines', vi: 'Dòng hàng' },
  products: { en: 'Products', vi: 'Sản phẩm' },
  rules: { en: 'Rules', vi: 'Quy tắc' },
  settings: { en: 'Settings', vi: 'Cài đặt' },
  summary: { en: 'Segment summary', vi: 'Tổng quan nhóm' },
};
