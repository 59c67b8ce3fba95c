import { columnIndex, columnLetters } from "../../core/cells/columnLetters";
import { sheetPrefix } from "../address/parseAddress";

/** The edges of a reference and whether each is fixed with a $; rows and columns from 0. */
export interface Reference {
  /** null: the sheet of the formula. */
  readonly sheet: string | null;
  readonly kind: "cell" | "cells" | "columns" | "rows";
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixed: Readonly<Record<"top" | "left" | "bottom" | "right", boolean>>;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const address = String.raw`(?:${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!])`;
const plainName = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

/** In this order: what is found first is not looked into. */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    // Another workbook, or several sheets at once: left as they are.
    String.raw`(?:\[[^\]]+\][\p{L}\p{N}_.]*|'[^']*[[:](?:[^']|'')*'|${plainName}:${plainName})!${address}`,
    String.raw`(?:(?<sheet>'(?:[^']|'')+'|${plainName})!)?(?<address>${address})`,
    String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu",
);

/** A formula cut into its references and the texts between them. */
export function splitReferences(formula: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let from = 0;
  for (const match of formula.matchAll(token)) {
    const { sheet, address: place } = match.groups ?? {};
    const reference = place === undefined ? null : parseReference(place, sheet);
    if (reference === null) continue;
    if (match.index > from) parts.push(formula.slice(from, match.index));
    parts.push(reference);
    from = match.index + match[0].length;
  }
  if (from < formula.length) parts.push(formula.slice(from));
  return parts;
}

/** Reads "B2", "$B2:C$9", "A:D" or "1:3"; `sheet` as written. null where it lies outside of every sheet. */
export function parseReference(place: string, sheet?: string): Reference | null {
  const ends = place.split(":").map((end) => /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end));
  const [one, other = one] = ends;
  if (one == null || other == null) return null;
  const column = (end: RegExpExecArray): number => (end[2] === "" ? -1 : columnIndex(end[2] ?? ""));
  const row = (end: RegExpExecArray): number => (end[4] === "" ? -1 : Number(end[4]) - 1);
  const kind = column(one) < 0 ? "rows" : row(one) < 0 ? "columns" : ends.length === 1 ? "cell" : "cells";
  const rowMark = kind === "rows" ? 1 : 3;
  const [upper, lower] = row(one) <= row(other) ? [one, other] : [other, one];
  const [nearer, farther] = column(one) <= column(other) ? [one, other] : [other, one];
  const [top, bottom] = kind === "columns" ? [0, lastRow] : [row(upper), row(lower)];
  const [left, right] = kind === "rows" ? [0, lastColumn] : [column(nearer), column(farther)];
  if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn) return null;
  return {
    sheet:
      sheet === undefined ? null : sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    kind,
    ...{ top, left, bottom, right },
    fixed: {
      top: kind === "columns" || upper[rowMark] === "$",
      bottom: kind === "columns" || lower[rowMark] === "$",
      left: kind === "rows" || nearer[1] === "$",
      right: kind === "rows" || farther[1] === "$",
    },
  };
}

/** A reference as a formula writes it; the sheet's name always in quotes. */
export function formatReference({ sheet, kind, top, left, bottom, right, fixed }: Reference): string {
  const column = (index: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${columnLetters(index)}`;
  const row = (index: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${index + 1}`;
  const first = [
    kind === "rows" ? "" : column(left, fixed.left),
    kind === "columns" ? "" : row(top, fixed.top),
  ].join("");
  const last = [
    kind === "rows" ? "" : column(right, fixed.right),
    kind === "columns" ? "" : row(bottom, fixed.bottom),
  ].join("");
  const prefix = sheet === null ? "" : sheetPrefix(sheet);
  return `${prefix}${kind === "cell" ? first : `${first}:${last}`}`;
}

/** A reference with a $ before everything, as a defined name needs it. */
export function asFixed(reference: Reference): Reference {
  return { ...reference, fixed: { top: true, left: true, bottom: true, right: true } };
}

/** What a formula refers to, seen from its cell: equal for two cells of a filled column. */
export function relativeForm(parts: readonly (string | Reference)[], row: number, column: number): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const { sheet, kind, fixed } = part;
      const edge = (side: "top" | "bottom" | "left" | "right", from: number): string =>
        fixed[side] ? `$${part[side]}` : String(part[side] - from);
      const rows = `${edge("top", row)}:${edge("bottom", row)}`;
      return `\u0001${sheet ?? ""}!${kind} ${rows} ${edge("left", column)}:${edge("right", column)}\u0001`;
    })
    .join("");
}
