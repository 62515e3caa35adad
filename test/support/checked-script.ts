/**
 * Names that a script uses without declaring them, by the TypeScript compiler: exact where a search for words is not.
 */
import ts from 'typescript';

/** The free names of a JavaScript file beyond the language's own of ES2020, each once, sorted. */
export function freeNames(file: string): string[] {
  const program = ts.createProgram([file], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    lib: ['lib.es2020.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} was not read`);
  const unknown = program.getSemanticDiagnostics(source).filter(({ code }) => NO_SUCH_NAME.has(code));
  const names = unknown.map(({ start = 0, length = 0 }) => source.text.slice(start, start + length));
  return [...new Set(names)].sort();
}

/** "Cannot find name": alone, with a suggestion, and with the hint to a library that has it. */
const NO_SUCH_NAME = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2867, 2868]);
