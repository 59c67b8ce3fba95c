import { type OutputNames, orNameBack } from "../../excel/output/renameOutput";
import type { Report } from "../../excel/report/Report";
import { runExcel } from "../../excel/runExcel";
import { languages } from "../../i18n/Language";
import { ledgerSheetTexts } from "../../i18n/ledgerSheetTexts";
import { commitWrite } from "../list/commit";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { printed } from "../list/printed";
import type { KamSettings } from "../settings/KamSettings";
import { closedOps } from "./closed/closedOps";
import { acceptanceRecords } from "./closed/closingRecords";
import { computeLedger, type LedgerPreview, type LedgerRequest } from "./computeLedger";
import type { LedgerSources } from "./LedgerSources";
import { ledgerSheet } from "./sheets/ledgerSheet";
import { gatherSheets } from "./sheets/gatherSheets";
import type { TablePlace } from "./sheets/LedgerSheets";
import { postingSheet } from "./sheets/postingSheet";
import { registerTable } from "./sheets/registerMonths";
import { registerSheet } from "./sheets/registerSheet";
import { SheetBatch } from "./sheets/SheetBatch";
import { personPages, statementSheet } from "./sheets/statementSheet";
import { isAmong } from "./statementTotals";
import { checkAnswered, queueSourcesUnchanged, readAgain } from "./unchangedSources";

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
 * Writes the ledger of some months: ledger, register, posting list and statements, and what was accepted, in one write.
 * The lists, the settings and what is closed are read again first.
 * Errors: those of computeLedger, `readingAsks`, `sourceChanged`, `closedDamaged`, and the gateway's.
 */
export async function writeLedger(
  request: LedgerWriteRequest,
  previewed: LedgerSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<LedgerWritten> {
  const { language, now, signal } = options;
  const { sources, closed, structureProtected } = await readAgain(previewed, settings, options);
  const preview = await computeLedger(request, sources, settings, { closed });
  checkAnswered(preview.readings);
  const sheets = gatherSheets(preview, sources, { language, now });
  const isWanted = isAmong(request.people);
  const pages = personPages(sheets).filter(({ person }) => isWanted(person));
  let renamed: readonly OutputNames[] = [];
  const write = async (context: Excel.RequestContext): Promise<LedgerWritten> => {
    const check = queueSourcesUnchanged(context, sources);
    const batch = new SheetBatch(context, sources.credits.table, structureProtected);
    const add = async (feature: LedgerOutput, report: Report, table: string): Promise<TablePlace> => {
      const titles = languages.map((one) => ledgerSheetTexts[one.language][feature]);
      const place = await batch.add({
        ...{ feature, report, table, titles },
        title: ledgerSheetTexts[language][feature],
      });
      ({ renamed } = batch);
      return place;
    };
    const ledger = await add("ledger", ledgerSheet(sheets), "ledger");
    const register = await add("register", registerSheet(sheets, ledger), registerTable);
    await add("posting", postingSheet(sheets, register), "posting");
    const statements = await add("statements", statementSheet(sheets, pages, ledger), "person0");
    await check();
    if (structureProtected && batch.addsSheets) throw new ActionError("structureProtected");
    const { before, after, month } = preview.history;
    const accepted = acceptanceRecords(before, after, month);
    const ops = [
      ...(await batch.ops()),
      ...(accepted.length > 0 ? await closedOps(context, accepted, closed.last, language) : []),
    ];
    const params = { rows: sheets.rows.length, people: pages.length, months: sheets.months };
    const result = await commitWrite(
      context,
      ops,
      {
        ...{ page: "commission", title: { key: "ledgerWritten", params }, writesFormulas: true },
        ...batch.summary,
        goTo: { sheet: register.sheet, address: "A1" },
      },
      options,
    );
    const done = await printed(context, batch.prints, result, { language, paper: settings.options.paper });
    return { ...done, preview, statements: statements.sheet };
  };
  return orNameBack(
    () => runExcel(write, { signal }),
    () => renamed,
  );
}
