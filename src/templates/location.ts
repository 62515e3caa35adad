/**
 * The location pack: the two largest markets of Viet Nam, other large cities, elsewhere. Change the cities in the rows.
 * A city is looked for in the column of cities and in that of regions, which often holds provinces.
 */
import { anyOf, BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackRule, PackSegment } from './types';
import { UNKNOWN } from './unknown';

// prettier-ignore
const HANOI_NAMES = ['Hà Nội', 'TP. Hà Nội', 'Thành phố Hà Nội', 'Ha Noi', 'Hanoi', 'HN'];
// prettier-ignore
const SAIGON_NAMES = [
  'TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Hồ Chí Minh', 'TP.HCM', 'TP. HCM', 'TPHCM', 'HCM',
  'Sài Gòn', 'Ho Chi Minh City', 'Ho Chi Minh', 'HCMC', 'Saigon',
];
// prettier-ignore
const LARGE_CITIES = [
  'Đà Nẵng', 'Da Nang', 'Hải Phòng', 'Hai Phong', 'Cần Thơ', 'Can Tho', 'Huế', 'Hue', 'Biên Hòa', 'Nha Trang',
  'Singapore', 'Bangkok', 'Tokyo', 'London', 'Paris', 'Berlin', 'New York', 'Los Angeles', 'Chicago', 'Toronto', 'Sydney',
  'Melbourne',
];

const HANOI: PackSegment = {
  segment: { en: 'Hanoi', vi: 'Hà Nội' },
  action: {
    en: 'Do: offer delivery on the same day, invite to the shop. Do not: promise what stands in another warehouse.',
    vi: 'Nên: giao trong ngày, mời đến cửa hàng. Không nên: hứa món đang nằm ở kho khác.',
  },
  colour: COLOURS.blue,
};

const SAIGON: PackSegment = {
  segment: { en: 'Ho Chi Minh City', vi: 'TP. Hồ Chí Minh' },
  action: {
    en: 'Do: offer delivery within hours, announce events in town. Do not: send offers of far-off shops.',
    vi: 'Nên: giao nhanh trong vài giờ, báo sự kiện tại thành phố. Không nên: gửi ưu đãi của cửa hàng ở xa.',
  },
  colour: COLOURS.red,
};

const LARGE: PackSegment = {
  segment: { en: 'Other large city', vi: 'Thành phố lớn khác' },
  action: {
    en: 'Do: name the day of delivery, find partners near them. Do not: invite to shops that are far away.',
    vi: 'Nên: báo rõ ngày giao, tìm đối tác gần họ. Không nên: mời đến cửa hàng ở xa.',
  },
  colour: COLOURS.orange,
};

const ELSEWHERE: PackSegment = {
  segment: { en: 'Elsewhere', vi: 'Nơi khác' },
  action: {
    en: 'Do: bundle orders so that shipping pays, say what it costs. Do not: surprise with fees at the end.',
    vi: 'Nên: gộp đơn để tiết kiệm phí giao, nói rõ phí. Không nên: đến bước cuối mới báo phí.',
  },
  colour: COLOURS.forest,
};

/** By the city, else by the region. */
function at(segment: PackSegment, names: readonly string[]): PackRule[] {
  return [
    { ...segment, when: { city: anyOf(names) } },
    { ...segment, when: { region: anyOf(names) } },
  ];
}

export const LOCATION: Pack = {
  key: 'location',
  title: { en: 'Location: where they live', vi: 'Khu vực: họ sống ở đâu' },
  scheme: {
    name: { en: 'Location', vi: 'Khu vực' },
    column: { en: 'Location segment', vi: 'Nhóm khu vực' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      { ...UNKNOWN, when: { city: BLANK, region: BLANK } },
      ...at(HANOI, HANOI_NAMES),
      ...at(SAIGON, SAIGON_NAMES),
      ...at(LARGE, LARGE_CITIES),
      ELSEWHERE,
    ],
  },
  settings: [],
};
