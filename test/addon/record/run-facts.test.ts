import fc from 'fast-check';
import { parseRunCells, runCells, type RunFacts } from '../../../src/addon/record/run-facts';

const RUN = new Date('2026-03-31T03:00:00Z');
const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 4 });
const facts: fc.Arbitrary<RunFacts> = fc.record({
  lastRun: fc.array(fc.string({ minLength: 1 }), { maxLength: 1 }),
  'undo.summaryMark': texts,
  'undo.added': texts,
  'undo.summary': texts,
  'undo.findings': texts,
  'undo.lastRun': texts,
});

/** Facts that nobody has are left out. */
const filled = (all: RunFacts) =>
  Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));

describe('facts of a run as a whole', () => {
  it('read back as they were written, whatever the texts', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(parseRunCells(runCells({ run: RUN, facts: all }))).toEqual({ run: RUN, facts: filled(all) });
      }),
    );
  });

  it('are cut so that no cell holds more than Google allows, and no character is cut in two', () => {
    // An emoji is two units, so that one of the two offsets has one across every cut.
    for (const start of ['', 'a']) {
      const text = start + '🎁'.repeat(60_000);
      const cells = runCells({ run: RUN, facts: { lastRun: [text], 'undo.summary': ['["x"]', text] } });
      for (const cell of cells) {
        expect(String(cell).length).toBeLessThan(50_000);
        // Halves that stand alone.
        expect(String(cell)).not.toMatch(/\p{Surrogate}/u);
      }
      const read = parseRunCells(cells);
      expect(read.facts).toEqual({ lastRun: [text], 'undo.summary': ['["x"]', text] });
    }
  });

  it('have the last run on top, where pages look for it', () => {
    const cells = runCells({ run: RUN, facts: { 'undo.summary': ['[1]'], lastRun: ['{}'] } });
    expect(cells.slice(0, 2)).toEqual([RUN, 'lastRun {}']);
  });

  it('are nothing to undo when one of the cells that undo needs is lost, edited or moved', () => {
    const all = { lastRun: ['{}'], 'undo.summary': ['[1]', '[2]'], 'undo.added': ['["why",""]'] };
    const cells = runCells({ run: RUN, facts: all });
    // The instant, the last run, one added column, two rows of the summary, the seal.
    expect(cells).toHaveLength(6);
    const lost = { run: null, facts: { lastRun: ['{}'] } };
    for (let at = 2; at < cells.length; at++) {
      expect(parseRunCells(cells.filter((_, index) => index !== at))).toEqual(lost);
      expect(parseRunCells(cells.map((cell, index) => (index === at ? `${String(cell)}x` : cell)))).toEqual(
        lost,
      );
    }
    const [instant, last, added, first, second, seal] = cells;
    expect(parseRunCells([instant, last, added, second, first, seal])).toEqual(lost);
    expect(parseRunCells(['typed', last, added, first, second, seal])).toEqual(lost);
  });

  it('are the last run alone where there is nothing to undo', () => {
    const cells = runCells({ run: null, facts: { lastRun: ['{}'], 'undo.summary': ['[1]'] } });
    expect(cells).toEqual(['', 'lastRun {}']);
    expect(parseRunCells(cells)).toEqual({ run: null, facts: { lastRun: ['{}'] } });
  });
});
