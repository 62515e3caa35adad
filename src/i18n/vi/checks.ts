/**
 * Vietnamese sentences for what the static checks of the rules find: what happened. What to do.
 */
import type { CheckIssueCode } from '../../core/index';

/** One sentence a code; placeholders are the issue's params. */
export const CHECK_MESSAGES: Record<CheckIssueCode, string> = {
  'rules.contradiction':
    'Quy tắc này không thể khớp với ai, vì không khách hàng nào thỏa: {tests}. Hãy sửa lại, hoặc xóa quy tắc.',
  'rules.duplicate': 'Quy tắc này giống hệt quy tắc ở dòng {row}. Hãy xóa một trong hai.',
  'rules.otherDuplicate':
    'Quy tắc này khớp đúng những khách hàng của dòng {row}, nhưng lại xếp vào "{segment}" trong khi dòng kia xếp vào "{other}". Hãy sửa hoặc xóa một trong hai.',
  'rules.shadowed':
    'Quy tắc này không bao giờ có tác dụng: khách nào khớp với nó cũng đã thuộc về dòng {by} (ví dụ: {example}). Hãy đưa quy tắc lên trên, thu hẹp các quy tắc kia, hoặc xóa nó.',
  'rules.unreachableSegment':
    'Không khách hàng nào vào được nhóm "{segment}": khách nào khớp với quy tắc này cũng đã thuộc về dòng {by} (ví dụ: {example}). Hãy đưa quy tắc lên trên, thu hẹp các quy tắc kia, hoặc xóa nó.',
  'rules.overlap':
    'Trong cách phân loại "{scheme}", mỗi khách chỉ được khớp một quy tắc, nhưng quy tắc này và dòng {others} có thể cùng khớp một khách (ví dụ: {example}). Hãy thu hẹp một quy tắc, hoặc đặt cách chọn là "đầu tiên".',
  'rules.gap':
    'Trong cách phân loại "{scheme}", có những khách không khớp quy tắc nào (ví dụ: {example}) nên sẽ bị để trống. Hãy thêm quy tắc cho họ, hoặc đặt nhóm "còn lại" trong Cài đặt.',
  'rules.nearTwins':
    'Hai nhóm "{first}" và "{second}" của cách phân loại "{scheme}" trông như một tên gõ theo hai cách. Hãy viết thống nhất, hoặc đặt tên khác nhau rõ hơn.',
  'rules.otherColour':
    'Nhóm "{segment}" đã có màu {used} ở dòng {row}, nên màu {found} không được dùng. Hãy ghi cùng một màu ở cả hai dòng, hoặc xóa một ô.',
  'rules.cannotTellReach':
    'Chỉ nhìn vào quy tắc thì chưa thể biết những quy tắc này của cách phân loại "{scheme}" có bao giờ có tác dụng hay không. Hãy xem trong bảng tổng hợp có ai thuộc các nhóm đó không.',
  'rules.cannotTellOverlap':
    'Chỉ nhìn vào quy tắc thì chưa thể biết những quy tắc này của cách phân loại "{scheme}" có cùng khớp một khách với quy tắc khác hay không. Khi chạy, mọi khách khớp nhiều quy tắc sẽ được báo.',
  'rules.cannotTellGap':
    'Chỉ nhìn vào quy tắc thì chưa thể biết các quy tắc của cách phân loại "{scheme}" có khớp hết mọi khách hay không. Nếu không muốn ai bị để trống, hãy đặt nhóm "còn lại" trong Cài đặt.',
};
