import { commissionSheetTexts } from "../../i18n/commissionSheetTexts";
import type { Language } from "../../i18n/Language";
import { filteredLabel } from "../filters/filterWords";
import type { ListFeature } from "../list/ListFeature";
import type { WriteOptions, WriteResult } from "../list/messages";
import { previewList } from "../list/previewList";
import { writeList } from "../list/writeList";
import type { KamSettings } from "../settings/KamSettings";
import type { SettingsTableState } from "../settings/settingsTableState";
import type { SourceTable } from "../sources/SourceTable";
import { commissionReport } from "./sheet";
import { readCommission } from "./readCommission";
import { computeCommission, type CommissionFigures } from "./compute";
import type { CommissionPreview, CommissionRequest } from "./types";

/**
 * The commission statement of a list of payments: every step with the rows it came from, the ladders used, and totals
 * that add up to the cent, live as formulas over the statement itself.
 */
const commissionFeature: ListFeature<"payments", CommissionRequest, CommissionFigures> = {
  role: "payments",
  page: "commission",
  output: "commission",
  settingsTable: "KAM_Ladder",
  title: (language) => commissionSheetTexts[language].sheet,
  needs: () => ["KAM_Ladder", "commissionPeriod", "method", "boundary", "firstMonth"],
  contents: { person: "text", date: "date", amount: "number" },
  reads: readCommission,
  compute: computeCommission,
  join: ([first]) => first,
  isLive: ({ request }) => request.mode === "live",
  namesList: false,
  sentColumns: () => [],
  remembered: () => [],
  report: (job, figures, { now, findings, unchanged, settings }) =>
    commissionReport({
      ...{ request: job.request, figures, language: job.language, now, findings },
      unchanged: sinceFirstMonth(unchanged(), job.request, figures, settings),
      live: commissionFeature.isLive(job, figures),
      source: filteredLabel(job.table.label, figures.filtered),
    }),
  written({ request: { decimals }, language }, { people, commission }) {
    const total = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(commission);
    return { key: "commissionWritten", params: { people: people.length, total } };
  },
  columns: null,
};

/** The condition, and where the firm's year decides on periods, that it begins as it did. */
function sinceFirstMonth(
  unchanged: string | null,
  { period, basis }: CommissionRequest,
  figures: Pick<CommissionFigures, "firstMonth">,
  settings: SettingsTableState | null,
): string | null {
  const cell = settings?.firstMonth ?? null;
  if (unchanged === null || cell === null || (period === "month" && basis === "each")) return unchanged;
  return `AND(${unchanged},${cell}=${figures.firstMonth})`;
}

/** Errors: noRows, columnMissing, columnOutside, decimalsInvalid, cancelled. See previewList. */
export function previewCommission(
  request: CommissionRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<CommissionPreview> {
  return previewList(commissionFeature, { request, table, settings, language }, signal);
}

/** See writeList. */
export function writeCommission(
  request: CommissionRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  return writeList(commissionFeature, { request, table, settings, language: options.language }, options);
}
