/**
 * What formulas in cells call. Sheets shows the parameters and their docs.
 */
import type { FormulaAnswer } from '../custom-functions/arguments';
import { classifyLive } from '../custom-functions/classify';
import { rfmOf } from '../custom-functions/rfm';
import { segmentOf } from '../custom-functions/segment';
import { actionOf } from '../custom-functions/segment-action';
import { countOf } from '../custom-functions/segment-count';
import { metricOf } from '../custom-functions/segment-metric';
import { whyOf } from '../custom-functions/segment-why';

/**
 * Classifies customers in the cell, from ranges alone: a segment beside each row · Phân loại khách hàng ngay trong ô, chỉ từ các vùng: mỗi dòng một nhóm
 *
 * @param {Range} customers The customers with their header row; may be left blank · Khách hàng, có dòng tiêu đề; có thể bỏ trống
 * @param {Range} orders The orders with their header row; may be left blank · Đơn hàng, có dòng tiêu đề; có thể bỏ trống
 * @param {Range|string} rules The rules with their header row, or a ready-made pack such as "RFM" · Quy tắc, có dòng tiêu đề, hoặc một bộ có sẵn như "RFM"
 * @param {Date|string} asOf The analysis date: TODAY() or a cell with a date · Ngày phân tích: TODAY() hoặc một ô chứa ngày
 * @param {Range} settings The settings with their header row; may be left out · Cài đặt, có dòng tiêu đề; có thể bỏ qua
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @return {string[][]} A column as long as the customers’ range · Một cột dài bằng vùng khách hàng
 * @customfunction
 */
export function CLASSIFY(
  customers: unknown,
  orders: unknown,
  rules: unknown,
  asOf: unknown,
  settings?: unknown,
  scheme?: unknown,
): unknown[][] {
  return classifyLive({ customers, orders, rules, asOf, settings, scheme });
}

/**
 * The segment of a customer as the last run left it · Nhóm của khách hàng theo lần chạy gần nhất
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The segment; blank without one · Tên nhóm; trống nếu không có
 * @customfunction
 */
export function SEGMENT(id: unknown, scheme?: unknown, stamp?: unknown, ...more: unknown[]): FormulaAnswer {
  return segmentOf({ id, scheme, stamp }, more);
}

/**
 * Why a customer is in its segment · Vì sao khách hàng thuộc nhóm đó
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The reason · Lý do
 * @customfunction
 */
export function SEGMENT_WHY(
  id: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return whyOf({ id, scheme, stamp }, more);
}

/**
 * What the rules say to do with a customer’s segment · Việc cần làm với nhóm của khách hàng, theo quy tắc
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} scheme Which scheme; the first one if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {string} The action · Việc cần làm
 * @customfunction
 */
export function SEGMENT_ACTION(
  id: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return actionOf({ id, scheme, stamp }, more);
}

/**
 * A figure of a customer as the last run computed it · Một chỉ số của khách hàng theo lần chạy gần nhất
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {string} metric Its name or key, such as "orders" · Tên hoặc mã chỉ số, chẳng hạn "số đơn"
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number|Date|string} The figure · Giá trị của chỉ số
 * @customfunction
 */
export function SEGMENT_METRIC(
  id: unknown,
  metric: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return metricOf({ id, metric, stamp }, more);
}

/**
 * How many customers the last run put into a segment · Số khách hàng của một nhóm theo lần chạy gần nhất
 *
 * @param {string|Range} segment One segment, or a range of them · Một nhóm, hoặc một vùng
 * @param {string} scheme Which scheme; the first one that has the segment if left out · Cách phân loại; bỏ qua thì lấy cách đầu tiên có nhóm đó
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number} How many customers · Số khách hàng
 * @customfunction
 */
export function SEGMENT_COUNT(
  segment: unknown,
  scheme?: unknown,
  stamp?: unknown,
  ...more: unknown[]
): FormulaAnswer {
  return countOf({ segment, scheme, stamp }, more);
}

/**
 * The RFM score of a customer, such as 543 · Điểm RFM của khách hàng, chẳng hạn 543
 *
 * @param {string|number|Range} id One customer id, or a range of them · Một mã khách hàng, hoặc một vùng
 * @param {Date} stamp SEGMENTS_UPDATED, so that the cell follows each run · SEGMENTS_UPDATED, để ô tính lại sau mỗi lần chạy
 * @return {number} The score; blank without orders · Điểm; trống nếu không có đơn
 * @customfunction
 */
export function RFM(id: unknown, stamp?: unknown, ...more: unknown[]): FormulaAnswer {
  return rfmOf({ id, stamp }, more);
}
