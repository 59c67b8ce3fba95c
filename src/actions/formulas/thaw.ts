import { type FrozenBlock, type FrozenPart, keepOp } from "../../excel/formulas/storedFrozen";
import { otherCellsOps } from "../../excel/formulas/tables";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import { deleteNameOp } from "../../excel/write/nameOps";
import type { Content } from "../../excel/write/Content";
import type { WriteOp } from "../../excel/write/WriteOp";
import { commitWrite } from "../list/commit";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { cellAddress, type FormulaPreview, touchedSheets } from "./leftFormulas";
import { planThaw, type ThawedBlock } from "./planThaw";

/** What thawing would do, and what would stay frozen. Round trips: see thawFormulas. */
export async function previewThaw(): Promise<FormulaPreview> {
  return runExcel(async (context) => {
    const { restored, notes } = await planThaw(context, {});
    return { count: restored.length, touched: touchedSheets(restored), notes };
  });
}

/**
 * Writes frozen formulas again where the cell still holds the frozen value, a spilled result as a whole, under the
 * names that sheets and tables have now; lists the others. Round trips: six, one per 10,000 cells to look at, one per
 * 1.2 MB. Errors: nothingToThaw, cancelled.
 */
export async function thawFormulas(options: WriteOptions): Promise<WriteResult> {
  const write = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const checkUnfinished = queueNothingUnfinished(context);
    const plan = await planThaw(context, options);
    await checkUnfinished();
    const { restored, blocks, names, parts, tables } = plan;
    if (plan.finished.size === 0) throw new ActionError("nothingToThaw");
    const others = await otherCellsOps(
      context,
      tables,
      restored.map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column })),
    );
    const kept = parts.map(({ blocks: all }) => (all ?? []).filter((block) => !plan.finished.has(block)));
    const [first] = restored;
    return commitWrite(
      context,
      [
        ...blocks.flatMap(formulaOps),
        ...others,
        ...parts.flatMap((part, index) => partOps(part, kept[index] ?? [])),
        ...nameOps(names, kept.flat(), [...plan.finished]),
      ],
      {
        page: "home",
        writesFormulas: true,
        title: { key: "formulasThawed", params: { count: restored.length } },
        goTo: { sheet: first?.sheet.name ?? "", address: first === undefined ? "A1" : cellAddress(first) },
        written: touchedSheets(restored),
        keptCells: [],
        notes: plan.notes,
      },
      options,
    );
  };
  return runExcel(write, { signal: options.signal });
}

/** The formulas of a block; a cell formatted as Text would keep one as a text. */
function formulaOps({ found: { block, sheet, zone, formula }, cells, rows }: ThawedBlock): WriteOp[] {
  const contents = rows.map((is, row): (Content | null)[] => {
    if (!is) return Array.from({ length: zone.columns }, () => null);
    if (!block.spills) return [formula(row)];
    return Array.from({ length: zone.columns }, (_, column) => (row === 0 && column === 0 ? formula(0) : ""));
  });
  const before = contents.map((line, row) =>
    line.map((content, column) => (content === null ? null : (cells.contents[row]?.[column] ?? null))),
  );
  const isText = (row: number, column: number): boolean =>
    contents[row]?.[column] !== null && cells.formats[row]?.[column] === "@";
  const formats = contents.map((line, row) =>
    line.map((_, column) => (isText(row, column) ? "General" : null)),
  );
  const hasTexts = formats.some((line) => line.some((format) => format !== null));
  const beforeFormats = formats.map((line, row) =>
    line.map((format, column) => (format === null ? null : (cells.formats[row]?.[column] ?? null))),
  );
  return cellOps({
    ...{ sheet, zone, contents },
    ...(hasTexts ? { formats } : {}),
    before: { contents: before, ...(hasTexts ? { formats: beforeFormats } : {}) },
  });
}

function partOps(part: FrozenPart, kept: readonly FrozenBlock[]): WriteOp[] {
  return part.blocks === null || kept.length === part.blocks.length ? [] : [keepOp(part, kept)];
}

/** Takes away the hidden names that only finished blocks needed. */
function nameOps(
  names: ReadonlyMap<string, string>,
  kept: readonly FrozenBlock[],
  finished: readonly FrozenBlock[],
): WriteOp[] {
  const needed = new Set(kept.flatMap(namesOf));
  return [...new Set(finished.flatMap(namesOf))].flatMap((name) => {
    const formula = names.get(name);
    return formula === undefined || needed.has(name) ? [] : [deleteNameOp(name, formula)];
  });
}

function namesOf({ name, key, parts }: FrozenBlock): string[] {
  return [
    name,
    ...(key === null ? [] : [key]),
    ...parts.flatMap((part) => (typeof part === "string" ? [] : [part.name])),
  ];
}
