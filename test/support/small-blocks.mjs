/**
 * Prints the add-on as it is pushed, but for blocks of so many rows as its argument says: what else only shows in workbooks of
 * more than 20,000 rows can then be tried at every service call. To be called where the bundle has been built.
 */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';

const rows = Number(process.argv[2]);
const LAYOUT = /sheets[\\/]layout\.ts$/;

const smallBlocks = {
  name: 'small blocks',
  setup({ onLoad }) {
    onLoad({ filter: LAYOUT }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace('BLOCK_ROWS = 20000', `BLOCK_ROWS = ${rows}`);
      if (contents === source) throw new Error('the size of a block is said in another way');
      return { contents, loader: 'ts' };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: ['src/addon/main.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'AddOn_',
  target: 'es2020',
  platform: 'neutral',
  charset: 'utf8',
  define: { ADDON_VERSION: '"0.1.0"' },
  inject: ['src/addon/steady/services.ts'],
  plugins: [smallBlocks],
  write: false,
});
const stubs = readFileSync('dist/Code.js', 'utf8').match(/^function \w+\(.*$/gm) ?? [];
process.stdout.write([outputFiles[0].text, ...stubs, ''].join('\n'));
