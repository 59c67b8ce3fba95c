import type { ClassificationPreview, ClassificationRequest } from "./types";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { SourceTable } from "../sources/SourceTable";
import { evaluateClassification, type EvaluatedClassification } from "./evaluateClassification";
import { formatZone } from "../../excel/address/formatZone";
import type { Zone } from "../../excel/address/Zone";
import { marksOp } from "../../excel/marks/marksOp";
import type { Marks, TierMark } from "../../excel/marks/Marks";
import { withSheetMark } from "../../excel/marks/withSheetMark";
import { openOutput, type OpenOutput } from "../../excel/output/openOutput";
import { outputOps } from "../../excel/output/outputOps";
import { pause } from "../../excel/pause";
import { settleSpills } from "../../excel/output/settleSpills";
import { queueSourceCheck } from "../../excel/read/queueSourceCheck";
import { readContents } from "../../excel/read/readContents";
import { runExcel } from "../../excel/runExcel";
import { safeSheetName } from "../../excel/safeSheetName";
import type { Content } from "../../excel/write/Content";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { commitWrite } from "../list/commit";
import { settingsOps } from "../settings/settingsOps";
import { sourceKey } from "../sources/sourceKey";
import { stampText } from "../stampText";
import { classifyFormulas } from "./classifyFormulas";
import { describeTiers } from "./describeTiers";
import { nextTierNumber } from "./nextTierNumber";
import { styleTierSummary } from "./styleTierSummary";
import { tierColumnOps } from "./tierColumnOps";
import { tierContents } from "./tierContents";
import { tierMark } from "./tierMark";
import type { TierPlaces, TierRole } from "./tierPlaces";
import { computedPlace, tierSummaryDraft } from "./tierSummaryDraft";

/**
 * What a classification would give and what it would touch. Reads loaded data only, gives way to the pane every 40 ms.
 * Errors: noRows, columnMissing, columnOutside, cancelled; what merely hinders the writing is a conflict.
 */
export async function previewClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<ClassificationPreview> {
  return (await evaluateClassification(request, table, settings, language, signal)).preview;
}

const feature = "tierSummary";

/**
 * Writes the tiers beside the list and the summary sheet. Round trips on a first run: one to look, then one per 4 MB.
 * Errors: the conflicts of the preview; sourceChanged, sheetProtected, mergedCells, columnsNotFree before the first
 * write; cancelled and writeFailed with everything taken back.
 */
