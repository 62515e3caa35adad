// TypeScript and ES modules for jest, by esbuild: types are checked by tsc -b, not here.
const { transformSync } = require('esbuild');
const path = require('node:path');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: LOADERS[path.extname(file)],
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      sourcefile: file,
    });
    return { code, map };
  },
};
