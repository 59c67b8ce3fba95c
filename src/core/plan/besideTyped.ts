import { isBlank } from "../cells/Cell";
import { arrangeTab } from "./arrangeTab";
import type { PlanCell, PlanRow, PlanSection, TabNow } from "./PlanTab";
import type { PlanColumn } from "./PlanField";
import type { PlanWords } from "./PlanWords";
import type { ProfileFieldId } from "./planTemplate";
import { type NowRow, printOf, readTab } from "./readTab";
import { changeOf, marginOf } from "./salesFigures";

/** Figures of ours that the user typed over, by the mark of their row and their column: what stands there now. */
type TypedFigures = ReadonlyMap<string, unknown>;

/**
 * What a tab should hold beside the figures that were typed over there: changes and margins of the years are those of
 * the figures typed; other figures that hang on them stay the list's, and their names say so, as do those of the typed.
 */
export function besideTyped(now: TabNow, sections: readonly PlanSection[], words: PlanWords): PlanSection[] {
  const typed = typedFigures(now, sections);
  if (typed.size === 0) return [...sections];
  return sections.map((section) => {
    if (section.id === "profile")
      return { ...section, before: section.before.map((row) => named(row, typed, words)) };
    const { list } = section;
    if (section.id !== "sales" || list?.rows == null) return section;
    return { ...section, list: { ...list, rows: salesRows(list.rows, typed) } };
  });
}

/** Figures of the profile that are taken from others: of which rows and columns of the tab. */
const restsOn: Partial<Record<ProfileFieldId, (row: string, column: string) => boolean>> = {
  shareOfSales: (row, column) => row === "profile.annualSales" && column === "c",
  rank: (row, column) => row === "profile.annualSales" && column === "c",
  openAmount: (row, column) => row.startsWith("opportunities.") && (column === "d" || column === "e"),
};

function named(row: PlanRow, typed: TypedFigures, words: PlanWords): PlanRow {
  const id = row.id.slice("profile.".length) as ProfileFieldId;
  const label = words.profile[id];
  if (row.kind !== "pair") return row;
  const own = typed.get(keyOf(row.id, "c"));
  const rests = restsOn[id];
  const isBeside = [...typed.keys()].some((key) => rests?.(...(key.split(" ") as [string, string])) === true);
  const said = own !== undefined && own !== "" ? words.typed(label) : isBeside ? words.ofList(label) : label;
  return {
    ...row,
    cells: row.cells.map((cell) =>
      cell.column === "b" && cell.kind === "label" ? { ...cell, value: said } : cell,
    ),
  };
}

/** Years in the order of the tab, each with the change on the year before and the margin of what stands there. */
function salesRows(rows: readonly PlanRow[], typed: TypedFigures): PlanRow[] {
  const standing = (row: PlanRow, column: PlanColumn): number | null => {
    const own = typed.get(keyOf(row.id, column));
    const value = own ?? row.cells.find((cell) => cell.column === column)?.value;
    return typeof value === "number" ? value : null;
  };
  const years = new Map(rows.map((row) => [standing(row, "b"), standing(row, "c")]));
  return rows.map((row) => {
    const [year, amount, profit] = [standing(row, "b"), standing(row, "c"), standing(row, "e")];
    const figures: Partial<Record<PlanColumn, number | null>> = {
      d: year === null ? null : changeOf(amount, years.get(year - 1) ?? null),
      f: marginOf(amount, profit),
    };
    const cells = row.cells.map((cell): PlanCell => {
      const figure = figures[cell.column];
      return figure === undefined ? cell : { ...cell, value: figure };
    });
    return { ...row, cells };
  });
}

function typedFigures(now: TabNow, sections: readonly PlanSection[]): TypedFigures {
  const tab = readTab(now);
  const typed = new Map<string, unknown>();
  for (const { from, mark, wanted } of arrangeTab(tab, sections)) {
    if (from === null || wanted === null) continue;
    for (const cell of wanted.cells) {
      const column = tab.at.get(cell.column);
      if (column === undefined || cell.kind !== "figure" || cell.by !== "us") continue;
      if (isTyped(from, column, cell, mark?.prints.get(cell.column) ?? ""))
        typed.set(keyOf(wanted.id, cell.column), from.cells[column] ?? "");
    }
  }
  return typed;
}

/** Whether a cell holds neither what we wrote nor what we would write now. */
function isTyped(from: NowRow, column: number, { value }: PlanCell, wrote: string): boolean {
  const there = from.prints[column] ?? "";
  if (there === wrote || (typeof value === "object" && value !== null && "formula" in value)) return false;
  return there !== (isBlank(value) ? "" : printOf(value, (text) => text));
}

const keyOf = (row: string, column: PlanColumn): string => `${row} ${column}`;
