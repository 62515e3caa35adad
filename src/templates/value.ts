/**
 * The value pack: customers by the share of revenue that better customers bring.
 */
import { COLOURS } from './colours';
import type { Pack } from './types';

export const VALUE: Pack = {
  key: 'value',
  title: { en: 'Value: who brings the revenue', vi: 'Giá trị: ai mang lại doanh thu' },
  scheme: {
    name: { en: 'Value', vi: 'Giá trị' },
    column: { en: 'Value segment', vi: 'Nhóm giá trị' },
    hitPolicy: 'First',
    otherwise: { en: 'Unknown', vi: 'Chưa rõ' },
    rules: [
      {
        segment: { en: 'None', vi: 'Chưa có doanh thu' },
        when: { revenue: '<= 0' },
        action: {
          en: 'Do: win the first order. Do not: spend more than a first order earns.',
          vi: 'Nên: mời đặt đơn đầu tiên. Không nên: chi nhiều hơn tiền lãi của đơn đầu.',
        },
        colour: COLOURS.grey,
      },
      {
        segment: { en: 'VIP', vi: 'VIP' },
        when: { shareAbove: '< 50%' },
        action: {
          en: 'Do: let your best staff serve them in person, first in line. Do not: send them what everybody gets.',
          vi: 'Nên: giao nhân viên giỏi nhất chăm sóc riêng, ưu tiên phục vụ trước. Không nên: gửi nội dung đại trà.',
        },
        colour: COLOURS.forest,
      },
      {
        segment: { en: 'High', vi: 'Giá trị cao' },
        when: { shareAbove: '< 80%' },
        action: {
          en: 'Do: show the way to VIP, offer bundles. Do not: discount what they buy anyway.',
          vi: 'Nên: chỉ cách lên VIP, mời mua theo bộ. Không nên: giảm giá những món họ vẫn mua.',
        },
        colour: COLOURS.blue,
      },
      {
        segment: { en: 'Medium', vi: 'Giá trị vừa' },
        when: { shareAbove: '< 95%' },
        action: {
          en: 'Do: suggest the next category, collect feedback. Do not: drop the personal touch altogether.',
          vi: 'Nên: gợi ý ngành hàng tiếp theo, xin góp ý. Không nên: bỏ hẳn việc chăm sóc riêng.',
        },
        colour: COLOURS.orange,
      },
      {
        segment: { en: 'Low', vi: 'Giá trị thấp' },
        when: { shareAbove: '>= 95%' },
        action: {
          en: 'Do: reach them by cheap channels. Do not: assign staff time.',
          vi: 'Nên: tiếp cận bằng kênh chi phí thấp. Không nên: cử nhân viên chăm sóc riêng.',
        },
        colour: COLOURS.charcoal,
      },
    ],
  },
  settings: [],
};
