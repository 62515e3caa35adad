/**
 * Vietnamese: the page of settings.
 */
import type { SETTINGS as EN } from '../../en/pages/settings';

export const SETTINGS: typeof EN = {
  waiting: 'Đang đọc cài đặt…',
  columns: 'Trang tính và cột',
  columnsAbout: 'Mỗi thông tin lấy từ trang nào, cột nào.',
  columnsGo: 'Xem lại',
  packs: 'Cách phân loại',
  packsAbout: 'Các bộ quy tắc có sẵn, được thêm vào trang Quy tắc.',
  packsGo: 'Thêm',
  language: 'Ngôn ngữ',
  languageAbout: 'Của trang này, các thông báo và trang tính mới, cho mọi người dùng bảng tính này.',
  languages: { own: 'Tùy mỗi người', en: 'English', vi: 'Tiếng Việt' },
  history: 'Lưu lịch sử',
  historyAbout: 'Ai chuyển nhóm lúc nào, mỗi nhóm lớn bao nhiêu. Cần cho trang Xu hướng.',
  more: 'Mọi cài đặt đều nằm ở trang "{sheet}".',
  openTab: 'Mở trang đó',
  saving: 'Đang lưu…',
  saved: 'Đã lưu vào trang "{sheet}".',
  remove: 'Xóa mọi thứ tiện ích đã ghi',
  removeAbout: 'Các cột và trang của tiện ích sẽ mất, kể cả quy tắc và cài đặt. Dữ liệu của bạn vẫn còn.',
  removeQuestion:
    'Xóa các cột nhóm, trang Quy tắc, trang Cài đặt, lịch sử và mọi thứ khác mà tiện ích đã ghi? Việc này không hoàn tác được ở đây.',
  removeKeep: 'Giữ lại tất cả',
  removeGo: 'Xóa tất cả',
  removed: 'Đã xóa {columns} cột và {tabs} trang tính.',
};
