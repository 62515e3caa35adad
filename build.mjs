/**
 * Builds dist/ (what clasp pushes), build/core.mjs (core for scripts) and the offline host's programs.
 * `--if-stale` builds only when a source is newer than the last build. Speaks on stderr, so that stdout stays the programs' own.
 */
import { build } from 'esbuild';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...path) => join(root, ...path);
const STAMP = at('build', 'stamp');
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const SOURCES = ['src', 'tools', 'test/bench', 'build.mjs', 'package.json', 'appsscript.json'];
// In the order in which buildAll makes them.
const OUTPUTS = [
  'dist/Code.js',
  'dist/appsscript.json',
  'build/core.mjs',
  'build/cli.mjs',
  'build/docs.mjs',
  'build/bench.mjs',
  'build/run-cost.mjs',
];

if (process.argv.includes('--if-stale') && !isStale()) process.exit(0);
await buildAll();

async function buildAll() {
  const started = Date.now();
  mkdirSync(at('dist'), { recursive: true });
  mkdirSync(at('build'), { recursive: true });
  const texts = await Promise.all([
    bundleAddOn(),
    readFileSync(at('appsscript.json'), 'utf8'),
    bundleModule('src/core/index.ts', { platform: 'neutral' }),
    bundleModule('src/offline/cli.ts', { platform: 'node', packages: 'external' }),
    bundleModule('tools/docs.ts', { platform: 'node', packages: 'external' }),
    bundleModule('test/bench/main.ts', { platform: 'node', packages: 'external' }),
    bundleModule('tools/run-cost.ts', { platform: 'node', packages: 'external' }),
  ]);
  OUTPUTS.forEach((path, index) => writeWhole(path, texts[index]));
  removeOthers('dist');
  // As old as the sources that were read: one that is saved meanwhile makes the build stale.
  writeWhole('build/stamp', '');
  utimesSync(STAMP, started / 1000, started / 1000);
  console.error(
    `dist/Code.js ${kilobytes('dist/Code.js')} · build/core.mjs ${kilobytes('build/core.mjs')} · ${Date.now() - started} ms`,
  );
}

/** At once: two builds at a time, or a program that starts meanwhile, never see half a file. */
function writeWhole(path, text) {
  const draft = at(`build/.${basename(path)}.${process.pid}`);
  writeFileSync(draft, text);
  renameSync(draft, at(path));
}

/** What an earlier build left and this one does not make would be pushed, too. */
function removeOthers(folder) {
  const made = new Set(OUTPUTS);
  for (const name of readdirSync(at(folder)))
    if (!made.has(`${folder}/${name}`)) rmSync(at(folder, name), { recursive: true });
}

/** One IIFE, then the global functions that Google looks for: esbuild would drop them and their JSDoc. */
async function bundleAddOn() {
  const entry = at('src/addon/main.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'AddOn_',
    target: 'es2020',
    platform: 'neutral',
    charset: 'utf8',
    minify: true,
    define: { ADDON_VERSION: JSON.stringify(version) },
    write: false,
  });
  const { default: ts } = await import('typescript');
  const source = ts.createSourceFile(entry, readFileSync(entry, 'utf8'), ts.ScriptTarget.ES2020, true);
  return ['/** @OnlyCurrentDoc */', outputFiles[0].text.trimEnd(), ...stubs(ts, source), ''].join('\n');
}

function stubs(ts, source) {
  const isExportedFunction = (node) =>
    ts.isFunctionDeclaration(node) &&
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return source.statements.filter(isExportedFunction).map((node) => {
    const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const name = node.name.text;
    const parameters = node.parameters.map((parameter) => parameter.name.getText()).join(', ');
    const doc = docs.map((block) => `${block.getText()}\n`).join('');
    return `${doc}function ${name}(${parameters}) { return AddOn_.${name}.apply(this, arguments); }`;
  });
}

/** The text of an ES module. */
async function bundleModule(from, options) {
  const { outputFiles } = await build({
    entryPoints: [at(from)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

function isStale() {
  if (!existsSync(STAMP) || OUTPUTS.some((path) => !existsSync(at(path)))) return true;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.some((path) => newest(at(path)) > built);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

function kilobytes(path) {
  return `${(statSync(at(path)).size / 1024).toFixed(1)} KB`;
}
