/**
 * Which members of Google's services the add-on uses, read off its sources by the TypeScript checker.
 */
import { join } from 'node:path';
import ts from 'typescript';

/** Names such as 'Range.getValues' and 'SpreadsheetApp.flush', sorted. */
export function usedMembers(folder: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (!config) throw new Error(`No tsconfig.json in ${folder}`);
  const program = ts.createProgram({
    rootNames: config.fileNames,
    options: { ...config.options, noEmit: true },
  });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node) ? memberName(checker, node) : null;
    if (name) found.add(name);
    ts.forEachChild(node, visit);
  };
  for (const file of config.fileNames) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found].sort();
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

/** Only members of interfaces that Google's types declare; the values of enumerations are no members. */
function memberName(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): string | null {
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  if (!declaration || !/google-apps-script/.test(declaration.getSourceFile().fileName)) return null;
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent) ? `${parent.name.text}.${node.name.text}` : null;
}
