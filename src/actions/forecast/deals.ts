import { isBlank, isCellError, textOfCell, type Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { parseDate, dateOfCell } from "../../core/dates/parseDate";
import { inSlices } from "../list/inSlices";
import type { ColumnMapping, FieldOf } from "../../core/columns/fields";
import { sheetRow } from "../sources/sheetRow";
import type { SourceTable } from "../sources/SourceTable";

/** Cells of one kind: how many, and the first of them. */
export interface OddCells {
  readonly count: number;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly example: string;
}

export interface Deals {
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  readonly closeDates: Float64Array;
  /** "" where there is none. */
  readonly stages: readonly string[];
  /** 0 … 1; NaN where there is none. */
  readonly probabilities: Float64Array;
  /** NaN where there is none. */
  readonly managerFigures: Float64Array;
  readonly blankStages: OddCells | null;
  readonly blankAmounts: OddCells | null;
  readonly badAmounts: OddCells | null;
  readonly badDates: OddCells | null;
  /** The first cell that a formula over the columns would refuse. */
  readonly refused: { readonly field: FieldOf<"opportunities">; readonly cell: OddCells } | null;
}

type OddKind = "blankStages" | "blankAmounts" | "badAmounts" | "badDates";

/** The deals of a source, row by row. A row in which stage, amount and date are all blank is no deal. */
export async function readDeals(
  table: SourceTable,
  mapping: ColumnMapping<"opportunities">,
  signal?: AbortSignal,
): Promise<Deals> {
  const column = (field: "stage" | "amount" | "closeDate"): readonly Cell[] =>
    table.columns[mapping[field] ?? -1] ?? [];
  const [stageCells, amountCells, dateCells] = [column("stage"), column("amount"), column("closeDate")];
  const amounts = new Float64Array(table.rows).fill(NaN);
  const closeDates = new Float64Array(table.rows).fill(NaN);
  const probabilities = numbersOf(table.columns[mapping.probability ?? -1], table.rows);
  const managerFigures = numbersOf(table.columns[mapping.managerFigure ?? -1], table.rows);
  const stages = new Array<string>(table.rows).fill("");
  const odd: Record<OddKind, OddCells | null> = {
    blankStages: null,
    blankAmounts: null,
    badAmounts: null,
    badDates: null,
  };
  let refused: Deals["refused"] = null;

  const count = (kind: OddKind, row: number, cell: Cell): void => {
    const before = odd[kind];
    odd[kind] = before ? { ...before, count: before.count + 1 } : oddCell(row, cell);
  };
  const oddCell = (row: number, cell: Cell): OddCells => ({
    count: 1,
    row: sheetRow(table, row),
    example: textOfCell(cell),
  });
  const refuse = (field: FieldOf<"opportunities">, row: number, cell: Cell): void => {
    refused ??= { field, cell: oddCell(row, cell) };
  };

  await inSlices(
    table.rows,
    (row) => {
      const stage = stageCells[row] ?? null;
      const amount = amountCells[row] ?? null;
      const date = dateCells[row] ?? null;
      if (isBlank(stage) && isBlank(amount) && isBlank(date)) return;
      const label = isCellError(stage) ? "" : textOfCell(stage).trim();
      if (isCellError(stage)) refuse("stage", row, stage);
      const number = numberFromCell(amount);
      if (number === "bad") refuse("amount", row, amount);
      const day = dateOfCell(date);
      if (refusesDate(date)) refuse("closeDate", row, date);
      if (label === "") count("blankStages", row, stage);
      stages[row] = label;
      if (number === null) count("blankAmounts", row, amount);
      else if (number === "bad") count("badAmounts", row, amount);
      else amounts[row] = number;
      if (day !== null) closeDates[row] = day;
      else if (!isBlank(date) && date !== 0) count("badDates", row, date);
    },
    signal,
  );
  return { amounts, closeDates, stages, probabilities, managerFigures, ...odd, refused };
}

function numbersOf(cells: readonly Cell[] | undefined, rows: number): Float64Array {
  const numbers = new Float64Array(rows).fill(NaN);
  cells?.forEach((cell, row) => {
    const number = numberFromCell(cell);
    if (typeof number === "number") numbers[row] = number;
  });
  return numbers;
}

/** Whether KAM.FORECAST would not read a cell as the same date as we do. */
function refusesDate(cell: Cell): boolean {
  if (isBlank(cell) || cell === 0) return false;
  return typeof cell === "string" ? parseDate(cell) === null : dateOfCell(cell) === null;
}
