/**
 * The value pack: customers by the share of revenue that better customers bring.
 */
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
          vi: 'Nên: giành đơn đầu tiên. Không nên: chi nhiều hơn lãi của đơn đầu.',
        },
        colour: '#80868b',
      },
      {
        segment: { en: 'VIP', vi: 'VIP' },
        when: { shareAbove: '< 50%' },
        action: {
          en: 'Do: serve in person, by the best staff, first in line. Do not: send what everybody gets.',
          vi: 'Nên: nhân viên giỏi nhất chăm sóc riêng, ưu tiên trước. Không nên: gửi nội dung đại trà.',
        },
        colour: '#0b6b3a',
      },
      {
        segment: { en: 'High', vi: 'Giá trị cao' },
        when: { shareAbove: '< 80%' },
        action: {
          en: 'Do: show the way to VIP, offer bundles. Do not: discount what they buy anyway.',
          vi: 'Nên: chỉ lối lên VIP, mời mua theo bộ. Không nên: giảm giá thứ họ vốn vẫn mua.',
        },
        colour: '#1a73e8',
      },
      {
        segment: { en: 'Medium', vi: 'Giá trị vừa' },
        when: { shareAbove: '< 95%' },
        action: {
          en: 'Do: suggest the next category, collect feedback. Do not: give up personal touch wholly.',
          vi: 'Nên: gợi ý ngành hàng tiếp theo, xin góp ý. Không nên: bỏ hẳn chăm sóc cá nhân.',
        },
        colour: '#9a6700',
      },
      {
        segment: { en: 'Low', vi: 'Giá trị thấp' },
        when: { shareAbove: '>= 95%' },
        action: {
          en: 'Do: reach them by cheap channels. Do not: assign staff time.',
          vi: 'Nên: tiếp cận bằng kênh chi phí thấp. Không nên: dành nhiều thời gian nhân viên.',
        },
        colour: '#5f6368',
      },
    ],
  },
  settings: [],
};
