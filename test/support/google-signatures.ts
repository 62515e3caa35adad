/**
 * The ways to call the methods of Google's services, read off Google's types by the TypeScript compiler.
 */
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = 'node_modules/@types/google-apps-script';

/**
 * By 'Range.setValues': one way a word, one letter an argument: i whole number, n number, s string, b boolean, l list,
 * g list of lists, o object, a anything; capitals take null, too. '|' is a call without arguments. Undefined: no such method.
 */
export function googleSignatures(): (member: string) => string[] | undefined {
  const file = join(FOLDER, 'index.d.ts');
  const program = ts.createProgram({
    rootNames: [file],
    options: { strict: true, types: [], lib: ['lib.es2020.d.ts'] },
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      for (const member of node.members) {
        if (!ts.isMethodSignature(member)) continue;
        const name = `${node.name.text}.${member.name.getText()}`;
        const ways = found.get(name) ?? new Set<string>();
        for (const way of waysOf(checker, member)) ways.add(way);
        found.set(name, ways);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes(FOLDER)) visit(source);
  return (member) => {
    const ways = found.get(member);
    return ways && [...ways].sort();
  };
}

/** Arguments that may be left out make further ways. */
function waysOf(checker: ts.TypeChecker, { parameters }: ts.MethodSignature): string[] {
  const letters = parameters.map((parameter) => letterOf(checker, parameter));
  const needed = parameters.filter(
    ({ questionToken, dotDotDotToken }) => !questionToken && !dotDotDotToken,
  ).length;
  const counts = Array.from({ length: letters.length - needed + 1 }, (_, i) => needed + i);
  return counts.map((count) => letters.slice(0, count).join('') || '|');
}

function letterOf(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): string {
  const type = checker.getTypeAtLocation(parameter);
  const isWhole = /\bInteger\b(?!\[)/.test(parameter.type?.getText() ?? '');
  const letter = isWhole ? 'i' : kindOf(checker, checker.getNonNullableType(type));
  const takesNull = checker.typeToString(type).split(' | ').includes('null');
  return takesNull ? letter.toUpperCase() : letter;
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  const { flags } = type;
  if (flags & ts.TypeFlags.EnumLike) return 'o';
  if (flags & ts.TypeFlags.NumberLike) return 'n';
  if (flags & ts.TypeFlags.StringLike) return 's';
  if (flags & ts.TypeFlags.BooleanLike) return 'b';
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'a';
  if (type.isUnion()) {
    const kinds = new Set(type.types.map((part) => kindOf(checker, part)));
    return kinds.size === 1 ? [...kinds][0] : 'a';
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return checker.isArrayType(item) ? 'g' : 'l';
  }
  return 'o';
}
