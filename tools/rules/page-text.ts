/**
 * The sentences of docs/rules.md that no registry has, in both languages.
 */
import type { Language } from '../../src/core/index';

const EN = {
  title: 'Rules',
  otherLanguage: '_Tiếng Việt ở [bên dưới](#quy-tắc)._',
  intro:
    'A rule is a row in the tab Rules (or in the file of `--rules`): customers for whom every cell holds get the segment of that row. Another row with the same segment is an "or". Rules are tried from top to bottom, and the first that holds wins, unless their scheme has another [hit policy](#when-several-rules-match).',
  worked: 'A few rules',
  workedRules: 'The tab Rules; its first rule stands in row 2:',
  workedCustomers: 'What becomes of these customers:',
  customer: 'Customer',
  row: 'Row',
  why: 'Why',
  none: '(blank)',
  blank: 'blank',
  cells: 'In a cell under a metric',
  cellsIntro:
    'The header of the column is a [metric](#metrics) or a header of the customers sheet; the cell says which values are meant.',
  under: (header: string) => `Under _${header}_:`,
  also: (text: string) => `, also ${text}`,
  write: 'Write',
  means: 'It means',
  holds: 'It holds for',
  fails: 'Not for',
  shares: 'The top and the bottom',
  sharesUnder: (header: string, values: string) => `Under _${header}_, among ten customers with ${values}:`,
  sharesRemark: 'Only customers who have a value are counted, and no walk-in customers.',
  conditions: 'In the column Condition',
  conditionsIntro:
    'For what no single cell can say: several values together, an "or" inside a row, calculations.',
  functions: 'Functions',
  functionsIntro:
    'In a cell, `contains`, `starts with` and `ends with` ask about the cell’s own value: `contains "york"`.',
  spellings: 'Words and signs that mean the same',
  words: ['Word', 'Vietnamese word'],
  signs: ['Sign', 'Also'],
  same: ['Write', 'Or', 'Both are fine'],
  columns: 'The columns of the tab',
  columnsHeader: ['Column', 'What it is for'],
  columnsIntro:
    'Only Scheme and Segment are required. Columns stand in any order; headers of either language are recognised. Every other column with a header asks about that metric or that column of the customers sheet.',
  metrics: 'Metrics',
  metricsIntro: 'Rules may use either name, or the key. [What each one is](metrics.md).',
  metricsHeader: ['Name', 'Vietnamese name', 'Key', 'Unit'],
  blanks: 'Blank values',
  blanksIntro:
    'Nobody knows whether a blank is more or less than something, and a rule takes only customers for whom it certainly holds. Whether something equals a value is always known: a blank does not.',
  blanksHeader: ['Write', 'Are customers taken whose value is blank?'],
  blanksRemark:
    'Without orders some metrics are 0 and others blank: [metrics.md](metrics.md) says which. The "otherwise" segment of a scheme takes everybody whom no rule takes.',
  yes: 'yes',
  no: 'no',
  policies: 'When several rules match',
  policiesIntro: 'Each scheme has a hit policy, set in [Settings](settings.md), which say of it:',
  policiesExample: (customer: string, order: string) =>
    `For example a customer with ${customer}, whom both of these rules match; the output order is ${order}:`,
  policiesHeader: ['Hit policy', 'The customer gets'],
  keeps: 'Tiers that do not flap',
  keepsIntro:
    'A customer who spends a little more one month and a little less the next would change the tier each time. Two columns of the tab prevent that. **Keep if** is a condition as in the column Condition: whoever is in the segment already stays in it as long as it holds, even where the rule itself no longer does. **Hold days** is a number: whoever enters the segment stays in it at least so many days.',
  keepsWas: 'Last run',
  keepsDays: 'Days since entry',
  keepsPoints: [
    'Up at once, down late: a rule further up takes a kept customer at once, rules further down wait. Under Priority the order of the segments says what is up; under Unique, where only one rule may match, the order of the rows.',
    'Under Collect a segment that is kept stays in the list. Hold days have no effect there, since it is known when a list changed, but not when each of its segments came into it.',
    'Where several rules give one segment, each of them keeps whoever is in it, whichever rule brought them, from the place where it stands.',
    'Days count from the day on which a run first wrote the segment to the analysis date. Of a blank nobody knows whether it holds, so it keeps nobody.',
    'What a customer was is what the last run gave, whatever somebody typed over it. The first run remembers nobody, nor does one without the hidden tab Segments state. A segment set by hand is not remembered: when it ends, the rules decide.',
    'Kept customers count for the rule that keeps them, and Why says so: "kept: still revenue 9,000,000 (revenue >= 8000000)" or "kept: 12 of 30 days".',
    'What a check finds in the rules themselves, such as a rule that never decides, is about whom they match, not about whom they keep; the samples of the tab Rule tests have no past.',
  ],
  byHand: 'Segments set by hand',
  byHandIntro: (tab: string, headers: string) =>
    `The tab ${tab} holds customers who are to be in a segment whatever the rules say, a row each: ${headers}. The sidebar writes it, and you may type rows yourself.`,
  byHandPoints: [
    'It holds for every run up to the last day, that day included; without one, until the row is taken out. Why says "set by hand", until when, and the reason.',
    'The segment must be one of the scheme’s. It wins over every rule, over what is kept, and over the segment of walk-ins; under Collect it stands in place of the whole list.',
    'A row with an unknown customer, scheme or segment, or with a date that cannot be read, is reported and has no effect; of two rows about one customer and scheme the lower one counts.',
    'Undoing a run leaves the tab as it is. Removing everything removes it, if the add-on made it.',
  ],
  tests: 'Test your rules',
  testsIntro:
    'In the tab Rule tests you write sample customers and the segment that each is to get; a check says which of them get another. Every column besides those below is a metric or a column of the customers sheet; what a sample does not say is blank; an expected segment that is blank means none. For the few rules above:',
  testsResult: 'The last test fails:',
  testsOther: 'What else a check may say of this tab:',
  findings: 'What a check finds',
  fromRules: 'In the rules themselves, whoever the customers are',
  fromCustomers: 'In what the rules do with your customers',
  ofTheTab: 'In the tab as a whole',
  findingsHeader: ['Rules (row: segment: tests)', 'What is said'],
  refused: 'What is refused',
  refusedIntro:
    'What could be read in two ways is never guessed. Each fault is reported with sheet, row, column and characters, and as long as there is one, nothing is written.',
  refusedHeader: ['In', 'Written', 'What is said'],
  besides: (header: string) => `beside a customers’ column “${header}”`,
  ties: (cell: string, orders: string) =>
    `And a warning, when equal values make a share much larger than asked, such as ${cell} among customers with ${orders} orders:`,
  limits: 'Limits',
  limitsList: [
    'A cell has at most {length} characters.',
    'Parentheses nest at most {depth} deep.',
    'The tab has at most {rules} rules that are switched on.',
  ],
  standard: 'The standard',
  standardText:
    'The language is S-FEEL, the language of decision tables in OMG’s DMN standard, with the aliases above. How much of the standard it is was measured with one half of the DMN Technology Compatibility Kit; "refused" is an error in place of a value, and no case gives another value than the kit expects. [More on this](conformance.md).',
};

