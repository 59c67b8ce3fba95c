import type { SourceRole } from "../../core/columns/fields";
import { type OutputSurvey, surveyOutput } from "../../excel/output/surveyOutput";
import { nameInLanguage } from "../../excel/output/renameOutput";
import { languages } from "../../i18n/Language";
import { queueRowsHidden } from "../../excel/read/hiddenRows";
import { queueReadOnly } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { safeSheetName } from "../../excel/safeSheetName";
import { settingsSheet } from "../../excel/settingsSheet";
import { sourceKey } from "../sources/SourceTable";
import { listRows } from "./sourceUnchanged";
import { evaluateList } from "./evaluateList";
import type { ListFeature, ListFigures, ListJob, ListPreview, ListRequest, OwnList } from "./ListFeature";
import { liveAdvice } from "./liveAdvice";
import { ownListOutput } from "./ownList";
import type { Message, TouchedArea } from "./messages";

/**
 * The figures of a loaded list, and what writing them would touch and what stands in its way. The list is not read
 * again: at most two round trips, about the sheet to write, of which one goes while the figures are computed.
 * Errors: those of the feature's compute.
 */
export async function previewList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  signal?: AbortSignal,
): Promise<F & ListPreview> {
  const [survey, evaluated] = await Promise.all([
    surveyBook(feature, job),
    evaluateList(feature, job, signal),
  ]);
  const { job: read, reading, figures, problems, notes, byCurrency } = evaluated;
  const { touched, conflicts } = await inTheWay(evaluated.feature, read, figures, survey);
  return {
    ...figures,
    reading,
    ...(byCurrency === null ? {} : { byCurrency }),
    isLive: evaluated.feature.isLive(read, figures),
    problems,
    touched,
    conflicts: [...figures.conflicts, ...conflicts],
    notes,
  };
}

/** What there is of the list and of the sheets to write, while the figures are computed. */
interface BookSurvey {
  readonly found: OutputSurvey;
  readonly rowsHidden: boolean;
  readonly listProtected: boolean;
  readonly settingsProtected: boolean;
  readonly isReadOnly: boolean;
}

function surveyBook<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  { table, language }: ListJob<Q>,
): Promise<BookSurvey> {
  return runExcel(async (context) => {
    const readOnly = queueReadOnly(context);
    const { worksheets } = context.workbook;
    const [list, settings] = [table.sheet, settingsSheet].map((sheet) =>
      worksheets.getItemOrNullObject(sheet).protection.load("protected"),
    );
    const readHidden = feature.columns === null ? null : queueRowsHidden(context, listRows(table));
    const found = await surveyOutput(context, feature.output, sourceKey(table), feature.title(language));
    const isProtected = (one: Excel.WorksheetProtection | undefined): boolean =>
      one?.isNullObject === false && one.protected;
    return {
      found,
      rowsHidden: readHidden !== null && readHidden() !== "none",
      listProtected: isProtected(list),
      settingsProtected: isProtected(settings),
      isReadOnly: readOnly(),
    };
  });
}