export async function writeClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, signal } = options;
  const evaluated = await evaluateClassification(request, table, settings, language, signal);
  const { preview, result, places, mode } = evaluated;
  const [conflict] = preview.conflicts;
  if (conflict !== undefined) throw new ActionError(conflict.key, conflict.params);
  return runExcel(async (context) => {
    const check = queueCheck(context, table, places);
    const output = await openOutput(context, feature, sourceKey(table));
    check();
    const existing = output.existing === null ? null : await settleSpills(context, output.existing);
    const before = await readBefore(context, table, places);
    const added = mode === "live" && !settings.exists ? settingsOps(language) : null;
    const sheets = [...output.meta.sheets.map(({ name }) => name)];
    const title = classifySheetTexts[language].sheet;
    const summarySheet = output.existing?.image.name ?? safeSheetName(title, sheets);
    const formulas =
      mode === "values"
        ? null
        : classifyFormulas({
            request,
            table,
            tiers: result.tiers,
            settings: added?.places ?? settings.places ?? {},
            zone: places.zone,
            places: places.places,
            summarySheet,
            computedCell: request.method === "threshold" ? null : computedCell(output),
          });
    const contents = await tierContents(
      table,
      result,
      before.tier,
      formulas === null ? null : (row) => formulas.row(row),
      signal,
    );
    const number = table.own.number ?? nextTierNumber(output.meta.takenNames);
    const mark = await tierMark(
      number,
      table,
      request.mapping.name ?? 0,
      result.labels,
      result.final,
      formulas?.row(0) ?? "",
      signal,
    );
    await pause();
    const draft = tierSummaryDraft(
      {
        ...facts(request, table, evaluated, options),
        summaryFormula: formulas === null || result.bad.length > 0 ? null : formulas.summary(result.labels),
        computed:
          formulas === null || request.method === "threshold"
            ? null
            : { formula: formulas.computed(), rows: table.rows },
      },
      language,
    );
    const plan = outputOps(draft, {
      feature,
      source: sourceKey(table),
      title,
      takenSheets: sheets,
      existing,
      style: styleTierSummary(result.labels.length),
    });
    // Formulas may name only what is there: the sheet comes first, then the columns, then the summary over them.
    const newSheet = output.existing === null ? 1 : 0;
    const columnOps = tierColumnOps(table, places, { number, ...contents, before }, output.meta);
    await pause();
    const ops = [
      ...(added?.ops ?? []),
      ...plan.ops.slice(0, newSheet),
      ...columnOps,
      ...plan.ops.slice(newSheet),
      marksOp(output.meta, output.stored, withTierMark(withSheetMark(output.stored.marks, plan.mark), mark)),
    ];
    const tierPlace = places.places.find(({ role }) => role === "tier")?.column ?? 0;
    const cell = (row: number) =>
      formatZone({ row: places.zone.row + 1 + row, column: tierPlace, rows: 1, columns: 1 });
    return commitWrite(
      context,
      ops,
      {
        title: { key: "classified", params: { accounts: result.final.filter((tier) => tier !== "").length } },
        goTo: { sheet: plan.sheet, address: "A1" },
        written: [
          ...preview.touched.slice(0, -1).map(({ sheet, address }) => ({ sheet, address })),
          { sheet: plan.sheet, address: plan.address },
        ],
        keptCells: [
          ...contents.kept.map((row) => ({ sheet: table.sheet, address: cell(row) })),
          ...plan.kept.map((address) => ({ sheet: plan.sheet, address })),
        ],
        notes: preview.notes,
      },
      options,
    );
  });
}

function queueCheck(
  context: Excel.RequestContext,
  table: SourceTable,
  { zone, places }: TierPlaces,
): () => void {
  const added = places.filter(({ exists }) => !exists);
  const first = added[0]?.column ?? 0;
  return queueSourceCheck(context, {
    ref: table.ref,
    label: table.label,
    sheet: table.sheet,
    zone,
    headers: table.headers,
    lastRow: table.columns.map((cells) => cells.at(-1) ?? null),
    free:
      table.ref.kind === "table" || added.length === 0
        ? null
        : { ...zone, column: first, columns: added.length },
  });
}

/** What the user may have typed since the list was read makes the preview void. */
async function readBefore(
  context: Excel.RequestContext,
  table: SourceTable,
  { zone, places }: TierPlaces,
): Promise<Partial<Record<TierRole, readonly Content[]>>> {
  const before: Partial<Record<TierRole, readonly Content[]>> = {};
  for (const { role, column, exists } of places) {
    if (!exists || role === "reason") continue;
    const body: Zone = { row: zone.row + 1, column, rows: zone.rows - 1, columns: 1 };
    before[role] = (await readContents(context, table.sheet, body)).map((row) => row[0] ?? "");
  }
  const read = table.own.tierFormulas;
  if (table.own.tier !== null && before.tier?.some((content, row) => content !== read[row]) === true)
    throw new ActionError("sourceChanged", { source: table.label });
  return before;
}

function computedCell({ existing }: OpenOutput): { row: number; column: number } {
  const anchor = existing?.image.anchor ?? { row: 0, column: 0 };
  return { row: anchor.row + computedPlace.row, column: anchor.column + computedPlace.column };
}

function facts(
  request: ClassificationRequest,
  table: SourceTable,
  { preview, result, mode }: EvaluatedClassification,
  { language, now }: WriteOptions,
) {
  const texts = classifySheetTexts[language];
  return {
    source: table.label,
    written: stampText(now),
    method: `${texts.methods[request.method]} · ${mode === "live" ? texts.live : texts.values}`,
    settings: describeTiers(request, result.tiers),
    overrides: preview.overrides.length,
    rows: preview.rows,
    top: preview.top,
  };
}

function withTierMark(marks: Marks, mark: TierMark): Marks {
  return { ...marks, tiers: [...marks.tiers.filter(({ number }) => number !== mark.number), mark] };
}
