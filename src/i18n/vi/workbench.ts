/**
 * Vietnamese: what the workbench says around the sheet.
 */
import type { WorkbenchWords } from '../en/workbench';

export const WORKBENCH: WorkbenchWords = {
  title: 'Bàn thử nghiệm',
  untitled: 'Chưa mở tệp nào',
  language: 'Ngôn ngữ',
  menuBar: 'Trình đơn',
  file: {
    menu: 'Tệp',
    open: 'Mở…',
    add: 'Thêm bảng thành trang tính mới…',
    save: 'Lưu thành .xlsx',
    samples: 'Dữ liệu mẫu',
    sampleEn: 'Cửa hàng mẫu (tiếng Anh)',
    sampleVi: 'Cửa hàng mẫu (tiếng Việt)',
  },
  edit: {
    menu: 'Chỉnh sửa',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
  },
  insert: {
    menu: 'Chèn',
    rowAbove: 'Chèn hàng ở trên',
    rowBelow: 'Chèn hàng ở dưới',
    columnLeft: 'Chèn cột bên trái',
    columnRight: 'Chèn cột bên phải',
    tab: 'Trang tính mới',
  },
  data: {
    menu: 'Dữ liệu',
    sortAscending: 'Sắp xếp trang tính theo cột {column}, A đến Z',
    sortDescending: 'Sắp xếp trang tính theo cột {column}, Z đến A',
  },
  extensions: 'Tiện ích mở rộng',
  addOn: 'Customer Segments',
  runSchedule: 'Chạy lịch tự động ngay',
  remove: {
    row: 'Xóa hàng {row}',
    rows: 'Xóa các hàng {from}–{to}',
    column: 'Xóa cột {column}',
    columns: 'Xóa các cột {from}–{to}',
  },
  formula: {
    name: 'Ô',
    goTo: 'Tới một ô, chẳng hạn B12',
    content: 'Nội dung của ô',
  },
  grid: {
    name: 'Trang tính {tab}',
    hint: 'Phím mũi tên để di chuyển, Enter để sửa, F6 để rời trang tính.',
    cellMenu: 'Ô',
    tooManyToCopy: 'Hãy chọn ít hàng hơn để sao chép: nhiều nhất {rows} hàng một lần.',
  },
  charts: {
    kinds: {
      bar: 'Biểu đồ thanh',
      column: 'Biểu đồ cột',
      line: 'Biểu đồ đường',
      other: 'Loại biểu đồ mà bàn thử nghiệm không vẽ',
    },
    untitled: 'Biểu đồ {number}',
  },
  tabs: {
    name: 'Các trang tính',
    add: 'Thêm trang tính',
    all: 'Mọi trang tính',
    menu: 'Trang tính {tab}',
    rename: 'Đổi tên',
    newName: 'Tên trang tính',
    remove: 'Xóa',
    hide: 'Ẩn',
    show: 'Hiện {tab}',
    hiddenTab: '{tab} (đang ẩn)',
    confirmRemoval: 'Xóa trang tính "{tab}" cùng mọi thứ trong đó?',
  },
  sidebar: {
    name: 'Thanh bên của tiện ích',
    close: 'Đóng {title}',
  },
  dialog: {
    buttons: { OK: 'OK', YES: 'Có', NO: 'Không', CANCEL: 'Hủy' },
    close: 'Đóng',
  },
  status: {
    running: 'Đang chạy…',
    failed: 'Tiện ích đã dừng',
    dismiss: 'Bỏ qua',
    loading: 'Đang mở…',
    noServer: 'Bàn thử nghiệm không còn chạy. Hãy khởi động lại bằng npm start rồi tải lại trang này.',
  },
  drop: {
    title: 'Thả để mở',
    hint: 'Một sổ .xlsx, hoặc nhiều bảng .csv và .tsv cùng lúc',
    wrongKind: 'Không mở được tệp này: {files}. Hãy chọn .xlsx, .csv hoặc .tsv.',
    oneWorkbook: 'Mỗi lần chỉ mở một sổ .xlsx.',
    unsaved: 'Các thay đổi trong {name} chưa được lưu. Vẫn mở sổ khác?',
  },
};
