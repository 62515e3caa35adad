/**
 * Vietnamese: the same keys as English.
 */
import { CONDITION_FAULTS } from './conditions';
import { INTAKE_MESSAGES } from './intake';
import { METRIC_MESSAGES } from './metrics';
import { CLI, FILES, PROGRESS, USAGE } from './cli';
import type { RulesIssueCode, RunIssueCode, SettingsIssueCode } from '../../core/index';
import type { Messages } from '../messages';

const RUN: Record<RunIssueCode, string> = {
  'run.unknownPack': 'Không có gói quy tắc "{pack}". Dùng --pack list để xem tất cả các gói.',
  'run.packConflict':
    'Hai gói quy tắc {first} và {second} cần giá trị khác nhau cho cài đặt {setting}. Mỗi lần chỉ dùng một gói.',
  'run.unknownField':
    'Không có trường "{field}" để ghép cột. Hãy viết theo dạng bảng.trường, ví dụ orders.amount.',
  'run.busy': 'Một lượt phân loại khác đang chạy trong bảng tính này. Hãy đợi một phút rồi thử lại.',
  'run.defaultPacks': 'Chưa có trang Quy tắc nên đã dùng các bộ quy tắc có sẵn: {packs}.',
};

const SETTINGS: Record<SettingsIssueCode, string> = {
  'settings.noHeader':
    'Trang Cài đặt không có dòng tiêu đề. Hãy ghi các tiêu đề Mục, Tên và Giá trị vào một trong mười dòng đầu, hoặc đổi tên trang nếu trang này không dành cho Customer Segments.',
  'settings.unknownSection': '"{found}" không phải là một mục cài đặt. Các mục gồm: {known}.',
  'settings.unknownName': '"{name}" không phải là tên cài đặt ở mục này. Có phải ý bạn là: {known}?',
  'settings.badValue': 'Cài đặt "{name}" không nhận giá trị "{found}". Hãy viết, ví dụ: {wanted}.',
  'settings.blankName': 'Dòng này chưa có tên. Hãy ghi giá trị này dùng cho gì, hoặc xóa dòng.',
  'settings.schemeTwice': 'Cách phân loại "{name}" được liệt kê hai lần. Hãy giữ lại một dòng.',
};

const RULES: Record<RulesIssueCode, string> = {
  'rules.noRules': 'Chưa có quy tắc nào. Hãy viết ít nhất một quy tắc, hoặc bật một quy tắc đang tắt.',
  'rules.noHeader':
    'Trang Quy tắc không có dòng tiêu đề. Hãy ghi các tiêu đề Cách phân loại và Nhóm vào một trong mười dòng đầu.',
  'rules.tooMany': 'Có hơn {limit} quy tắc. Hãy xóa những quy tắc không dùng.',
  'rules.unknownColumn':
    '"{found}" không phải là chỉ số, cũng không phải là cột của trang Khách hàng. Có phải ý bạn là: {hint}? Hãy sửa tiêu đề hoặc xóa nội dung cột.',
  'rules.noSuchColumn':
    '"{found}" không phải là chỉ số, cũng không phải là cột của trang khách hàng. Hãy sửa tiêu đề, hoặc xóa nội dung của cột.',
  'rules.columnTwice': 'Hai cột cùng hỏi về "{found}". Hãy giữ lại một cột.',
  'rules.noScheme': 'Quy tắc này chưa ghi cách phân loại. Hãy ghi cách phân loại của nó.',
  'rules.noSegment': 'Quy tắc này chưa ghi nhóm khách hàng. Hãy ghi nhóm mà nó cho ra.',
  'rules.badOn': '"{found}" ở cột Bật không phải là có hoặc không.',
  'rules.unlistedScheme':
    'Cách phân loại "{scheme}" không có trong danh sách của trang Cài đặt ({known}). Hãy thêm vào đó, hoặc sửa lại tên.',
  'rules.sameColumn':
    'Hai cách phân loại "{other}" và "{scheme}" cùng ghi vào cột "{header}". Hãy đặt tên cột khác cho một trong hai ở trang Cài đặt.',
  'rules.schemeWithoutRules':
    'Cách phân loại "{scheme}" không có quy tắc nào đang bật, nên mọi khách hàng đều vào nhóm "còn lại".',
  'rules.severalHit':
    'Trong cách phân loại "{scheme}" chỉ một quy tắc được khớp, nhưng có nhiều quy tắc cùng khớp. Những khách hàng này để trống: hãy sửa cho các quy tắc loại trừ nhau, hoặc dùng quy tắc khớp đầu tiên.',
};

export const VI: Messages = {
  menu: { classify: 'Phân loại khách hàng' },
  outcome: {
    failed: 'Lượt chạy bị dừng',
    refused: 'Chưa có gì thay đổi',
    done: 'Đã phân loại {customers} khách hàng, bỏ qua {skipped} dòng.',
  },
  sheet: {
    columnNote:
      'Customer Segments ghi cột này sau mỗi lượt chạy. Nội dung gõ vào đây sẽ mất; có thể đổi tên tiêu đề.',
  },
  place: {
    characters: 'ký tự {from}–{to}',
    row: 'dòng {rows}',
    rows: 'các dòng {rows}',
    rowsAndMore: 'các dòng {rows} … (tất cả {count} dòng)',
    column: 'cột "{column}"',
  },
  cli: CLI,
  usage: USAGE,
  files: FILES,
  progress: PROGRESS,
  issues: { ...RUN, ...SETTINGS, ...RULES, ...CONDITION_FAULTS, ...INTAKE_MESSAGES, ...METRIC_MESSAGES },
};
