import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { importGraph } from "./importGraph.mjs";

/** A file with at most this many lines whose only reader stands beside it belongs into that reader. */
const mostLinesOfSmall = 25;
/** The size whose share the overview names. */
const mostLinesOfShort = 20;

/** What may be small and have one reader beside it, by kind; data is the third kind. */
const exceptions = [
  { kind: "texts", pattern: /^(src\/i18n|workbench\/words)\// },
  { kind: "functions as the user calls them", pattern: /^src\/functions\/(?!edge\/)[^/]+\// },
];

/** Nothing but constants, and types of theirs, none of which is or makes a function. */
function isData(source) {
  const statements = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  const hasFunction = (node) => ts.isFunctionLike(node) || (ts.forEachChild(node, hasFunction) ?? false);
  return (
    statements.some(ts.isVariableStatement) &&
    statements
      .filter((statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement))
      .every((statement) => ts.isVariableStatement(statement) && !hasFunction(statement))
  );
}

function isException(base, file) {
  if (exceptions.some(({ pattern }) => pattern.test(file))) return true;
  const text = readFileSync(path.join(base, file), "utf8");
  return isData(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

function lineCount(base, file) {
  const text = readFileSync(path.join(base, file), "utf8");
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function median(sorted) {
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The groups of files that reach each other, one inside another's import chain (Tarjan's strongly connected components). */
function findCircles(graph) {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.has(file)) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** { file, reader } for each small file whose only reader among the files of the graph stands in its folder. */
function findSmallRooms(base, graph, lines) {
  const readers = new Map([...graph.keys()].map((file) => [file, []]));
  for (const [file, imports] of graph) for (const imported of imports) readers.get(imported)?.push(file);
  return [...readers]
    .filter(([file, { length }]) => length === 1 && lines.get(file) <= mostLinesOfSmall)
    .map(([file, [reader]]) => ({ file, reader }))
    .filter(({ file, reader }) => path.dirname(file) === path.dirname(reader))
    .filter(({ file }) => !isException(base, file));
}

/**
 * Measures src and workbench of a checkout. One entry for each folder below src, one for workbench and one, "all", for
 * everything: its files, the median of their lines, how many have 20 or fewer, the small files with one reader beside
 * them, and the import circles as lists of files.
 */
export function measureRooms(base) {
  const graph = importGraph(base, ["src", "workbench"]);
  const lines = new Map([...graph.keys()].map((file) => [file, lineCount(base, file)]));
  const smallRooms = findSmallRooms(base, graph, lines);
  const circles = findCircles(graph);
  const topFolder = (file) => file.split("/", file.startsWith("src/") ? 2 : 1).join("/");
  const measure = (folder, isIn) => {
    const sizes = [...lines]
      .filter(([file]) => isIn(file))
      .map(([, count]) => count)
      .sort((a, b) => a - b);
    return {
      folder,
      files: sizes.length,
      medianLines: median(sizes),
      shortFiles: sizes.filter((count) => count <= mostLinesOfShort).length,
      smallRooms: smallRooms.filter(({ file }) => isIn(file)),
      circles: circles.filter(([first]) => isIn(first)),
    };
  };
  const folders = [...new Set([...graph.keys()].map(topFolder))].sort();
  return [
    ...folders.map((folder) => measure(folder, (file) => topFolder(file) === folder)),
    measure("all", () => true),
  ];
}
