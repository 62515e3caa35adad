/**
 * Every fault of the rule language as a marketer reads it: where it is, and the whole sentence in both languages.
 */
import { CONDITION_FAULTS } from '../../../src/core/conditions/faults';
import { CONDITION_FAULTS as EN } from '../../../src/i18n/en/conditions';
import { CONDITION_FAULTS as VI } from '../../../src/i18n/vi/conditions';
import { fill } from '../../../src/i18n/format';
import { ask, compileFor } from './support';
import type { ConditionFault } from '../../../src/core/conditions/types';

type Code = keyof typeof CONDITION_FAULTS;

interface Message {
  readonly code: Code;
  /** The subject of the cell; none for the Condition column. */
  readonly under?: string;
  readonly cell: unknown;
  /** What the range covers. */
  readonly at: string;
  readonly en: string;
  readonly vi: string;
}

const MESSAGES: readonly Message[] = [
  {
    code: 'rule.tooLong',
    cell: `"${'x'.repeat(2000)}"`,
    at: 'x"',
    en: 'This cell has 2,002 characters; at most 2,000 are allowed. Split it into several rules.',
    vi: 'Ô này có 2.002 ký tự, tối đa là 2.000. Hãy tách thành nhiều quy tắc.',
  },
  {
    code: 'rule.tooDeep',
    cell: `${'('.repeat(51)}orders > 1${')'.repeat(51)}`,
    at: '(',
    en: 'Parentheses are nested more than 50 deep. Split this into several rules.',
    vi: 'Dấu ngoặc lồng nhau quá 50 lớp. Hãy tách thành nhiều quy tắc.',
  },
  {
    code: 'rule.cellType',
    under: 'last order',
    cell: new Date(0),
    at: '',
    en: 'This cell holds something that is neither text, number nor yes/no. Type the rule as plain text.',
    vi: 'Ô này không phải văn bản, số hay giá trị có/không. Hãy gõ quy tắc dưới dạng văn bản thường.',
  },
  {
    code: 'rule.leadingEquals',
    under: 'orders',
    cell: '=5',
    at: '=',
    en: 'A rule cannot begin with "=", because Google Sheets would take it for a formula. Write 5',
    vi: 'Quy tắc không được bắt đầu bằng dấu "=" vì Google Trang tính sẽ hiểu là công thức. Hãy viết 5',
  },
  {
    code: 'rule.unclosedQuote',
    cell: 'city = "Huế',
    at: '"Huế',
    en: 'The quote in "Huế is never closed. Close it: "Huế"',
    vi: 'Dấu nháy trong "Huế chưa được đóng. Hãy đóng lại: "Huế"',
  },
  {
    code: 'rule.singleQuotes',
    cell: "city = 'Huế'",
    at: "'Huế'",
    en: 'Texts are written in double quotes, not single ones. Write "Huế"',
    vi: 'Văn bản phải đặt trong dấu nháy kép, không phải nháy đơn. Hãy viết "Huế"',
  },
  {
    code: 'rule.unexpectedCharacter',
    cell: 'orders > 5 #',
    at: '#',
    en: 'The character # has no meaning in a rule. Remove it, or put the text in double quotes.',
    vi: 'Ký tự # không có nghĩa trong quy tắc. Hãy bỏ đi, hoặc đặt văn bản trong dấu nháy kép.',
  },
  {
    code: 'rule.badOperator',
    under: 'orders',
    cell: '=> 5',
    at: '=>',
    en: '"=>" is not a sign that rules know. Write >=',
    vi: 'Quy tắc không có dấu "=>". Hãy viết >=',
  },
  {
    code: 'rule.badOperator',
    under: 'orders',
    cell: '>> 5',
    at: '>>',
    en: '">>" is not a sign that rules know. Write >',
    vi: 'Quy tắc không có dấu ">>". Hãy viết >',
  },
  {
    code: 'rule.numberComma',
    under: 'orders',
    cell: '>= 1,5',
    at: '1,5',
    en: '1,5 could be read in more than one way. Write 1.5 for one number, or 1; 5 for two.',
    vi: '1,5 có thể hiểu theo nhiều cách. Hãy viết 1.5 nếu là một số, hoặc 1; 5 nếu là hai số.',
  },
  {
    code: 'rule.numberPoint',
    under: 'revenue',
    cell: '>= 500.000',
    at: '500.000',
    en: '500.000 could be read in two ways. Write 500000 or 500.0.',
    vi: '500.000 có thể hiểu theo hai cách. Hãy viết 500000 hoặc 500.0.',
  },
  {
    code: 'rule.numberGroups',
    under: 'revenue',
    cell: '>= 1.000.000',
    at: '1.000.000',
    en: '1.000.000 has separators between its digits. Write 1000000',
    vi: '1.000.000 có dấu phân cách giữa các chữ số. Hãy viết 1000000',
  },
  {
    code: 'rule.numberList',
    under: 'orders',
    cell: '1,2,3',
    at: '1,2,3',
    en: 'In 1,2,3 it is unclear where a number ends. Write 1; 2; 3',
    vi: 'Không rõ mỗi số trong 1,2,3 kết thúc ở đâu. Hãy viết 1; 2; 3',
  },
  {
    code: 'rule.badNumber',
    under: 'orders',
    cell: '1.2.3',
    at: '1.2.3',
    en: '1.2.3 is not a number. Write digits, with one point for decimals at most.',
    vi: '1.2.3 không phải là số. Hãy chỉ viết chữ số, và nhiều nhất một dấu chấm cho phần thập phân.',
  },
  {
    code: 'rule.numberUnit',
    under: 'revenue',
    cell: '>= 5tr',
    at: '5tr',
    en: '5tr has a unit or a currency in it. Write the number alone: 5000000',
    vi: '5tr có kèm đơn vị hoặc tiền tệ. Hãy chỉ viết số: 5000000',
  },
  {
    code: 'rule.bareDate',
    under: 'last order',
    cell: '>= 31/12/2025',
    at: '31/12/2025',
    en: 'The date 31/12/2025 would be read as a calculation. Write date("2025-12-31")',
    vi: 'Ngày 31/12/2025 sẽ bị hiểu là phép tính. Hãy viết date("2025-12-31")',
  },
  {
    code: 'rule.dayOrMonth',
    under: 'last order',
    cell: '>= 01/02/2026',
    at: '01/02/2026',
    en: '01/02/2026 could be one of two days. Write date("2026-02-01") or date("2026-01-02").',
    vi: '01/02/2026 có thể là một trong hai ngày. Hãy viết date("2026-02-01") hoặc date("2026-01-02").',
  },
  {
    code: 'rule.dateForm',
    under: 'last order',
    cell: 'date("2026-1-5")',
    at: '"2026-1-5"',
    en: '"2026-1-5" is not a date in the form year-month-day. Write date("2026-01-05")',
    vi: '"2026-1-5" không phải là ngày dạng năm-tháng-ngày. Hãy viết date("2026-01-05")',
  },
  {
    code: 'rule.noSuchDate',
    under: 'last order',
    cell: '> date("2026-02-30")',
    at: '"2026-02-30"',
    en: 'The day 2026-02-30 does not exist. Check the month and the day.',
    vi: 'Không có ngày 2026-02-30. Hãy kiểm tra lại tháng và ngày.',
  },
  {
    code: 'rule.dateSum',
    cell: 'last order < today() - 30',
    at: 'today() - 30',
    en: 'Rules do not calculate with dates, as in today() - 30. Compare a number of days, such as days since last order <= 30, or write a fixed date, such as date("2026-01-31").',
    vi: 'Quy tắc không tính toán với ngày như trong today() - 30. Hãy so sánh số ngày, ví dụ số ngày từ đơn cuối <= 30, hoặc viết một ngày cụ thể, ví dụ date("2026-01-31").',
  },
  {
    code: 'rule.textSum',
    cell: 'city + region = "ab"',
    at: 'city + region',
    en: 'Texts cannot be added or subtracted, as in city + region. Compare each one by itself and join them with and.',
    vi: 'Không thể cộng hay trừ văn bản như trong city + region. Hãy so sánh từng văn bản riêng rồi nối bằng và.',
  },
  {
    code: 'rule.unknownName',
    cell: 'ordrs >= 5',
    at: 'ordrs',
    en: 'There is no metric or column "ordrs". Did you mean orders?',
    vi: 'Không có chỉ số hay cột nào tên "ordrs". Có phải bạn muốn viết orders?',
  },
  {
    code: 'rule.unknownWord',
    cell: 'tier = Platinum',
    at: 'Platinum',
    en: 'There is no metric or column "Platinum". Check the spelling, or put it in double quotes if it is a text: "Platinum"',
    vi: 'Không có chỉ số hay cột nào tên "Platinum". Hãy kiểm tra chính tả, hoặc đặt trong dấu nháy kép nếu là văn bản: "Platinum"',
  },
  {
    code: 'rule.wordInCell',
    under: 'orders',
    cell: 'many',
    at: 'many',
    en: 'There is no metric or column "many", and a text cannot stand in this column. Write something like >= 5',
    vi: 'Không có chỉ số hay cột nào tên "many", và cột này không nhận văn bản. Hãy viết chẳng hạn >= 5',
  },
  {
    code: 'rule.unknownFunction',
    cell: 'upper(city) = "X"',
    at: 'upper',
    en: 'Rules have no function "upper". The functions are contains, list contains, starts with, ends with, date, today and column.',
    vi: 'Quy tắc không có hàm "upper". Các hàm dùng được là contains, list contains, starts with, ends with, date, today và column.',
  },
  {
    code: 'rule.booleanWord',
    cell: 'consent = có',
    at: 'có',
    en: 'In a condition, "có" is not known as a yes/no value. Write true',
    vi: 'Trong điều kiện, "có" không dùng được làm giá trị có/không. Hãy viết true',
  },
  {
    code: 'rule.ambiguousName',
    cell: 'ngay mua > 5',
    at: 'ngay mua',
    en: '"ngay mua" could mean several things: purchase day, rainy day. Write the one you mean in full.',
    vi: '"ngay mua" có thể là nhiều tên: purchase day, rainy day. Hãy viết đầy đủ tên bạn muốn.',
  },
  {
    code: 'rule.unknownColumn',
    cell: 'column("tiers") = "a"',
    at: '"tiers"',
    en: 'The customers sheet has no column "tiers". Did you mean column("tier")?',
    vi: 'Trang Khách hàng không có cột "tiers". Có phải bạn muốn viết column("tier")?',
  },
  {
    code: 'rule.noSuchColumn',
    cell: 'column("nothing like it") = "a"',
    at: '"nothing like it"',
    en: 'The customers sheet has no column "nothing like it". Check the header.',
    vi: 'Trang Khách hàng không có cột "nothing like it". Hãy kiểm tra lại tiêu đề cột.',
  },
  {
    code: 'rule.columnForm',
    cell: 'column(tier) = "a"',
    at: 'column(',
    en: 'A column is named by its header in double quotes. Write column("…")',
    vi: 'Cột được gọi bằng tiêu đề trong dấu nháy kép. Hãy viết column("…")',
  },
  {
    code: 'rule.ambiguousText',
    under: 'city',
    cell: 'Hanoi or "Hồ Chí Minh"',
    at: 'Hanoi or "Hồ Chí Minh"',
    en: 'Hanoi or "Hồ Chí Minh" could be one text or a rule. Write "Hanoi", "Hồ Chí Minh", or "Hanoi or \\"Hồ Chí Minh\\"" if it is one text.',
    vi: 'Hanoi or "Hồ Chí Minh" có thể là văn bản hoặc quy tắc. Hãy viết "Hanoi", "Hồ Chí Minh", hoặc "Hanoi or \\"Hồ Chí Minh\\"" nếu là một văn bản.',
  },
  {
    code: 'rule.emptyText',
    under: 'city',
    cell: '""',
    at: '""',
    en: 'An empty text never matches, because blank cells have no value. Write null to find blank cells.',
    vi: 'Văn bản rỗng không bao giờ khớp, vì ô trống không có giá trị. Hãy viết null để tìm ô trống.',
  },
  {
    code: 'rule.inWords',
    under: 'orders',
    cell: 'từ 5 đến 10',
    at: 'từ 5 đến 10',
    en: 'Rules have signs where you wrote "từ 5 đến 10". Write [5..10]',
    vi: 'Quy tắc dùng dấu thay cho "từ 5 đến 10". Hãy viết [5..10]',
  },
  {
    code: 'rule.andInCell',
    under: 'orders',
    cell: '>= 5 and < 10',
    at: '>= 5 and < 10',
    en: 'Two tests cannot be joined like this in one cell. Write [5..10)',
    vi: 'Không thể nối hai phép so sánh như vậy trong một ô. Hãy viết [5..10)',
  },
  {
    code: 'rule.notForm',
    under: 'orders',
    cell: 'không 5',
    at: 'không 5',
    en: 'What không 5 negates is not clear. Write not(5)',
    vi: 'Không rõ không 5 phủ định điều gì. Hãy viết not(5)',
  },
  {
    code: 'rule.emptyItem',
    under: 'orders',
    cell: '1, 2,',
    at: ',',
    en: 'There is nothing on one side of this comma. Remove the comma, or add the missing value.',
    vi: 'Một bên của dấu phẩy này không có gì. Hãy bỏ dấu phẩy, hoặc thêm giá trị còn thiếu.',
  },
  {
    code: 'rule.halfInterval',
    under: 'orders',
    cell: '[5..]',
    at: '[5..]',
    en: '[5..] has one end only. Write >= 5',
    vi: '[5..] chỉ có một đầu. Hãy viết >= 5',
  },
  {
    code: 'rule.listOrInterval',
    under: 'orders',
    cell: '[5; 10]',
    at: '[5; 10]',
    en: '[5; 10] could be a range or a list of two. Write [5..10] or in (5, 10).',
    vi: '[5; 10] có thể là một khoảng hoặc danh sách hai giá trị. Hãy viết [5..10] hoặc in (5, 10).',
  },
  {
    code: 'rule.mixedList',
    under: 'city',
    cell: '!= "Huế", "Vinh"',
    at: '!= "Huế"',
    en: 'One match of a list is enough, so != "Huế" here would not do what it seems to do. Write not("Huế", "Vinh")',
    vi: 'Trong danh sách chỉ cần khớp một mục, nên != "Huế" ở đây không cho kết quả như bạn nghĩ. Hãy viết not("Huế", "Vinh")',
  },
  {
    code: 'rule.conditionInCell',
    under: 'orders',
    cell: 'orders >= 5',
    at: 'orders >= 5',
    en: 'orders >= 5 is a whole condition, but this column tests only orders. Write >= 5 here, or move it to the Condition column.',
    vi: 'orders >= 5 là cả một điều kiện, nhưng cột này chỉ xét orders. Hãy viết >= 5 ở đây, hoặc chuyển sang cột Điều kiện.',
  },
  {
    code: 'rule.halfCondition',
    cell: 'orders = 5 or 6',
    at: '6',
    en: '6 is compared with nothing. Write orders = 6',
    vi: '6 chưa được so sánh với gì. Hãy viết orders = 6',
  },
  {
    code: 'rule.rangeDash',
    under: 'orders',
    cell: '18-25',
    at: '18-25',
    en: '18-25 would be read as a subtraction. For a range, write 18..25',
    vi: '18-25 sẽ bị hiểu là phép trừ. Nếu là một khoảng, hãy viết 18..25',
  },
  {
    code: 'rule.chainedComparison',
    cell: '5 < orders < 10',
    at: '5 < orders < 10',
    en: 'Comparisons cannot be chained. Write 5 < orders and orders < 10',
    vi: 'Không thể viết nối nhiều phép so sánh. Hãy viết 5 < orders and orders < 10',
  },
  {
    code: 'rule.emptyInterval',
    under: 'orders',
    cell: '[10..5]',
    at: '[10..5]',
    en: 'Nothing lies in [10..5], because it starts above its end. Write [5..10]',
    vi: 'Khoảng [10..5] không chứa giá trị nào vì số đầu lớn hơn số cuối. Hãy viết [5..10]',
  },
  {
    code: 'rule.missing',
    cell: '(orders > 5',
    at: '',
    en: 'Here ")" is missing. Add it.',
    vi: 'Ở đây thiếu ")". Hãy thêm vào.',
  },
  {
    code: 'rule.unexpected',
    cell: 'orders > 5)',
    at: ')',
    en: '")" cannot stand here. Remove it, or add what is missing before it.',
    vi: '")" không đứng ở đây được. Hãy bỏ đi, hoặc thêm phần còn thiếu ở phía trước.',
  },
  {
    code: 'rule.unexpectedEnd',
    cell: 'orders >',
    at: '',
    en: 'The rule stops in the middle. Add the value that is missing at the end.',
    vi: 'Quy tắc bị dừng giữa chừng. Hãy thêm giá trị còn thiếu ở cuối.',
  },
  {
    code: 'rule.inputOutsideCell',
    cell: '? > 5',
    at: '?',
    en: '"?" means the metric of a column, and a condition has none. Write the name of the metric.',
    vi: 'Dấu "?" thay cho chỉ số của cột, nhưng cột Điều kiện không gắn với chỉ số nào. Hãy viết tên chỉ số.',
  },
  {
    code: 'rule.topOutsideCell',
    cell: 'revenue top 20%',
    at: 'top 20%',
    en: '"top" and "bottom" work only in a cell under a number metric. Move this to such a column.',
    vi: '"top" và "bottom" chỉ dùng được trong ô dưới một chỉ số dạng số. Hãy chuyển sang cột như vậy.',
  },
  {
    code: 'rule.topNeedsNumber',
    under: 'last order',
    cell: 'top 20%',
    at: 'top 20%',
    en: 'top 20% works only under a metric that is a number. Move it to such a column.',
    vi: 'top 20% chỉ dùng được dưới một chỉ số dạng số. Hãy chuyển sang cột như vậy.',
  },
  {
    code: 'rule.topAlone',
    under: 'revenue',
    cell: '>= top 20%',
    at: '>= top',
    en: '>= top mixes top or bottom with other signs. Write it alone in its cell, such as top 20%, and other tests in another column.',
    vi: '>= top trộn top hoặc bottom với dấu khác. Hãy viết riêng trong ô, ví dụ top 20%, còn phép so sánh khác để ở cột khác.',
  },
  {
    code: 'rule.badShare',
    under: 'revenue',
    cell: 'top 150%',
    at: 'top 150%',
    en: 'top 150% is not a share between 0% and 100%. Write it like this: top 20%',
    vi: 'top 150% không phải là tỷ lệ từ 0% đến 100%. Hãy viết như sau: top 20%',
  },
  {
    code: 'rule.notCondition',
    cell: 'orders',
    at: 'orders',
    en: 'orders is a value, not a condition. Compare it with something, for example with > or =.',
    vi: 'orders là một giá trị, chưa phải điều kiện. Hãy so sánh giá trị này, ví dụ bằng > hoặc =.',
  },
  {
    code: 'rule.numberExpected',
    under: 'orders',
    cell: '>= "5"',
    at: '"5"',
    en: 'A number belongs here, and "5" is none. Write a number such as 5',
    vi: 'Ở đây cần một số, nhưng "5" không phải là số. Hãy viết một số, ví dụ 5',
  },
  {
    code: 'rule.textExpected',
    under: 'city',
    cell: '5',
    at: '5',
    en: 'A text belongs here, and 5 is none. Put it in double quotes: "5"',
    vi: 'Ở đây cần văn bản, nhưng 5 không phải là văn bản. Hãy đặt trong dấu nháy kép: "5"',
  },
  {
    code: 'rule.dateExpected',
    under: 'last order',
    cell: '> 5',
    at: '5',
    en: 'A date belongs here, and 5 is none. Write it like this: date("2026-01-31")',
    vi: 'Ở đây cần một ngày, nhưng 5 không phải là ngày. Hãy viết như sau: date("2026-01-31")',
  },
  {
    code: 'rule.booleanExpected',
    cell: 'consent and orders',
    at: 'orders',
    en: 'A condition or a yes/no value belongs here, and orders is none. Write a comparison, or true',
    vi: 'Ở đây cần một điều kiện hoặc giá trị có/không, nhưng orders không phải. Hãy viết một phép so sánh, hoặc true',
  },
  {
    code: 'rule.listComparison',
    cell: 'interests = interests',
    at: 'interests',
    en: 'interests cannot be used as a list here. Compare a list with a text, such as interests = "coffee".',
    vi: 'interests không dùng được như danh sách ở đây. Hãy so sánh danh sách với văn bản, ví dụ sở thích = "cà phê".',
  },
  {
    code: 'rule.noOrder',
    cell: 'consent > true',
    at: 'consent',
    en: 'consent has no larger and smaller values. Use = or != instead.',
    vi: 'consent không có giá trị lớn hơn hay nhỏ hơn. Hãy dùng = hoặc !=.',
  },
];

