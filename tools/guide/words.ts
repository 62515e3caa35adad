/**
 * The words of the generated parts of the guide, in both languages.
 */
import type { Language, MetricFamily } from '../../src/core/index';

export interface GuideWords {
  readonly or: string;
  /** Of a segment that takes whoever is left. */
  readonly everybody: string;
  /** Of cells with several rules. */
  readonly anyOne: string;
  /** How one segment is chosen, and how several are. */
  readonly first: string;
  readonly collect: string;
  readonly tried: string;
  readonly every: string;
  readonly owner: string;
  readonly segments: readonly [segment: string, who: string, action: string, not: string, sample: string];
  readonly columns: readonly [column: string, metrics: string];
  readonly contents: readonly [page: string, pack: string, segments: string];
  readonly starters: readonly [starter: string, description: string, packs: string, thresholds: string];
  /** {size} customers, {pack} the pack's name. */
  readonly sample: string;
  readonly walkIns: string;
  /** {name}, {column}: a second scheme over the same rules. */
  readonly variant: string;
  /** Of columns that are not there. */
  readonly missing: string;
  /** {name}, {policy}, {column}, {otherwise} */
  readonly scheme: string;
  readonly noOtherwise: string;
  readonly bins: string;
  readonly sets: string;
  /** {scheme}: who is listed below it. */
  readonly names: readonly [scheme: string, english: string, vietnamese: string];
  readonly families: Readonly<Record<MetricFamily, string>>;
}

const EN: GuideWords = {
  or: 'or',
  everybody: 'whom no other rule takes',
  anyOne: 'Of several lines in one cell any one is enough.',
  first: 'first match wins',
  collect: 'every match',
  tried: 'The rules are tried from top to bottom, and the first that holds wins.',
  owner: 'Owner',
  every: 'Every rule that holds gives its segment, so that a customer may be in several.',
  segments: ['Segment', 'Who', 'Do', 'Do not', 'Sample shop'],
  columns: ['Column (sheet)', 'What the rules learn from it'],
  contents: ['Page', 'Pack', 'Segments'],
  starters: ['Starter', 'For whom', 'Packs', 'What differs'],
  sample:
    'The last column is the invented sample shop of {size} customers: `npm run -s classify -- --sample en --pack {pack}` prints it.',
  walkIns:
    'The one customer who stands for all unnamed walk-ins is in no rule: it is in the segment Walk-in of every scheme that does not ask about walk-ins.',
  variant:
    'A second column, **{column}**, has the first of these that fits, for those who want one segment a customer. In the sample shop: {sizes}.',
  missing:
    'Besides these, the customer ID in both sheets. A column that is not there is reported; what the rules learn from it is then blank for everybody.',
  scheme:
    'In the section **{section}** the scheme **{name}**: {policy}, in the column **{column}**; otherwise: {otherwise}.',
  noOtherwise: 'nobody is left, since the rules take everybody',
  bins: 'The scheme is made for {bins} scores and is left out, with a message, where Settings have another number.',
  sets: 'The pack sets **{name}** to `{value}`.',
  names: ['Scheme', 'English', 'Tiếng Việt'],
  families: {
    seasonShare: 'share of each season',
    seasonYears: 'years of each season',
    categoryShare: 'share of each category',
  },
};

const VI: GuideWords = {
  or: 'hoặc',
  everybody: 'những khách không quy tắc nào nhận',
  anyOne: 'Trong một ô có nhiều dòng thì chỉ cần đúng một dòng.',
  first: 'dùng quy tắc khớp đầu tiên',
  collect: 'giữ mọi quy tắc khớp',
  tried: 'Các quy tắc được xét từ trên xuống và dùng quy tắc khớp đầu tiên.',
  owner: 'Nhân viên phụ trách',
  every: 'Quy tắc nào khớp cũng được giữ, nên một khách có thể thuộc nhiều nhóm.',
  segments: ['Nhóm khách hàng', 'Gồm những ai', 'Nên', 'Không nên', 'Cửa hàng mẫu'],
  columns: ['Cột (trang tính)', 'Quy tắc biết được gì từ cột này'],
  contents: ['Trang', 'Bộ quy tắc', 'Các nhóm'],
  starters: ['Bộ khởi đầu', 'Dành cho ai', 'Các bộ quy tắc', 'Điểm khác'],
  sample:
    'Cột cuối là cửa hàng mẫu (hư cấu) với {size} khách hàng: xem bằng lệnh `npm run -s classify -- --sample vi --pack {pack}`.',
  walkIns:
    'Dòng chung cho mọi khách vãng lai không tên không thuộc quy tắc nào ở trên: dòng này nằm trong nhóm Khách vãng lai của mọi cách phân loại không hỏi đến khách vãng lai.',
  variant:
    'Cột thứ hai, **{column}**, lấy nhóm khớp đầu tiên trong số này, dành cho ai muốn mỗi khách chỉ có một nhóm. Ở cửa hàng mẫu: {sizes}.',
  missing:
    'Ngoài ra cần mã khách hàng ở cả hai trang tính. Thiếu cột nào thì cột đó được báo lại, và những gì lấy từ cột đó sẽ để trống với mọi khách.',
  scheme:
    'Trong mục **{section}**, cách phân loại **{name}**: {policy}, ghi vào cột **{column}**; còn lại: {otherwise}.',
  noOtherwise: 'không còn ai, vì các quy tắc đã nhận mọi khách',
  bins: 'Cách phân loại này dùng {bins} bậc điểm; nếu Cài đặt dùng số bậc khác thì cách phân loại này không được dùng và có thông báo.',
  sets: 'Bộ quy tắc đặt **{name}** là `{value}`.',
  names: ['Cách phân loại', 'English', 'Tiếng Việt'],
  families: {
    seasonShare: 'tỷ lệ đơn của từng mùa',
    seasonYears: 'số năm mua của từng mùa',
    categoryShare: 'tỷ lệ của từng nhóm hàng',
  },
};

export function guideWords(language: Language): GuideWords {
  return language === 'vi' ? VI : EN;
}
