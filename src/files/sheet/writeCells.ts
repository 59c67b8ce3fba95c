import { cellName, type FileZone, zoneName } from "../address";
import { type FileCell, type FileRow, type FileSheet, type FileValue, longestText } from "../FileWorkbook";
import { toFileFormula } from "../formulas/fileFormula";
import type { StyleTable } from "../styles/StyleTable";
import { encodeXml } from "../xml/xmlText";
import { pointsPerPixel } from "./CellReader";
import type { SharedStrings } from "./sharedStrings";

interface WrittenCells {
  readonly xml: string;
  /** the smallest zone around all cells; null when there are none */
  readonly used: FileZone | null;
  /** a cell refers to metadata.xml */
  readonly usesArrays: boolean;
}

/** The sheetData element of a sheet. */
export function writeCells(
  { cells, rows }: FileSheet,
  strings: SharedStrings,
  styles: StyleTable,
): WrittenCells {
  const sized = [...rows.keys()].sort((a, b) => a - b);
  const xml: string[] = ["<sheetData>"];
  let line: string[] = [];
  let row = -1;
  let nextSized = 0;
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  let usesArrays = false;
  const closeRow = (next: number): void => {
    if (line.length > 0) xml.push(rowXml(row, rows.get(row), line.join(""), styles));
    line = [];
    for (; nextSized < sized.length && sized[nextSized]! < next; nextSized += 1) {
      const empty = sized[nextSized]!;
      if (empty !== row) xml.push(rowXml(empty, rows.get(empty), "", styles));
    }
  };
  for (const cell of cells) {
    if (cell.row !== row) closeRow(cell.row);
    row = cell.row;
    used ??= { top: row, left: cell.col, bottom: row, right: cell.col };
    used.bottom = row;
    used.left = Math.min(used.left, cell.col);
    used.right = Math.max(used.right, cell.col);
    usesArrays ||= cell.block !== null;
    line.push(cellXml(cell, strings, styles));
  }
  closeRow(Infinity);
  return { xml: `${xml.join("")}</sheetData>`, used, usesArrays };
}

function rowXml(row: number, size: FileRow | undefined, cells: string, styles: StyleTable): string {
  const height = size?.height == null ? "" : ` ht="${size.height * pointsPerPixel}" customHeight="1"`;
  const look = size?.look ? ` s="${styles.index(size.look)}" customFormat="1"` : "";
  return `<row r="${row + 1}"${look}${height}${size?.hidden ? ' hidden="1"' : ""}>${cells}</row>`;
}

function cellXml(cell: FileCell, strings: SharedStrings, styles: StyleTable): string {
  const name = cellName(cell.row, cell.col);
  const style = styles.index(cell.look);
  const head = `<c r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell.formula === null) return literalXml(head, cell.value, cell.isError, strings);
  const stored = encodeXml(toFileFormula(cell.formula));
  const formula = cell.block
    ? `<f t="array" ref="${zoneName(cell.block)}">${stored}</f>`
    : `<f>${stored}</f>`;
  return `${head}${resultXml(cell, formula)}</c>`;
}

function literalXml(head: string, value: FileValue, isError: boolean, strings: SharedStrings): string {
  if (value === null) return `${head}/>`;
  if (isError) return `${head} t="e"><v>${encodeXml(String(value))}</v></c>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="s"><v>${strings.index(value.slice(0, longestText))}</v></c>`;
}

/** The rest of a formula's cell: type, formula and last result; the first entry of metadata.xml marks dynamic arrays. */
function resultXml({ value, isError, block }: FileCell, formula: string): string {
  const meta = block ? ' cm="1"' : "";
  if (value === null) return `${meta}>${formula}`;
  if (isError) return ` t="e"${meta}>${formula}<v>${encodeXml(String(value))}</v>`;
  if (typeof value === "number") return `${meta}>${formula}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b"${meta}>${formula}<v>${value ? 1 : 0}</v>`;
  return ` t="str"${meta}>${formula}<v>${encodeXml(value)}</v>`;
}
