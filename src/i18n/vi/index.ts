/**
 * Vietnamese: the same keys as English.
 */
import { CASE_MESSAGES, CHECK_RUN_MESSAGES } from './cases';
import { CHECK_MESSAGES } from './checks';
import { CONDITION_FAULTS } from './conditions';
import { FINDINGS } from './findings';
import { FIRST_RUN, PAGE } from './first-run';
import { FIT, FIT_ISSUES } from './fit';
import { FORMULAS } from './formulas';
import { INSERT_MESSAGES } from './insert-formula';
import { INTAKE_MESSAGES } from './intake';
import { LIVE, STAMP } from './live';
import { MANUAL, MANUAL_COLUMN_HELP, MANUAL_MESSAGES } from './manual';
import { METRIC_MESSAGES } from './metrics';
import { PAST, PAST_MESSAGES } from './past';
import { RECORD, UNDO_MESSAGES } from './record';
import { SCHEDULE, SCHEDULE_MESSAGES } from './schedule';
import { STALE } from './stale';
import { CHARTS, SHOW, SHOW_MESSAGES } from './show';
import { GO_TO_MESSAGES, TRIAL, TRIAL_MESSAGES } from './trials';
import { WRITE_MESSAGES } from './write';
import {
  CASE_COLUMN_HELP,
  REMOVAL,
  RULE_COLUMN_HELP,
  SETTING_COLUMN_HELP,
  SETUP,
  SETUP_ISSUES,
} from './setup';
import type { RulesIssueCode, RunIssueCode, SettingsIssueCode } from '../../core/index';
import type { Messages } from '../messages';

const RUN: Record<RunIssueCode, string> = {
  ...UNDO_MESSAGES,
  'run.unknownPack': 'Không có bộ quy tắc "{pack}". Hãy kiểm tra lại tên.',
  'run.packConflict':
    'Hai bộ quy tắc {first} và {second} cần giá trị khác nhau cho cài đặt {setting}. Mỗi lần chỉ dùng một bộ.',
  'run.unknownField':
    'Không có trường "{field}" để ghép cột. Hãy viết theo dạng bảng.trường, ví dụ orders.amount.',
  'run.moreIssues': 'Còn {more} lỗi khác nữa. Hãy sửa những lỗi này trước, rồi chạy lại.',
  'run.cancelled': 'Lượt phân loại đã bị hủy. Chưa ghi gì vào bảng tính.',
  'run.busy': 'Một lượt phân loại khác đang chạy trong bảng tính này. Hãy đợi một phút rồi thử lại.',
  'run.tooLong':
    'Lần chạy này cần khoảng {seconds} giây, mà Google dừng mọi lần chạy sau {limit} giây: có {cells} ô phải ghi cho {rows} khách hàng. Chưa có gì được ghi. Hãy bớt cột chỉ số, tắt bớt cách phân loại, hoặc chuyển đơn hàng và khách hàng cũ sang bảng tính khác, rồi chạy lại.',
  'run.readingTooLong':
    'Riêng việc đọc {rows} dòng đã mất {seconds} giây, mà Google dừng mọi lần chạy sau {limit} giây, nên không còn đủ thời gian để ghi. Chưa có gì được ghi. Hãy chạy lại sau, vì có lúc Google chậm hơn, hoặc chuyển đơn hàng cũ sang bảng tính khác.',
  'run.sheetChanging':
    'Có người đang sửa trang tính này: lần nào đọc cũng có dòng hoặc cột đổi chỗ. Chưa có gì được ghi. Hãy chạy lại khi họ làm xong.',
  'run.defaultPacks': 'Bạn chưa có quy tắc riêng nên các bộ quy tắc có sẵn này được dùng: {packs}.',
};

