/**
 * Vietnamese: what the sidebar says.
 */
import { CROSSING } from './pages/crossing';
import { DATA } from './pages/data';
import { RULES_PAGE } from './pages/rules';
import { EXPLAIN } from './pages/explain';
import { INSERT_FORMULA } from './pages/insert-formula';
import { SCHEDULE_PAGE } from './pages/schedule';
import { SETTINGS } from './pages/settings';
import { SUMMARY } from './pages/summary';
import { TABS } from './pages/tabs';
import { TRENDS } from './pages/trends';
import type { SidebarWords } from '../en/sidebar';

export const SIDEBAR: SidebarWords = {
  title: 'Phân nhóm khách hàng',
  tabs: TABS,
  summary: SUMMARY,
  trends: TRENDS,
  explain: EXPLAIN,
  rules: RULES_PAGE,
  crossing: CROSSING,
  insertFormula: INSERT_FORMULA,
  data: DATA,
  settings: SETTINGS,
  schedule: SCHEDULE_PAGE,
  opening: {
    title: 'Đang mở',
    sentence: 'Đang xem bảng tính này…',
    slow: 'Google trả lời chậm. Trang này vẫn chờ, không mất gì cả.',
  },
  working: { columns: 'Đang đọc tiêu đề cột…', packs: 'Đang xem các cột của bạn cho phép gì…' },
  step: 'Bước {step}/{steps}',
  common: {
    back: 'Quay lại',
    home: 'Tổng quan',
    cancel: 'Hủy',
    tryAgain: 'Thử lại',
    support: 'Chi tiết cho người hỗ trợ',
    nothingWritten: 'Chưa ghi gì cả.',
  },
  start: {
    title: 'Phân nhóm khách hàng của bạn',
    about:
      'Mỗi khách vào nhóm nào là do những quy tắc bạn đọc được và sửa được. Dữ liệu của bạn ở nguyên trong bảng tính này.',
    question: 'Bắt đầu với',
    own: 'Dùng trang tính của tôi',
    ownAbout: 'Khách hàng, đơn hàng hoặc cả hai, tìm theo tiêu đề cột.',
    sample: 'Thử với dữ liệu mẫu',
    sampleAbout: 'Thêm các trang của một cửa hàng giả định, tên có chữ "mẫu". Bấm một lần là gỡ hết.',
    nextTitle: 'Các bước tiếp theo',
    next2: 'Kiểm tra cột nào là cột nào',
    next3: 'Chọn cách phân loại',
    next4: 'Xem trước: chưa ghi gì',
    next5: 'Áp dụng, hoàn tác được',
    go: 'Kiểm tra cột',
    adding: 'Đang thêm dữ liệu mẫu…',
  },
  columns: {
    title: 'Kiểm tra các cột',
    about: 'Cột được tìm theo tiêu đề nên sau này bạn cứ đổi chỗ. Khách hàng hoặc đơn hàng: có một là đủ.',
    tables: {
      customers: 'Khách hàng',
      orders: 'Đơn hàng',
      lines: 'Dòng hàng',
      products: 'Sản phẩm',
    },
    sheet: 'Trang tính',
    noSheet: 'Không có',
    without: {
      customers: 'Khách hàng được lấy từ đơn hàng; nhóm của khách được ghi vào một trang riêng.',
      orders: 'Chỉ dùng những gì có bên cạnh khách hàng, chẳng hạn cột số đơn hàng.',
      lines: 'Sản phẩm được lấy từ chính đơn hàng.',
      products: 'Ngành hàng và giá được lấy từ chính đơn hàng.',
    },
    rows: '{rows} dòng, tiêu đề ở dòng {header}',
    noHeader: 'Không thấy tiêu đề quen thuộc nào trong trang này. Hãy chọn trang khác.',
    required: 'bắt buộc',
    check: 'xem lại',
    doubt: 'Có hai cột hợp như nhau. Cột nào mới đúng?',
    notFound: 'Không có trong trang',
    choose: 'Chọn một cột',
    asFound: 'Như đã tự tìm thấy',
    examples: 'Ví dụ: {examples}',
    more: 'Tìm thấy thêm {found} cột, {missing} cột không có',
    problems: 'Cần sửa trước khi tiếp tục',
    notices: 'Nên biết',
    go: 'Chọn cách phân loại',
    save: 'Xem trước',
  },
  packs: {
    title: 'Chọn cách phân loại',
    addTitle: 'Thêm cách phân loại',
    about: 'Mỗi cách ghi vào một cột riêng. Sau này bạn sửa quy tắc trong trang Quy tắc.',
    addAbout:
      'Khi bạn tiếp tục, quy tắc được thêm vào trang Quy tắc; nhóm của khách chỉ đổi khi bạn áp dụng bản xem trước.',
    business: 'Bạn kinh doanh gì?',
    anyBusiness: 'Không thuộc loại nào',
    offered: 'Các cách phân loại',
    segments: 'Các nhóm',
    missing: 'Một số quy tắc cần những cột còn thiếu: {fields}.',
    unusable: 'Chưa dùng được. Hãy thêm cột: {fields}.',
    unusablePlain: 'Chưa dùng được với các cột này.',
    rfmWay: 'Cách chấm điểm',
    none: 'Hãy chọn ít nhất một cách.',
    go: 'Xem trước',
    adding: 'Đang thêm quy tắc…',
  },
  running: {
    previewTitle: 'Đang chuẩn bị bản xem trước',
    applyTitle: 'Đang phân loại khách hàng',
    undoTitle: 'Đang hoàn tác lần chạy gần nhất',
    removeTitle: 'Đang gỡ dữ liệu mẫu',
    waiting: 'Google đã bắt đầu. Lát nữa sẽ thấy làm đến đâu.',
    plainWait: 'Việc này mất vài giây.',
    phases: {
      reading: 'Đọc các trang tính',
      computing: 'Tính nhóm khách hàng',
      checking: 'So với lần chạy gần nhất',
      writing: 'Ghi nhóm khách hàng',
      done: 'Hoàn tất',
    },
    done: 'xong',
    now: 'đang làm',
    safe: 'Bước này không ghi gì nên bạn hủy lúc nào cũng được.',
    safeYet: 'Chưa ghi gì nên bạn vẫn hủy được.',
    unsafe: 'Đã bắt đầu ghi nên không hủy được nữa. Ghi xong bạn có thể hoàn tác.',
    cancelling: 'Đang hủy…',
    shareDone: 'xong {share}',
  },
  preview: {
    title: 'Xem trước',
    tag: 'Chưa ghi gì',
    fresh: '{customers} khách hàng được xếp nhóm lần đầu.',
    moves: '{moves} lần chuyển nhóm trong {customers} khách hàng.',
    still: 'Không khách nào trong {customers} khách hàng chuyển nhóm.',
    segment: 'Nhóm',
    now: 'Trước',
    after: 'Sau',
    change: 'Đổi',
    none: 'Chưa có nhóm',
    movesTitle: 'Từ nhóm → sang nhóm',
    to: 'sang',
    customers: 'Khách hàng',
    samples: '{count} khách đầu tiên và lý do',
    row: 'dòng {row}',
    issues: 'Những điều cần lưu ý',
    severities: { error: 'Lỗi', warning: 'Nên xem lại', info: 'Nên biết' },
    writesPlain:
      'Khi áp dụng, tiện ích ghi cột {columns} bên cạnh dữ liệu khách hàng. Các cột của bạn giữ nguyên.',
    applyFresh: 'Phân loại {customers} khách',
    applyMoves: 'Áp dụng {moves} lần chuyển',
    apply: 'Áp dụng',
  },
  done: {
    title: 'Xong',
    sentence: 'Đã phân loại {customers} khách, {moved} khách chuyển nhóm, bỏ qua {skipped} dòng',
    short: 'Đã phân loại {customers} khách, bỏ qua {skipped} dòng',
    where: 'Nhóm của khách nằm trong trang "{sheet}", ở cột {columns}.',
    undo: 'Hoàn tác',
    undoHint: 'Hoàn tác trả lại những gì có trước đó. Làm được cho đến lần chạy tiếp theo.',
    go: 'Tổng quan',
  },
  show: {
    title: 'Xem trong bảng tính',
    about: 'Chọn một nhóm để xem khách hàng trong nhóm.',
    everybody: 'Hiện tất cả khách hàng',
  },
  home: {
    title: 'Tổng quan',
    noRun: 'Đã có quy tắc nhưng chưa chạy phân loại lần nào.',
    preview: 'Xem trước lần chạy mới',
    removeSample: 'Gỡ dữ liệu mẫu',
    removeQuestion: 'Gỡ các trang của dữ liệu mẫu, cùng các nhóm trong đó?',
    removeKeep: 'Giữ lại',
    removed: 'Đã gỡ dữ liệu mẫu: {tabs} trang.',
    cancelled: 'Đã hủy. Chưa ghi gì cả.',
    cancelledSetUp: 'Đã hủy. Chưa ghi gì cả. Lựa chọn của bạn vẫn được giữ cho lần sau.',
  },
  refused: {
    title: 'Chưa thực hiện được',
    about: 'Những chỗ cần sửa:',
    others: 'Những điều khác cần lưu ý',
    row: 'Dòng {rows}',
    setUp: 'Chưa ghi nhóm nào. Trang Quy tắc và trang Cài đặt đã có lựa chọn của bạn, sẵn sàng cho lần sau.',
  },
  failed: {
    accounts: {
      title: 'Google dùng nhầm tài khoản',
      about:
        'Trình duyệt này đăng nhập nhiều tài khoản Google. Tệp đang mở bằng một tài khoản, nhưng Google lại chạy tiện ích bằng tài khoản khác, không có quyền truy cập.',
      one: 'Mở tệp này trong cửa sổ ẩn danh, hoặc trong hồ sơ trình duyệt chỉ có một tài khoản.',
      two: 'Đăng nhập bằng tài khoản sửa được tệp.',
      three: 'Mở lại tiện ích từ trình đơn Tiện ích mở rộng.',
    },
    offline: {
      title: 'Không kết nối được với Google',
      about: 'Hãy kiểm tra kết nối mạng rồi thử lại.',
    },
    late: {
      title: 'Không nhận được câu trả lời',
      about: 'Google dừng mọi lần chạy sau vài phút, và đến giờ vẫn chưa có câu trả lời. Hãy thử lại.',
    },
    empty: {
      title: 'Không đọc được câu trả lời',
      about: 'Có thể tiện ích vừa được cập nhật. Hãy tải lại bảng tính rồi mở lại tiện ích.',
    },
    missing: {
      title: 'Trang này phải mở cạnh bảng tính',
      about: 'Hãy mở một bảng tính trong Google Trang tính, rồi mở tiện ích từ trình đơn Tiện ích mở rộng.',
    },
    other: {
      title: 'Đã xảy ra trục trặc',
      about:
        'Tiện ích dừng lại vì gặp điều không lường trước. Hãy thử lại; nếu vẫn vậy, hãy báo cho người hỗ trợ bạn.',
    },
    unopened: {
      title: 'Chưa mở được tiện ích',
      about:
        'Google chưa cho tiện ích chạy, hoặc tiện ích đã dừng giữa chừng. Thường do một trong hai nguyên nhân:',
      several: 'Nhiều tài khoản Google',
      unexpected: 'Trục trặc khác',
      unexpectedAbout: 'Hãy đợi một phút rồi thử lại. Nếu vẫn vậy, hãy báo cho người hỗ trợ bạn.',
    },
    unknown:
      'Chưa rõ đã ghi gì hay chưa. Hãy xem trước một lần chạy mới: bạn sẽ thấy còn gì phải đổi, và lần chạy dở sẽ được làm nốt.',
  },
};
