import fc from 'fast-check';
import { figureNamed, FIGURES, figureText, parseFigures } from '../../../src/addon/record/figures';

describe('the figures of a customer', () => {
  it('read back as they were', () => {
    const amount = fc.oneof(fc.constant(NaN), fc.double({ noDefaultInfinity: true, noNaN: true }));
    const rfm = fc.constantFrom('', '5-4-3', '10-1-2');
    fc.assert(
      fc.property(fc.record({ revenue: amount, revenueYear: amount, rfm }), (figures) => {
        // Nobody can see a zero's sign.
        const { revenue, revenueYear } = figures;
        const plain = { ...figures, revenue: revenue + 0, revenueYear: revenueYear + 0 };
        expect(parseFigures(figureText(figures))).toEqual(plain);
      }),
    );
  });

  it('are one text, blank where nothing is known', () => {
    expect(figureText({ revenue: 150.5, revenueYear: 50, rfm: '5-4-3' })).toBe('150.5|50|5-4-3');
    expect(figureText({ revenue: NaN, revenueYear: NaN, rfm: '' })).toBe('');
  });

  it('are not known of a cell that somebody typed over', () => {
    const unknown = { revenue: NaN, revenueYear: NaN, rfm: '' };
    for (const cell of ['', 'Gold', 42, true, new Date(0), null, 'a|b', '1|2|3|4'])
      expect(parseFigures(cell)).toEqual(unknown);
    expect(parseFigures('x|Infinity|5-4-3')).toEqual({ ...unknown, rfm: '5-4-3' });
  });

  it('are asked for by their names, one at a time', () => {
    const named = (name: string) => figureNamed(name)?.('150||5-4-3') ?? null;
    expect(Object.values(FIGURES).map(named)).toEqual([150, '', '5-4-3']);
    expect(figureNamed('now:segment:rfm')).toBeNull();
  });
});
