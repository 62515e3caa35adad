import { readRows, settingsOf } from './settings-grid';

const CUTS = [
  ['rfm', 'Recency cut points', '115; 181; 297.4; 482'],
  ['rfm', 'Frequency cut points', '4; 5; 6; 8'],
  ['rfm', 'Monetary cut points', '256; 382; 506; 666'],
] as const;

describe('own cut points', () => {
  it('hold in every dimension, four for five scores', () => {
    const { rfm } = settingsOf(['rfm', 'Mode', 'own cut points'], ...CUTS);
    expect(rfm.recencyCuts).toEqual([115, 181, 297.4, 482]);
    expect(rfm.monetaryCuts).toEqual([256, 382, 506, 666]);
  });

  it('are missed where their mode is chosen and one dimension has none', () => {
    const { issues } = readRows([['rfm', 'Mode', 'own cut points'], CUTS[0], CUTS[1]]);
    expect(issues).toMatchObject([{ code: 'settings.noCuts', params: { name: 'monetaryCuts' } }]);
  });

  it('must be one fewer than the scores', () => {
    const { issues } = readRows([['rfm', 'Mode', 'own cut points'], ['rfm', 'Number of bins', 4], ...CUTS]);
    expect(issues).toMatchObject(
      ['recencyCuts', 'frequencyCuts', 'monetaryCuts'].map((name) => ({
        code: 'settings.cutCount',
        params: { name, bins: 4, wanted: 3, found: 4 },
      })),
    );
  });

  it('are not looked at while quantiles hold', () => {
    expect(readRows([['rfm', 'Number of bins', 3], CUTS[0]]).issues).toEqual([]);
  });
});
