import { daysTo1904 } from "../../excel/dateSystem";
import { marksOps } from "../../excel/marks/storedMarks";
import { prepareOutput, type PreparedOutput } from "../../excel/output/prepareOutput";
import { type OutputNames, orNameBack, renamedOp } from "../../excel/output/renameOutput";
import { inTurns, pause } from "../../excel/pause";
import { drawReportInSteps } from "../../excel/report/drawReport";
import { sheetToPrint } from "../../excel/report/printSheets";
import type { Report } from "../../excel/report/Report";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import type { WriteOp } from "../../excel/write/WriteOp";
import { languages } from "../../i18n/Language";
import { ledgerSheetTexts } from "../../i18n/ledgerSheetTexts";
import { commitWrite } from "../list/commit";
import {
  ActionError,
  type CellPlace,
  type Message,
  type WriteOptions,
  type WriteResult,
} from "../list/messages";
import { outputNotes } from "../list/outputNotes";
import { printed } from "../list/printed";
import { settingsUnchanged } from "../list/sourceUnchanged";
import type { KamSettings } from "../settings/KamSettings";
import { sourceKey } from "../sources/SourceTable";
import { closedOps } from "./closed/closedOps";
import { acceptanceRecords } from "./closed/closingRecords";
import { readClosed } from "./closed/readClosed";
import { computeLedger, type LedgerPreview, type LedgerRequest } from "./computeLedger";
import type { LedgerSources } from "./LedgerSources";
import { ledgerSheet } from "./sheets/ledgerSheet";
import { gatherSheets } from "./sheets/gatherSheets";
import type { TablePlace } from "./sheets/LedgerSheets";
import { postingSheet } from "./sheets/postingSheet";
import { registerTable } from "./sheets/registerMonths";
import { registerSheet } from "./sheets/registerSheet";
import { personPages, statementSheet } from "./sheets/statementSheet";
import { isAmong } from "./statementTotals";
import { checkAnswered, queueSourcesUnchanged, sourcesAgain } from "./unchangedSources";

type LedgerOutput = "ledger" | "register" | "posting" | "statements";

export interface LedgerWriteRequest extends LedgerRequest {
  /** Whose statements are written; left out, everybody's. */
  readonly people?: readonly string[];
}

export interface LedgerWritten extends WriteResult {
  readonly preview: LedgerPreview;
  /** The sheet of the statements. */
  readonly statements: string;
}

/**
 * Writes the ledger of some months: ledger, register, posting list and statements, each new, refreshed or as a new
 * version, in one write. The lists and the settings are read again first.
 * Errors: those of computeLedger, `readingAsks`, `sourceChanged`, and the gateway's.
 */
export async function writeLedger(
  request: LedgerWriteRequest,
  previewed: LedgerSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<LedgerWritten> {
  const { language, now, signal } = options;
  const { structureProtected } = await readyToWrite(signal);
  await settingsUnchanged(settings, language, signal);
  const sources = await sourcesAgain(previewed, signal);
  const closed = await readClosed(signal);
  const preview = await computeLedger(request, sources, settings, { closed });
  checkAnswered(preview.readings);
  const sheets = gatherSheets(preview, sources, { language, now });
  const isWanted = isAmong(request.people);
  const pages = personPages(sheets).filter(({ person }) => isWanted(person));
  const { credits } = sources;
  let renamed: readonly OutputNames[] = [];
  const write = async (context: Excel.RequestContext): Promise<LedgerWritten> => {
    const check = queueSourcesUnchanged(context, sources);
    const outputs: PreparedOutput[] = [];
    const prepare = async (feature: LedgerOutput, report: Report, table: string): Promise<TablePlace> => {
      const drawn = await inTurns(drawReportInSteps(report));
      if (credits.table.from1904 !== undefined) drawn.draft.shiftDates(-daysTo1904);
      const target = {
        ...{ feature, source: sourceKey(credits.table), title: ledgerSheetTexts[language][feature] },
        ...(structureProtected
          ? {}
          : { titles: languages.map((one) => ledgerSheetTexts[one.language][feature]) }),
        ...{ looks: drawn.looks, addedBefore: outputs.filter(({ sheetOps }) => sheetOps.length > 0).length },
      };
      const output = await prepareOutput(context, drawn.draft, target, drawn.lists, null);
      outputs.push(output);
      if (output.renamed !== null) renamed = [...renamed, output.renamed];
      prints.push(...(output.needsPages ? [sheetToPrint(output.sheet, drawn.looks)] : []));
      const body = drawn.body(table) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const { anchor, sheet } = output;
      return { sheet, body: { ...body, row: body.row + anchor.row, column: body.column + anchor.column } };
    };
    const prints: ReturnType<typeof sheetToPrint>[] = [];
    const ledger = await prepare("ledger", ledgerSheet(sheets), "ledger");
    await pause();
    const register = await prepare("register", registerSheet(sheets, ledger), registerTable);
    await pause();
    await prepare("posting", postingSheet(sheets, register), "posting");
    const statements = await prepare("statements", statementSheet(sheets, pages, ledger), "person0");
    await check();
    if (structureProtected && outputs.some(({ sheetOps }) => sheetOps.length > 0))
      throw new ActionError("structureProtected");
    const ops: WriteOp[] = [...renamed.map(renamedOp), ...outputs.flatMap(({ sheetOps }) => sheetOps)];
    for (const output of outputs) ops.push(...output.ops);
    for (const [place, output] of outputs.entries()) {
      const stored = place === 0 ? output.stored : { ...output.stored, orphans: [], version1: null };
      ops.push(...(await marksOps(output.meta, stored, { sheet: output.mark, list: null })));
    }
    const { before, after, month } = preview.history;
    const accepted = acceptanceRecords(before, after, month);
    if (accepted.length > 0) ops.push(...(await closedOps(context, accepted, closed.last, language)));
    const title: Message = {
      key: "ledgerWritten",
      params: { rows: sheets.rows.length, people: pages.length, months: sheets.months },
    };
    const at = ({ sheet }: PreparedOutput, address: string): CellPlace => ({ sheet, address });
    const result = await commitWrite(
      context,
      ops,
      {
        ...{ page: "commission", title, writesFormulas: true },
        sheetsBefore: outputs[0]?.meta.sheets ?? [],
        goTo: { sheet: register.sheet, address: "A1" },
        written: outputs.map((output) => at(output, output.address)),
        keptCells: outputs.flatMap((output) =>
          [...output.kept, ...output.keptBlocks].map((address) => at(output, address)),
        ),
        notes: outputs.flatMap((output) => outputNotes(output)),
      },
      options,
    );
    const { paper } = settings.options;
    const done = await printed(context, prints, result, { language, paper });
    return { ...done, preview, statements: statements.sheet };
  };
  return orNameBack(
    () => runExcel(write, { signal }),
    () => renamed,
  );
}
