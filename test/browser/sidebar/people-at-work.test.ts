/**
 * The sidebar beside a sheet in which somebody works: a rule that is mistyped and repaired, rows that are sorted.
 */
import { fillSentence } from '../../../src/i18n/sidebar';
import { readSegments, Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import type { Sidebar } from '../support/sidebar';

/** Where the refusal says that it is. */
const FAULT = {
  en: 'Rules, column "revenue share above", row 3, characters 1–2',
  vi: 'Quy tắc, cột "tỷ lệ doanh thu xếp trên", dòng 3, ký tự 1–2',
} as const;

type Segments = ReadonlyMap<string, string>;

/** How many customers the preview says go from one segment to another. */
async function shownMoves({ frame }: Sidebar): Promise<Record<string, number>> {
  const moves: Record<string, number> = {};
  for (const line of await frame.locator('.moves li').all()) {
    const move = await line.locator('bdi').allTextContents();
    moves[move.join(' → ')] = Number(await line.locator('.count').textContent());
  }
  return moves;
}

/** The same of two states of the sheet. */
function movesBetween(before: Segments, after: Segments): Record<string, number> {
  const moves: Record<string, number> = {};
  for (const [id, from] of before) {
    const to = after.get(id) ?? 'gone';
    if (to !== from) moves[`${from} → ${to}`] = (moves[`${from} → ${to}`] ?? 0) + 1;
  }
  return moves;
}

/** The segments that the preview of a first run says its first customers get. */
async function promisedSegments({ frame }: Sidebar): Promise<[id: string, segment: string][]> {
  const customers = await frame.locator('.samples').first().locator('li').all();
  return Promise.all(
    customers.map(async (customer) => {
      const [id, segment] = await customer.locator('bdi').allTextContents();
      return [id, segment];
    }),
  );
}

describeInEachLanguage('beside people at work', ({ language, words, workbench, openBesideSample }) => {
  it('a mistyped rule stops the preview; repaired, it moves whom the preview lists, until that is undone', async () => {
    const sidebar = await openBesideSample();
    await sidebar.toPreview();
    await sidebar.apply();
    const before = await readSegments(workbench());
    // VIPs are those who bring the first half of the revenue; there are to be more of them.
    const rules = await Tab.find(workbench(), 'rules');
    const [vip] = await rules.rows(3, 1);
    const column = vip.indexOf('< 50%') + 1;
    await rules.type(3, column, '<< 60%');
    await sidebar.go(words.done.go, words.home.title);
    await sidebar.go(words.home.preview, words.refused.title);
    await sidebar.frame.locator('.issues li').filter({ hasText: FAULT[language] }).waitFor();
    await sidebar.text(words.common.nothingWritten).waitFor();
    expect(await sidebar.faults()).toEqual([]);

    await rules.type(3, column, '< 60%');
    await sidebar.go(words.common.tryAgain, words.preview.title);
    const moves = await shownMoves(sidebar);
    const moved = Object.values(moves).reduce((sum, customers) => sum + customers, 0);
    expect(moved).toBeGreaterThan(0);
    const apply = fillSentence(words.preview.applyMoves, { moves: String(moved) });
    expect(await sidebar.filled.innerText()).toBe(apply);
    for (const list of await sidebar.frame.locator('summary').all()) await list.click();
    expect(await sidebar.faults()).toEqual([]);

    await sidebar.apply();
    expect(movesBetween(before, await readSegments(workbench()))).toEqual(moves);
    await sidebar.go(words.done.undo, words.home.title);
    await sidebar.frame.locator('.banner.info').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    expect(await readSegments(workbench())).toEqual(before);
  });

  it('a sheet that is sorted between preview and apply gets every customer’s own segment', async () => {
    const sidebar = await openBesideSample();
    await sidebar.toPreview();
    const promised = await promisedSegments(sidebar);
    const customers = await Tab.find(workbench(), 'customers');
    await customers.sort(1, false);
    await sidebar.apply();
    const given = await readSegments(workbench());
    // From C0240 to C0001 now.
    expect([...given.keys()][239]).toBe(promised[0][0]);
    expect(promised.map(([id]) => [id, given.get(id)])).toEqual(promised);
    await sidebar.go(words.done.go, words.home.title);
    await sidebar.go(words.home.preview, words.preview.title);
    // Worked out anew for where the rows stand now, nobody would move.
    await sidebar.text(fillSentence(words.preview.still, { customers: '240' })).waitFor();
  });
});
