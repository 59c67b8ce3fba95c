import path from "node:path";
import ts from "typescript";
import { type ApiSet, isProtected } from "./isProtected";

/** The use of a member of the Excel namespace of a set that the floor does not hold, without the question for it. */
export interface Use {
  /** For example "src/excel/readCells.ts:12". */
  readonly place: string;
  /** For example "valuesAsJson (ExcelApi 1.16)". */
  readonly member: string;
}

/**
 * Finds such uses by the types: members that are read, called or taken out by destructuring, names in the texts of
 * `load`, and properties of objects that are handed to Excel. `floor` is the minor version of ExcelApi 1.x.
 */
export function membersAboveFloor(files: readonly string[], floor: number): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js", "custom-functions-runtime"],
    typeRoots: [path.resolve(__dirname, "../../../node_modules/@types")],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
  };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const isAbove = (set: ApiSet) => set.name !== "ExcelApi" || set.minor > floor;
  /** Types cost time: only where a name is that of some newer member is its type asked for. */
  const newNames = namesWhere(program, isAbove);

  const check = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const set = symbol?.declarations?.map(setOf).find((found) => found !== null);
    if (set == null || !isAbove(set)) return;
    if (isProtected(node, set, checker)) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push({ place: `${file.fileName}:${line}`, member: `${symbol!.name} (${set.name} 1.${set.minor})` });
  };

  const elementOf = (type: ts.Type | undefined) =>
    type && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  /** A member of the type, or of what it is a collection of: `load` takes both. */
  const memberOf = (type: ts.Type | undefined, name: string): ts.Symbol | undefined => {
    const items = type?.getProperty("items");
    const item = elementOf(items && checker.getTypeOfSymbol(items)) ?? elementOf(type);
    return type?.getProperty(name) ?? item?.getProperty(name);
  };
  const checkPath = (node: ts.Node, type: ts.Type, path: string): void => {
    let current: ts.Type | undefined = type;
    for (const name of path.trim().split("/")) {
      const member = memberOf(current, name);
      check(node, member);
      current = member && checker.getTypeOfSymbol(member);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && newNames.has(node.name.text)) {
      check(node, checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      check(node, memberOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text));
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements)
        check(element, memberOf(type, (element.propertyName ?? element.name).getText()));
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const { name } of node.properties) {
        if (name === undefined || !newNames.has(name.getText())) continue;
        const expected = checker.getContextualType(node);
        check(name, expected && checker.getPropertyOfType(expected, name.getText()));
      }
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (name.text === "load")
        for (const text of node.arguments.flatMap(textsIn))
          for (const path of text.text.split(","))
            checkPath(text, checker.getTypeAtLocation(expression), path);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return uses;
}

/** The names of all members in the namespace Excel whose set is one of these. */
function namesWhere(program: ts.Program, isWanted: (set: ApiSet) => boolean): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    if (name !== undefined) {
      const set = setOf(node as ts.Declaration);
      if (set !== null && isWanted(set)) names.add(name.getText());
    }
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (file.fileName.includes("/@types/office-js/")) ts.forEachChild(file, visit);
  return names;
}

function textsIn(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : [];
}

/** The set that the documentation of a declaration in the namespace Excel names; null for all else. */
function setOf(declaration: ts.Declaration): ApiSet | null {
  const file = declaration.getSourceFile();
  if (!file.fileName.includes("/@types/office-js/")) return null;
  const comment = file.text.slice(declaration.getFullStart(), declaration.getStart());
  const [, name, minor] = /\[Api set: (\w+) (?:1\.)?(\w+)/.exec(comment) ?? [];
  if (name === undefined || !name.startsWith("ExcelApi")) return null;
  return { name, minor: minor === "BETA" ? Infinity : Number(minor) };
}
