/**
 * What each hit policy makes of one customer whom two rules match.
 */
import type { valueNames } from '../../src/core/index';
import type { ExampleCustomer } from './condition-examples';
import type { ExampleRule, ExampleSetting } from './tab-examples';
import type { Words } from './words';

/** The policies that Settings offer. */
export type OfferedPolicy = keyof ReturnType<typeof valueNames>['hitPolicy'];

const VALUE = { en: 'Value', vi: 'Giá trị' };
const REGULAR = { en: 'Regular', vi: 'Khách quen' };

export const POLICY_RULES: readonly ExampleRule[] = [
  { scheme: VALUE, segment: REGULAR, orderCount: '>= 5' },
  { scheme: VALUE, segment: 'VIP', revenue: '>= 20000000' },
];

/** Both rules match. */
export const POLICY_CUSTOMER: ExampleCustomer = { orderCount: 8, revenue: 25000000 };

/** The segments' order in Settings. */
export const POLICY_ORDER: ExampleSetting = [
  { en: 'scheme', vi: 'cách phân loại' },
  { en: 'Value: output order', vi: 'Giá trị: thứ tự nhóm' },
  { en: 'VIP; Regular', vi: 'VIP; Khách quen' },
];

/** What the customer gets; blank for nothing. */
export const POLICY_RESULTS: Readonly<Record<OfferedPolicy, Words>> = {
  First: REGULAR,
  Unique: '',
  Priority: 'VIP',
  Collect: { en: 'VIP; Regular', vi: 'VIP; Khách quen' },
};
