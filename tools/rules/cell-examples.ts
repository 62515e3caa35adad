/**
 * Examples of what may stand in a cell under a metric or a customers' column, with values for which it holds and others.
 */
import type { ExampleSubject, Words } from './words';

/** A value of a customer as the sheet has it; null is blank. Shares are 0 to 1. */
export type ExampleValue = number | Words | null;

export interface CellExample {
  readonly write: Words;
  /** Another way to write the same. */
  readonly also?: Words;
  readonly means: Words;
  readonly holds: readonly ExampleValue[];
  readonly fails: readonly ExampleValue[];
}

export interface CellGroup {
  readonly title: Words;
  readonly under: ExampleSubject;
  readonly examples: readonly CellExample[];
  readonly remark?: Words;
}

const NUMBERS: CellGroup = {
  title: { en: 'A number', vi: 'Số' },
  under: 'orderCount',
  remark: {
    en: 'In `[5..10)` the bracket says whether the end itself belongs: `[` and `]` yes, `(` and `)` no.',
    vi: 'Trong `[5..10)`, dấu ngoặc cho biết có tính cả đầu mút hay không: `[` và `]` là có, `(` và `)` là không.',
  },
  examples: [
    { write: '5', means: { en: 'exactly 5', vi: 'đúng 5' }, holds: [5], fails: [4, 6] },
    { write: '>= 5', means: { en: '5 or more', vi: 'từ 5 trở lên' }, holds: [5, 6], fails: [4, null] },
    { write: '< 10', means: { en: 'less than 10', vi: 'dưới 10' }, holds: [9], fails: [10, null] },
    {
      write: '[5..10]',
      also: '5..10',
      means: { en: 'from 5 to 10', vi: 'từ 5 đến 10' },
      holds: [5, 10],
      fails: [4, 11],
    },
    {
      write: '[5..10)',
      means: { en: 'from 5 to below 10', vi: 'từ 5 đến dưới 10' },
      holds: [5, 9],
      fails: [10],
    },
    {
      write: '(5..10]',
      means: { en: 'above 5, up to 10', vi: 'trên 5, tối đa 10' },
      holds: [6, 10],
      fails: [5],
    },
    {
      write: '1, 2, >= 20',
      means: { en: 'one of these holds', vi: 'ít nhất một mục đúng' },
      holds: [1, 2, 25],
      fails: [3, 19],
    },
    {
      write: 'not(1, 2)',
      means: { en: 'none of these', vi: 'không phải các giá trị này' },
      holds: [3],
      fails: [1, 2],
    },
    {
      write: '!= 0',
      means: { en: 'anything but 0, blank too', vi: 'khác 0, kể cả trống' },
      holds: [1, null],
      fails: [0],
    },
    {
      write: '? >= 5 and ? != 7',
      means: {
        en: '`?` is the customer’s value: both hold',
        vi: '`?` là giá trị của khách: cả hai cùng đúng',
      },
      holds: [5, 8],
      fails: [4, 7],
    },
    { write: 'null', means: { en: 'blank', vi: 'để trống' }, holds: [null], fails: [0, 5] },
    { write: '!= null', means: { en: 'not blank', vi: 'không trống' }, holds: [0, 5], fails: [null] },
    {
      write: '-',
      also: '',
      means: { en: 'anything, as an empty cell does', vi: 'giá trị nào cũng được, như ô để trống' },
      holds: [0, 5, null],
      fails: [],
    },
  ],
};

const MONEY: CellGroup = {
  title: { en: 'Money', vi: 'Số tiền' },
  under: 'revenue',
  remark: {
    en: 'Write digits only, without separators or currency. Decimals have a point.',
    vi: 'Chỉ viết chữ số, không có dấu phân cách hay đơn vị tiền. Phần thập phân dùng dấu chấm.',
  },
  examples: [
    {
      write: '>= 20000000',
      means: { en: '20 million or more', vi: 'từ 20 triệu trở lên' },
      holds: [20000000],
      fails: [19999999, null],
    },
    {
      write: '(0..1000000)',
      means: { en: 'above 0, below 1 million', vi: 'trên 0 và dưới 1 triệu' },
      holds: [1, 999999],
      fails: [0, 1000000],
    },
  ],
};

