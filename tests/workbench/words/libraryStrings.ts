import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface LibraryString {
  readonly text: string;
  /** whether it describes a function or one of its arguments */
  readonly isHelp: boolean;
}

const folder = path.dirname(require.resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.xml"));

/** Every string that the grid library gives to its translation, from its code and from its templates. */
export function libraryStrings(): LibraryString[] {
  return [...stringsOfCode(read("o_spreadsheet.esm.js")), ...stringsOfTemplates(read("o_spreadsheet.xml"))];
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

function stringsOfCode(code: string): LibraryString[] {
  const found: LibraryString[] = [];
  const visit = (node: ts.Node, isHelp: boolean): void => {
    const called = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : "";
    const named = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : "";
    if (called === "_t") {
      const text = (node as ts.CallExpression).arguments[0]!;
      if (!ts.isStringLiteralLike(text)) throw new Error("A string of the library is not literal");
      found.push({ text: text.text, isHelp });
    }
    const isHelpInside = isHelp || called === "arg" || named === "description" || named === "args";
    ts.forEachChild(node, (child) => visit(child, isHelpInside));
  };
  visit(ts.createSourceFile("library.js", code, ts.ScriptTarget.ESNext), false);
  return found;
}

/** What owl translates of a template: its texts, some attributes of elements, and properties ending in .translate. */
function stringsOfTemplates(templates: string): LibraryString[] {
  const source = templates.replace(/<!--[\s\S]*?-->/g, "");
  const texts = [...source.matchAll(/>([^<>]*)</g)].map((match) => match[1]!);
  const tags = [...source.matchAll(/<([\w.-]+)((?:\s+[\w.:-]+="[^"]*")*)\s*\/?>/g)];
  const attributes = tags.flatMap(([, tag, list]) =>
    [...list!.matchAll(/\s([\w.:-]+)="([^"]*)"/g)]
      .filter(([, name]) => name!.endsWith(".translate") || (/^[a-z]/.test(tag!) && owlTranslates.has(name!)))
      .map((match) => match[2]!),
  );
  return [...texts, ...attributes]
    .map((text) => ({ text: decode(text).replace(/\s+/g, " ").trim(), isHelp: false }))
    .filter(({ text }) => text.length > 1 && /[A-Za-z]/.test(text));
}

const owlTranslates = new Set([
  ...["alt", "label", "placeholder", "title"],
  ...["aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext"],
]);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
