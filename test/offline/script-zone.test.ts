/**
 * The script's own zone. In a process of its own: jest gives tests a copy of the environment, which V8 does not see.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

const PROGRAM = `
import { createHost } from ${JSON.stringify(resolve('src/offline/host'))};
import { Workbook } from ${JSON.stringify(resolve('src/offline/workbook/workbook'))};
const workbook = new Workbook({ timeZone: 'Asia/Ho_Chi_Minh' });
workbook.addSheet('Data');
const bundle = \`function run() {
  const date = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('2024-01-05').getValue();
  return [date.getDate(), new Date(2024, 0, 5).toISOString(), new Date('01/05/2024').toISOString(), new Date('2024-01-05').toISOString()];
}\`;
const { result } = createHost({ workbook, bundle, manifest: { timeZone: 'America/New_York' } }).run('run');
console.log(JSON.stringify([...result, new Date(2024, 0, 5).toISOString()]));
`;

describe('Date in a script whose zone is not the spreadsheet’s', () => {
  it('speaks the zone of the manifest, and the process keeps its own', () => {
    writeFileSync(file('zone.ts'), PROGRAM);
    const esbuild = resolve('node_modules/esbuild/bin/esbuild');
    const options = [
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--log-level=error',
      `--outfile=${file('zone.mjs')}`,
    ];
    execFileSync(esbuild, [file('zone.ts'), ...options]);
    const printed = execFileSync(process.execPath, [file('zone.mjs')], {
      env: { ...process.env, TZ: 'UTC' },
    });
    expect(JSON.parse(printed.toString())).toEqual([
      // Midnight of the 5th in Hồ Chí Minh is noon of the 4th in New York.
      4,
      '2024-01-05T05:00:00.000Z',
      '2024-01-05T05:00:00.000Z',
      '2024-01-05T00:00:00.000Z',
      '2024-01-05T00:00:00.000Z',
    ]);
  });
});