const SHARES: CellGroup = {
  title: { en: 'A share', vi: 'Tỷ lệ' },
  under: 'discountedShare',
  examples: [
    {
      write: '>= 50%',
      also: '>= 0.5',
      means: { en: 'half or more', vi: 'từ một nửa trở lên' },
      holds: [0.5, 1],
      fails: [0.25, null],
    },
    {
      write: '[10%..30%)',
      means: { en: 'from 10 % to below 30 %', vi: 'từ 10 % đến dưới 30 %' },
      holds: [0.1, 0.25],
      fails: [0.3],
    },
  ],
};

const TEXTS: CellGroup = {
  title: { en: 'A text', vi: 'Văn bản' },
  under: 'city',
  remark: {
    en: 'Case and doubled spaces do not count; accents do, unless Settings say otherwise. A text with a comma in it, or with a word of the rules such as `and`, needs double quotes.',
    vi: 'Không phân biệt hoa thường và khoảng trắng thừa; có phân biệt dấu, trừ khi Cài đặt ghi khác. Văn bản có dấu phẩy, hoặc có từ của quy tắc như `và`, phải đặt trong dấu nháy kép.',
  },
  examples: [
    {
      write: { en: 'London', vi: 'Hà Nội' },
      means: { en: 'this text', vi: 'đúng văn bản này' },
      holds: [
        { en: 'London', vi: 'Hà Nội' },
        { en: 'LONDON', vi: 'HÀ NỘI' },
      ],
      fails: [{ en: 'Londonderry', vi: 'Ha Noi' }, null],
    },
    {
      write: { en: 'London, York', vi: 'Hà Nội, Huế' },
      also: { en: '"London", "York"', vi: '"Hà Nội"; "Huế"' },
      means: { en: 'one of these', vi: 'một trong các văn bản này' },
      holds: [{ en: 'York', vi: 'Huế' }],
      fails: [{ en: 'Leeds', vi: 'Đà Nẵng' }],
    },
    {
      write: { en: 'not("London", "York")', vi: 'not("Hà Nội", "Huế")' },
      also: { en: 'not(London, York)', vi: 'không("Hà Nội", "Huế")' },
      means: { en: 'none of these', vi: 'không phải các văn bản này' },
      holds: [{ en: 'Leeds', vi: 'Đà Nẵng' }],
      fails: [{ en: 'London', vi: 'Hà Nội' }],
    },
    {
      write: { en: '"Stratford, London"', vi: '"Quận 1, TP. Hồ Chí Minh"' },
      means: { en: 'one text with a comma in it', vi: 'một văn bản có dấu phẩy' },
      holds: [{ en: 'Stratford, London', vi: 'Quận 1, TP. Hồ Chí Minh' }],
      fails: [{ en: 'London', vi: 'Quận 1' }],
    },
    {
      write: { en: 'starts with "New"', vi: 'bắt đầu bằng "Hà"' },
      means: { en: 'begins so', vi: 'bắt đầu như vậy' },
      holds: [{ en: 'Newcastle', vi: 'Hà Tĩnh' }],
      fails: [{ en: 'York', vi: 'Nam Hà' }],
    },
    {
      write: { en: 'contains "york"', vi: 'chứa "nam"' },
      means: { en: 'has this in it', vi: 'có chứa phần này' },
      holds: [{ en: 'New York', vi: 'Quảng Nam' }],
      fails: [{ en: 'Leeds', vi: 'Huế' }],
    },
  ],
};

