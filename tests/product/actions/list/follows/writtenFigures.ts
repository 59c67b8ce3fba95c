import { valuesFromA1 } from "../../rerun/writtenSheet";
import type { Book } from "../../../../../workbench/engine/Book";

/**
 * Every number of a written sheet by what it is: its section, the caption of its table, what its row is about, and the
 * header of its column. Rows of a table that are about the same are counted.
 */
export function writtenFigures(book: Book, sheet: string): Map<string, number> {
  const cells = valuesFromA1(book, book.sheetByName(sheet)?.id ?? "");
  const isBlank = (row: number): boolean => (cells[row] ?? []).every((cell) => cell === "");
  const isAlone = (row: number): boolean =>
    cells[row]?.[0] !== "" && (cells[row] ?? []).slice(1).every((cell) => cell === "");
  const isHeader = (row: number): boolean => {
    const filled = (cells[row] ?? []).filter((cell) => cell !== "");
    return filled.length > 1 && filled.every((cell) => typeof cell === "string") && !isBlank(row + 1);
  };
  const figures = new Map<string, number>();
  let [section, caption, headers] = ["", "", [] as readonly (string | number | boolean)[]];
  // The title and the grey lines are no table.
  let row = 1;
  while (!isBlank(row)) row++;
  for (; row < cells.length; row++) {
    const values = cells[row] ?? [];
    if (isAlone(row) && isHeader(row + 1)) {
      if (isAlone(row + 1)) section = String(values[0]);
      caption = String(values[0]);
    } else if (isHeader(row) && (isBlank(row - 1) || isAlone(row - 1))) {
      if (isBlank(row - 1)) caption = "";
      headers = values;
    } else {
      const isFigure = caption === "";
      const about = isFigure
        ? []
        : values.filter((cell, column) => column === 0 || (typeof cell === "string" && cell !== ""));
      values.forEach((value, column) => {
        if (typeof value !== "number" || (column === 0 && !isFigure)) return;
        const name = [section, caption, about.join(" "), String(headers[column] ?? "")].join(" › ");
        let key = name;
        for (let count = 2; figures.has(key); count++) key = `${name} ${count}`;
        figures.set(key, value);
      });
    }
  }
  return figures;
}

/** Figures that are not the same in both, or stand in one alone. */
export function differing(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  const isSame = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => !isSame(one.get(key), other.get(key)),
  );
}
