/**
 * The owners pack: a customer of each segment, and who gets whom.
 */
import { OUTPUT_WORDS } from '../../src/core/words/output';
import { BOTH, packNamed } from './compile-packs';
import { expectSegments, ordersOn, segmentsOf, storyOf, type People } from './story';

const CARE = { en: 'Needs care', vi: 'Cần chăm sóc' };
const KEY = { en: 'Key customer', vi: 'Khách quan trọng' };
const PROSPECT = { en: 'Prospect', vi: 'Khách tiềm năng' };
const OTHERS = { en: 'Everybody else', vi: 'Khách còn lại' };

const spent = (amount: number) => ({ orders: ordersOn([20], { amount }) });

// Revenue 1,000 without the walk-ins. Before c1 0 % has accumulated, before c3 50 %: A. Before c4 81 %, c8 90 %, c9 96 %.
const PEOPLE: People = {
  c1: { ...spent(500), ...KEY },
  c2: { row: { complaints: 1 }, ...CARE },
  c3: { ...spent(310), ...KEY },
  c4: { ...spent(90), ...OTHERS },
  c5: PROSPECT,
  c6: PROSPECT,
  c7: { row: { rating: 2 }, ...CARE },
  c8: { ...spent(60), ...OTHERS },
  c9: { row: { rating: 3 }, ...spent(40), ...OTHERS },
  // Nobody in particular, and nobody's.
  walkIns: { row: { name: 'Khách lẻ' }, ...spent(5000), en: 'Walk-in', vi: 'Khách vãng lai' },
};

// In the order of ids. c1 and c3 take turns between 1 and 2; c4 goes to 3, who has nobody yet; c5 and c6 to 3, too; c8 to 1
// (one customer, as 2 has), c9 to 2 (one, and 1 has two by then).
const PLACES = { c1: '1', c3: '2', c4: '3', c5: '3', c6: '3', c8: '1', c9: '2' };

it.each(BOTH)('everybody is told apart by what care they need in %s', (language) => {
  expectSegments('owners', PEOPLE, { language });
});

it.each([
  ['en', 'Sales', 'Service 1'],
  ['vi', 'Nhân viên', 'Chăm sóc 1'],
] as const)('everybody but the walk-ins gets somebody in %s', (language, sales, service) => {
  const { scheme } = packNamed('owners');
  const [en, vi] = [OUTPUT_WORDS.en.owner, OUTPUT_WORDS.vi.owner];
  const owners = segmentsOf('owners', storyOf(PEOPLE), {
    language,
    scheme: { ...scheme, column: { en, vi } },
  });
  const places = Object.entries(PLACES).map(([id, place]) => [id, `${sales} ${place}`] as const);
  expect(owners).toEqual({ ...Object.fromEntries(places), c2: service, c7: service, walkIns: '' });
});

it.each(BOTH)('names no person whom a shop could take for its own in %s', (language) => {
  const names = packNamed('owners').scheme.rules.flatMap(({ owner }) => owner?.[language].split('; ') ?? []);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^(?:Sales|Service|Nhân viên|Chăm sóc) \d$/);
});
