/**
 * Vietnamese: what each setting does. Shown in docs and, as notes, in the Settings tab.
 */
import type { BandSetting, GeneralSetting, RfmSetting, SchemeProperty, Section } from '../../core/index';

export const GENERAL_HELP: Record<GeneralSetting, string> = {
  version: 'Phiên bản bố cục của trang này. Do tiện ích ghi; thiết lập lại sẽ nâng cấp trang cũ.',
  asOf: 'Ngày chốt số liệu: mọi chỉ số được tính đến ngày này. Để trống: ngày chạy.',
  language: 'Ngôn ngữ của tiêu đề, lý do và thông báo. Để trống: ngôn ngữ của người chạy.',
  unknownStatus: 'Nghĩa của trạng thái đơn chưa có trong mục trạng thái. Để trống: đơn được tính.',
  amountBeforeDiscount:
    'Có: số tiền chưa trừ giảm giá, doanh thu = số tiền − giảm giá. Để trống hoặc không: số tiền là số khách đã trả.',
  decimalSign:
    'Dấu thập phân của số tiền ghi dạng văn bản. Để trống: theo chính cột đó; cột nào không cho biết thì được báo lại.',
  dateOrder:
    'Ngày hay tháng đứng trước trong ngày ghi dạng văn bản. Để trống: theo chính cột đó; nếu không cho biết thì theo thông lệ ở quốc gia của bảng tính và được báo lại.',
  abcBounds:
    'Khách thuộc hạng A khi doanh thu của những khách xếp trên chưa đến tỷ lệ thứ nhất, hạng B khi chưa đến tỷ lệ thứ hai, còn lại là C. Để trống: 80%; 95%.',
  orderDays:
    'Chỉ tính đơn hàng trong chừng ấy ngày tính đến ngày phân tích, chẳng hạn 365 cho một năm gần nhất; đơn cũ hơn không được tính. Để trống: tính mọi đơn.',
  noveltyDays:
    'Sản phẩm được coi là hàng mới trong bao nhiêu ngày kể từ khi ra mắt. Nếu không có ngày ra mắt thì tính từ ngày đầu tiên sản phẩm có trong đơn hàng. Để trống: 30.',
  styleCategories:
    'Những nhóm hàng khách mua vì hình thức: các từ có trong tên nhóm hàng. Để trống: thời trang, quần áo, phụ kiện, trang sức, mỹ phẩm, trang trí và tương tự, ở cả hai ngôn ngữ.',
  counterChannels:
    'Những kênh bán tại quầy của cửa hàng, ngoài tại quầy, cửa hàng, trực tiếp, in store, showroom và tương tự. Để trống: chỉ các từ đó.',
  testCustomers:
    'Mã, tên hoặc email của khách thử: các khách này và đơn của họ bị bỏ qua. Để trống: chỉ những khách được cột khách thử đánh dấu.',
  metricColumns:
    'Các chỉ số ghi thêm bên cạnh khách hàng, theo mã; "tất cả" là mọi chỉ số. Mùa hoặc nhóm hàng đứng sau dấu hai chấm: seasonShare:Tết, categoryShare:Giày. Để trống: không ghi.',
  accents: 'Khi so sánh văn bản trong quy tắc có phân biệt dấu hay không. Để trống: có.',
  history: 'Có ghi mỗi lần khách chuyển nhóm vào trang Lịch sử nhóm hay không. Để trống: có.',
};

export const RFM_HELP: Record<RfmSetting, string> = {
  mode: 'Phân vị: ngưỡng tại 20, 40, 60 và 80 % số khách có đơn hàng. Ngưỡng tự đặt: các ngưỡng bên dưới. Gói rfm: như gói rfm 0.3.0 của R. Để trống: phân vị.',
  bins: 'Số bậc điểm: thấp nhất là 1, cao nhất là số này. Các bảng RFM có sẵn dùng 5 bậc. Để trống: 5.',
  recencyCuts: 'Ngưỡng tự đặt cho số ngày từ đơn cuối, tăng dần, ít hơn số bậc một ngưỡng.',
  frequencyCuts: 'Ngưỡng tự đặt cho số đơn hàng, tăng dần, ít hơn số bậc một ngưỡng.',
  monetaryCuts: 'Ngưỡng tự đặt cho doanh thu, tăng dần, ít hơn số bậc một ngưỡng.',
};

export const BAND_HELP: Record<BandSetting, string> = {
  ageBands:
    'Tuổi đầu tiên của từng nhóm, trừ nhóm trẻ nhất, tăng dần: 18; 25; 35 cho các nhóm 0-17, 18-24, 25-34 và 35+ của chỉ số nhóm tuổi. Để trống: 18; 25; 35; 45; 55; 65.',
};

