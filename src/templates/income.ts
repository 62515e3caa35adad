/**
 * The income pack: bands by rank among all customers, since a column may be of a month or a year, in any currency.
 * Who knows their column writes amounts in the cells, such as ">= 30000000". The last row takes everybody else whose income is known.
 */
import { COLOURS } from './colours';
import type { Pack } from './types';
import { UNKNOWN } from './unknown';

export const INCOME: Pack = {
  key: 'income',
  title: { en: 'Income: by rank', vi: 'Thu nhập: theo thứ hạng' },
  scheme: {
    name: { en: 'Income', vi: 'Thu nhập' },
    column: { en: 'Income segment', vi: 'Nhóm thu nhập' },
    hitPolicy: 'First',
    otherwise: UNKNOWN.segment,
    rules: [
      {
        segment: { en: 'High income', vi: 'Thu nhập cao' },
        when: { income: 'top 20%' },
        action: {
          en: 'Do: show the better versions, offer service and comfort. Do not: lead with discounts.',
          vi: 'Nên: giới thiệu dòng hàng cao cấp, dịch vụ và sự tiện lợi. Không nên: mở đầu bằng giảm giá.',
        },
        colour: COLOURS.forest,
      },
      {
        segment: { en: 'Middle income', vi: 'Thu nhập trung bình' },
        when: { income: 'top 60%' },
        action: {
          en: 'Do: show what they get for the price, offer bundles. Do not: hide the price.',
          vi: 'Nên: cho thấy giá trị so với giá tiền, mời mua theo bộ. Không nên: giấu giá.',
        },
        colour: COLOURS.blue,
      },
      {
        segment: { en: 'Lower income', vi: 'Thu nhập thấp hơn' },
        when: { income: 'top 100%' },
        action: {
          en: 'Do: offer small packs and payment in parts. Do not: suggest credit that they cannot carry.',
          vi: 'Nên: có gói nhỏ và thanh toán nhiều lần. Không nên: mời vay mua quá khả năng.',
        },
        colour: COLOURS.orange,
      },
    ],
  },
  settings: [],
};
