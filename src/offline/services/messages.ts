/**
 * Google's refusals, word for word in English; in the other languages loosely: they exist so that nobody matches English.
 */

import { FAULT_MESSAGES } from './fault-messages';
import { texts, type MessageLanguage, type Texts } from './message-texts';

export type { MessageLanguage };

/** {0}, {1} … are the values. */
export const MESSAGES = {
  ...FAULT_MESSAGES,
  scopeMissing: texts(
    'Specified permissions are not sufficient to call {0}. Required permissions: {1}',
    'Các quyền được chỉ định không đủ để gọi {0}. Các quyền bắt buộc: {1}',
    'Die angegebenen Berechtigungen reichen nicht aus, um {0} aufzurufen. Erforderliche Berechtigungen: {1}',
  ),
  noPermission: texts(
    'You do not have permission to call {0}',
    'Bạn không có quyền gọi {0}',
    'Sie sind nicht berechtigt, {0} aufzurufen',
  ),
  noPermissionFor: texts(
    'You do not have permission to call {0}. Required permissions: {1}',
    'Bạn không có quyền gọi {0}. Các quyền bắt buộc: {1}',
    'Sie sind nicht berechtigt, {0} aufzurufen. Erforderliche Berechtigungen: {1}',
  ),
  noService: texts(
    'You do not have permission to call {0} service.',
    'Bạn không có quyền gọi dịch vụ {0}.',
    'Sie sind nicht berechtigt, den Dienst {0} aufzurufen.',
  ),
  noUi: texts(
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
    'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.',
  ),
  signature: texts(
    "The parameters ({0}) don't match the method signature for {1}.",
    'Các tham số ({0}) không khớp với chữ ký phương thức cho {1}.',
    'Die Parameter ({0}) stimmen nicht mit der Methodensignatur für {1} überein.',
  ),
  nullArgument: texts(
    'Argument cannot be null: {0}',
    'Đối số không được rỗng: {0}',
    'Argument darf nicht null sein: {0}',
  ),
  invalidArgument: texts(
    'Invalid argument: {0}. Should be of type: {1}',
    'Đối số không hợp lệ: {0}. Phải thuộc loại: {1}',
    'Ungültiges Argument: {0}. Erwarteter Typ: {1}',
  ),
  tooLarge: texts('Argument too large: {0}', 'Đối số quá lớn: {0}', 'Argument zu groß: {0}'),
  propertyQuota: texts(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
    'Sie haben das Speicherkontingent für Properties überschritten. Entfernen Sie einige und versuchen Sie es noch einmal.',
  ),
  tooManyToday: texts(
    'Service invoked too many times for one day: {0}.',
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: {0}.',
    'Dienst wurde an einem Tag zu oft aufgerufen: {0}.',
  ),
  lockTimeout: texts(
    'Lock timeout: another process was holding the lock for too long.',
    'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
    'Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  ),
  rowsMismatch: texts(
    'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
    'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
    'Die Anzahl der Zeilen in den Daten entspricht nicht der Anzahl der Zeilen im Bereich. Die Daten umfassen {0}, der Bereich umfasst {1}.',
  ),
  columnsMismatch: texts(
    'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
    'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
    'Die Anzahl der Spalten in den Daten entspricht nicht der Anzahl der Spalten im Bereich. Die Daten umfassen {0}, der Bereich umfasst {1}.',
  ),
  badCoordinates: texts(
    'The coordinates or dimensions of the range are invalid.',
    'Tọa độ hoặc kích thước của dải ô không hợp lệ.',
    'Die Koordinaten oder Abmessungen des Bereichs sind ungültig.',
  ),
  outsideSheet: texts(
    'The coordinates of the range are outside the dimensions of the sheet.',
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
    'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  ),
  atLeastOneRow: texts(
    'The number of rows in the range must be at least 1.',
    'Số hàng trong dải ô phải ít nhất là 1.',
    'Die Anzahl der Zeilen im Bereich muss mindestens 1 sein.',
  ),
  atLeastOneColumn: texts(
    'The number of columns in the range must be at least 1.',
    'Số cột trong dải ô phải ít nhất là 1.',
    'Die Anzahl der Spalten im Bereich muss mindestens 1 sein.',
  ),
  rangeNotFound: texts('Range not found', 'Không tìm thấy dải ô', 'Bereich nicht gefunden'),
  outOfBounds: texts(
    'Those {0} are out of bounds.',
    'Các {0} đó nằm ngoài giới hạn.',
    'Diese {0} liegen außerhalb.',
  ),
  deleteAll: texts(
    "You can't delete all the {0} on the sheet.",
    'Bạn không thể xóa tất cả {0} trên trang tính.',
    'Sie können nicht alle {0} des Tabellenblatts löschen.',
  ),
  hideAllSheets: texts(
    "You can't hide all the sheets in a document.",
    'Bạn không thể ẩn tất cả các trang tính trong tài liệu.',
    'Sie können nicht alle Tabellenblätter eines Dokuments ausblenden.',
  ),
  removeAllSheets: texts(
    "You can't remove all the sheets in a document.",
    'Bạn không thể xóa tất cả các trang tính trong tài liệu.',
    'Sie können nicht alle Tabellenblätter eines Dokuments entfernen.',
  ),
  sheetNotFound: texts(
    'Sheet {0} not found',
    'Không tìm thấy trang tính {0}',
    'Tabellenblatt {0} nicht gefunden',
  ),
  // Only the rule is documented, not these words.
  rangeName: texts(
    'The name {0} is not valid for a named range.',
    'Tên {0} không hợp lệ cho dải ô được đặt tên.',
    'Der Name {0} ist für einen benannten Bereich nicht gültig.',
  ),
  sheetNameTaken: texts(
    'A sheet with this name already exists. Please enter another name.',
    'Đã tồn tại trang tính có tên này. Vui lòng nhập tên khác.',
    'Ein Tabellenblatt mit diesem Namen ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
  ),
  tooManySheets: texts(
    'This action would increase the number of sheets in the workbook above the limit of {0} sheets.',
    'Thao tác này sẽ làm tăng số trang tính trong sổ làm việc vượt quá giới hạn {0} trang tính.',
    'Durch diese Aktion würde die Anzahl der Tabellenblätter die Obergrenze von {0} überschreiten.',
  ),
  tooManyCells: texts(
    'This action would increase the number of cells in the workbook above the limit of {0} cells.',
    'Thao tác này sẽ làm tăng số ô trong sổ làm việc vượt quá giới hạn {0} ô.',
    'Durch diese Aktion würde die Anzahl der Zellen die Obergrenze von {0} Zellen überschreiten.',
  ),
  tooManyColumns: texts(
    'This action would increase the number of columns in the sheet above the limit of {0} columns.',
    'Thao tác này sẽ làm tăng số cột trong trang tính vượt quá giới hạn {0} cột.',
    'Durch diese Aktion würde die Anzahl der Spalten die Obergrenze von {0} Spalten überschreiten.',
  ),
  cellTooLong: texts(
    'Your input contains more than the maximum of {0} characters in a single cell.',
    'Nội dung bạn nhập có nhiều hơn {0} ký tự, mức tối đa trong một ô.',
    'Ihre Eingabe umfasst mehr als die maximal {0} Zeichen in einer Zelle.',
  ),
  protected: texts(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.',
    'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Wenden Sie sich an den Eigentümer der Tabelle, um den Schutz aufzuheben.',
  ),
  validation: texts(
    'The data you entered in cell {0} violates the data validation rules set on this cell. Please enter one of the following values: {1}.',
    'Dữ liệu bạn đã nhập vào ô {0} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này. Vui lòng nhập một trong các giá trị sau: {1}.',
    'Die in Zelle {0} eingegebenen Daten verstoßen gegen die Datenvalidierungsregeln dieser Zelle. Geben Sie einen der folgenden Werte ein: {1}.',
  ),
  validationOther: texts(
    'The data you entered in cell {0} violates the data validation rules set on this cell.',
    'Dữ liệu bạn đã nhập vào ô {0} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này.',
    'Die in Zelle {0} eingegebenen Daten verstoßen gegen die Datenvalidierungsregeln dieser Zelle.',
  ),
  metadataPlace: texts(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    'Hiện không hỗ trợ thêm siêu dữ liệu nhà phát triển vào dải ô tùy ý. Chỉ có thể thêm vào bảng tính, một trang tính hoặc toàn bộ một hàng hay cột.',
    'Entwicklermetadaten können nur der Tabelle, einem einzelnen Tabellenblatt oder einer ganzen Zeile oder Spalte hinzugefügt werden.',
  ),
  metadataGone: texts(
    'No developer metadata with id {0} was found',
    'Không tìm thấy siêu dữ liệu nhà phát triển có mã {0}',
    'Keine Entwicklermetadaten mit der ID {0} gefunden',
  ),
  filterExists: texts(
    "You can't create a filter in a sheet that already has a filter.",
    'Bạn không thể tạo bộ lọc trong trang tính đã có bộ lọc.',
    'Sie können keinen Filter in einem Tabellenblatt erstellen, das bereits einen Filter hat.',
  ),
  otherSheetRule: texts(
    'Conditional format rule cannot reference a different sheet.',
    'Quy tắc định dạng có điều kiện không thể tham chiếu đến trang tính khác.',
    'Eine Regel zur bedingten Formatierung kann nicht auf ein anderes Tabellenblatt verweisen.',
  ),
  ruleIncomplete: texts(
    'Conditional format rule must have {0}.',
    'Quy tắc định dạng có điều kiện phải có {0}.',
    'Eine Regel zur bedingten Formatierung muss {0} haben.',
  ),
  // Loosely: what Google says is not known.
  chartGone: texts(
    'The chart is not on this sheet.',
    'Biểu đồ không có trên trang tính này.',
    'Das Diagramm ist nicht auf diesem Tabellenblatt.',
  ),
  noHtmlFile: texts(
    'No HTML file named {0} was found.',
    'Không tìm thấy tệp HTML nào có tên {0}.',
    'Es wurde keine HTML-Datei mit dem Namen {0} gefunden.',
  ),
  noCriteria: texts(
    'Data validation rule must have criteria.',
    'Quy tắc xác thực dữ liệu phải có tiêu chí.',
    'Eine Datenvalidierungsregel muss Kriterien haben.',
  ),
  notAuthorised: texts(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
    'Für diese Aktion ist eine Autorisierung erforderlich. Führen Sie das Skript noch einmal aus, um es zu autorisieren.',
  ),
  tooManyTriggersHere: texts(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
    'Tiện ích bổ sung này đã tạo quá nhiều trình kích hoạt theo thời gian trong tài liệu này cho tài khoản người dùng Google này.',
    'Dieses Add-on hat in diesem Dokument zu viele zeitbasierte Trigger für dieses Google-Nutzerkonto erstellt.',
  ),
  tooManyTriggers: texts(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh thì mới có thể thêm.',
    'Dieses Skript hat zu viele Trigger. Löschen Sie Trigger, bevor weitere hinzugefügt werden können.',
  ),
  clockTooClose: texts(
    'Clock events must be scheduled at least {0} hour(s) apart.',
    'Các sự kiện theo giờ phải cách nhau ít nhất {0} giờ.',
    'Uhrereignisse müssen mindestens {0} Stunde(n) auseinanderliegen.',
  ),
  // Of everyMinutes; of the others loosely: what Google says is not known.
  badClockValue: texts(
    'The value you passed to {0} was invalid',
    'Giá trị bạn đã chuyển cho {0} không hợp lệ',
    'Der an {0} übergebene Wert war ungültig',
  ),
  triggerService: texts(
    'Unable to talk to trigger service',
    'Không thể kết nối với dịch vụ trình kích hoạt',
    'Der Triggerdienst ist nicht erreichbar',
  ),
} satisfies Readonly<Record<string, Texts>>;

/** Names of the refusals. */
export type MessageCode = keyof typeof MESSAGES;

/** A refusal in a language, with its values. */
export function messageText(
  code: MessageCode,
  values: readonly (string | number)[],
  language: MessageLanguage,
): string {
  return MESSAGES[code][language].replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}
