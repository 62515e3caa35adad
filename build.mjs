/**
 * Builds dist/ (what clasp pushes), build/core.mjs (core for scripts), the offline host's programs and the workbench's page.
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
const SOURCES = [
  'src',
  'tools',
  'test/bench',
  'test/addon/faults',
  'test/support',
  'test/model',
  'test/people',
  'test/pictures',
  'test/browser/support',
  'build.mjs',
  'package.json',
  'appsscript.json',
];
const SIDEBAR = 'src/sidebar/main.tsx';
const ENTRY_POINTS = 'src/addon/entry-points';
/** Each file that is made, and how. */
const OUTPUTS = {
  'dist/Code.js': bundleAddOn,
  'dist/appsscript.json': () => readFileSync(at('appsscript.json'), 'utf8'),
  ...(existsSync(at(SIDEBAR)) ? { 'dist/Sidebar.html': bundleSidebar } : {}),
  'build/core.mjs': () => bundleModule('src/core/index.ts', { platform: 'neutral' }),
  'build/cli.mjs': () => bundleProgram('src/offline/cli.ts'),
  'build/docs.mjs': () => bundleProgram('tools/docs.ts'),
  'build/bench.mjs': () => bundleProgram('test/bench/main.ts'),
  'build/model.mjs': () => bundleProgram('test/model/main.ts'),
  'build/people.mjs': () => bundleProgram('test/people/main.ts'),
  'build/pictures.mjs': () => bundleProgram('test/pictures/main.ts'),
  'build/reliability.mjs': () => bundleProgram('test/addon/faults/main.ts'),
  'build/run-cost.mjs': () => bundleProgram('tools/run-cost.ts'),
  'build/workbench-thread.mjs': () => bundleProgram('src/offline/workbench/book/thread.ts'),
  'build/workbench.html': () => readFileSync(at('src/offline/workbench/page/index.html'), 'utf8'),
  'build/workbench.js': () => workbenchPage().then(({ js }) => js),
  'build/workbench.css': () => workbenchPage().then(({ css }) => css),
  'build/frame.js': () => bundlePage('src/offline/workbench/frame/main.ts').then(({ js }) => js),
};
let madePage = null;

if (process.argv.includes('--if-stale') && !isStale()) process.exit(0);
await buildAll();

async function buildAll() {
  const started = Date.now();
  mkdirSync(at('dist'), { recursive: true });
  mkdirSync(at('build'), { recursive: true });
  const made = Object.entries(OUTPUTS).map(async ([path, make]) => [path, await make()]);
  for (const [path, text] of await Promise.all(made)) writeWhole(path, text);
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
  const made = new Set(Object.keys(OUTPUTS));
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
    // No call of a service goes past these.
    inject: [at('src/addon/steady/services.ts')],
    write: false,
  });
  const { default: ts } = await import('typescript');
  const sources = readdirSync(at(ENTRY_POINTS)).map((name) => readFileSync(at(ENTRY_POINTS, name), 'utf8'));
  const declared = sources.flatMap((text) => stubs(ts, text));
  return ['/** @OnlyCurrentDoc */', outputFiles[0].text.trimEnd(), ...declared, ''].join('\n');
}

function stubs(ts, text) {
  const source = ts.createSourceFile('entry-points.ts', text, ts.ScriptTarget.ES2020, true);
  const isExportedFunction = (node) =>
    ts.isFunctionDeclaration(node) &&
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return source.statements.filter(isExportedFunction).map((node) => {
    const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const name = node.name.text;
    // What is given beyond the named ones is passed on, too, but Sheets shows no name for it.
    const named = node.parameters.filter(({ dotDotDotToken }) => !dotDotDotToken);
    const parameters = named.map((parameter) => parameter.name.getText()).join(', ');
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

/** A program for Node; its packages stay where they are installed. */
function bundleProgram(from) {
  return bundleModule(from, { platform: 'node', packages: 'external' });
}

/** Script and styles of the workbench's page, made once. */
function workbenchPage() {
  madePage ??= bundlePage('src/offline/workbench/page/main.tsx', { format: 'esm' });
  return madePage;
}

/** Script and styles for a browser; `css` is '' where the page imports none. */
async function bundlePage(from, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [at(from)],
    outdir: at('build'),
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    write: false,
    ...options,
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}

/** The add-on's page in one file: HtmlService serves no others. */
async function bundleSidebar() {
  // Of core only a part comes along: what newer syntax the rest has is of no account here.
  const { js, css } = await bundlePage(SIDEBAR, { target: 'es2019', logOverride: { bigint: 'silent' } });
  // A browser ends the element at the first end tag, wherever it stands.
  const inside = (text, tag) => text.replace(new RegExp(`</(?=${tag})`, 'gi'), '<\\/').trimEnd();
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <base target="_top" />
    <style>${inside(css, 'style')}</style>
  </head>
  <body>
    <script>${inside(js, 'script').replaceAll('<!--', '\\x3C!--')}</script>
  </body>
</html>
`;
}

function isStale() {
  if (!existsSync(STAMP) || Object.keys(OUTPUTS).some((path) => !existsSync(at(path)))) return true;
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
