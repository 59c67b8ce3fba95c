import { formatZone } from "../../excel/address/Zone";
import type { KamCell } from "../../excel/formulas/findKamFormulas";
import type { Message, TouchedArea } from "../list/messages";

/** What Excel shows where a function is unknown, or has no result yet. */
const uncomputed =
  /^#(?:NAME\?|BUSY!|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!)$/;

/** Whether a cell shows that its formula has no result. */
export function isUncomputed(value: unknown): boolean {
  return typeof value === "string" && uncomputed.test(value);
}

/** What an action on formulas is about to do. */
export interface FormulaPreview {
  readonly count: number;
  readonly touched: readonly TouchedArea[];
  readonly notes: readonly Message[];
}

/** Cells that may be written, and a note for each sheet on which some are left. */
export function withoutLeft(
  cells: readonly KamCell[],
  { needsResult }: { readonly needsResult: boolean },
): { readonly ready: readonly KamCell[]; readonly notes: readonly Message[] } {
  const ready: KamCell[] = [];
  const left = new Map<string, { key: Message["key"]; cells: KamCell[] }>();
  for (const cell of cells) {
    const key = cell.sheet.isProtected
      ? "noteLeftProtected"
      : cell.sheet.isFiltered
        ? "noteLeftFiltered"
        : needsResult && isUncomputed(cell.value)
          ? "noteLeftUncomputed"
          : null;
    if (key === null) {
      ready.push(cell);
      continue;
    }
    const place = `${key} ${cell.sheet.id}`;
    const known = left.get(place) ?? { key, cells: [] };
    known.cells.push(cell);
    left.set(place, known);
  }
  const notes = [...left.values()].map(({ key, cells: those }): Message => {
    const [first] = those;
    const params = { count: those.length, sheet: first?.sheet.name ?? "", error: String(first?.value) };
    return { key, params: { ...params, cell: first === undefined ? "" : cellAddress(first) } };
  });
  return { ready, notes };
}

export function cellAddress({ row, column }: Pick<KamCell, "row" | "column">): string {
  return formatZone({ row, column, rows: 1, columns: 1 });
}

/** How many formulas will be written on each sheet. */
export function touchedSheets(cells: readonly Pick<KamCell, "sheet" | "row" | "column">[]): TouchedArea[] {
  const bySheet = new Map<string, (typeof cells)[number][]>();
  for (const cell of cells) {
    const those = bySheet.get(cell.sheet.id) ?? [];
    those.push(cell);
    bySheet.set(cell.sheet.id, those);
  }
  return [...bySheet.values()].flatMap((those) => {
    const [first] = those;
    return first === undefined
      ? []
      : [
          {
            sheet: first.sheet.name,
            address: cellAddress(first),
            what: { key: "touchFormulas" as const, params: { count: those.length } },
          },
        ];
  });
}
