import { readRows } from './settings-grid';

describe('the age bands', () => {
  it('begin at 18, 25, 35, 45, 55 and 65 unless the section band says otherwise', () => {
    expect(readRows([]).settings.ageBands).toEqual([18, 25, 35, 45, 55, 65]);
    expect(readRows([['band', 'Age bands', '20; 40']]).settings.ageBands).toEqual([20, 40]);
    expect(readRows([['khoảng', 'nhóm tuổi', '30']]).settings.ageBands).toEqual([30]);
  });

  it.each(['40; 20', '18.5', '0; 18', 'young', '18; 111'])('are refused as %p', (value) => {
    const { issues } = readRows([['band', 'ageBands', value]]);
    expect(issues).toMatchObject([{ code: 'settings.badValue', where: { rows: [2] } }]);
  });
});