function textAt(cell: unknown, { range }: ConditionFault): string {
  return typeof cell === 'string' ? cell.slice(range.start, range.end) : '';
}

describe('the fault of', () => {
  it.each(MESSAGES.map((message) => [message.code, message] as const))('%s', (_code, message) => {
    const { code, under, cell, at, en, vi } = message;
    const { condition, faults } = compileFor(cell, under);
    expect(condition).toBeNull();
    expect(
      faults.map((fault) => [
        fault.code,
        textAt(cell, fault),
        fill(EN[fault.code as Code], fault.params, 'en'),
        fill(VI[fault.code as Code], fault.params, 'vi'),
      ]),
    ).toEqual([[code, at, en, vi]]);
  });

  it('rule.topTies, which data alone can show', () => {
    // 20 % of five customers are one; the three of 5 đ are caught together.
    const reports: ConditionFault[] = [];
    const report = (fault: ConditionFault) => void reports.push(fault);
    ask(compileFor('top 20%', 'revenue'), { revenue: [1, 5, 5, 5, 2] }, { report });
    const [{ code, params }] = reports;
    expect(code).toBe('rule.topTies');
    expect(fill(EN['rule.topTies'], params, 'en')).toBe(
      'Because of equal values, 3 of 5 customers are in this 20%. Use a fixed limit if that is too many.',
    );
    expect(fill(VI['rule.topTies'], params, 'vi')).toBe(
      'Do nhiều khách hàng có giá trị bằng nhau, 3 trên 5 khách hàng nằm trong 20% này. Nếu quá nhiều, hãy dùng một mức cố định.',
    );
  });

  it('every code is told here', () => {
    const told = new Set<string>([...MESSAGES.map(({ code }) => code), 'rule.topTies']);
    expect([...told].sort()).toEqual(Object.keys(CONDITION_FAULTS).sort());
  });
});