const SETTINGS: Record<SettingsIssueCode, string> = {
  'settings.noHeader':
    'Không có dòng tiêu đề. Hãy ghi các tiêu đề Mục, Tên và Giá trị vào một trong mười dòng đầu, hoặc đổi tên trang nếu trang này không dành cho Customer Segments.',
  'settings.unknownSection': 'Không có mục "{found}". Các mục gồm: {known}.',
  'settings.unknownName': 'Mục này không có tên "{name}". Hãy viết, ví dụ: {known}.',
  'settings.badValue': '"{name}" không nhận giá trị "{found}". Hãy viết, ví dụ: {wanted}.',
  'settings.blankName': 'Dòng này chưa có tên. Hãy ghi giá trị này dùng cho gì, hoặc xóa dòng.',
  'settings.badSeasonSpan':
    'Mùa "{name}" không thể kéo dài từ "{from}" đến "{to}". Hãy ghi hai ngày cụ thể (2026-12-01), hai ngày trong năm (1/12), hoặc số ngày trước và sau ngày chính của mùa (-14 và 0).',
  'settings.badAbsence':
    '"{name}" không thể vắng mặt từ "{from}" đến "{to}". Hãy ghi ngày đầu và ngày cuối theo dạng 2026-07-01, hoặc để trống một trong hai.',
  'settings.unknownSeason': 'Cột chỉ số cần mùa "{found}" nhưng không có mùa này. Các mùa hiện có: {known}.',
  'settings.schemeTwice': 'Cách phân loại "{name}" được ghi lần thứ hai ở đây. Hãy giữ lại một dòng.',
  'settings.noCuts':
    'Cách chấm điểm RFM là "ngưỡng tự đặt" nhưng "{name}" chưa có ngưỡng nào. Hãy ghi các ngưỡng, hoặc chọn cách chấm điểm khác.',
  'settings.cutCount':
    'Có {bins} bậc điểm nên "{name}" cần {wanted} ngưỡng, không phải {found}. Hãy thêm hoặc bớt ngưỡng, hoặc đổi "Số bậc điểm".',
};

const RULES: Record<RulesIssueCode, string> = {
  ...CHECK_MESSAGES,
  'rules.noRules': 'Chưa có quy tắc nào. Hãy viết ít nhất một quy tắc, hoặc bật một quy tắc đang tắt.',
  'rules.noHeader':
    'Không có dòng tiêu đề. Hãy ghi các tiêu đề Cách phân loại và Nhóm vào một trong mười dòng đầu.',
  'rules.tooMany': 'Có hơn {limit} quy tắc. Hãy xóa những quy tắc không dùng.',
  'rules.unknownColumn':
    'Tiêu đề này không phải là chỉ số, cũng không phải là cột của trang Khách hàng. Có phải bạn muốn viết {hint}? Hãy sửa tiêu đề, hoặc xóa nội dung của cột.',
  'rules.noSuchColumn':
    'Tiêu đề này không phải là chỉ số, cũng không phải là cột của trang Khách hàng. Hãy sửa tiêu đề, hoặc xóa nội dung của cột.',
  'rules.columnTwice': 'Một cột bên trái đã dùng tiêu đề có cùng nghĩa. Hãy giữ lại một trong hai cột.',
  'rules.noScheme': 'Quy tắc này chưa ghi cách phân loại. Hãy ghi quy tắc thuộc cách phân loại nào.',
  'rules.noSegment': 'Quy tắc này chưa ghi nhóm khách hàng. Hãy ghi nhóm dành cho khách khớp quy tắc.',
  'rules.badOn': '"{found}" không phải là có hay không. Hãy viết có hoặc không; để trống là có.',
  'rules.badHold':
    '"{found}" không phải là số ngày. Hãy viết một số nguyên từ 0 đến 3650; để trống là không giữ.',
  'rules.holdUnderCollect':
    'Cách phân loại "{scheme}" cho mỗi khách nhiều nhóm, nên không biết khách vào từng nhóm từ ngày nào; số ngày giữ ở quy tắc này không có tác dụng. Hãy ghi điều kiện vào cột Giữ khi, hoặc chọn cách chọn khác.',
  'rules.badColour':
    '"{found}" không phải là mã màu dùng được. Hãy ghi sáu chữ số hoặc chữ cái từ a đến f, ví dụ #1a73e8; chưa sửa thì nhóm không có màu theo dòng này.',
  'rules.unlistedScheme':
    'Cách phân loại "{scheme}" không có trong danh sách của trang Cài đặt ({known}). Hãy thêm vào đó, hoặc sửa lại tên.',
  'rules.sameColumn':
    'Hai cách phân loại "{other}" và "{scheme}" cùng ghi vào cột "{header}". Hãy đặt tên cột khác cho một trong hai ở trang Cài đặt.',
  'rules.missingColumns':
    'Chỉ số {metric} để trống với mọi khách vì không có cột nào cho biết: {fields}. Hãy thêm cột, ghi cột đó trong Cài đặt (mục "cột"), hoặc bỏ các quy tắc này.',
  'rules.otherBins':
    'Cách phân loại "{scheme}" dành cho {wanted} bậc điểm RFM nhưng hiện có {bins} bậc nên không được dùng. Hãy đặt "Số bậc điểm" là {wanted}, hoặc tự viết quy tắc.',
  'rules.schemeWithoutRules':
    'Cách phân loại "{scheme}" không có quy tắc nào đang bật, nên mọi khách hàng đều vào nhóm "còn lại" hoặc không có nhóm. Hãy bật một quy tắc, hoặc bỏ cách phân loại này khỏi Cài đặt.',
  'rules.matchedNobody': 'Hiện không khách nào khớp quy tắc này.',
  'rules.decidedNobody':
    '{customers} khách khớp quy tắc này, nhưng không ai nhận nhóm từ quy tắc này: các quy tắc khác cũng khớp với họ.',
  'rules.severalHit':
    'Trong cách phân loại "{scheme}" chỉ một quy tắc được khớp, nhưng {count} khách hàng khớp nhiều quy tắc nên được để trống. Hãy sửa để mỗi khách chỉ khớp một quy tắc, hoặc đặt cách chọn là "đầu tiên".',
  'rules.ownersAway':
    'Mọi nhân viên phụ trách ghi ở quy tắc này đều vắng mặt ({names}), nên {customers} khách chưa có ai phụ trách. Hãy thêm người vào quy tắc, hoặc sửa mục "nhân viên" trong Cài đặt.',
  'rules.blankMatches':
    'Chỉ số "{metric}" để trống ở {blanks} khách hàng, mà "!=" hoặc "không" cũng đúng với ô trống. Nếu không muốn lấy những khách này, hãy thêm điều kiện {metric} khác trống: != null.',
  'rules.blankLeftOut':
    'Chỉ số "{metric}" để trống ở {blanks} khách hàng, mà "không" với ô trống thì chưa rõ đúng sai, nên quy tắc này không bao giờ lấy những khách đó. Nếu muốn lấy cả họ, hãy ghi thêm: hoặc {metric} = null.',
};

