/**
 * Vietnamese: what the formulas that look up segments say in their cell.
 */
import type { Same } from '../messages';
import type { FORMULAS as English } from '../en/formulas';

export const FORMULAS: Same<typeof English> = {
  unknownCustomer: 'Không có khách hàng này',
  severalCustomers: 'Nhiều khách hàng: hãy nhập mã ở dạng chữ',
  unknownSegment: 'Không có nhóm này',
  faults: {
    noRun:
      'Chưa phân loại khách hàng lần nào. Hãy chọn "{item}" trong menu Customer Segments rồi nhập lại công thức.',
    changing: 'Có người đang sửa trang "{sheet}". Hãy nhập lại công thức sau một phút.',
    busy: 'Google đang bận. Hãy nhập lại công thức sau một phút.',
    tooMany: '{formula} chỉ nhận tối đa {count} giá trị: {parameters}.',
    notOne: '"{parameter}" phải là một giá trị duy nhất: một ô, hoặc một đoạn chữ.',
    errorGiven: '"{parameter}" đang là lỗi {found}. Hãy sửa ô đó trước.',
    badId: 'Mã khách hàng phải là chữ, số, một ô hoặc một vùng.',
    unknownScheme: 'Không có cách phân loại nào tên "{found}". Các cách hiện có: {known}.',
    noColumn: 'Trang "{sheet}" không còn cột của "{scheme}". Hãy phân loại khách hàng lại.',
    noWhy: 'Trang "{sheet}" không còn cột lý do. Hãy phân loại khách hàng lại.',
    noIds:
      'Không nhận ra cột mã khách hàng nào trong trang "{sheet}". Hãy đặt lại tiêu đề cũ cho cột đó rồi nhập lại công thức.',
    noMetric: 'Hãy cho biết chỉ số nào: tên hoặc mã của chỉ số, chẳng hạn "số đơn".',
    unknownMetric: 'Không có chỉ số "{found}". Có phải ý bạn là {hint}?',
    strangeMetric: 'Không có chỉ số "{found}". Tên các chỉ số nằm ở mục "{setting}" trong trang "{tab}".',
    notWritten:
      'Chỉ số "{metric}" chưa được ghi ra. Hãy thêm {key} vào mục "{setting}" trong trang "{tab}" rồi phân loại khách hàng lại.',
    unknownSegment: 'Không có nhóm "{found}". Các nhóm hiện có: {known}.',
    noSizes: 'Trang quy mô các nhóm không còn nữa. Hãy phân loại khách hàng lại.',
  },
};
