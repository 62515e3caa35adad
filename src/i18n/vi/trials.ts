/**
 * Vietnamese: conditions that are tried before they stand in a rule, and the way to a place in the spreadsheet.
 */
import type { GO_TO_MESSAGES as EN_GO_TO, TRIAL as EN, TRIAL_MESSAGES as EN_TRIAL } from '../en/trials';

export const TRIAL_MESSAGES: typeof EN_TRIAL = {
  'trial.noRule': 'Dòng này không còn quy tắc nào đang bật. Hãy kiểm tra lại các quy tắc.',
  'trial.noCell': 'Trang quy tắc không còn cột điều kiện này. Hãy kiểm tra lại các quy tắc.',
  'trial.noTab': 'Chưa có trang quy tắc để ghi vào. Hãy thiết lập quy tắc và cài đặt trước.',
  'trial.formula': 'Ô này chứa công thức, ghi đè sẽ làm mất công thức đó. Hãy sửa bằng tay.',
  'trial.changed':
    'Có người vừa sửa ô này: bây giờ ô chứa "{found}". Chưa ghi gì cả. Hãy kiểm tra lại các quy tắc.',
};

export const GO_TO_MESSAGES: typeof EN_GO_TO = {
  'goTo.noSheet': 'Không còn trang "{name}". Hãy xem lại để biết hiện có những gì.',
  'goTo.noRow': 'Trang này không còn dòng {missing}. Hãy xem lại để biết hiện có những gì.',
  'goTo.noColumn': 'Trang này không còn cột "{name}". Hãy xem lại để biết hiện có những gì.',
};

export const TRIAL: typeof EN = {
  undecided: 'Chưa rõ với {customers} khách hàng, vì các giá trị sau để trống: {blanks}.',
  noResult: 'Chưa rõ với {customers} khách hàng, vì một phép tính không có kết quả.',
  blank: '{name} ({customers})',
};
