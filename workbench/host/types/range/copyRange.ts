import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import type { CellContent } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { columnsOf, rowsOf, type SheetZone } from "../../zones";

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
  readonly transpose: boolean;
}

/**
 * Excel's `copyFrom`: All, Formulas, Values or Formats. A source that fits the target several times is repeated; a
 * target smaller than the source grows to the source's size. Blanks of the source are skipped or not.
 */
export function copyRange(
  source: SheetZone,
  target: SheetZone,
  kind: string,
  skipBlanks: boolean,
  transpose: boolean,
  { book }: HostContext,
): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(kind)) throw new HostError("InvalidArgument", kind);
  const turned = <T>(grid: readonly (readonly T[])[]): T[][] =>
    transpose
      ? (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as T))
      : grid.map((row) => [...row]);
  const [height, width] = transpose
    ? [columnsOf(source.zone), rowsOf(source.zone)]
    : [rowsOf(source.zone), columnsOf(source.zone)];
  const repeat = (have: number, want: number) => (want % have === 0 ? want : have);
  const rows = repeat(height, rowsOf(target.zone));
  const columns = repeat(width, columnsOf(target.zone));
  const { top, left } = target.zone;
  const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const tiled = <T>(grid: readonly (readonly T[])[]): T[][] => {
    const from = turned(grid);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => from[row % height]?.[column % width] as T),
    );
  };
  if (kind !== "Values") {
    book.write(target.sheetId, zone, { formats: tiled(book.readFormats(source.sheetId, source.zone)) });
  }
  if (kind !== "Formats") {
    const cells =
      kind === "Values"
        ? tiled<CellContent>(book.readValues(source.sheetId, source.zone))
        : movedFormulas(book, source, zone, { rows, columns, height, width, transpose });
    const kept = skipBlanks ? cells.map((row) => row.map((cell) => (cell === "" ? null : cell))) : cells;
    book.write(target.sheetId, zone, { formulas: kept });
  }
}

/** The source's formulas as they read at the target: relative references move along, text stays literal. */
function movedFormulas(book: Book, source: SheetZone, zone: Zone, shape: Shape): CellContent[][] {
  const { getters } = book.model;
  const constants = book.readFormulas(source.sheetId, source.zone);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column): CellContent => {
      const [down, right] = [row % shape.height, column % shape.width];
      const [fromRow, fromColumn] = shape.transpose ? [right, down] : [down, right];
      const from = { row: source.zone.top + fromRow, col: source.zone.left + fromColumn };
      const cell = getters.getCell({ sheetId: source.sheetId, ...from });
      if (!cell?.isFormula) {
        const value = constants[fromRow]?.[fromColumn] ?? "";
        return typeof value === "string" && value !== "" ? `'${value}` : value;
      }
      const [dx, dy] = [zone.left + column - from.col, zone.top + row - from.row];
      return getters.getTranslatedCellFormula(source.sheetId, dx, dy, cell.compiledFormula);
    }),
  );
}
