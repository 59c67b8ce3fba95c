import { findKamFormulas, type KamCell } from "../../excel/formulas/findKamFormulas";
import { kamNamesIn, withPlainNames } from "../../excel/formulas/kamNames";
import { columnRuns } from "../../excel/formulas/locateSpills";
import { readCells } from "../../excel/formulas/readCells";
import { otherCellsOps, readTables } from "../../excel/formulas/tables";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import { commitWrite } from "../list/commit";
import {
  ActionError,
  type Message,
  notReadBack,
  type WriteOptions,
  type WriteResult,
} from "../list/messages";
import { cellAddress, type FormulaPreview, touchedSheets, withoutLeft } from "./leftFormulas";

/** How many formulas are broken, and where. Round trips: those of findKamFormulas. */
export async function previewRepair(): Promise<FormulaPreview> {
  return runExcel(async (context) => {
    const { cells } = await findKamFormulas(context);
    const { ready, notes } = withoutLeft(cells.filter(isBroken), { needsResult: false });
    return { count: ready.length, touched: touchedSheets(ready), notes };
  });
}

/**
 * Whether Excel does not know the functions of a cell: it shows #NAME?, or holds them by the names under which Excel
 * stores them (office-js 6611, 6355, 6935).
 */
export function isBroken({ formula, value }: KamCell): boolean {
  return value === "#NAME?" || kamNamesIn(formula) === "stored";
}

/**
 * Writes broken formulas anew, with our functions under their own names, so that Excel looks them up again. Says which
 * still show #NAME?. Round trips: those of finding, one per 10,000 cells before and after, one per 1.2 MB. Errors:
 * nothingToRepair, cancelled.
 */
export async function repairFormulas(options: WriteOptions): Promise<WriteResult> {
  const write = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const checkUnfinished = queueNothingUnfinished(context);
    const { cells } = await findKamFormulas(context, options);
    await checkUnfinished();
    const { ready, notes } = withoutLeft(cells.filter(isBroken), { needsResult: false });
    const [first] = ready;
    if (first === undefined) throw new ActionError("nothingToRepair");
    const others = await otherCellsOps(
      context,
      await readTables(context),
      ready.map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column })),
    );
    const result = await commitWrite(
      context,
      [...(await repairOps(context, ready)), ...others],
      {
        page: "home",
        writesFormulas: true,
        title: { key: "formulasRepaired", params: { count: ready.length } },
        goTo: { sheet: first.sheet.name, address: cellAddress(first) },
        written: touchedSheets(ready),
        keptCells: [],
        notes,
      },
      options,
    );
    const broken = await stillBroken(context, ready).catch((failure: unknown) => [
      notReadBack(options.language, `${first.sheet.name}!${cellAddress(first)}`, failure),
    ]);
    return { ...result, notes: [...broken, ...result.notes] };
  };
  return runExcel(write, { signal: options.signal });
}

const zoneOfRun = ([first, ...rest]: readonly KamCell[]) => ({
  sheet: first?.sheet.id ?? "",
  zone: { row: first?.row ?? 0, column: first?.column ?? 0, rows: rest.length + 1, columns: 1 },
});

/** A cell that is formatted as Text would keep its formula as a text: it becomes General. */
async function repairOps(context: Excel.RequestContext, cells: readonly KamCell[]): Promise<WriteOp[]> {
  const runs = columnRuns(cells);
  const now = await readCells(context, runs.map(zoneOfRun));
  return runs.flatMap((run, index) => {
    const before = (now[index]?.formats ?? []).map((row) =>
      row.map((format) => (format === "@" ? "@" : null)),
    );
    const hasTexts = before.some(([format]) => format !== null);
    const formats = before.map((row) => row.map((format) => (format === null ? null : "General")));
    return cellOps({
      ...zoneOfRun(run),
      contents: run.map(({ formula }) => [withPlainNames(formula)]),
      ...(hasTexts ? { formats } : {}),
      before: {
        contents: run.map(({ formula }) => [formula]),
        ...(hasTexts ? { formats: before } : {}),
      },
    });
  });
}

async function stillBroken(context: Excel.RequestContext, cells: readonly KamCell[]): Promise<Message[]> {
  const runs = columnRuns(cells);
  const now = await readCells(context, runs.map(zoneOfRun));
  const broken = runs.flatMap((run, index) =>
    run.filter((_, row) => now[index]?.values[row]?.[0] === "#NAME?"),
  );
  const [first] = broken;
  if (first === undefined) return [];
  const cell = `${first.sheet.name}!${cellAddress(first)}`;
  return [{ key: "noteStillBroken", params: { count: broken.length, cell } }];
}
