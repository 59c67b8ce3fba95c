import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { Language } from "../../i18n/Language";
import type { ListFeature } from "../list/ListFeature";
import type { WriteOptions, WriteResult } from "../list/messages";
import { previewList } from "../list/previewList";
import { writeList } from "../list/writeList";
import type { KamSettings } from "../settings/KamSettings";
import type { SourceTable } from "../sources/SourceTable";
import { classifyList, joinTiers, type ClassificationFigures } from "./compute";
import { accountList } from "./ownList";
import { tierSummary } from "./sheet";
import { tierColumns } from "./tierColumns";
import type { ClassificationPreview, ClassificationRequest } from "./types";

/** The tier of every account of a list: beside the list, and their pyramid on a sheet. */
const classifyFeature: ListFeature<"accounts", ClassificationRequest, ClassificationFigures> = {
  role: "accounts",
  page: "classify",
  output: "tierSummary",
  settingsTable: "KAM_Tiers",
  title: (language) => classifySheetTexts[language].sheet,
  needs: ({ method }) => (method === "score" ? ["KAM_Tiers", "KAM_Criteria"] : ["KAM_Tiers"]),
  contents: { name: "text", value: "number" },
  compute: classifyList,
  join: joinTiers,
  isLive: (_job, { mode }) => mode === "live",
  namesList: true,
  sentColumns: ({ method, criteria }) => (method === "score" ? criteria.map(({ column }) => column) : []),
  remembered: () => [],
  report: tierSummary,
  written: (_job, { tiers }) => ({
    key: "classified",
    params: { accounts: tiers.filter((tier) => tier !== "").length },
  }),
  columns: tierColumns,
  ownList: accountList,
};

/** Errors: noRows, columnMissing, columnOutside, cancelled. See previewList. */
export function previewClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<ClassificationPreview> {
  return previewList(classifyFeature, { request, table, settings, language }, signal);
}

/** Errors: those of the preview; sheetProtected, mergedCells, columnsNotFree beside the list. See writeList. */
export function writeClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  return writeList(classifyFeature, { request, table, settings, language: options.language }, options);
}
