/**
 * The packs of personal data: age, gender, income, location, interests. A customer of each segment.
 */
import { BOTH } from './compile-packs';
import { expectSegments, type People } from './story';

const UNKNOWN = { en: 'Unknown', vi: 'Chưa rõ' };

/** Years are completed on 2026-06-30. */
const AGES: People = {
  // Turns 18 a day later.
  almost18: { row: { birthDate: '2008-07-01' }, en: 'Under 18', vi: 'Dưới 18 tuổi' },
  just18: { row: { birthDate: '2008-06-30' }, en: 'Aged 18–24', vi: '18–24 tuổi' },
  almost25: { row: { birthDate: '2001-07-01' }, en: 'Aged 18–24', vi: '18–24 tuổi' },
  age25: { row: { birthDate: '2001-06-30' }, en: 'Aged 25–34', vi: '25–34 tuổi' },
  age35: { row: { birthDate: '1991-06-30' }, en: 'Aged 35–44', vi: '35–44 tuổi' },
  age45: { row: { birthDate: '1981-06-30' }, en: 'Aged 45–54', vi: '45–54 tuổi' },
  age64: { row: { birthDate: '1961-07-01' }, en: 'Aged 55–64', vi: '55–64 tuổi' },
  age65: { row: { birthDate: '1961-06-30' }, en: 'Aged 65 and over', vi: 'Từ 65 tuổi' },
  unborn: { row: { birthDate: '' }, ...UNKNOWN },
};

const FEMALE = { en: 'Female', vi: 'Nữ' };
const MALE = { en: 'Male', vi: 'Nam' };

const GENDERS: People = {
  lan: { row: { gender: 'Nữ' }, ...FEMALE },
  ann: { row: { gender: 'F' }, ...FEMALE },
  minh: { row: { gender: 'Nam' }, ...MALE },
  bob: { row: { gender: 'Mr.' }, ...MALE },
  kim: { row: { gender: 'Khác' }, en: 'Other', vi: 'Khác' },
  // Nothing is guessed from a name.
  hoa: { row: { gender: '', name: 'Nguyễn Thị Hoa' }, ...UNKNOWN },
};

const LOWER = { en: 'Lower income', vi: 'Thu nhập thấp hơn' };
const MIDDLE = { en: 'Middle income', vi: 'Thu nhập trung bình' };

// Five incomes: the top 20 % are one of them, the top 60 % three.
const INCOMES: People = {
  first: { row: { income: 50000 }, en: 'High income', vi: 'Thu nhập cao' },
  second: { row: { income: 40000 }, ...MIDDLE },
  third: { row: { income: 30000 }, ...MIDDLE },
  fourth: { row: { income: 20000 }, ...LOWER },
  fifth: { row: { income: 0 }, ...LOWER },
  silent: { row: { income: '' }, ...UNKNOWN },
};

const HANOI = { en: 'Hanoi', vi: 'Hà Nội' };
const SAIGON = { en: 'Ho Chi Minh City', vi: 'TP. Hồ Chí Minh' };
const LARGE = { en: 'Other large city', vi: 'Thành phố lớn khác' };
const ELSEWHERE = { en: 'Elsewhere', vi: 'Nơi khác' };

const PLACES: People = {
  hanoi: { row: { city: 'Hà Nội' }, ...HANOI },
  // The province stands in the column of regions, in whichever spelling.
  bavi: { row: { city: 'Ba Vì', region: 'hanoi' }, ...HANOI },
  saigon: { row: { city: 'TP.HCM' }, ...SAIGON },
  thuDuc: { row: { city: '', region: 'Thành phố Hồ Chí Minh' }, ...SAIGON },
  danang: { row: { city: 'Đà Nẵng' }, ...LARGE },
  london: { row: { city: 'London' }, ...LARGE },
  dalat: { row: { city: 'Đà Lạt' }, ...ELSEWHERE },
  nowhere: { row: { city: '', region: '' }, ...UNKNOWN },
};

const INTERESTS: People = {
  cook: { row: { interests: 'Nấu ăn' }, en: 'Food and drink', vi: 'Ẩm thực' },
  fashion: { row: { interests: 'fashion' }, en: 'Fashion and beauty', vi: 'Thời trang và làm đẹp' },
  gardener: { row: { interests: 'Gardening' }, en: 'Home and garden', vi: 'Nhà cửa và vườn' },
  runner: { row: { interests: 'Chạy bộ' }, en: 'Sport and wellness', vi: 'Thể thao và sức khỏe' },
  // Every field is named, in the order of the rules.
  readerWhoTravels: {
    row: { interests: 'Reading, Travel' },
    en: 'Travel; Books and arts',
    vi: 'Du lịch; Sách và nghệ thuật',
  },
  parent: { row: { interests: 'Kids' }, en: 'Family', vi: 'Gia đình' },
  collector: { row: { interests: 'Stamps' }, en: 'Other interests', vi: 'Sở thích khác' },
  silent: { row: { interests: '' }, ...UNKNOWN },
};

const PACKS = { age: AGES, gender: GENDERS, income: INCOMES, location: PLACES, interests: INTERESTS };

describe.each(BOTH)('in %s', (language) => {
  it.each(Object.entries(PACKS))('each segment of the pack %s has its customers', (pack, people) => {
    expectSegments(pack, people, { language });
  });
});
