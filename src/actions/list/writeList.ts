import type { SourceRole } from "../../core/columns/fields";
import { marksOps } from "../../excel/marks/storedMarks";
import { daysTo1904 } from "../../excel/dateSystem";
import { prepareOutput } from "../../excel/output/prepareOutput";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueSourceCheck, queueSourceUnchanged } from "../../excel/read/sourceCheck";
import { drawReportInSteps } from "../../excel/report/drawReport";
import { sheetToPrint } from "../../excel/report/printSheets";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { hiddenRuns, queueRowsHidden, type RowsHidden } from "../../excel/read/hiddenRows";
import { queueNeighbours } from "../../excel/undo/tableGrowth";
import { breathe, inTurns, pause } from "../../excel/pause";
import { formatZone } from "../../excel/address/Zone";
import { showRowsOp } from "../../excel/write/showRowsOp";
import { firstDifference } from "../../excel/write/writtenCheck";
import { takeBackWrite } from "../undoLastWrite";
import { addTableRowsOp } from "../../excel/write/structureOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { Language } from "../../i18n/Language";
import { inColumns, settingsTableState, type SettingsTableState } from "../settings/settingsTableState";
import { sourceKey, type SourceTable } from "../sources/SourceTable";
import { besideList } from "./besideList";
import { commitWrite } from "./commit";
import { evaluateAgain } from "./evaluateList";
import type { ListFeature, ListFigures, ListJob, ListRequest } from "./ListFeature";
import { ActionError, type Message, notReadBack, type WriteOptions, type WriteResult } from "./messages";
import { type OutputNames, orNameBack, renamedOp } from "../../excel/output/renameOutput";
import { checkedColumns } from "./unchangedList";
import { nothingBelow } from "./nothingBelow";
import { unchangedSince } from "./unchangedSince";
import { leadsToSettings, liveRefused, titlesOf } from "./previewList";
import { prepareOwnList } from "./ownList";
import { readingText } from "../reading/readingText";
import { printed } from "./printed";
import { currencyReport, writtenSaid } from "./perCurrency";
import { writeSummary } from "./writeSummary";
import { columnsUsed, listRows, loadedSource, settingsUnchanged, sourceUnchanged } from "./sourceUnchanged";

/**
 * Writes what the preview showed: the sheet, new, refreshed or as a new version; columns beside the list; the settings
 * sheet where it is needed. The list and the settings are read again first. Round trips: those of that reading, about
 * six, and one per 1.2 MB. A cancelled or failed write leaves the workbook as it was.
 * Errors: those of the preview, its first conflict, `sourceChanged`, and the gateway's.
 */
