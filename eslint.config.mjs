import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
    },
  },
  {
    // Sentences, templates and lists of names are data: their length says nothing.
    files: ['src/i18n/**', 'src/templates/**', 'src/samples/**', 'src/core/words/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Signatures that are not ours to shorten: Google's, and the one that every part of core calls.
    files: ['src/offline/services/**', 'src/core/base/issue.ts'],
    rules: { 'max-params': ['error', 4] },
  },
  {
    // The parameters of functions in cells are those that Sheets shows.
    files: ['src/addon/entry-points/cells.ts', 'src/addon/custom-functions/**'],
    rules: { 'max-params': ['error', 6] },
  },
  {
    // What Apps Script's engine or library does not have, or what breaks across its contexts.
    files: ['src/core/**', 'src/i18n/**', 'src/templates/**', 'src/samples/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Object', property: 'hasOwn', message: 'not in ES2020' },
        { object: 'Date', property: 'now', message: 'the clock is an input' },
        { object: 'Math', property: 'random', message: 'equal inputs give equal outputs' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
