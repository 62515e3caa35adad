/**
 * Vietnamese order status words and what they mean. Settings add to them and overrule them.
 */

// prettier-ignore
export const STATUS_WORDS = {
  counts: [
    'hoàn thành', 'hoàn tất', 'đã hoàn thành', 'đã giao', 'đã giao hàng', 'giao thành công', 'giao hàng thành công', 'thành công',
    'đã thanh toán', 'đang giao', 'đang giao hàng', 'đang xử lý', 'đã xác nhận', 'chờ xác nhận', 'chờ xử lý', 'chờ thanh toán',
    'chờ giao hàng', 'chờ lấy hàng', 'đã nhận', 'đã nhận hàng', 'đã xuất kho', 'đã duyệt', 'mới', 'đơn mới', 'đang vận chuyển',
    'đã đóng gói', 'thanh toán một phần', 'chưa thanh toán', 'đã bán', 'đặt hàng', 'đang chờ', 'đã chốt', 'hợp lệ', 'đã lấy hàng',
    'đã gửi hàng', 'đang giao dịch', 'xuất kho', 'đã thu tiền', 'đã đối soát',
  ],
  cancelled: ['đã hủy', 'hủy', 'hủy đơn', 'đơn hủy', 'bị hủy', 'khách hủy', 'thất bại', 'giao thất bại', 'không thành công', 'giao không thành công', 'hết hạn', 'từ chối', 'không nhận hàng', 'đã hủy đơn', 'giao hàng thất bại'],
  returned: ['trả hàng', 'đã trả hàng', 'hoàn trả', 'đã hoàn trả', 'đổi trả', 'hoàn hàng', 'đã hoàn hàng', 'hoàn tiền', 'đã hoàn tiền', 'chuyển hoàn', 'đã trả', 'trả lại', 'đã đổi trả', 'đơn hoàn', 'đã chuyển hoàn', 'hoàn về', 'đổi hàng'],
  ignored: ['nháp', 'đơn nháp', 'thử', 'đơn thử', 'phiếu tạm', 'báo giá', 'đơn test', 'đã xóa', 'lưu tạm'],
} as const;