export async function writeList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  asked: ListFeature<R, Q, F>,
  previewed: ListJob<Q>,
  options: WriteOptions,
): Promise<WriteResult> {
  const { signal, now } = options;
  const used = columnsUsed(previewed);
  const { structureProtected } = await readyToWrite(signal);
  await settingsUnchanged(previewed.settings, previewed.language, signal);
  const table = await sourceUnchanged(previewed.table, used, signal);
  const evaluated = await evaluateAgain(asked, previewed, table, signal);
  const { feature, job, figures, notes, byCurrency } = evaluated;
  const conflict = figures.conflicts[0] ?? liveRefused(feature, job, figures);
  if (conflict) throw new ActionError(conflict.key, conflict.params);
  let renamed: readonly OutputNames[] = [];
  const write = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const checkUnfinished = queueNothingUnfinished(context);
    const readHidden = feature.columns === null ? null : queueRowsHidden(context, listRows(job.table));
    const loaded = loadedSource(table, used);
    const standing = feature.columns?.standing(job, figures) ?? [];
    const overwritten = standing.map(({ zone }) => zone.column + 1 - job.table.firstColumn);
    const typed = used.filter((column) => !overwritten.includes(column));
    const unmoved = (request: Excel.RequestContext) =>
      queueSourceUnchanged(request, loadedSource(table, typed), { mayWiden: true });
    const check = queueSourceCheck(context, {
      ...loaded,
      writesBeside: feature.columns !== null,
      free: feature.columns?.free(job, figures) ?? null,
    });
    const { ref } = job.table;
    const readNeighbours =
      feature.columns !== null && ref.kind === "table"
        ? queueNeighbours(context, context.workbook.tables.getItem(ref.name), "right")
        : null;
    const { settingsTable } = feature;
    const settings =
      settingsTable !== null && leadsToSettings(feature, job, figures)
        ? await settingsTableState(context, settingsTable, job)
        : null;
    await pause();
    const findings = evaluated.reading.findings.map((finding) => readingText(job.language, finding));
    const { liveRows } = job.table;
    const ended =
      previewed.request.mode === "live"
        ? nothingBelow(table, job.table.liveRows ?? table.rows, job.request.mapping)
        : null;
    const unchanged = await unchangedSince(
      context,
      feature.settingsTable,
      previewed,
      () => checkedColumns(liveRows === undefined ? table : { ...table, liveRows }, typed),
      settings,
      feature.remembered(figures, job.language),
      ended,
    );
    const sheetFacts = { settings, now, findings, unchanged, ended };
    await breathe();
    const report =
      byCurrency === null
        ? feature.report(job, figures, sheetFacts)
        : currencyReport(feature, byCurrency, sheetFacts);
    await breathe();
    const drawn = await inTurns(drawReportInSteps(report));
    const { draft, lists, looks } = drawn;
    if (job.table.from1904 !== undefined) draft.shiftDates(-daysTo1904);
    const addsSettings = (settings?.ops.length ?? 0) > 0;
    const target = {
      feature: feature.output,
      source: sourceKey(job.table),
      title: feature.title(job.language),
      ...(structureProtected ? {} : { titles: titlesOf(feature) }),
      looks,
      addsSettings,
    };
    const output = await prepareOutput(context, draft, target, lists, job.table.own.number ?? null);
    renamed = output.renamed === null ? [] : [output.renamed];
    const ownList = await prepareOwnList(context, feature, job, figures, now, {
      addsSettings,
      addedBefore: output.sheetOps.length,
      keepsName: structureProtected,
    });
    if (ownList?.renamed) renamed = [...renamed, ownList.renamed];
    check();
    await checkUnfinished();
    await pause();
    const hidden = readHidden?.() ?? "none";
    if (hidden !== "none" && job.request.showAllRows !== true)
      throw new ActionError("rowsHidden", { sheet: job.table.sheet });
    const ownOps = ownList === null ? [] : [...ownList.sheetOps, ...ownList.ops];
    const addsSheet = output.sheetOps.length + (ownList?.sheetOps.length ?? 0) > 0 || addsSettings;
    if (structureProtected && addsSheet) throw new ActionError("structureProtected");
    const neighbours = (await readNeighbours?.()) ?? [];
    const facts = { output: { ...output, drawn }, settings, now, neighbours, loaded };
    const beside = await besideList(context, feature, job, figures, facts, signal);
    const remembered = await rememberedOps(feature, figures, settings, job.language);
    await pause();
    const besideOps = beside?.ops ?? [];
    const ownRequest = besideOps.findIndex(({ endsRequest }) => endsRequest === true) + 1;
    const hiddenOps = await showRowsOps(context, job.table, hidden);
    const marks = await marksOps(output.meta, output.stored, {
      sheet: output.mark,
      list: beside?.mark ?? null,
    });
    await pause();
    // What has a request of its own goes first: nobody types on a sheet of ours before its cells are there.
    // Formulas may name only what is there: the settings, then the sheet, then the columns, then what reads them.
    const ops: WriteOp[] = [
      ...renamed.map(renamedOp),
      ...hiddenOps,
      ...besideOps.slice(0, ownRequest),
      ...(settings?.ops ?? []),
      ...remembered,
      ...output.sheetOps,
      ...besideOps.slice(ownRequest),
      ...output.ops,
      ...ownOps,
      ...marks,
    ];
    const changesSettings = remembered.length > 0 || addsSettings;
    const shown: readonly Message[] =
      hidden === "none" ? [] : [{ key: "noteRowsShown", params: { sheet: job.table.sheet } }];
    const said = [...notes, ...shown];
    const told = writeSummary(
      output,
      beside,
      writtenSaid(feature, job, figures, byCurrency),
      said,
      changesSettings,
    );
    const summary = {
      ...told,
      written: [...(ownList === null ? [] : [ownList.written]), ...told.written],
      keptCells: [...told.keptCells, ...(ownList?.keptCells ?? [])],
      notes: [...told.notes, ...(ownList?.notes ?? [])],
      page: feature.page,
      sheetsBefore: output.meta.sheets,
      writesFormulas: feature.isLive(job, figures),
      check: unmoved,
    };
    await pause();
    const committed = await commitWrite(context, ops, summary, options);
    const toPrint = [
      ...(output.needsPages ? [sheetToPrint(output.sheet, looks)] : []),
      ...(ownList?.print ? [ownList.print] : []),
      ...(settings?.print ? [settings.print] : []),
    ];
    const { paper } = job.settings.options;
    const result = await printed(context, toPrint, committed, { language: options.language, paper });
    const columns = beside?.columns ?? [];
    const read = await firstDifference(context, columns, unmoved).catch((failure: unknown) => ({ failure }));
    if (read === null) return result;
    if (typeof read !== "string") {
      const places = columns.map(({ sheet, zone }) => `${sheet}!${formatZone(zone)}`);
      const note = notReadBack(options.language, places.join(", "), read.failure);
      return { ...result, notes: [...result.notes, note] };
    }
    throw await takeBackWrite(context, result.undoId, new ActionError("writtenDiffers", { cell: read }));
  };
  return orNameBack(
    () => runExcel(write, { signal }),
    () => renamed,
  );
}

async function showRowsOps(
  context: Excel.RequestContext,
  table: SourceTable,
  hidden: RowsHidden,
): Promise<WriteOp[]> {
  if (hidden === "none") return [];
  const rows = listRows(table);
  return [showRowsOp(rows, hidden, hidden === "byHand" ? await hiddenRuns(context, rows) : [])];
}

/** Rows that a write adds to the feature's settings table. Errors: sheetProtected, sheetFiltered. */
async function rememberedOps<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  figures: F,
  settings: SettingsTableState | null,
  language: Language,
): Promise<WriteOp[]> {
  const rows = feature.remembered(figures, language);
  if (settings?.table == null || rows.length === 0) return [];
  const { name, headers, rows: before, neighbours, protectedSheet, filteredSheet } = settings.table;
  if (protectedSheet !== null) throw new ActionError("sheetProtected", { sheet: protectedSheet });
  if (filteredSheet !== null) throw new ActionError("sheetFiltered", { sheet: filteredSheet });
  return [addTableRowsOp(name, before + 1, inColumns(name, headers, rows), await neighbours())];
}
