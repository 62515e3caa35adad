/**
 * Vietnamese sentences for the faults of the rule language: what happened. What to do.
 */
import type { ConditionFaultCode } from '../../core/index';

/** One sentence a code; placeholders are the fault's params. */
export const CONDITION_FAULTS: Record<ConditionFaultCode, string> = {
  'rule.tooLong': 'Ô này có {length} ký tự, tối đa là {limit}. Hãy tách thành nhiều quy tắc.',
  'rule.tooDeep': 'Dấu ngoặc lồng nhau quá {limit} lớp. Hãy tách thành nhiều quy tắc.',
  'rule.cellType':
    'Ô này không phải văn bản, số hay giá trị có/không. Hãy gõ quy tắc dưới dạng văn bản thường.',
  'rule.leadingEquals':
    'Quy tắc không được bắt đầu bằng dấu "=" vì Google Trang tính sẽ hiểu là công thức. Hãy viết {hint}',
  'rule.unclosedQuote': 'Dấu nháy trong {text} chưa được đóng. Hãy đóng lại: {hint}',
  'rule.singleQuotes': 'Văn bản phải đặt trong dấu nháy kép, không phải nháy đơn. Hãy viết {hint}',
  'rule.unexpectedCharacter':
    'Ký tự {text} không có nghĩa trong quy tắc. Hãy bỏ đi, hoặc đặt văn bản trong dấu nháy kép.',
  'rule.badOperator': 'Quy tắc không có dấu "{text}". Hãy viết {hint}',
  'rule.numberComma':
    '{text} có thể hiểu theo nhiều cách. Hãy viết {hint} nếu là một số, hoặc {alternative} nếu là hai số.',
  'rule.numberPoint': '{text} có thể hiểu theo hai cách. Hãy viết {hint} hoặc {alternative}.',
  'rule.numberGroups': '{text} có dấu phân cách giữa các chữ số. Hãy viết {hint}',
  'rule.numberList': 'Không rõ mỗi số trong {text} kết thúc ở đâu. Hãy viết {hint}',
  'rule.badNumber':
    '{text} không phải là số. Hãy chỉ viết chữ số, và nhiều nhất một dấu chấm cho phần thập phân.',
  'rule.numberUnit': '{text} có kèm đơn vị hoặc tiền tệ. Hãy chỉ viết số: {hint}',
  'rule.bareDate': 'Ngày {text} sẽ bị hiểu là phép tính. Hãy viết {hint}',
  'rule.dateForm': '"{text}" không phải là ngày dạng năm-tháng-ngày. Hãy viết {hint}',
  'rule.noSuchDate': 'Không có ngày {text}. Hãy kiểm tra lại tháng và ngày.',
  'rule.unknownName': 'Không có chỉ số hay cột nào tên "{name}". Có phải bạn muốn viết {hint}?',
  'rule.unknownWord':
    'Không có chỉ số hay cột nào tên "{name}". Hãy kiểm tra chính tả, hoặc đặt trong dấu nháy kép nếu là văn bản: {hint}',
  'rule.booleanWord': 'Trong điều kiện, "{name}" không dùng được làm giá trị có/không. Hãy viết {hint}',
  'rule.ambiguousName': '"{name}" có thể là nhiều tên: {options}. Hãy viết đầy đủ tên bạn muốn.',
  'rule.unknownColumn': 'Trang Khách hàng không có cột "{name}". Có phải bạn muốn viết {hint}?',
  'rule.noSuchColumn': 'Trang Khách hàng không có cột "{name}". Hãy kiểm tra lại tiêu đề cột.',
  'rule.columnForm': 'Cột được gọi bằng tiêu đề trong dấu nháy kép. Hãy viết {hint}',
  'rule.ambiguousText':
    '{text} có thể là văn bản hoặc quy tắc. Hãy viết {hint}, hoặc {quoted} nếu là một văn bản.',
  'rule.emptyText':
    'Văn bản rỗng không bao giờ khớp, vì ô trống không có giá trị. Hãy viết {hint} để tìm ô trống.',
  'rule.inWords': 'Quy tắc dùng dấu thay cho "{text}". Hãy viết {hint}',
  'rule.wordInCell':
    'Không có chỉ số hay cột nào tên "{name}", và cột này không nhận văn bản. Hãy viết chẳng hạn {hint}',
  'rule.unknownFunction':
    'Quy tắc không có hàm "{name}". Các hàm dùng được là contains, list contains, starts with, ends with, date, today và column.',
  'rule.dayOrMonth': '{text} có thể là một trong hai ngày. Hãy viết {hint} hoặc {alternative}.',
  'rule.dateSum':
    'Quy tắc không tính toán với ngày như trong {text}. Hãy so sánh số ngày, ví dụ số ngày từ đơn cuối <= 30, hoặc viết một ngày cụ thể, ví dụ date("2026-01-31").',
  'rule.textSum':
    'Không thể cộng hay trừ văn bản như trong {text}. Hãy so sánh từng văn bản riêng rồi nối bằng và.',
  'rule.notForm': 'Không rõ {text} phủ định điều gì. Hãy viết {hint}',
  'rule.emptyItem': 'Một bên của dấu phẩy này không có gì. Hãy bỏ dấu phẩy, hoặc thêm giá trị còn thiếu.',
  'rule.halfInterval': '{text} chỉ có một đầu. Hãy viết {hint}',
  'rule.listOrInterval':
    '{text} có thể là một khoảng hoặc danh sách hai giá trị. Hãy viết {hint} hoặc {alternative}.',
  'rule.mixedList':
    'Trong danh sách chỉ cần khớp một mục, nên {text} ở đây không cho kết quả như bạn nghĩ. Hãy viết {hint}',
  'rule.conditionInCell':
    '{text} là cả một điều kiện, nhưng cột này chỉ xét {other}. Hãy viết {hint} ở đây, hoặc chuyển sang cột Điều kiện.',
  'rule.halfCondition': '{text} chưa được so sánh với gì. Hãy viết {hint}',
  'rule.topAlone':
    '{text} trộn top hoặc bottom với dấu khác. Hãy viết riêng trong ô, ví dụ {hint}, còn phép so sánh khác để ở cột khác.',
  'rule.andInCell': 'Không thể nối hai phép so sánh như vậy trong một ô. Hãy viết {hint}',
  'rule.rangeDash': '{text} sẽ bị hiểu là phép trừ. Nếu là một khoảng, hãy viết {hint}',
  'rule.chainedComparison': 'Không thể viết nối nhiều phép so sánh. Hãy viết {hint}',
  'rule.emptyInterval': 'Khoảng {text} không chứa giá trị nào vì số đầu lớn hơn số cuối. Hãy viết {hint}',
  'rule.missing': 'Ở đây thiếu "{expected}". Hãy thêm vào.',
  'rule.unexpected': '"{text}" không đứng ở đây được. Hãy bỏ đi, hoặc thêm phần còn thiếu ở phía trước.',
  'rule.unexpectedEnd': 'Quy tắc bị dừng giữa chừng. Hãy thêm giá trị còn thiếu ở cuối.',
  'rule.inputOutsideCell':
    'Dấu "?" thay cho chỉ số của cột, nhưng cột Điều kiện không gắn với chỉ số nào. Hãy viết tên chỉ số.',
  'rule.topOutsideCell':
    '"top" và "bottom" chỉ dùng được trong ô dưới một chỉ số dạng số. Hãy chuyển sang cột như vậy.',
  'rule.topNeedsNumber': '{text} chỉ dùng được dưới một chỉ số dạng số. Hãy chuyển sang cột như vậy.',
  'rule.badShare': '{text} không phải là tỷ lệ từ 0% đến 100%. Hãy viết như sau: {hint}',
  'rule.notCondition':
    '{text} là một giá trị, chưa phải điều kiện. Hãy so sánh giá trị này, ví dụ bằng > hoặc =.',
  'rule.numberExpected': 'Ở đây cần một số, nhưng {text} không phải là số. Hãy viết một số, ví dụ {hint}',
  'rule.textExpected':
    'Ở đây cần văn bản, nhưng {text} không phải là văn bản. Hãy đặt trong dấu nháy kép: {hint}',
  'rule.dateExpected': 'Ở đây cần một ngày, nhưng {text} không phải là ngày. Hãy viết như sau: {hint}',
  'rule.booleanExpected':
    'Ở đây cần một điều kiện hoặc giá trị có/không, nhưng {text} không phải. Hãy viết một phép so sánh, hoặc {hint}',
  'rule.listComparison':
    '{text} không dùng được như danh sách ở đây. Hãy so sánh danh sách với văn bản, ví dụ sở thích = "cà phê".',
  'rule.noOrder': '{text} không có giá trị lớn hơn hay nhỏ hơn. Hãy dùng = hoặc !=.',
  'rule.topTies':
    'Do nhiều khách hàng có giá trị bằng nhau, {caught} trên {counted} khách hàng nằm trong {share}% này. Nếu quá nhiều, hãy dùng một mức cố định.',
};