async function inTheWay<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
  { found, isReadOnly, ...survey }: BookSurvey,
): Promise<{ readonly touched: TouchedArea[]; readonly conflicts: Message[] }> {
  const { table, language } = job;
  const remembered = feature.remembered(figures, language).length;
  const [rowsHidden, listProtected] =
    feature.columns === null ? [false, false] : [survey.rowsHidden, survey.listProtected];
  const settingsProtected = remembered > 0 && survey.settingsProtected;
  const sheet = comingName(found, { title: feature.title(language), titles: titlesOf(feature) });
  const ownList = feature.ownList?.(job, figures, new Date()) ?? null;
  const own =
    ownList === null
      ? null
      : await runExcel((context) => surveyOutput(context, ownListOutput, sourceKey(table), ownList.title));
  const addsSettings = !job.settings.exists && leadsToSettings(feature, job, figures);
  const at = (sheet: string, what: Message): TouchedArea => ({ sheet, address: "A1", what });
  const showsRows = rowsHidden && job.request.showAllRows === true;
  const touched = [
    ...(showsRows ? [at(table.sheet, { key: "touchShowRows", params: {} })] : []),
    ...(feature.columns?.touched(job, figures) ?? []),
    ...outputTouched({ ...found, sheet }, feature.title(language)),
  ];
  if (own !== null && ownList !== null)
    touched.push(...outputTouched({ ...own, sheet: comingName(own, ownList) }, ownList.title));
  if (addsSettings) touched.push(at(settingsSheet, { key: "touchSettings", params: {} }));
  if (remembered > 0) touched.push(at(settingsSheet, { key: "touchStages", params: { count: remembered } }));
  const live = liveRefused(feature, job, figures);
  const conflicts: Message[] = live === null ? [] : [live];
  if (isReadOnly) conflicts.push({ key: "workbookReadOnly", params: {} });
  if (listProtected) conflicts.push({ key: "sheetProtected", params: { sheet: table.sheet } });
  if (rowsHidden && !showsRows) conflicts.push({ key: "rowsHidden", params: { sheet: table.sheet } });
  if (found.sheetProtected) conflicts.push({ key: "sheetProtected", params: { sheet: found.sheet } });
  if (found.sheetFiltered) conflicts.push({ key: "sheetFiltered", params: { sheet: found.sheet } });
  if (own?.sheetProtected === true) conflicts.push({ key: "sheetProtected", params: { sheet: own.sheet } });
  if (own?.sheetFiltered === true) conflicts.push({ key: "sheetFiltered", params: { sheet: own.sheet } });
  if (settingsProtected) conflicts.push({ key: "sheetProtected", params: { sheet: settingsSheet } });
  const adds = [found, own].some((one) => one !== null && (one.isNew || one.design === "kept"));
  if (found.structureProtected && (adds || addsSettings))
    conflicts.push({ key: "structureProtected", params: {} });
  return { touched, conflicts };
}

/** What a sheet will be called after the write; one of an earlier design that stays keeps its name. */
function comingName(
  { sheet, isNew, design, structureProtected, sheets }: OutputSurvey,
  { title, titles }: Pick<OwnList, "title" | "titles">,
): string {
  if (isNew || design === "kept" || structureProtected) return sheet;
  return nameInLanguage(sheet, title, titles, sheets)?.to ?? sheet;
}

/** What becomes of the sheet of a write, and of one of an earlier design that stays beside it. */
function outputTouched({ sheet, sheets, isNew, design }: OutputSurvey, title: string): TouchedArea[] {
  const at = (name: string, key: Message["key"]): TouchedArea => ({
    ...{ sheet: name, address: "A1", what: { key, params: {} } },
  });
  if (isNew) return [at(sheet, "touchNewSheet")];
  if (design === null) return [at(sheet, "touchRefreshSheet")];
  return design === "replaced"
    ? [at(sheet, "touchEarlierReplaced")]
    : [at(sheet, "touchEarlierKept"), at(safeSheetName(title, sheets), "touchNewSheet")];
}

/** What a feature calls its sheet in any language. */
export function titlesOf<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
): readonly string[] {
  return languages.map(({ language }) => feature.title(language));
}

/** Why the live formulas that a request asks for cannot be written; null when they can, or are not asked for. */
export function liveRefused<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
): Message | null {
  if (!feature.isLive(job, figures)) return null;
  const { request, table } = job;
  const sent = feature.sentColumns(request);
  const { possible, reason } = liveAdvice(feature.role, table, request.mapping, sent);
  return possible ? null : reason;
}

/** Whether what is written needs the settings sheet: formulas read its table, or rows are remembered there. */
export function leadsToSettings<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
): boolean {
  return (
    feature.settingsTable !== null &&
    (feature.isLive(job, figures) || feature.remembered(figures, job.language).length > 0)
  );
}
