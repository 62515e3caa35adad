/**
 * What an error of Google's means for whoever asked: whether asking again may help, and what to tell the user. Nothing is
 * called here.
 */

/**
 * `transient`: asking again may help, in a moment. `today`: a quota of the day is used up. `lock`: somebody else is at it.
 * `unknown`: not in the table; once more may help. `own`: not Google's but thrown by the add-on, or a fault of it.
 */
export type FaultKind = 'transient' | 'today' | 'authorization' | 'lock' | 'permanent' | 'unknown' | 'own';

/**
 * What more a text says, where somebody acts on it. `consent`: one that the user has withheld. The others are Google's limits on
 * triggers: of a user in this document, of a user in all, and how far apart they are.
 */
export type FaultDetail = 'consent' | 'triggersHere' | 'triggersInAll' | 'triggersApart';

type KnownText = readonly [kind: Exclude<FaultKind, 'unknown' | 'own'>, text: RegExp, detail?: FaultDetail];
type KnownTexts = readonly KnownText[];

/** Names, numbers and codes that stand in a text whatever its language. */
const IN_ANY_LANGUAGE: KnownTexts = [
  ['transient', /Utilities\.sleep\(/],
  ['lock', /LockService/],
  ['authorization', /googleapis\.com\/auth\//, 'consent'],
  ['authorization', /PERMISSION_DENIED/],
  // A method with its class, as in "don't match the method signature for SpreadsheetApp.Range.setValues".
  ['permanent', /SpreadsheetApp\.[A-Z]\w+\.\w+|SpreadsheetApp\.getUi\(\)/],
  // The limits of a cell and of a spreadsheet.
  ['permanent', /\b(?:50000|10000000|18278)\b/],
];

const ENGLISH: KnownTexts = [
  ['transient', /timed out while accessing|server error occurred|simultaneous invocations|backend error/i],
  ['transient', /^service (?:error|unavailable)|unexpected error while getting|unable to talk to trigger/i],
  ['transient', /in a short time|times per second|scripts running simultaneously|rate limit exceeded/i],
  ['today', /too many times for one day|invoked too many times:|computer time for one day/i],
  ['today', /limit exceeded/i],
  ['lock', /lock timeout/i],
  ['authorization', /authori[sz]ation is required/i, 'consent'],
  ['authorization', /do(?:es)? not have permission|permissions are not sufficient/i],
  ['permanent', /too many time-based triggers in this document/i, 'triggersHere'],
  ['permanent', /has too many triggers/i, 'triggersInAll'],
  ['permanent', /clock events must be scheduled/i, 'triggersApart'],
  [
    'permanent',
    /does not match the number|coordinates|range not found|must be at least 1|don't match the method/i,
  ],
  ['permanent', /already exists|already has a filter|reference a different sheet|protected cell or object/i],
  ['permanent', /data validation|above the limit|is missing \(perhaps/i],
  ['permanent', /invalid argument|cannot be null|argument too large|storage quota|was invalid/i],
];

/** Server errors, missing rights, locks, missing documents and names as users report them; the rest as near as can be said. */
const VIETNAMESE: KnownTexts = [
  ['transient', /hết thời gian chờ trong khi|máy chủ đã gặp lỗi|gọi đồng thời|chạy đồng thời/i],
  [
    'transient',
    /^lỗi dịch vụ|dịch vụ không khả dụng|lỗi không mong muốn|kích hoạt dịch vụ|dịch vụ trình kích hoạt/i,
  ],
  ['transient', /trong một thời gian ngắn|nhiều lần mỗi giây/i],
  ['today', /trong một ngày|gọi quá nhiều lần:|vượt quá giới hạn:/i],
  ['lock', /chờ khóa/i],
  ['authorization', /cần được cho phép/i, 'consent'],
  ['authorization', /không có quyền|không đủ để gọi/i],
  ['permanent', /quá nhiều trình kích hoạt theo thời gian/i, 'triggersHere'],
  ['permanent', /quá nhiều trình kích hoạt/i, 'triggersInAll'],
  ['permanent', /cách nhau ít nhất/i, 'triggersApart'],
  [
    'permanent',
    /không khớp với|tọa độ|không tìm thấy|ít nhất (?:là )?1|đã tồn tại|đã có bộ lọc|trang tính khác/i,
  ],
  ['permanent', /được bảo vệ|xác thực dữ liệu|quá giới hạn|bị thiếu/i],
  ['permanent', /không hợp lệ|không được rỗng|quá lớn|hạn mức lưu trữ/i],
];

const GERMAN: KnownTexts = [
  [
    'transient',
    /^zeitüberschreitung beim dienst|serverfehler|gleichzeitige aufrufe|gleichzeitig ausgeführt/i,
  ],
  ['transient', /^dienstfehler|dienst nicht verfügbar|unerwarteter fehler|triggerdienst/i],
  ['transient', /in kurzer zeit|zu oft pro sekunde/i],
  ['today', /an einem tag|zu oft aufgerufen:|limit überschritten/i],
  ['lock', /bei der sperre/i],
  ['authorization', /autorisierung erforderlich/i, 'consent'],
  ['authorization', /nicht berechtigt|reichen nicht aus/i],
  ['permanent', /zu viele zeitbasierte trigger/i, 'triggersHere'],
  ['permanent', /zu viele trigger/i, 'triggersInAll'],
  ['permanent', /auseinanderliegen/i, 'triggersApart'],
  [
    'permanent',
    /entspricht nicht der anzahl|methodensignatur|koordinaten|nicht gefunden|mindestens 1|bereits|anderes tabellenblatt/i,
  ],
  ['permanent', /geschützte|datenvalidierung|obergrenze|fehlt\. \(/i],
  ['permanent', /ungültig|nicht null sein|zu groß|speicherkontingent/i],
];

const KNOWN = [...IN_ANY_LANGUAGE, ...ENGLISH, ...VIETNAMESE, ...GERMAN];

/** Ties: the first line of the table that fits; names and numbers come before words. */
export function faultKind(error: unknown): FaultKind {
  const known = knownText(error);
  if (known && isGoogles(error, known[0])) return known[0];
  return isGoogles(error, 'unknown') ? 'unknown' : 'own';
}

/** Null: nothing more, or not Google's. */
export function faultDetail(error: unknown): FaultDetail | null {
  const known = knownText(error);
  return known && isGoogles(error, known[0]) ? (known[2] ?? null) : null;
}

function knownText(error: unknown): KnownText | undefined {
  const text = textOf(error);
  return KNOWN.find(([, pattern]) => pattern.test(text));
}

/** How Google calls its errors; what a script throws is called Error, TypeError and the like. */
const NAMES: ReadonlySet<string> = new Set(['Exception', 'ScriptError']);
const PREFIX = /^(?:Exception|ScriptError): /;

/** A text that Google is known for, and nobody else would throw, tells it apart under whatever name. */
function isGoogles(error: unknown, kind: FaultKind): boolean {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return NAMES.has(name) || PREFIX.test(String(message)) || (kind === 'transient' && name === 'Error');
}

/** What it says, without what Google puts before it. */
export function textOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return String(message ?? error).replace(/^(?:Exception|ScriptError|Error): /, '');
}
