import { daysTo1904 } from "../../../excel/dateSystem";
import { marksOps } from "../../../excel/marks/storedMarks";
import { prepareOutput, type PreparedOutput } from "../../../excel/output/prepareOutput";
import { type OutputNames, renamedOp } from "../../../excel/output/renameOutput";
import { inTurns, pause } from "../../../excel/pause";
import { drawReportInSteps } from "../../../excel/report/drawReport";
import { sheetToPrint, type SheetToPrint } from "../../../excel/report/printSheets";
import type { Report } from "../../../excel/report/Report";
import type { WriteOp } from "../../../excel/write/WriteOp";
import type { WriteSummary } from "../../list/commit";
import type { CellPlace } from "../../list/messages";
import { outputNotes } from "../../list/outputNotes";
import { sourceKey, type SourceTable } from "../../sources/SourceTable";
import type { TablePlace } from "./LedgerSheets";

interface SheetAsked {
  /** Under which it is marked in the workbook. */
  readonly feature: string;
  /** What it is made from beside the list of payments; "" for nothing. */
  readonly of?: string;
  readonly title: string;
  /** What it is called in any language. */
  readonly titles: readonly string[];
  readonly report: Report;
  /** The table of which others want to know where it stands. */
  readonly table: string;
}

/** Sheets of one list that are written together, each new, refreshed or as a new version. */
export class SheetBatch {
  readonly prints: SheetToPrint[] = [];
  renamed: readonly OutputNames[] = [];
  private readonly outputs: PreparedOutput[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly list: SourceTable,
    /** Whether sheets must keep their names. */
    private readonly keepsNames: boolean,
  ) {}

  get addsSheets(): boolean {
    return this.outputs.some(({ sheetOps }) => sheetOps.length > 0);
  }

  async add({ feature, of = "", title, titles, report, table }: SheetAsked): Promise<TablePlace> {
    const drawn = await inTurns(drawReportInSteps(report));
    if (this.list.from1904 !== undefined) drawn.draft.shiftDates(-daysTo1904);
    const source = sourceKey(this.list);
    const target = {
      ...{ feature, source: of === "" ? source : `${source}\n${of}`, title, looks: drawn.looks },
      ...(this.keepsNames ? {} : { titles }),
      addedBefore: this.outputs.filter(({ sheetOps }) => sheetOps.length > 0).length,
    };
    const output = await prepareOutput(this.context, drawn.draft, target, drawn.lists, null);
    this.outputs.push(output);
    if (output.renamed !== null) this.renamed = [...this.renamed, output.renamed];
    if (output.needsPages) this.prints.push(sheetToPrint(output.sheet, drawn.looks));
    await pause();
    const body = drawn.body(table) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const { anchor, sheet } = output;
    return { sheet, body: { ...body, row: body.row + anchor.row, column: body.column + anchor.column } };
  }

  /** All sheets are there before formulas name them. */
  async ops(): Promise<WriteOp[]> {
    const ops: WriteOp[] = [
      ...this.renamed.map(renamedOp),
      ...this.outputs.flatMap(({ sheetOps }) => sheetOps),
      ...this.outputs.flatMap((output) => output.ops),
    ];
    for (const [place, { stored, meta, mark }] of this.outputs.entries()) {
      // What is left of other sheets goes with the marks of the first.
      const own = place === 0 ? stored : { ...stored, orphans: [], version1: null };
      ops.push(...(await marksOps(meta, own, { sheet: mark, list: null })));
    }
    return ops;
  }

  get summary(): Pick<WriteSummary, "sheetsBefore" | "written" | "keptCells" | "notes"> {
    const at = ({ sheet }: PreparedOutput, address: string): CellPlace => ({ sheet, address });
    return {
      sheetsBefore: this.outputs[0]?.meta.sheets ?? [],
      written: this.outputs.map((output) => at(output, output.address)),
      keptCells: this.outputs.flatMap((output) =>
        [...output.kept, ...output.keptBlocks].map((address) => at(output, address)),
      ),
      notes: this.outputs.flatMap((output) => outputNotes(output)),
    };
  }
}
