/**
 * Which members of Google's services the offline host emulates, read off its classes by the TypeScript checker.
 */
import ts from 'typescript';

/** Names such as 'Range.getValues', sorted: what classes say by `implements Pick<Google's type, members>`. */
export function emulatedMembers(folder: string): string[] {
  const options: ts.CompilerOptions = { strict: true, types: ['node', 'google-apps-script'], noEmit: true };
  const files = ts.sys.readDirectory(folder, ['.ts']);
  const program = ts.createProgram({ rootNames: files, options });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) for (const member of membersOf(checker, node)) found.add(member);
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes(folder)) visit(source);
  return [...found].sort();
}

function membersOf(checker: ts.TypeChecker, declaration: ts.ClassDeclaration): string[] {
  const clauses = declaration.heritageClauses ?? [];
  const picks = clauses
    .filter(({ token }) => token === ts.SyntaxKind.ImplementsKeyword)
    .flatMap(({ types }) => [...types])
    .filter(
      ({ expression, typeArguments }) => expression.getText() === 'Pick' && typeArguments?.length === 2,
    );
  return picks.flatMap(({ typeArguments = [] as unknown as ts.NodeArray<ts.TypeNode> }) => {
    const [google, members] = typeArguments.map((node) => checker.getTypeFromTypeNode(node));
    const [first] = google.symbol.declarations ?? [];
    if (!/google-apps-script/.test(first.getSourceFile().fileName)) return [];
    const names = members.isUnion() ? members.types : [members];
    return names.flatMap((name) => (name.isStringLiteral() ? [`${google.symbol.name}.${name.value}`] : []));
  });
}
