/**
 * Vietnamese: what the command line says.
 */

const HELP = `Phân loại khách hàng theo quy tắc, giống như tiện ích chạy trong Google Trang tính.

  npm run -s classify -- SO.xlsx [tùy chọn]
  npm run -s classify -- [--customers C.csv] [--orders O.csv] [--lines L.csv] [--products P.csv]
                         [--rules R.csv] [--settings S.csv] [tùy chọn]
  npm run -s set-up -- SO.xlsx --out RA.xlsx [--pack TÊN] [--starter TÊN] [--lang en|vi]
                         thêm trang Cài đặt và Quy tắc, điền sẵn theo các trang đang có
  npm run -s check -- SO.xlsx [tùy chọn]   (hoặc chỉ --rules R.csv)
                         cho biết quy tắc sai ở đâu và mỗi quy tắc làm gì; không phân loại khách nào
  npm run -s doctor -- SO.xlsx [tùy chọn]   (hoặc --customers C.csv …)
                         dữ liệu có gì sai, ở đâu, và được xử lý thế nào; không cần quy tắc
  npm run -s explain -- SO.xlsx --customer MÃ [--segment NHÓM] [tùy chọn]
                         vì sao một khách thuộc nhóm hiện tại, và còn thiếu gì để vào nhóm khác
  npm run -s fit -- SO.xlsx [tùy chọn] [--apply --out RA.xlsx]
                         các ngưỡng khớp với dữ liệu hiện có; --apply ghi vào trang Quy tắc
  npm start               bàn làm việc: bảng tính trong trình duyệt, kèm tiện ích (npm start -- --help)

  Tệp: .xlsx, .csv, .tsv; tệp văn bản có thể nén .gz.

  --sample en|vi          dùng cửa hàng mẫu thay cho tệp
  --as-of YYYY-MM-DD      ngày phân tích (mặc định: theo Cài đặt, nếu không thì hôm nay)
  --pack TÊN[,TÊN…]       bộ quy tắc có sẵn thay cho trang Quy tắc; all: tất cả, list: xem danh sách
  --starter TÊN           bộ quy tắc và ngưỡng cho một loại hình kinh doanh (set-up); list: xem danh sách
  --map TRƯỜNG=TIÊU_ĐỀ    cột nào chứa trường nào, ví dụ orders.amount=Tổng (dùng được nhiều lần)
  --lang en|vi            ngôn ngữ của bộ quy tắc, tiêu đề và thông báo
  --time-zone TÊN         ví dụ Asia/Ho_Chi_Minh (mặc định: của bảng tính, nếu không thì của máy)
  --metrics               ghi thêm một cột cho mỗi chỉ số
  --preview               cho biết ai sẽ chuyển từ nhóm nào sang nhóm nào, không ghi gì
  --out TỆP.xlsx|.csv     cả bảng tính, hoặc riêng trang khách hàng, kèm các cột nhóm
  --json TỆP|-            báo cáo dạng JSON

  Mã kết thúc: 0 xong, 1 dữ liệu hoặc quy tắc sai và chưa ghi gì, 2 dùng lệnh sai.`;

export const CLI = {
  help: HELP,
  seeHelp: 'Thêm --help để xem cách dùng lệnh.',
  unknownVerb: 'Không có lệnh "{verb}". Các lệnh gồm: {verbs}.',
  read: '{customers} khách hàng, {orders} đơn hàng ({rows} dòng đơn hàng), tính đến ngày {asOf}',
  noticed: 'Lưu ý:',
  severity: { error: '✗', warning: '!', info: '·' },
  check: {
    row: 'dòng {row}',
    matched: '{matched} khách khớp',
    matchedOf: '{matched} khách khớp, trong {holds} khách đủ điều kiện',
    tests: 'Thử quy tắc',
    instead: '{actual} thay vì {expected}',
  },
  demo: 'Cửa hàng mẫu, hoàn toàn hư cấu: mọi khách hàng được xếp nhóm theo từng bộ quy tắc có sẵn.',
  saved: 'Bảng tính kèm các cột nhóm: {path}',
};

export const USAGE = {
  noInput: 'Hãy ghi một tệp bảng tính, hoặc các bảng với --customers và --orders, hoặc --sample vi.',
  severalInputs: 'Chỉ ghi một trong ba: một tệp bảng tính, các bảng riêng lẻ, hoặc cửa hàng mẫu.',
  severalBooks: 'Chỉ ghi một tệp bảng tính.',
  badLanguage: '--{option} là en hoặc vi, không phải "{value}".',
  badMap: '--map cần dạng TRƯỜNG=TIÊU_ĐỀ, ví dụ orders.amount=Tổng; "{pair}" không đúng dạng đó.',
  badDate: '--as-of cần một ngày có thật dạng YYYY-MM-DD, không phải "{value}".',
  badTimeZone: '"{value}" không phải là tên múi giờ. Hãy viết, ví dụ, Asia/Ho_Chi_Minh.',
  previewOut: '--preview không ghi gì nên không dùng cùng --out được. Hãy bỏ một trong hai.',
  noCustomer: 'Hãy ghi mã khách với --customer MÃ.',
  setUpOut: 'Hãy ghi tên tệp cần lưu bằng --out TỆP.xlsx.',
  fitOut: '--apply ghi ra một bảng tính: hãy ghi tên bằng --out TỆP.xlsx. Không có --apply thì không ghi gì.',
  unknownStarter: 'Không có bộ khởi đầu "{starter}". Thêm --starter list để xem tất cả.',
  badOut: '--out ghi tệp .xlsx hoặc .csv, không phải "{value}".',
  unknownPack: 'Không có bộ quy tắc "{pack}". Thêm --pack list để xem tất cả.',
  packConflict:
    'Hai bộ quy tắc {first} và {second} cần giá trị khác nhau cho cài đặt {setting}. Mỗi lần chỉ dùng một bộ.',
};

export const FILES = {
  'file.notFound': 'Không có tệp {path}. Hãy kiểm tra tên tệp và thư mục.',
  'file.notReadable':
    'Không đọc được tệp {path}. Hãy kiểm tra xem đó có phải là tệp và bạn có quyền mở không.',
  'file.notWritable': 'Không ghi được tệp {path}. Hãy kiểm tra thư mục, và đóng tệp nếu đang mở ở nơi khác.',
  'file.empty': 'Tệp {path} trống. Hãy kiểm tra xem có đúng tệp không.',
  'file.notAWorkbook':
    'Tệp {path} không phải là bảng tính .xlsx. Hãy lưu lại dạng .xlsx hoặc .csv rồi thử lại.',
  'file.encrypted': 'Tệp {path} được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu rồi thử lại.',
  'file.notAText': 'Tệp {path} không phải là bảng dạng văn bản. Hãy lưu lại dạng .csv mã UTF-8 rồi thử lại.',
  'file.unknownType':
    'Không rõ loại tệp {path}. Hãy dùng .xlsx, .csv hoặc .tsv (tệp văn bản có thể nén .gz).',
  'file.unknownSheet': 'Không có trang "{sheet}" để ghi ra {path}.',
};

export const PROGRESS = {
  reading: 'Đang đọc {file} …',
  classifying: 'Đang phân loại …',
  formulas: 'Đã tính {cells} công thức gọi tiện ích; {faults} công thức báo lỗi.',
  formulaFault: '  {sheet}!{cell} {code} {message}',
  writing: 'Đang ghi {file} …',
  cost: 'Trong Google Trang tính, lần chạy này mất khoảng {seconds} giây, với {calls} lần gọi đến bảng tính (ước tính).',
};
