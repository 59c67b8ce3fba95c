import ts from "typescript";

/** "ExcelApi 1.14" as its parts. */
export interface ApiSet {
  readonly name: string;
  readonly minor: number;
}

/**
 * Does the code at a node run only after `isSetSupported` has said yes to the set, in a version at least as high?
 * That is so in the branch of an `if`, `?:` or `&&`, and behind an early return; the question may stand in a constant
 * or a function that the condition names.
 */
export function isProtected(node: ts.Node, set: ApiSet, checker: ts.TypeChecker): boolean {
  const asks = (condition: ts.Node): boolean => contains(condition, set) || isNamedQuestion(condition);
  const isNamedQuestion = (condition: ts.Node): boolean =>
    descendants(condition).some((part) => {
      if (!ts.isIdentifier(part)) return false;
      const symbol = checker.getSymbolAtLocation(part);
      const named =
        symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
      return named?.declarations?.some((declaration) => contains(declaration, set)) === true;
    });
  const yes = (condition: ts.Node): boolean => !isNegation(condition) && asks(condition);
  const no = (condition: ts.Node): boolean => isNegation(condition) && asks(condition);

  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const { parent } = child;
    if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
      const [condition, then, otherwise] = ts.isIfStatement(parent)
        ? [parent.expression, parent.thenStatement, parent.elseStatement]
        : [parent.condition, parent.whenTrue, parent.whenFalse];
      if ((child === then && yes(condition)) || (child === otherwise && no(condition))) return true;
    }
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      const isAnd = parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
      if (isAnd && yes(parent.left)) return true;
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement));
      if (
        before.some(
          (statement) => ts.isIfStatement(statement) && leaves(statement) && no(statement.expression),
        )
      )
        return true;
    }
  }
  return false;
}

const isNegation = (node: ts.Node): boolean =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;

function leaves({ thenStatement }: ts.IfStatement): boolean {
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Is there a call of isSetSupported in a node that asks for the set, as "ExcelApi" and "1.14"? */
function contains(node: ts.Node, { name, minor }: ApiSet): boolean {
  return descendants(node).some((part) => {
    if (!ts.isCallExpression(part) || !part.expression.getText().endsWith("isSetSupported")) return false;
    const [set, version] = part.arguments.map((argument) => argument.getText().replaceAll(/["'`]/g, ""));
    return set === name && Number(/^1\.(\d+)$/.exec(version ?? "1.1")?.[1]) >= minor;
  });
}

function descendants(node: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (part: ts.Node): void => {
    all.push(part);
    ts.forEachChild(part, visit);
  };
  visit(node);
  return all;
}
