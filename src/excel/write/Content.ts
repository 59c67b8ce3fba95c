import { literal } from "../literal";

/** What is typed into a cell to get it again: a formula, a value, or text with its apostrophe; "" is blank. */
export type Content = string | number | boolean;

/**
 * The content of a cell from its two readings. A text that only looks like a formula reads the same in both, so it
 * gets its apostrophe back; writing a formula's reading without this check would make text come alive.
 */
export function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? (literal(value) ?? "") : "";
}

/** Whether two contents are the same to a user. */
export function sameContent(one: Content, other: Content): boolean {
  return one === other || contentKey(one) === contentKey(other);
}

/**
 * A text that is equal for contents that are the same to a user, and only for those: Excel rewrites a formula's spaces,
 * case, references to its own row and Table[#Data], and a text's line ends and leading apostrophe.
 */
export function contentKey(content: Content): string {
  if (typeof content !== "string") return `${typeof content} ${content}`;
  if (content.startsWith("=")) return outsideTexts(content, referenceKey);
  const text = content.startsWith("'") ? content : `'${content}`;
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** A formula with its texts in quotes left alone and the rest of it changed. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  if (!formula.includes('"')) return change(formula);
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** The patterns are tried only where their signs occur: a column of a hundred thousand formulas is read in one go. */
function referenceKey(part: string): string {
  let key = part.includes("_") ? part.replace(/_xldudf_KAM_/gi, "KAM.") : part;
  if (key.includes("["))
    key = key
      .replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\s*(\[[^\]]*\])\]/giu, "[@$1]")
      .replace(/[\p{L}_][\p{L}\p{N}_.]*\[@/gu, "[@")
      .replace(/\[@\[([^\]]*)\]\]/g, "[@$1]");
  if (key.includes("'")) key = key.replace(/'((?:[^']|'')*)'!/g, "$1!");
  if (key.includes(":")) key = key.replace(/(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/gi, "$1");
  if (key.includes("[")) key = key.replace(/\[(?:#Data)?\]/gi, "");
  return key.replace(/[\s@]/g, "").toUpperCase();
}

/** Whether two cells of a column hold the same formula, each in its own row. */
export function sameRowFormula(one: Content, other: Content): boolean {
  if (typeof one !== "string" || typeof other !== "string") return false;
  return sameContent(withoutRows(one), withoutRows(other));
}

/** As sameRowFormula, for the many cells of a column that one formula stands in. */
export function sameRowFormulaAs(formula: string): (content: string) => boolean {
  const pieces = formula.includes("#") ? null : withoutRows(formula).split("#");
  return (content) => (pieces !== null && isFilled(pieces, content)) || sameRowFormula(content, formula);
}

/** Whether a text is the pieces with digits between them. */
function isFilled(pieces: readonly string[], text: string): boolean {
  let at = 0;
  for (const [place, piece] of pieces.entries()) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
    if (place === pieces.length - 1) break;
    const digits = at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (at === digits) return false;
  }
  return at === text.length;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The formula of a column as it reads today, each row's in the terms of its own: as it was written, where a row still
 * holds it so; else the one that most rows hold and that differs from it in what it refers to alone. So Excel rewrites
 * a column when what it refers to is renamed, moved or deleted.
 */
export function columnFormulaNow(contents: readonly Content[], written: string): string {
  const counts = new Map<string, number>();
  const asWritten = withoutRows(written);
  for (const content of contents) {
    if (typeof content !== "string" || !content.startsWith("=")) continue;
    const formula = withoutRows(content);
    const count = counts.get(formula) ?? 0;
    if (count === 0 && sameContent(formula, asWritten)) return written;
    counts.set(formula, count + 1);
  }
  const shape = withoutReferences(asWritten);
  const rewritten = [...counts.keys()].filter((formula) => withoutReferences(formula) === shape);
  rewritten.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return rewritten[0] ?? written;
}

const reference =
  /[\p{L}\p{N}_.]*\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\$?[A-Z]{1,3}(?:\$?\d+|#)(?::\$?[A-Z]{1,3}(?:\$?\d+|#))?/giu;

/** A formula, its relative rows as withoutRows leaves them, with every reference alike. */
function withoutReferences(formula: string): string {
  const shape = outsideTexts(formula, (part) =>
    part
      .replace(/#REF!(?=\$?[A-Z])/gi, "")
      .replace(/#REF!/gi, "A1")
      .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, "")
      .replace(reference, "#"),
  );
  return contentKey(shape);
}

/** Relative rows differ from cell to cell; absolute ones ($5) do not. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$?\b[A-Z]{1,3})\d+\b(?![\w(!'])/g, "$1#");
}
