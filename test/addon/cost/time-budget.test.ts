/**
 * Google ends an execution after 360 seconds: a command that would not be done by then is refused before it writes.
 */
import type { Host } from '../../../src/offline/host';
import type { ClassifyAnswer, UndoAnswer } from '../../../src/protocol';
import { pictureOf } from '../../support/same-book';
import { answerOf, shopBook } from '../open-book';
import { slowGoogle } from './slow-clock';

const SIX_MINUTES = 360_000;

/** ms more that each call takes. A run of this shop makes some 300 calls, so that 1,200 ms each are six minutes. */
const DELAYS = [0, 30, 100, 300, 600, 800, 900, 1000, 1100, 1200, 1500, 2500, 5000];

type Answer = ClassifyAnswer | UndoAnswer;

function codesOf(answer: Answer): string[] {
  return answer.ok ? ['done'] : answer.issues.map(({ code }) => code);
}

/** The refusals of this page, each of which is the only error of its run. */
const TOO_LONG = /^run\.(?:tooLong|readingTooLong)$/;

const COMMANDS: readonly (readonly [what: string, wasRun: boolean, command: (host: Host) => Answer])[] = [
  ['the first run', false, (host) => answerOf(host)],
  ['a run that adds every metric', true, (host) => answerOf(host, { metrics: true })],
  ['undoing a run', true, (host) => host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer],
];

describe.each(COMMANDS)('%s', (_what, wasRun, command) => {
  it.each(DELAYS)('is done in time or writes nothing when each call takes %i ms more', (delay) => {
    const book = shopBook();
    const { host, slowDown, took } = slowGoogle(book);
    if (wasRun) answerOf(host);
    const before = pictureOf(book);
    slowDown(() => delay);
    const [code] = codesOf(command(host));
    if (code === 'done') expect(took()).toBeLessThan(SIX_MINUTES);
    else {
      expect(code).toMatch(TOO_LONG);
      expect(pictureOf(book)).toEqual(before);
    }
  });

  it('is not refused when each call takes four times as long as assumed', () => {
    const { host, slowDown } = slowGoogle(shopBook());
    if (wasRun) answerOf(host);
    slowDown(() => 30);
    expect(codesOf(command(host))).toEqual(['done']);
  });
});

describe('a Google that is', () => {
  it('so slow that writing would take too long says how long, and what to do', () => {
    for (const [lang, sentence] of [
      [
        'en',
        /^Customers: This run would take about [\d,]+ seconds, and Google ends every run after 360: it has [\d,]+ cells to write for 3 customers\. Nothing was written\. Write fewer metric columns, switch schemes off, or move old orders and customers to another spreadsheet, then run again\.$/,
      ],
      [
        'vi',
        /^Customers: Lần chạy này cần khoảng [\d.]+ giây, mà Google dừng mọi lần chạy sau 360 giây: có [\d.]+ ô phải ghi cho 3 khách hàng\. Chưa có gì được ghi\. Hãy bớt cột chỉ số, tắt bớt cách phân loại, hoặc chuyển đơn hàng và khách hàng cũ sang bảng tính khác, rồi chạy lại\.$/,
      ],
    ] as const) {
      const { host, slowDown } = slowGoogle(shopBook());
      slowDown(() => 1500);
      const answer = answerOf(host, { lang });
      expect(answer.ok ? [] : answer.issues[0]).toMatchObject({
        code: 'run.tooLong',
        message: expect.stringMatching(sentence) as string,
      });
    }
  });

  it('so slow that reading leaves no time ends the run before it computes', () => {
    const { host, slowDown } = slowGoogle(shopBook());
    // Three tabs, each of which is read at least twice.
    slowDown((call) => (call === 'Range.getValues' ? 60_000 : 0));
    const answer = answerOf(host);
    expect(answer.ok ? [] : answer.issues[0]).toMatchObject({ code: 'run.readingTooLong' });
  });
});