export const VI: Messages = {
  menu: {
    classify: 'Phân loại khách hàng',
    rules: 'Quy tắc',
    checkRules: 'Kiểm tra quy tắc',
    setUp: 'Thiết lập quy tắc và cài đặt',
    removeEverything: 'Xóa mọi nội dung tiện ích đã ghi',
  },
  check: {
    wrong: 'Chưa thể dùng các quy tắc',
    fine: 'Đã kiểm tra {rules} quy tắc: không có vấn đề gì.',
    noticed: 'Đã kiểm tra {rules} quy tắc.',
    tests: '{passed} trên {tests} phép thử đạt',
    more: '… và {count} điều nữa: xem cột Lỗi.',
  },
  outcome: {
    failed: 'Lần chạy bị dừng',
    failures: {
      transient:
        'Google không trả lời sau nhiều lần thử. Hãy thử lại sau vài phút: phần còn dang dở sẽ được làm nốt.',
      today:
        'Google không cho phép dùng thêm trong hôm nay. Hãy thử lại vào ngày mai: phần còn dang dở sẽ được làm nốt.',
      authorization: 'Google yêu cầu cấp quyền lại. Hãy mở lại tiện ích từ menu Tiện ích mở rộng.',
    },
    refused: 'Chưa có gì thay đổi',
    more: '… và {count} lỗi nữa.',
    done: 'Đã phân loại {customers} khách hàng, bỏ qua {skipped} dòng.',
  },
  sheet: {
    columnNote:
      'Customer Segments ghi cột này sau mỗi lần chạy. Nội dung bạn gõ vào đây sẽ mất; bạn có thể đổi tiêu đề.',
  },
  place: {
    character: 'ký tự {from}',
    characters: 'ký tự {from}–{to}',
    row: 'dòng {rows}',
    rows: 'các dòng {rows}',
    rowsAndMore: 'các dòng {rows} … (tất cả {count} dòng)',
    column: 'cột "{column}"',
  },
  record: RECORD,
  stale: STALE,
  schedule: SCHEDULE,
  live: LIVE,
  stamp: STAMP,
  formulas: FORMULAS,
  findings: FINDINGS,
  setup: SETUP,
  removal: REMOVAL,
  firstRun: FIRST_RUN,
  page: PAGE,
  fit: FIT,
  show: SHOW,
  past: PAST,
  trial: TRIAL,
  charts: CHARTS,
  settingColumns: SETTING_COLUMN_HELP,
  ruleColumns: RULE_COLUMN_HELP,
  caseColumns: CASE_COLUMN_HELP,
  manual: MANUAL,
  manualColumns: MANUAL_COLUMN_HELP,
  issues: {
    ...SETUP_ISSUES,
    ...RUN,
    ...SETTINGS,
    ...RULES,
    ...CASE_MESSAGES,
    ...CHECK_RUN_MESSAGES,
    ...FIT_ISSUES,
    ...CONDITION_FAULTS,
    ...INTAKE_MESSAGES,
    ...METRIC_MESSAGES,
    ...WRITE_MESSAGES,
    ...SHOW_MESSAGES,
    ...PAST_MESSAGES,
    ...MANUAL_MESSAGES,
    ...TRIAL_MESSAGES,
    ...GO_TO_MESSAGES,
    ...SCHEDULE_MESSAGES,
    ...INSERT_MESSAGES,
  },
};
