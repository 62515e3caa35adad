/**
 * The needs pack, a customer of each need and of all of them, and the first need alone.
 */
import { BOTH, packNamed } from './compile-packs';
import { schemesOf } from '../../src/templates/index';
import { daysAgo, expectSegments, ordersOn, segmentsOf, storyOf, type People } from './story';

const LOOKS = { en: 'Looks-driven', vi: 'Thích hình thức' };
const DEALS = { en: 'Deal hunter', vi: 'Săn ưu đãi' };
const SERVICE = { en: 'Service-minded', vi: 'Coi trọng phục vụ' };
const NOVELTY = { en: 'Novelty seeker', vi: 'Thích khám phá hàng mới' };
const NONE = { en: 'No clear need', vi: 'Chưa rõ nhu cầu' };

/** Launched long ago, so that nothing is new. */
const PLAIN = { category: 'Kitchen', launchDate: daysAgo(2000), discount: 0 };
const FASHION = { ...PLAIN, category: 'Fashion' };
/** Launched 100 days ago: new until 70 days ago. */
const FRESH = { ...PLAIN, launchDate: daysAgo(100) };

const PEOPLE: People = {
  // Half of 200 is fashion.
  style: { orders: [...ordersOn([80], FASHION), ...ordersOn([50], PLAIN)], ...LOOKS },
  // 99 of 200 is not.
  lessStyle: {
    orders: [...ordersOn([80], { ...FASHION, amount: 99 }), ...ordersOn([50], { ...PLAIN, amount: 101 })],
    ...NONE,
  },
  likesFashion: { row: { interests: 'Reading, thời trang' }, ...LOOKS },
  tagged: { row: { tags: 'design' }, ...LOOKS },
  // One of two orders had a discount; of one order alone it says nothing.
  deals: { orders: [...ordersOn([80], { ...PLAIN, discount: 20 }), ...ordersOn([50], PLAIN)], ...DEALS },
  oneDeal: { orders: ordersOn([80], { ...PLAIN, discount: 20 }), ...NONE },
  complained: { row: { complaints: 1 }, ...SERVICE },
  rated3: { row: { rating: 3 }, ...SERVICE },
  rated4: { row: { rating: 4 }, ...NONE },
  taggedService: { row: { tags: 'phục vụ' }, ...SERVICE },
  // Two of five are bought within 30 days of their launch, 30 and 1 days after it: 0.4.
  novelty: {
    orders: [...ordersOn([70, 99], FRESH), ...ordersOn([69], FRESH), ...ordersOn([20, 10], PLAIN)],
    ...NOVELTY,
  },
  oneNovelty: { orders: ordersOn([90], FRESH), ...NONE },
  // One of three is 0.33.
  lessNovelty: { orders: [...ordersOn([70], FRESH), ...ordersOn([20, 10], PLAIN)], ...NONE },
  everything: {
    row: { rating: 1 },
    orders: ordersOn([90, 80], { ...FRESH, category: 'Fashion', discount: 5 }),
    en: 'Looks-driven; Deal hunter; Service-minded; Novelty seeker',
    vi: 'Thích hình thức; Săn ưu đãi; Coi trọng phục vụ; Thích khám phá hàng mới',
  },
};

it.each(BOTH)('every need has its customers in %s', (language) => {
  expectSegments('needs', PEOPLE, { language });
});

it.each(BOTH)('the main need in %s is the first of the needs', (language) => {
  const [, scheme] = schemesOf(packNamed('needs'));
  const mains = segmentsOf('needs', storyOf(PEOPLE), { language, scheme });
  const expected = Object.entries(PEOPLE).map(([id, person]) => [id, person[language].split('; ')[0]]);
  expect(mains).toEqual(Object.fromEntries(expected));
});
