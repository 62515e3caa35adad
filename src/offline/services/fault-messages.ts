/**
 * What Google says when a service fails that was asked for nothing wrong: too busy, used up, not allowed. The host itself
 * never fails so; tests make it. English as reported; Vietnamese and German as reported where they are, else loosely.
 */
import { texts, type Texts } from './message-texts';

export const FAULT_MESSAGES = {
  timedOut: texts(
    'Service {0} timed out while accessing document with id {1}.',
    'Dịch vụ {0} đã hết thời gian chờ trong khi truy cập tài liệu có id {1}.',
    'Zeitüberschreitung beim Dienst {0} während des Zugriffs auf das Dokument mit der ID {1}.',
  ),
  serverError: texts(
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    'Ein Serverfehler ist aufgetreten. Bitte versuchen Sie es später erneut.',
  ),
  tooManyAtOnce: texts(
    'Too many simultaneous invocations: {0}',
    'Có quá nhiều lệnh gọi đồng thời: {0}',
    'Zu viele gleichzeitige Aufrufe: {0}',
  ),
  serviceError: texts('Service error: {0}', 'Lỗi dịch vụ: {0}', 'Dienstfehler: {0}'),
  serviceUnavailable: texts(
    'Service unavailable: {0}',
    'Dịch vụ không khả dụng: {0}',
    'Dienst nicht verfügbar: {0}',
  ),
  unexpectedError: texts(
    'Unexpected error while getting the method or property {0} on object SpreadsheetApp.',
    'Lỗi không mong muốn khi tải phương thức hoặc thuộc tính {0} trên đối tượng SpreadsheetApp.',
    'Unerwarteter Fehler beim Abrufen der Methode oder Eigenschaft {0} für das Objekt SpreadsheetApp.',
  ),
  tooManyShortly: texts(
    'Service invoked too many times in a short time: {0}. Try Utilities.sleep(1000) between calls.',
    'Dịch vụ bị gọi quá nhiều lần trong một thời gian ngắn: {0}. Hãy thử Utilities.sleep(1000) giữa các lệnh gọi.',
    'Dienst wurde in kurzer Zeit zu oft aufgerufen: {0}. Versuchen Sie Utilities.sleep(1000) zwischen den Aufrufen.',
  ),
  tooManyPerSecond: texts(
    'Script invoked too many times per second for this Google user account.',
    'Tập lệnh bị gọi quá nhiều lần mỗi giây đối với tài khoản người dùng Google này.',
    'Script wurde für dieses Google-Nutzerkonto zu oft pro Sekunde aufgerufen.',
  ),
  tooManyRunning: texts(
    'There are too many scripts running simultaneously for this Google user account.',
    'Có quá nhiều tập lệnh chạy đồng thời cho tài khoản người dùng Google này.',
    'Für dieses Google-Nutzerkonto werden zu viele Scripts gleichzeitig ausgeführt.',
  ),
  tooManyTimes: texts(
    'Service invoked too many times: {0}.',
    'Dịch vụ bị gọi quá nhiều lần: {0}.',
    'Dienst wurde zu oft aufgerufen: {0}.',
  ),
  computerTime: texts(
    'Service using too much computer time for one day.',
    'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày.',
    'Der Dienst hat an einem Tag zu viel Rechenzeit verbraucht.',
  ),
  limitExceeded: texts('Limit Exceeded: {0}.', 'Đã vượt quá giới hạn: {0}.', 'Limit überschritten: {0}.'),
  lockOperations: texts(
    'There are too many LockService operations against the same script.',
    'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
    'Es gibt zu viele LockService-Vorgänge für dasselbe Script.',
  ),
  noAccess: texts(
    'You do not have permissions to access the requested document.',
    'Bạn không có quyền truy cập tài liệu yêu cầu.',
    'Sie sind nicht berechtigt, auf das angeforderte Dokument zuzugreifen.',
  ),
  documentMissing: texts(
    'Document {0} is missing (perhaps it was deleted?)',
    'Tài liệu {0} bị thiếu (có thể tài liệu đã bị xóa?)',
    'Das Dokument {0} fehlt. (Vielleicht wurde es gelöscht?)',
  ),
} satisfies Readonly<Record<string, Texts>>;