const VI: typeof EN = {
  title: 'Quy tắc',
  otherLanguage: '_[English](#rules) is above._',
  intro:
    'Mỗi dòng trong trang Quy tắc (hoặc trong tệp của `--rules` khi dùng dòng lệnh) là một quy tắc: khách nào thỏa mọi ô của dòng thì vào nhóm ghi ở dòng đó. Một dòng khác có cùng nhóm nghĩa là "hoặc". Các quy tắc được xét từ trên xuống, quy tắc đầu tiên khớp được dùng, trừ khi cách phân loại đó có [cách chọn](#khi-khách-khớp-nhiều-quy-tắc) khác.',
  worked: 'Vài quy tắc mẫu',
  workedRules: 'Trang Quy tắc; quy tắc đầu tiên nằm ở dòng 2:',
  workedCustomers: 'Các khách sau được phân loại thế nào:',
  customer: 'Khách',
  row: 'Dòng',
  why: 'Vì sao',
  none: '(để trống)',
  blank: 'trống',
  cells: 'Trong ô dưới một chỉ số',
  cellsIntro:
    'Tiêu đề cột là một [chỉ số](#các-chỉ-số) hoặc một tiêu đề của trang Khách hàng; ô ghi những giá trị muốn lấy.',
  under: (header: string) => `Dưới _${header}_:`,
  also: (text: string) => `, hoặc ${text}`,
  write: 'Viết',
  means: 'Nghĩa là',
  holds: 'Đúng với',
  fails: 'Không đúng với',
  shares: 'Cao nhất và thấp nhất',
  sharesUnder: (header: string, values: string) => `Dưới _${header}_, với mười khách có ${values}:`,
  sharesRemark: 'Chỉ tính những khách có giá trị; không tính khách vãng lai.',
  conditions: 'Trong cột Điều kiện',
  conditionsIntro: 'Dùng khi một ô không nói hết: nhiều giá trị cùng lúc, "hoặc" trong một dòng, phép tính.',
  functions: 'Các hàm',
  functionsIntro:
    'Trong ô, `chứa`, `bắt đầu bằng` và `kết thúc bằng` xét giá trị của chính ô đó: `chứa "nam"`.',
  spellings: 'Từ và dấu cùng nghĩa',
  words: ['Từ tiếng Anh', 'Từ tiếng Việt'],
  signs: ['Dấu', 'Cũng viết được'],
  same: ['Viết', 'Hoặc', 'Đều được'],
  columns: 'Các cột của trang',
  columnsHeader: ['Cột', 'Dùng để'],
  columnsIntro:
    'Chỉ bắt buộc có Cách phân loại và Nhóm. Thứ tự cột tùy ý; tiêu đề tiếng Việt hay tiếng Anh đều được. Mọi cột khác có tiêu đề đều xét chỉ số đó, hoặc cột đó của trang Khách hàng.',
  metrics: 'Các chỉ số',
  metricsIntro: 'Quy tắc dùng được tên tiếng Việt, tên tiếng Anh và mã. [Ý nghĩa từng chỉ số](metrics.md).',
  metricsHeader: ['Tên', 'Tên tiếng Anh', 'Mã', 'Đơn vị'],
  blanks: 'Giá trị trống',
  blanksIntro:
    'Giá trị trống thì không biết là lớn hơn hay nhỏ hơn, mà quy tắc chỉ lấy những khách chắc chắn khớp. Còn bằng hay khác một giá trị thì luôn biết được: trống là khác.',
  blanksHeader: ['Viết', 'Có lấy khách có giá trị trống không?'],
  blanksRemark:
    'Khi khách chưa có đơn hàng, có chỉ số bằng 0, có chỉ số để trống: xem [metrics.md](metrics.md). Nhóm "còn lại" của cách phân loại nhận những khách không khớp quy tắc nào.',
  yes: 'có',
  no: 'không',
  policies: 'Khi khách khớp nhiều quy tắc',
  policiesIntro: 'Mỗi cách phân loại có một cách chọn, đặt trong [Cài đặt](settings.md) như sau:',
  policiesExample: (customer: string, order: string) =>
    `Ví dụ một khách có ${customer}, khớp cả hai quy tắc sau; thứ tự nhóm là ${order}:`,
  policiesHeader: ['Cách chọn', 'Khách vào nhóm'],
  keeps: 'Hạng không nhảy qua nhảy lại',
  keepsIntro:
    'Khách tháng này mua nhiều hơn một chút, tháng sau ít hơn một chút thì cứ đổi hạng liên tục. Hai cột sau của trang ngăn việc đó. **Giữ khi** là một điều kiện như trong cột Điều kiện: khách đang ở trong nhóm được giữ lại chừng nào điều kiện còn đúng, dù không còn khớp chính quy tắc. **Giữ ít nhất (ngày)** là một con số: khách đã vào nhóm thì ở lại ít nhất chừng đó ngày.',
  keepsWas: 'Lần trước',
  keepsDays: 'Số ngày đã ở nhóm',
  keepsPoints: [
    'Lên ngay, xuống từ từ: quy tắc ở trên lấy khách được giữ ngay lập tức, quy tắc ở dưới thì phải đợi. Với cách chọn "lấy nhóm ưu tiên nhất", thứ tự nhóm cho biết nhóm nào ở trên; với "chỉ một quy tắc được khớp" thì là thứ tự dòng.',
    'Với "lấy mọi nhóm khớp", nhóm được giữ vẫn nằm trong danh sách. Số ngày giữ không có tác dụng ở đó, vì chỉ biết danh sách đổi khi nào, không biết khách vào từng nhóm từ ngày nào.',
    'Khi nhiều quy tắc cho cùng một nhóm, quy tắc nào cũng giữ những khách đang ở nhóm đó, dù khách vào theo quy tắc nào, tính từ vị trí của quy tắc.',
    'Số ngày tính từ ngày nhóm được ghi lần đầu đến ngày phân tích. Giá trị trống thì không biết có đúng hay không, nên không giữ ai.',
    'Nhóm trước đây là nhóm mà lần phân loại trước đã cho, dù có ai gõ đè lên ô. Lần đầu tiên, hoặc khi không còn trang ẩn Trạng thái nhóm, thì không nhớ ai. Nhóm gán tay không được nhớ: hết hạn thì quy tắc lại quyết định.',
    'Khách được giữ tính cho quy tắc đã giữ, và cột Vì sao ghi rõ: "giữ nhóm: vẫn còn doanh thu 9.000.000 (doanh thu >= 8000000)" hoặc "giữ nhóm: 12/30 ngày".',
    'Lỗi mà việc kiểm tra tìm thấy trong chính các quy tắc, chẳng hạn quy tắc không bao giờ quyết định, là xét quy tắc khớp với ai chứ không xét giữ ai; các mẫu trong trang Thử quy tắc không có quá khứ.',
  ],
  byHand: 'Nhóm gán tay',
  byHandIntro: (tab: string, headers: string) =>
    `Trang ${tab} ghi những khách phải ở một nhóm bất kể quy tắc, mỗi khách một dòng: ${headers}. Thanh bên ghi vào trang này, và bạn cũng có thể tự gõ.`,
  byHandPoints: [
    'Có hiệu lực với mọi lần phân loại cho đến hết ngày cuối cùng; không ghi ngày thì cho đến khi xóa dòng. Cột Vì sao ghi "gán tay", đến hết ngày nào, và lý do.',
    'Nhóm phải là một nhóm của cách phân loại đó. Nhóm gán tay thắng mọi quy tắc, thắng cả nhóm đang được giữ và nhóm khách vãng lai; với "lấy mọi nhóm khớp", nó thay cho cả danh sách.',
    'Dòng có khách, cách phân loại hoặc nhóm không tồn tại, hoặc ngày không đọc được, sẽ được báo và không có tác dụng; nếu hai dòng nói về cùng khách và cách phân loại thì dòng dưới được dùng.',
    'Hoàn tác một lần phân loại không động đến trang này. Lệnh xóa mọi nội dung sẽ xóa trang, nếu trang do tiện ích tạo.',
  ],
  tests: 'Thử quy tắc của bạn',
  testsIntro:
    'Trong trang Thử quy tắc, bạn ghi các khách mẫu và nhóm mà mỗi khách phải vào; khi kiểm tra, những khách vào nhóm khác sẽ được báo. Ngoài các cột dưới đây, mọi cột khác là chỉ số hoặc cột của trang Khách hàng; giá trị không ghi là trống, nhóm mong đợi để trống nghĩa là không vào nhóm nào. Với các quy tắc mẫu ở trên:',
  testsResult: 'Phép thử cuối không đạt:',
  testsOther: 'Những điều khác có thể được báo về trang này:',
  findings: 'Kiểm tra phát hiện những gì',
  fromRules: 'Trong chính các quy tắc, dù khách hàng là ai',
  fromCustomers: 'Khi áp dụng quy tắc cho khách hàng của bạn',
  ofTheTab: 'Trong cả trang Quy tắc',
  findingsHeader: ['Quy tắc (dòng: nhóm: điều kiện)', 'Thông báo'],
  refused: 'Những gì không được chấp nhận',
  refusedIntro:
    'Điều gì hiểu được theo hai cách thì không bao giờ đoán. Mỗi lỗi được báo kèm trang tính, dòng, cột và vị trí ký tự; khi còn lỗi thì không ghi gì cả.',
  refusedHeader: ['Ở', 'Viết', 'Thông báo'],
  besides: (header: string) => `khi trang Khách hàng có cột “${header}”`,
  ties: (cell: string, orders: string) =>
    `Và một cảnh báo, khi nhiều giá trị bằng nhau làm phần được lấy lớn hơn hẳn yêu cầu, ví dụ ${cell} với các khách có ${orders} đơn:`,
  limits: 'Giới hạn',
  limitsList: [
    'Một ô có tối đa {length} ký tự.',
    'Dấu ngoặc lồng nhau tối đa {depth} lớp.',
    'Trang Quy tắc có tối đa {rules} quy tắc đang bật.',
  ],
  standard: 'Tiêu chuẩn',
  standardText:
    'Ngôn ngữ quy tắc là S-FEEL, ngôn ngữ bảng quyết định trong tiêu chuẩn DMN của OMG, thêm các từ cùng nghĩa ở trên. Mức độ theo tiêu chuẩn được đo bằng một nửa bộ kiểm thử DMN TCK: "Refused" là báo lỗi thay cho giá trị, và không trường hợp nào cho giá trị khác với bộ kiểm thử. [Xem thêm](conformance.md).',
};

export const PAGE_TEXT: Readonly<Record<Language, typeof EN>> = { en: EN, vi: VI };
