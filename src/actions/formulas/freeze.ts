import type { Cell } from "../../core/cells/Cell";
import { type FormulaBlock, formulaBlocks } from "../../excel/formulas/formulaBlocks";
import { findKamFormulas, type KamCell } from "../../excel/formulas/findKamFormulas";
import { locateSpills } from "../../excel/formulas/locateSpills";
import { readCells } from "../../excel/formulas/readCells";
import { rememberBlocks } from "../../excel/formulas/rememberBlocks";
import { literal } from "../../excel/literal";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import type { Content } from "../../excel/write/Content";
import { commitWrite } from "../list/commit";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../list/messages";
import { cellAddress, type FormulaPreview, touchedSheets, withoutLeft } from "./leftFormulas";

/** More blocks need more hidden names than a workbook should carry. */
const mostBlocks = 4_000;

/** What freezing would do. Round trips: those of findKamFormulas. */
export async function previewFreeze(): Promise<FormulaPreview> {
  return runExcel(async (context) => {
    const { cells, spillReaders } = await findKamFormulas(context);
    const { ready, notes } = withoutLeft(cells, { needsResult: true });
    return {
      count: ready.length,
      touched: touchedSheets(ready),
      notes: [...notes, ...readerNotes(spillReaders, cells)],
    };
  });
}

/**
 * Turns every KAM formula of the workbook, on any sheet and inside any other formula, into its value, and remembers
 * the formulas in the workbook. Formulas on protected or filtered sheets, and those without a result, are left and
 * said. Round trips: those of finding and reading, then one per 1.2 MB. Errors: nothingToFreeze; cancelled.
 */
export async function freezeFormulas(options: WriteOptions): Promise<WriteResult> {
  const write = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const checkUnfinished = queueNothingUnfinished(context);
    const { cells, spillReaders } = await findKamFormulas(context, options);
    await checkUnfinished();
    const { ready, notes } = withoutLeft(cells, { needsResult: true });
    const all = await formulaBlocks(await locateSpills(context, ready));
    const blocks = all.slice(0, mostBlocks);
    if (blocks.length === 0) throw new ActionError("nothingToFreeze");
    const contents = await frozenContents(context, blocks, options);
    const remembered = await rememberBlocks(context, blocks, contents, options);
    const writes = blocks.flatMap((block, index) =>
      cellOps({
        sheet: block.sheet.id,
        zone: block.zone,
        contents: contents[index] ?? [],
        before: { contents: formulasOf(block) },
      }),
    );
    const frozen = blocks.flatMap((block) => block.cells);
    return commitWrite(
      context,
      [...remembered, ...writes],
      {
        page: "home",
        title: { key: "formulasFrozen", params: { count: frozen.length } },
        goTo: placeOf(frozen[0]),
        written: touchedSheets(frozen),
        keptCells: [],
        notes: [...notes, ...readerNotes(spillReaders, cells), ...tooMany(all.slice(mostBlocks))],
      },
      options,
    );
  };
  return runExcel(write, { signal: options.signal });
}

function placeOf(cell: KamCell | undefined): { sheet: string; address: string } {
  return cell === undefined
    ? { sheet: "", address: "A1" }
    : { sheet: cell.sheet.name, address: cellAddress(cell) };
}

/** What each block's cells will hold. */
async function frozenContents(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock[],
  options: WriteOptions,
): Promise<Content[][][]> {
  const spilled = blocks.filter(({ spills }) => spills);
  const read = await readCells(
    context,
    spilled.map(({ sheet, zone }) => ({ sheet: sheet.id, zone })),
    { signal: options.signal },
  );
  const values = new Map(spilled.map((block, index) => [block, read[index]?.values ?? []]));
  return blocks.map((block) =>
    (values.get(block) ?? block.cells.map(({ value }) => [value])).map((row) => row.map(frozenContent)),
  );
}

const errorConstants: readonly unknown[] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NULL!"];

/** A value as it is typed; an error stays an error. */
function frozenContent(value: unknown): Content {
  return errorConstants.includes(value) ? (value as string) : (literal(value as Cell) ?? "");
}

/** What the cells hold now: a spilled result belongs to its first cell alone. */
function formulasOf({ zone, cells, spills }: FormulaBlock): Content[][] {
  if (!spills) return cells.map(({ formula }) => [formula]);
  const formula = cells[0]?.formula ?? "";
  return Array.from({ length: zone.rows }, (_, r) =>
    Array.from({ length: zone.columns }, (_cell, c) => (r === 0 && c === 0 ? formula : "")),
  );
}

function readerNotes(readers: ReadonlyMap<string, number>, cells: readonly KamCell[]): Message[] {
  const names = new Map(cells.map(({ sheet }) => [sheet.id, sheet.name]));
  return [...readers].flatMap(([sheet, count]): Message[] => {
    const name = names.get(sheet);
    return name === undefined ? [] : [{ key: "noteSpillReaders", params: { count, sheet: name } }];
  });
}

function tooMany(blocks: readonly FormulaBlock[]): Message[] {
  const counts = new Map<string, number>();
  for (const { sheet, cells } of blocks) counts.set(sheet.name, (counts.get(sheet.name) ?? 0) + cells.length);
  return [...counts].map(([sheet, count]) => ({ key: "noteFreezeTooMany", params: { count, sheet } }));
}
