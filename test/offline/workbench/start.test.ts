/**
 * `npm start`, as people start it.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { ensureBuilt, runNode } from '../../support/command-line';
import { temporaryFiles } from '../temp-folder';

const file = temporaryFiles();
beforeAll(ensureBuilt);

const start = (...args: string[]) => runNode(['build/cli.mjs', 'start', '--no-open', ...args]);

/** Somebody who has the port until the tests are over. */
const holder = createServer();
beforeAll(async () => {
  holder.listen(0, '127.0.0.1');
  await once(holder, 'listening');
});
afterAll(() => void holder.close());

describe('a port', () => {
  it.each([
    [
      'en',
      'Port {port} is in use. Close the other workbench, or choose another port: npm start -- --port {next}',
    ],
    [
      'vi',
      'Cổng {port} đang được dùng. Hãy đóng bàn làm việc kia, hoặc chọn cổng khác: npm start -- --port {next}',
    ],
  ])('that is in use is said so, with another to try, in %s', (lang, sentence) => {
    const { port } = holder.address() as AddressInfo;
    const { code, stdout, stderr } = start('--port', String(port), '--lang', lang);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`${sentence.replace('{port}', String(port)).replace('{next}', String(port + 1))}\n`);
  });

  it.each(['x', '', '-1', '1.5', '65536'])('is a number up to 65535, not "%s"', (value) => {
    const { code, stderr } = start(`--port=${value}`);
    expect([code, stderr]).toEqual([
      2,
      `--port takes a number from 0 to 65535, not "${value}".\nAdd --help to see how the command is used.\n`,
    ]);
  });
});

describe('what cannot be started', () => {
  it.each([
    [['--lang', 'fr'], 2, '--lang is en or vi, not "fr".'],
    [['a.xlsx', 'b.xlsx'], 2, 'Name one workbook.'],
    [['--nothing'], 2, "Unknown option '--nothing'"],
    [['missing.xlsx'], 1, 'There is no file missing.xlsx.'],
    [['README.md'], 1, 'The file README.md is of an unknown kind.'],
  ])('%j ends with %s', (args, exitCode, message) => {
    const { code, stderr } = start(...args);
    expect([code, stderr]).toEqual([exitCode, expect.stringContaining(message) as string]);
  });

  it('is a file that is no workbook', () => {
    writeFileSync(file('broken.xlsx'), 'x');
    const { code, stdout, stderr } = start('--port', '0', file('broken.xlsx'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('is not an .xlsx workbook');
  });
});

describe('a workbench', () => {
  let program: ChildProcess;
  afterEach(() => program.kill('SIGKILL'));

  it('opens the named file on this machine alone, says where, and ends with Ctrl-C', async () => {
    writeFileSync(file('Khách.csv'), 'Mã,Tên\n001,An\n');
    program = spawn(
      process.execPath,
      ['build/cli.mjs', 'start', '--no-open', '--port', '0', '--lang', 'vi', file('Khách.csv')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [said] = (await once(program.stdout ?? program, 'data')) as [Buffer];
    const address =
      /^Bàn làm việc đang mở tại (http:\/\/127\.0\.0\.1:\d+\/)\nNhấn Ctrl-C để kết thúc\.\n$/.exec(
        String(said),
      )?.[1];
    const page = await fetch(String(address));
    const cookie = String(page.headers.get('set-cookie')).split(';')[0];
    const body = '{"op":"book"}';
    const headers = { cookie, origin: new URL(String(address)).origin };
    const answer = (await (await fetch(`${address}api`, { method: 'POST', headers, body })).json()) as object;
    expect(answer).toMatchObject({ ok: true, value: { name: 'Khách', language: 'vi', locale: 'vi_VN' } });
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });
});