const LISTS: CellGroup = {
  title: { en: 'A list', vi: 'Danh sách' },
  under: 'interests',
  remark: {
    en: 'A text asks whether it is one entry of the list.',
    vi: 'Một văn bản ở đây nghĩa là danh sách có mục đó.',
  },
  examples: [
    {
      write: { en: 'coffee', vi: 'cà phê' },
      means: { en: 'the list has this entry', vi: 'danh sách có mục này' },
      holds: [{ en: 'tea; coffee', vi: 'trà; cà phê' }],
      fails: [{ en: 'coffee cups', vi: 'cà phê sữa' }, null],
    },
    {
      write: { en: 'coffee, tea', vi: 'cà phê, trà' },
      means: { en: 'it has one of these', vi: 'có ít nhất một trong các mục này' },
      holds: [{ en: 'tea; travel', vi: 'trà; du lịch' }],
      fails: [{ en: 'travel', vi: 'du lịch' }],
    },
    {
      write: { en: '? = "coffee" and ? = "tea"', vi: '? = "cà phê" và ? = "trà"' },
      means: { en: 'it has both', vi: 'có cả hai' },
      holds: [{ en: 'tea; coffee', vi: 'trà; cà phê' }],
      fails: [{ en: 'tea', vi: 'trà' }],
    },
    {
      write: { en: 'contains "coffee"', vi: 'chứa "cà phê"' },
      means: { en: 'an entry has this in it', vi: 'có mục chứa phần này' },
      holds: [{ en: 'coffee cups', vi: 'cà phê sữa' }],
      fails: [{ en: 'tea', vi: 'trà' }],
    },
  ],
};

const DATES: CellGroup = {
  title: { en: 'A date', vi: 'Ngày' },
  under: 'lastOrderDate',
  remark: {
    en: 'Year-month-day, in `date("…")`. For "the last 30 days" use a metric in days: `<= 30` under days since last order.',
    vi: 'Viết năm-tháng-ngày trong `date("…")`. Muốn nói "30 ngày gần đây", hãy dùng chỉ số tính bằng ngày: `<= 30` dưới số ngày từ đơn cuối.',
  },
  examples: [
    {
      write: '>= date("2026-01-01")',
      means: { en: 'that day or later', vi: 'từ ngày đó trở đi' },
      holds: ['2026-01-01', '2026-05-20'],
      fails: ['2025-12-31', null],
    },
    {
      write: '[date("2026-01-01")..date("2026-03-31")]',
      means: { en: 'in these three months', vi: 'trong ba tháng này' },
      holds: ['2026-03-31'],
      fails: ['2026-04-01'],
    },
    {
      write: 'today()',
      means: { en: 'on the analysis date', vi: 'đúng ngày phân tích' },
      holds: ['2026-06-30'],
      fails: ['2026-06-29'],
    },
  ],
};

const YES_NO: CellGroup = {
  title: { en: 'Yes or no', vi: 'Có hoặc không' },
  under: 'consent',
  examples: [
    {
      write: { en: 'yes', vi: 'có' },
      also: { en: 'true', vi: 'đúng' },
      means: { en: 'yes', vi: 'có' },
      holds: [{ en: 'yes', vi: 'có' }],
      fails: [{ en: 'no', vi: 'không' }, null],
    },
    {
      write: { en: 'no', vi: 'không' },
      means: { en: 'no, but not blank', vi: 'không, nhưng không phải để trống' },
      holds: [{ en: 'no', vi: 'không' }],
      fails: [{ en: 'yes', vi: 'có' }, null],
    },
  ],
};

export const CELL_GROUPS: readonly CellGroup[] = [NUMBERS, MONEY, SHARES, TEXTS, LISTS, DATES, YES_NO];

/** The orders of all customers over whom the examples of top and bottom are asked. */
export const SHARE_OF: readonly number[] = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9];

/** Under orders, where the customers have SHARE_OF. */
export const SHARE_EXAMPLES: readonly CellExample[] = [
  {
    write: 'top 20%',
    // 20 % of 10 customers are 2: the two largest are 9 and 8.
    means: { en: 'among the fifth with the most', vi: 'thuộc 20 % khách có nhiều nhất' },
    holds: [9, 8],
    fails: [7, null],
  },
  {
    write: 'bottom 20%',
    // The second smallest is 2, and so is the third: a tie, so all three are in.
    means: {
      en: 'among the fifth with the fewest; equal values are all in',
      vi: 'thuộc 20 % khách có ít nhất; các giá trị bằng nhau đều được tính',
    },
    holds: [1, 2],
    fails: [3, null],
  },
];
