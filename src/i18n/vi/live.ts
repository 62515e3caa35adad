/**
 * Vietnamese: what the formula CLASSIFY says in its cell when it cannot answer.
 */
import type { Same } from '../messages';
import type { LIVE as English, STAMP as EnglishStamp } from '../en/live';

export const LIVE: Same<typeof English> = {
  noTables:
    'CLASSIFY cần khách hàng, đơn hàng, hoặc cả hai. Hãy chọn một vùng có cả dòng tiêu đề, chẳng hạn Customers!A1:H500.',
  notRange: '"{argument}" phải là một vùng có cả dòng tiêu đề, chẳng hạn {example}.',
  notRules:
    '"rules" phải là một vùng có cả dòng tiêu đề, chẳng hạn Rules!A1:H30, hoặc tên một bộ quy tắc có sẵn, chẳng hạn "RFM".',
  unknownPack: 'Không có bộ quy tắc có sẵn nào tên "{found}". Các bộ hiện có: {known}.',
  noDate:
    'CLASSIFY cần ngày phân tích, vì công thức không tự biết hôm nay là ngày nào. Hãy dùng TODAY(), một ô chứa ngày, hoặc chữ như "2026-11-30".',
  badDate:
    '"{found}" không phải là ngày. Hãy dùng TODAY(), một ô chứa ngày, hoặc chữ như "2026-11-30" làm ngày phân tích.',
  notOne: '"{argument}" phải là một giá trị duy nhất: một ô, hoặc một đoạn chữ.',
  noScheme: 'Không có cách phân loại nào tên "{found}". Các cách hiện có: {known}.',
  noSchemes:
    'Không có cách phân loại nào đang bật. Hãy bật một cách trong phần cài đặt, hoặc bỏ trống settings.',
  more: '{message} (Còn {more} vấn đề khác.)',
};

export const STAMP: Same<typeof EnglishStamp> = { lastRun: 'Lần chạy gần nhất' };
