import type { PlanMerge } from "../../core/plan/mergePlan";
import type { PlanRow, PlanCell } from "../../core/plan/PlanTab";
import { type Zone, formatZone } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";
import { type RangeOf, stylePlanRow, planLooks } from "./stylePlanRow";
import { type PlanColumn, type PlanFormat, planColumns } from "../../core/plan/PlanField";

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly wanted: PlanRow;
  /** The row above was there before. */
  readonly continues: boolean;
}

/** Looks of the rows that are new, one change per run of rows that look the same. */
export function planStyleOps(
  sheet: string,
  origin: Pick<Zone, "row" | "column">,
  merge: PlanMerge,
): WriteOp[] {
  return runsOf(merge).map((run) => ({
    bytes: bytesOf(run.wanted),
    actions: Math.ceil(bytesOf(run.wanted) / bytesPerAction),
    undo: [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const range: RangeOf = (first, last = first) => {
        const [from, to] = [merge.at.get(first), merge.at.get(last)];
        if (from === undefined || to === undefined) return null;
        return worksheet.getRange(
          formatZone({
            row: origin.row + run.row,
            column: origin.column + from,
            rows: run.rows,
            columns: to - from + 1,
          }),
        );
      };
      stylePlanRow(run.wanted, range, run.continues);
      stylePlanCells(run.wanted, range);
    },
  }));
}

/** Bytes of a request that one action takes, with the path of its object. */
const bytesPerAction = 110;

/** Measured on requests: looks of a row, and of its cells where they have some of their own. */
function bytesOf({ kind, cells }: PlanRow): number {
  const lined = kind === "list" || kind === "map" || kind === "swot" || kind === "swotHead";
  return (lined ? 4500 : 2000) + 700 * cells.filter((cell) => cell.choices).length + 1000;
}

function runsOf({ made }: PlanMerge): Run[] {
  const isMade = new Set(made.map(({ row }) => row));
  const runs: { row: number; rows: number; wanted: PlanRow; continues: boolean }[] = [];
  for (const { row, wanted } of made) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && sameLooks(last.wanted, wanted)) last.rows++;
    else runs.push({ row, rows: 1, wanted, continues: row > 0 && !isMade.has(row - 1) });
  }
  return runs;
}

function sameLooks(one: PlanRow, other: PlanRow): boolean {
  return one.kind === other.kind && one.kind !== "swotHead" && cellLooks(one) === cellLooks(other);
}

function cellLooks({ cells }: PlanRow): string {
  return cells.map(({ column, kind, choices }) => `${column}${kind}${choices?.join() ?? ""}`).join(" ");
}

/** What single cells of a row look like: the user's shaded, names of fields quiet, choices as lists. */
function stylePlanCells({ kind, cells }: PlanRow, range: RangeOf): void {
  if (kind === "columns") return;
  for (const cell of cells) {
    const source = choiceSource(cell.choices);
    const place = source === null ? null : range(cell.column);
    if (place && source !== null) place.dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  if (kind === "swot") return;
  for (const [first, last] of spans(cells, ({ kind: cellKind }) => cellKind === "input")) {
    const inputs = range(first, last);
    if (inputs) inputs.format.fill.color = planLooks.input;
  }
  if (kind === "list" || kind === "head")
    for (const [index, { column, format }] of cells.entries()) {
      const side = sideOf(format, kind);
      if (side !== null) align(range(column), side);
      const before = cells[index - 1]?.format ?? "text";
      if (format === "text" && besideText.includes(before)) indent(range(column));
    }
  if (kind === "map") bold(range("b"));
  if (kind !== "pair" && kind !== "sign") return;
  for (const { column, kind: cellKind, choices } of cells) {
    const place = range(column);
    if (place && cellKind === "label") place.format.font.color = planLooks.soft;
    else if (kind === "pair") align(place, "Left");
    else if (choices) align(place, "Center");
  }
}

/** Where a cell of a list stands, and its head as it; null where Excel's own way is right. */
function sideOf(format: PlanFormat, kind: "list" | "head"): Side | null {
  if (format === "date") return "Center";
  if (format === "year") return "Left";
  return kind === "head" && format !== "text" ? "Right" : null;
}

/** Numbers at the right of their column; a text beside them stands off a little. */
const besideText: readonly PlanFormat[] = ["number", "amount", "percent"];

function indent(place: Excel.Range | null): void {
  if (place) Object.assign(place.format, { horizontalAlignment: "Left", indentLevel: 1 });
}

type Side = "Left" | "Center" | "Right";

function align(place: Excel.Range | null, side: Side): void {
  if (place) place.format.horizontalAlignment = side;
}

function bold(place: Excel.Range | null): void {
  if (place) place.format.font.bold = true;
}

/** Neighbouring columns whose cells pass a test, as pairs of the first and the last. */
function spans(cells: readonly PlanCell[], test: (cell: PlanCell) => boolean): [PlanColumn, PlanColumn][] {
  const found: [PlanColumn, PlanColumn][] = [];
  for (const cell of cells.filter(test)) {
    const last = found.at(-1);
    if (last && planColumns.indexOf(cell.column) === planColumns.indexOf(last[1]) + 1) last[1] = cell.column;
    else found.push([cell.column, cell.column]);
  }
  return found;
}

/** Excel's limit for a list that stands in the rule itself. */
const longestList = 255;

/** A list to choose from as the source of a validation rule; null when Excel could not hold it. */
function choiceSource(choices: readonly string[] | undefined): string | null {
  if (choices === undefined || choices.length === 0) return null;
  if (choices.some((choice) => choice.includes(",") || choice.startsWith("="))) return null;
  const source = choices.join(",");
  return source.length > longestList ? null : source;
}
