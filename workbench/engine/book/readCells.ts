import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { EngineCell } from "../EngineCell";
import type { EvaluatedColumns } from "../EngineLink";

/** What a cell holds, in the words of Excel's range.valueTypes. */
export type CellType = "Empty" | "Double" | "String" | "Boolean" | "Error";
export type CellValue = number | string | boolean;

const cellTypes: Readonly<Record<string, CellType>> = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
};

/** Calculated values by rows; "" for an empty cell, Excel's word for an error. */
export function readValues(
  model: Model,
  columns: EvaluatedColumns,
  sheetId: string,
  zone: Zone,
): CellValue[][] {
  const { getters } = model;
  return mapZone(model, sheetId, zone, "", (position) => {
    const result = columns.get(position.col)?.get(position.row);
    if (result) return result.value ?? "";
    const cell = getters.getCell(position);
    if (!cell || cell.isFormula || cell.parsedValue === null) return "";
    // A number in a cell formatted as text stays a number in Excel.
    if (typeof cell.parsedValue === "number") return cell.parsedValue;
    return getters.getEvaluatedCell(position).value ?? "";
  });
}

export function readValueTypes(model: Model, sheetId: string, zone: Zone): CellType[][] {
  const { getters } = model;
  return mapZone(model, sheetId, zone, "Empty", (position) => {
    const cell = getters.getCell(position);
    if (cell && !cell.isFormula && typeof cell.parsedValue === "number") return "Double";
    return cellTypes[getters.getEvaluatedCell(position).type] ?? "Empty";
  });
}

/** Formulas with "=", and for all other cells the value. */
export function readFormulas(model: Model, sheetId: string, zone: Zone): CellValue[][] {
  const { getters } = model;
  return mapZone(model, sheetId, zone, "", (position) => {
    const cell = getters.getCell(position);
    if (cell?.isFormula) return cell.compiledFormula.toFormulaString(getters);
    if (cell && typeof cell.parsedValue === "number") return cell.parsedValue;
    return getters.getEvaluatedCell(position).value ?? "";
  });
}

/** Texts as shown. */
export function readTexts(model: Model, sheetId: string, zone: Zone): string[][] {
  const { getters } = model;
  return mapZone(model, sheetId, zone, "", (position) => getters.getEvaluatedCell(position).formattedValue);
}

/** Excel number format codes; "General" where there is none. */
export function readFormats(model: Model, sheetId: string, zone: Zone): string[][] {
  const { getters } = model;
  return mapZone(model, sheetId, zone, "General", (position) => {
    const cell = getters.getCell(position) as EngineCell | undefined;
    return cell?.excelFormat ?? cell?.format ?? getters.getEvaluatedCell(position).format ?? "General";
  });
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

function mapZone<T>(
  model: Model,
  sheetId: string,
  zone: Zone,
  outside: T,
  read: (position: Position) => T,
): T[][] {
  const rows = model.getters.getNumberRows(sheetId);
  const cols = model.getters.getNumberCols(sheetId);
  const result: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    const line: T[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      line.push(row < rows && col < cols ? read({ sheetId, col, row }) : outside);
    }
    result.push(line);
  }
  return result;
}

/** The smallest zone around all cells that hold something; with `valuesOnly` formatting alone does not count. */
export function usedZone(
  model: Model,
  columns: EvaluatedColumns,
  sheetId: string,
  valuesOnly: boolean,
): Zone | null {
  const { getters } = model;
  const { rows, numberOfCols } = getters.getSheet(sheetId);
  const isFilled = (row: number, col: number): boolean => {
    if (rows[row]!.cells[col] === undefined) return false;
    if (!valuesOnly) return true;
    const cell = getters.getCell({ sheetId, row, col })!;
    return !cell.isFormula && cell.parsedValue !== null;
  };
  const zone = { top: Infinity, left: numberOfCols, bottom: -1, right: -1 };
  rows.forEach(({ cells }, row) => {
    if (isBlank(cells)) return;
    let first = 0;
    while (first < zone.left && !isFilled(row, first)) first += 1;
    let last = numberOfCols - 1;
    while (last > zone.right && !isFilled(row, last)) last -= 1;
    if (first < zone.left || last > zone.right) zone.top = Math.min(zone.top, row);
    zone.left = first;
    zone.right = last;
  });
  const isFilledRow = (row: number): boolean => {
    for (let col = zone.left; col <= zone.right; col += 1) if (isFilled(row, col)) return true;
    return false;
  };
  if (zone.right >= 0) {
    zone.bottom = rows.length - 1;
    while (isBlank(rows[zone.bottom]!.cells) || !isFilledRow(zone.bottom)) zone.bottom -= 1;
  }
  for (const [col, results] of columns) {
    for (const [row, { type }] of results) if ((type as string) !== "empty") include(zone, row, col);
  }
  return zone.bottom < 0 ? null : zone;
}

function isBlank(cells: object): boolean {
  for (const _ in cells) return false;
  return true;
}

function include(zone: Zone, row: number, col: number): void {
  zone.top = Math.min(zone.top, row);
  zone.left = Math.min(zone.left, col);
  zone.bottom = Math.max(zone.bottom, row);
  zone.right = Math.max(zone.right, col);
}