export const SCHEME_HELP: Record<SchemeProperty, string> = {
  column: 'Tiêu đề cột của cách phân loại. Để trống: tên cách phân loại.',
  hitPolicy:
    'Cách chọn khi khách khớp nhiều quy tắc. Đầu tiên: dùng quy tắc khớp đứng trước nhất. Duy nhất: chỉ một quy tắc được khớp; khách khớp nhiều quy tắc thì để trống và được báo lại. Ưu tiên: lấy nhóm đứng đầu theo thứ tự nhóm, dù quy tắc của nhóm đó nằm ở dòng nào. Mọi nhóm: khách thuộc tất cả các nhóm khớp, ghi thành danh sách (VIP; Săn khuyến mãi) và được tính vào từng nhóm, nên tổng các tỷ lệ vượt quá 100%. Để trống: đầu tiên.',
  order:
    'Thứ tự các nhóm: trong trang tổng quan, trong danh sách khi chọn "mọi nhóm"; khi chọn "ưu tiên" thì nhóm đứng đầu được lấy. Để trống: theo thứ tự xuất hiện trong quy tắc.',
  otherwise: 'Nhóm của khách không khớp quy tắc nào. Để trống: không có nhóm.',
  on: 'Có dùng cách phân loại này hay không. Để trống: có.',
  bins: 'Số bậc điểm RFM mà quy tắc của cách phân loại này dùng: nếu số bậc khác thì cách phân loại này không được dùng. Để trống: số nào cũng được.',
  pack: 'Bộ quy tắc có sẵn đã tạo ra cách phân loại này. Do tiện ích ghi.',
};

export const SECTION_HELP: Record<Section, string> = {
  general: 'Những điều áp dụng cho cả lần chạy.',
  source:
    'Trang tính nào là bảng nào. Tên: khách hàng, đơn hàng, dòng hàng hoặc sản phẩm. Giá trị: tên trang tính; "không có" nghĩa là không có trang đó. Để trống: trang được tìm theo tên và tiêu đề cột. Khách hàng hoặc đơn hàng: cần ít nhất một trang.',
  map: 'Cột nào chứa trường nào, khi tiêu đề không nói rõ. Tên: trường. Giá trị: tiêu đề cột.',
  status:
    'Trạng thái đơn hàng nghĩa là gì. Tên: từ ghi trong trang tính. Giá trị: tính, đã hủy, trả hàng hoặc bỏ qua.',
  season:
    'Khi nào là mùa mua sắm. Tên: một trong các mùa dưới đây, hoặc mùa tự đặt. Giá trị: không = tắt mùa đó; một ngày trong năm (24/12), Tết Nguyên đán hoặc Black Friday thì Từ và Đến là số ngày trước và sau ngày đó (-14 và 0); hằng năm thì Từ và Đến là ngày trong năm (1/12 và 10/1, qua năm mới); để trống thì hai ngày cụ thể là mùa của một năm, mỗi năm một dòng. Dòng đầu tiên của một mùa thay cho thời gian có sẵn; các dòng sau cùng tên được cộng thêm. Mùa được tính cho năm của ngày chính (Tết: năm âm lịch), nếu không có thì cho năm mùa bắt đầu.',
  scheme:
    'Các cách phân loại, mỗi cách một dòng: Tên là cách phân loại; Giá trị là đầu tiên, duy nhất, ưu tiên, mọi nhóm, có hoặc không. Dòng có tên "Cách phân loại: thuộc tính" đặt một thuộc tính dưới đây. Đã liệt kê một cách thì phải liệt kê mọi cách phân loại có trong trang Quy tắc.',
  rfm: 'Cách chấm điểm gần đây, tần suất và chi tiêu.',
  owner:
    'Ai trong số những người ghi ở cột Nhân viên phụ trách của quy tắc đang vắng mặt. Tên: tên người đó. Giá trị: vắng mặt hoặc không; có mặt hoặc có thì bỏ các dòng vắng mặt phía trên. Từ và Đến: ngày đầu và ngày cuối vắng mặt; để trống bên nào thì bên đó không giới hạn. Ai vắng mặt vào ngày phân tích thì không được giao khách, và khách của họ được giao cho người khác trong cùng quy tắc. Khi trở lại, họ được chia khách như trước; trong số khách cũ, họ nhận lại những khách mà cột nhân viên phụ trách của chính trang tính vẫn ghi tên họ.',
  band: 'Mỗi nhóm của một con số bắt đầu từ đâu.',
  'walk-in':
    'Mã và tên dùng cho khách vãng lai, ngoài các từ có sẵn (khách lẻ, walk-in, guest …). Tất cả được gộp thành một khách, thuộc nhóm Khách vãng lai trong mọi cách phân loại có quy tắc không hỏi về khách vãng lai. Tên: mã hoặc tên đó.',
};
