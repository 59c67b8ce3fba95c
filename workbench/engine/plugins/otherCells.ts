import type { Cell, CellPosition, ErrorCell, EvaluatedCell, Getters } from "@odoo/o-spreadsheet";
import { errorValue } from "../values/errorValue";
import { literalResult } from "../values/literalResult";
import { asTextCell, isLiteralText } from "../values/textCells";
import { CalculatedCells } from "./CalculatedCells";
import type { Evaluator } from "./Evaluator";

type OtherGetters = Pick<Getters, "getSheet" | "getCell" | "getLocale">;

/** Lets the evaluator keep the results of formulas alone: all other cells are read when they are looked at. */
export function showOtherCells(evaluator: Evaluator, getters: OtherGetters): void {
  const computeCell = evaluator.computeCell.bind(evaluator);
  const engineReads = computeCellAlone(evaluator);
  const shown = (position: CellPosition, evaluated: EvaluatedCell): EvaluatedCell =>
    excelCell(getters.getCell(position), evaluated);
  evaluator.evaluatedCells = new CalculatedCells({
    at: (position) => {
      const cell = getters.getCell(position);
      if (!cell || cell.isFormula) return undefined;
      return literalResult(cell, position, getters.getLocale()) ?? shown(position, engineReads(position));
    },
    isFilled: (position) => isFilled(getters.getCell(position)),
    positions: (sheetId) => filledPositions(getters, sheetId),
  });
  // The engine's graph keeps what moved formulas once read: where they stood a spill may stand now, which its formula alone
  // takes away.
  evaluator.clearEvaluatedRanges = (ranges) => {
    for (const { sheetId, zone } of ranges)
      for (let col = zone.left; col <= zone.right; col++)
        for (let row = zone.top; row <= zone.bottom; row++)
          if (getters.getCell({ sheetId, col, row })?.isFormula)
            evaluator.evaluatedCells.delete({ sheetId, col, row });
  };
  evaluator.computeCell = (position) => {
    const { evaluatedCells, spreadingRelations, blockedArrayFormulas } = evaluator;
    const result = evaluatedCells.result(position);
    if (result) return result;
    if (!isFilled(getters.getCell(position))) return shown(position, computeCell(position));
    if (spreadingRelations.isArrayFormula(position)) {
      if (!blockedArrayFormulas.has(position)) evaluator.invalidateSpreading(position);
      spreadingRelations.removeNode(position);
    }
    return evaluatedCells.get(position)!;
  };
}

/** The engine's way to read a cell, without the results that it has. */
function computeCellAlone(evaluator: Evaluator): Evaluator["computeCell"] {
  const noResults = {
    evaluatedCells: { get: () => undefined },
    spreadingRelations: { getArrayResultZone: () => undefined, isArrayFormula: () => false },
  };
  return evaluator.computeCell.bind(Object.assign(Object.create(evaluator) as Evaluator, noResults));
}

/** Literal text stays text, and error words are Excel's. */
function excelCell(cell: Cell | undefined, evaluated: EvaluatedCell): EvaluatedCell {
  if (cell && isLiteralText(cell)) return asTextCell(evaluated, cell.parsedValue);
  if (!isError(evaluated)) return evaluated;
  const value = errorValue(evaluated.value);
  return value === evaluated.value ? evaluated : { ...evaluated, value, formattedValue: value };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.isFormula && cell.parsedValue !== null;
}

function filledPositions(getters: Pick<Getters, "getSheet" | "getCell">, sheetId: string): CellPosition[] {
  const positions: CellPosition[] = [];
  getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
    for (const key in cells) {
      const position = { sheetId, col: Number(key), row };
      if (isFilled(getters.getCell(position))) positions.push(position);
    }
  });
  return positions;
}

function isError(evaluated: EvaluatedCell): evaluated is ErrorCell {
  return (evaluated.type as string) === "error";
}
