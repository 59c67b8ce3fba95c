import { paretoRanking } from "../../core/tiering/paretoRanking";
import { summariseTiers } from "../../core/tiering/summariseTiers";
import { pause } from "../../excel/pause";
import { formatZone } from "../../excel/address/formatZone";
import { settingsSheet } from "../../excel/settings/settingsSheet";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { outputSheet } from "../outputSheet";
import { sourceProblems } from "../sources/sourceProblems";
import type { ClassificationPreview, ClassificationRequest, TierRow } from "./types";
import type { DataProblem } from "../../core/quality/columnProblems";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { Message, TouchedArea, WriteMode } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";
import { classificationNotes } from "./classificationNotes";
import { computeClassification, type Classification } from "./computeClassification";
import { criteriaAreAdjacent } from "./criteriaAreAdjacent";
import { tierCurve } from "./tierCurve";
import { tierPlaces, type TierPlaces } from "./tierPlaces";
import { topAccounts } from "./topAccounts";

const scoreAsValues: Message = { key: "noteScoreAsValues", params: {} };

export interface EvaluatedClassification {
  readonly preview: ClassificationPreview;
  readonly result: Classification;
  readonly places: TierPlaces;
  /** What the request's mode comes to: live formulas are not possible for every request. */
  readonly mode: WriteMode;
}

/** Everything that a classification gives and would touch, of loaded data alone. Errors: as previewClassification. */
export async function evaluateClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<EvaluatedClassification> {
  const result = await computeClassification(request, table, settings, language, signal);
  const problems = await sourceProblems("accounts", table, request.mapping, signal);
  await pause();
  const ranking = paretoRanking(result.values);
  const names = table.columns[request.mapping.name ?? -1] ?? [];
  const scattered = request.method === "score" && !criteriaAreAdjacent(request);
  const mode = scattered ? "values" : request.mode;
  const places = tierPlaces(table, request.adoptColumns === true, language);
  await pause();
  const { notes, conflicts } = classificationNotes({ ...request, mode }, table, result, language);
  const rows = result.labels.length === 0 ? [] : summariseTiers(result.values, result.final, result.labels);
  await pause();
  const preview: ClassificationPreview = {
    rows: rows.map((row, index): TierRow => ({
      ...row,
      accountsShare: row.accountsShare ?? 0,
      valueShare: row.valueShare ?? 0,
      total: index === rows.length - 1,
    })),
    tiers: result.final,
    computed: result.computed,
    overrides: result.overrides,
    problems,
    curve: tierCurve(ranking),
    top: topAccounts(ranking, result.values, names, result.final),
    touched: touched(table, places, mode === "live" && !settings.exists, language),
    conflicts: [...result.conflicts, ...conflicts],
    notes: [
      ...rowsPerAccount(problems),
      ...notes,
      ...places.notes,
      ...(scattered && request.mode === "live" ? [scoreAsValues] : []),
    ],
  };
  return { preview, result, places, mode };
}

/** A list of deals or orders instead of accounts is worth a word: most of its rows repeat an account. */
function rowsPerAccount(problems: readonly DataProblem[]): Message[] {
  const duplicates = problems.find(({ kind }) => kind === "duplicate");
  const groups = duplicates?.groups ?? [];
  if (duplicates === undefined || duplicates.rows.length < 4 * groups.length) return [];
  return [
    { key: "noteRowsPerAccount", params: { count: groups.length, example: duplicates.examples[0] ?? "" } },
  ];
}

function touched(
  table: SourceTable,
  { zone, places }: TierPlaces,
  addsSettings: boolean,
  language: Language,
): TouchedArea[] {
  const areas = places.flatMap(({ role, column, exists }): TouchedArea[] => {
    if (role === "reason" && exists) return [];
    const key =
      role === "tier"
        ? exists
          ? "touchTierColumn"
          : "touchNewTierColumn"
        : exists
          ? "touchOverrideColumns"
          : "touchNewOverrideColumns";
    const address = formatZone({ row: zone.row, column, rows: zone.rows, columns: 1 });
    return [{ sheet: table.sheet, address, what: { key, params: {} } }];
  });
  const { sheet, exists } = outputSheet("tierSummary", table, classifySheetTexts[language].sheet);
  areas.push({
    sheet,
    address: "A1",
    what: { key: exists ? "touchRefreshSheet" : "touchNewSheet", params: {} },
  });
  if (addsSettings)
    areas.push({ sheet: settingsSheet, address: "A1", what: { key: "touchSettings", params: {} } });
  return areas;
}
