/**
 * Who imports whom in src: the order of config/imports.cjs holds, and a file that broke it would be caught.
 */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFiles } from '../offline/temp-folder';
import { runNode } from '../support/command-line';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly totalDependenciesCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const ROOT = process.cwd();
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What dependency-cruiser finds in the src of a folder. */
function cruise(folder: string): Cruise['summary'] {
  const { stdout, stderr } = runNode(
    [CRUISER, '--config', 'config/imports.cjs', '--output-type', 'json', 'src'],
    {},
    folder,
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return (JSON.parse(stdout) as Cruise).summary;
}

describe('src', () => {
  it('has no forbidden import and no cycle among its more than 100 modules', () => {
    const { totalCruised, totalDependenciesCruised, violations } = cruise(ROOT);
    expect(totalCruised).toBeGreaterThan(100);
    expect(totalDependenciesCruised).toBeGreaterThan(300);
    expect(violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
  });
});

/** Files that break the order, each with the start of the rule that must say so. */
const PROBES: readonly [file: string, text: string, rule: string][] = [
  ['src/core/base/probe.ts', "export { METRICS } from '../metrics/registry';", 'core-base-'],
  ['src/core/words/probe.ts', "export type { Settings } from '../settings/types';", 'core-words-'],
  ['src/core/rules/probe.ts', "export { reportOf } from '../report';", 'core-rules-'],
  ['src/core/probe.ts', "export { EN } from '../i18n/en';", 'core/-imports-only'],
  ['src/i18n/probe.ts', "export { METRICS } from '../core/metrics/registry';", 'i18n/-imports-only'],
  ['src/templates/probe.ts', "export { EN } from '../i18n/en';", 'templates/-imports-only'],
  ['src/samples/probe.ts', "export { PACKS } from '../templates/index';", 'samples/-imports-only'],
  ['src/addon/probe.ts', "export { createHost } from '../offline/host';", 'addon/-imports-only'],
  [
    'src/addon/sheets/probe.ts',
    "export { METRICS } from '../../core/metrics/registry';",
    'addon/-imports-only',
  ],
  ['src/sidebar/probe.ts', "export { readRules } from '../core/rules/read-rules';", 'sidebar/-imports-only'],
  ['src/core/models/probe.ts', "export { readFileSync } from 'node:fs';", 'libraries-and-node'],
  ['src/addon/library-probe.ts', "export { default } from 'papaparse';", 'libraries-and-node'],
  ['src/core/tables/a-probe.ts', "export { b } from './b-probe'; export const a = 1;", 'no-cycles'],
];

/** The other half of the cycle, which is reported once. */
const PARTNER = ['src/core/tables/b-probe.ts', "export { a } from './a-probe'; export const b = 1;"] as const;

describe('a forbidden import', () => {
  const file = temporaryFiles();
  let found: Cruise['summary']['violations'] = [];

  beforeAll(() => {
    for (const name of ['src', 'config']) cpSync(join(ROOT, name), file(name), { recursive: true });
    cpSync(join(ROOT, 'package.json'), file('package.json'));
    symlinkSync(join(ROOT, 'node_modules'), file('node_modules'));
    for (const [path, text] of [...PROBES, PARTNER]) {
      mkdirSync(dirname(file(path)), { recursive: true });
      writeFileSync(file(path), `${text}\n`);
    }
    found = cruise(dirname(file('src'))).violations;
  });

  it.each(PROBES)('in %s is caught', (path, _text, rule) => {
    const caught = found.filter(({ from }) => from === path).map(({ rule: { name } }) => name);
    expect(caught).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${rule}`)) as string]));
  });

  it('is the only thing that is caught', () => {
    const probes = new Set(PROBES.map(([path]) => path));
    expect(found.filter(({ from }) => !probes.has(from))).toEqual([]);
  });
});
