/**
 * The preview: what a run would change, in figures and examples; nothing is written.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ClassifyAnswer, Preview, Report } from '../../src/protocol';
import { answerOf, classify, everything } from '../addon/open-book';
import { changingShop, type ChangingShop } from '../addon/record/changing-shop';
import { completeRun, runClassify } from '../support/command-line';
import { inputFiles } from '../support/input-files';

const { path, text } = inputFiles();

function previewed({ host }: ChangingShop): Extract<ClassifyAnswer, { ok: true }> {
  const answer = answerOf(host, { preview: true });
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

describe('a preview', () => {
  it('of the first run counts everybody from none', () => {
    const { preview, written, report } = previewed(changingShop());
    expect(written).toBeNull();
    expect(report.counts.customers).toBe(3);
    expect(preview).toEqual({
      schemes: [
        {
          scheme: 'Habit',
          column: 'Habit',
          segments: [
            { segment: 'Regular', before: 0, after: 1 },
            { segment: 'New', before: 0, after: 1 },
            { segment: '', before: 3, after: 1 },
          ],
          moves: [
            { from: '', to: 'Regular', customers: 1 },
            { from: '', to: 'New', customers: 1 },
          ],
          samples: [
            { row: 2, id: 'a', from: '', to: 'Regular', why: 'orders 2 (>= 2) · row 2' },
            { row: 3, id: 'b', from: '', to: 'New', why: 'orders 1 (1) · row 3' },
          ],
        },
      ],
    });
  });

  it('writes nothing: no tab, no column, no metadata, no note, no property', () => {
    const shop = changingShop();
    const before = everything(shop.book);
    const { stats } = shop.host.run('classifyFromPage', [{ preview: true }], { mode: 'sidebar' });
    expect(stats.cellsWritten).toBe(0);
    expect([everything(shop.book), shop.book.metadata]).toEqual([before, []]);
    expect([...shop.host.state.userProperties, ...shop.book.documentProperties]).toEqual([]);
  });

  it('of a later run says who moves, and the run then does just that', () => {
    const shop = changingShop();
    classify(shop.host);
    shop.order('4', 'b');
    const before = [everything(shop.book), shop.book.metadata];
    const [{ segments, moves, samples }] = previewed(shop).preview?.schemes ?? [];
    expect([everything(shop.book), shop.book.metadata]).toEqual(before);
    expect(moves).toEqual([{ from: 'New', to: 'Regular', customers: 1 }]);
    expect(samples).toEqual([
      { row: 3, id: 'b', from: 'New', to: 'Regular', why: 'orders 2 (>= 2) · row 2' },
    ]);
    const { schemes } = classify(shop.host);
    const counts = new Map(segments.map(({ segment, after }) => [segment, after]));
    for (const { segment, customers } of schemes[0].segments)
      expect(counts.get(segment) ?? 0).toBe(customers);
    expect(previewed(shop).preview?.schemes[0].moves).toEqual([]);
  });

  it('gives ten examples at most', () => {
    const ids = Array.from({ length: 25 }, (_, index) => [`c${index}`]);
    const orders = ids.map(([id], index) => [String(index), id, '2026-01-05', 1]);
    const shop = changingShop({
      Customers: [['Customer ID'], ...ids],
      Orders: [['Order ID', 'Customer ID', 'Order date', 'Amount'], ...orders],
    });
    const [scheme] = previewed(shop).preview?.schemes ?? [];
    expect(scheme.moves).toEqual([{ from: '', to: 'New', customers: 25 }]);
    expect(scheme.samples.map(({ id }) => id)).toEqual(ids.slice(0, 10).map(([id]) => id));
  });
});

describe('classify --preview', () => {
  const orders = text(
    'orders.csv',
    'Customer ID,Order date,Amount\nA,2024-02-01,5\nB,2024-02-02,6\nB,2024-03-02,6\n',
  );
  const rules = text('rules.csv', 'Scheme,Segment,orders\nHabit,Regular,>= 2\n');
  const args = ['--orders', orders, '--rules', rules, '--as-of', '2024-03-31', '--preview'];

  it('prints the counts and the moves', () => {
    const { stdout } = completeRun([...args, '--lang', 'en']);
    expect(stdout).toContain('Preview: nothing was written.');
    expect(stdout).toMatch(/Segment +Before +After\n[ ─]+\n +Regular +0 +1\n +— +2 +1\n/);
    expect(stdout).toMatch(/From → To +Customers\n[ ─]+\n +— → Regular +1\n/);
  });

  it('prints them in Vietnamese', () => {
    const { stdout } = completeRun([...args, '--lang', 'vi']);
    expect(stdout).toContain('Xem trước: chưa ghi gì.');
    expect(stdout).toMatch(/Từ nhóm → Sang nhóm +Số khách hàng/);
  });

  it('puts them into the report under preview', () => {
    completeRun([...args, '--json', path('report.json')]);
    const report = JSON.parse(readFileSync(path('report.json'), 'utf8')) as Report & { preview: Preview };
    expect(report.preview.schemes[0].moves).toEqual([{ from: '', to: 'Regular', customers: 1 }]);
  });

  it.each([
    ['en', '--preview writes nothing, so it cannot be given together with --out. Leave one of them out.'],
    ['vi', '--preview không ghi gì nên không dùng cùng --out được. Hãy bỏ một trong hai.'],
  ])('with --out is wrong usage (%s)', (lang, sentence) => {
    const { code, stderr } = runClassify([...args, '--lang', lang, '--out', path('never.xlsx')]);
    expect([code, stderr.split('\n')[0]]).toEqual([2, sentence]);
    expect(existsSync(path('never.xlsx'))).toBe(false);
  });
});
