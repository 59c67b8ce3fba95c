import { paretoRanking, type Pareto } from "../../core/tiering/paretoRanking";
import { summariseTiers } from "../../core/tiering/summariseTiers";
import { textOfCell, type Cell, isBlank } from "../../core/cells/Cell";
import { formatZone, sheetColumns } from "../../excel/address/Zone";
import type { MarkProblem } from "../../excel/marks/storedMarks";
import { pause } from "../../excel/pause";
import type { ListJob, ListPreview } from "../list/ListFeature";
import type { Message, WriteMode } from "../list/messages";
import { classifyAccounts, type Classification } from "./classifyAccounts";
import { tierPlaces, type TierPlaces } from "./tierPlaces";
import type { ClassificationPreview, ClassificationRequest, TierRow, TopAccount } from "./types";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { Language } from "../../i18n/Language";
import { manualColumns } from "../sources/manualTier";
import { sheetRow } from "../sources/sheetRow";
import type { SourceTable } from "../sources/SourceTable";

export interface ClassificationFigures extends Omit<ClassificationPreview, keyof ListPreview> {
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
  readonly result: Classification;
  readonly places: TierPlaces;
  /** The cumulative share of value after each tenth of the accounts, the largest first; empty where there are none. */
  readonly tenths: readonly number[];
  /** Accounts whose value is blank: they have no tier. */
  readonly withoutValue: number;
  /** What the request's mode comes to: live formulas are not possible for every request. */
  readonly mode: WriteMode;
}

const scoreAsValues: Message = { key: "noteScoreAsValues", params: {} };
/** Rows of the list of top accounts (house default). */
const topRows = 20;
const mostCurvePoints = 200;

/** Everything that a classification gives, of loaded data alone, giving way to the pane. */
export async function classifyList(
  job: ListJob<ClassificationRequest>,
  signal?: AbortSignal,
): Promise<ClassificationFigures> {
  const { request, table, language } = job;
  const result = await classifyAccounts(job, signal);
  await pause();
  const ranking = paretoRanking(result.values);
  const names = table.columns[request.mapping.name ?? -1] ?? [];
  const scattered = request.method === "score" && !criteriaAreAdjacent(request);
  const ownFormulas = table.ref.kind === "table" && (table.own.typedOver?.formulas.length ?? 0) > 0;
  const mode = scattered || ownFormulas ? "values" : request.mode;
  const places = tierPlaces(table, request.adoptColumns === true, language);
  await pause();
  const { notes, conflicts } = classificationNotes({ ...request, mode }, table, result, language);
  const asValues: Message[] = [];
  if (request.mode === "live" && scattered) asValues.push(scoreAsValues);
  else if (request.mode === "live" && ownFormulas) asValues.push({ key: "noteOwnFormulas", params: {} });
  const rows = result.labels.length === 0 ? [] : summariseTiers(result.values, result.final, result.labels);
  await pause();
  return {
    rows: rows.map((row, index): TierRow => ({
      ...row,
      accountsShare: row.accountsShare ?? 0,
      valueShare: row.valueShare ?? 0,
      total: index === rows.length - 1,
    })),
    tiers: result.final,
    computed: result.computed,
    overrides: result.overrides,
    curve: tierCurve(ranking),
    top: topAccounts(ranking, result.values, names, result.final),
    conflicts: [...result.conflicts, ...conflicts, ...roomConflict(table, places), ...mixedConflict(table)],
    notes: [...notes, ...places.notes, ...asValues],
    result,
    places,
    withoutValue: blankValues(request, table),
    tenths: tenthsOf(ranking),
    mode,
  };
}

function tenthsOf({ cumulative }: Pareto): number[] {
  const count = cumulative.length;
  if (count === 0) return [];
  return Array.from({ length: 10 }, (_, tenth) => {
    const rank = Math.max(1, Math.round(((tenth + 1) * count) / 10));
    return cumulative[rank - 1] ?? 0;
  });
}

function blankValues({ mapping }: ClassificationRequest, { columns }: SourceTable): number {
  const names = columns[mapping.name ?? -1] ?? [];
  const values = columns[mapping.value ?? -1] ?? [];
  return names.filter((name, row) => !isBlank(name) && isBlank(values[row] ?? null)).length;
}

/** The tiers of several currencies as one column. */
export function joinTiers(
  parts: readonly [ClassificationFigures, ...ClassificationFigures[]],
): ClassificationFigures {
  const [first] = parts;
  const ofAll = (of: (part: ClassificationFigures) => readonly string[]): string[] =>
    of(first).map((_, row) => parts.map((part) => of(part)[row] ?? "").find((tier) => tier !== "") ?? "");
  const [final, computed] = [ofAll(({ tiers }) => tiers), ofAll((part) => part.computed)];
  const overrides = parts.flatMap((part) => part.overrides).sort((a, b) => a.row - b.row);
  const labels = [...new Set(parts.flatMap(({ result }) => result.labels))];
  const bad = parts.flatMap(({ result }) => result.bad).sort((a, b) => a - b);
  const values = first.result.values.map(
    (_, row) => parts.map(({ result }) => result.values[row] ?? NaN).find((value) => value === value) ?? NaN,
  );
  const result = { ...first.result, labels, values, computed, final, overrides, bad };
  return { ...first, rows: [], top: [], curve: [], tiers: final, computed, overrides, result };
}

/** The columns that are added must be on the sheet. */
function roomConflict(table: SourceTable, { places }: TierPlaces): Message[] {
  const fits = places.every(({ column }) => column < sheetColumns);
  return fits ? [] : [{ key: "noRoomBeside", params: { source: table.label } }];
}

/**
 * A formula of the user's among live tiers of a table: where Excel fills the column by itself, no undo could bring both
 * back.
 */
function mixedConflict({ ref, own, sheet, firstRow, firstColumn }: SourceTable): Message[] {
  const users = own.typedOver?.formulas ?? [];
  const [first] = users;
  if (ref.kind !== "table" || first === undefined || own.tier === null) return [];
  const isLive = own.tierFormulas.some(
    (content, row) => String(content).startsWith("=") && !users.includes(row),
  );
  const cell = formatZone({
    row: firstRow - 1 + first,
    column: firstColumn - 1 + own.tier,
    rows: 1,
    columns: 1,
  });
  return isLive ? [{ key: "tierFormulasMixed", params: { cell: `${sheet}!${cell}` } }] : [];
}

/** Whether the criteria stand side by side in the list, in the order of their weights: only then one range holds them. */
function criteriaAreAdjacent({ criteria }: ClassificationRequest): boolean {
  return criteria.every(({ column }, index) => column === (criteria[0]?.column ?? 0) + index);
}

/** The Pareto curve as at most 200 points: share of the accounts, largest first, against share of the value. */
function tierCurve({ cumulative }: Pareto): { x: number; y: number }[] {
  const count = cumulative.length;
  const points = [{ x: 0, y: 0 }];
  const steps = Math.min(count, mostCurvePoints - 1);
  for (let step = 1; step <= steps; step++) {
    const rank = Math.ceil((step * count) / steps);
    points.push({ x: rank / count, y: cumulative[rank - 1] ?? 0 });
  }
  return points;
}

/** The accounts with the largest values and their shares of the total. */
function topAccounts(
  { order, share, cumulative }: Pareto,
  values: Float64Array,
  names: readonly Cell[],
  tiers: readonly string[],
): TopAccount[] {
  return Array.from(order.subarray(0, topRows), (row, rank) => ({
    row,
    account: textOfCell(names[row]),
    tier: tiers[row] ?? "",
    value: values[row] ?? 0,
    share: share[rank] ?? 0,
    cumulative: cumulative[rank] ?? 0,
  }));
}

const problemNotes = {
  missing: "noteTierMarksMissing",
  damaged: "noteTierMarksDamaged",
  foreign: "noteTierMarksDamaged",
  newer: "noteTierMarksNewer",
} as const satisfies Readonly<Record<MarkProblem, Message["key"]>>;

/** What the user should know before writing, and what forbids live formulas. */
function classificationNotes(
  request: ClassificationRequest,
  table: SourceTable,
  { values, bad, overrides }: Classification,
  language: Language,
): { readonly notes: Message[]; readonly conflicts: Message[] } {
  const notes: Message[] = [];
  const conflicts: Message[] = [];
  const column = request.mapping.value ?? -1;
  const cells = table.columns[column] ?? [];
  const header = table.headers[column] ?? "";
  const textNumbers = cells.flatMap((cell, row) =>
    typeof cell === "string" && values[row] === values[row] ? [cell] : [],
  );
  if (textNumbers.length > 0)
    notes.push({
      key: "noteTextNumbers",
      params: { count: textNumbers.length, example: textNumbers[0] ?? "" },
    });
  const [firstBad] = bad;
  if (firstBad !== undefined) {
    const example = textOfCell(cells[firstBad]);
    const row = sheetRow(table, firstBad);
    notes.push({ key: "noteNotNumber", params: { count: bad.length, field: header, example, row } });
    if (request.mode === "live" && request.method !== "threshold")
      conflicts.push({
        key: "liveNeedsNumbers",
        params: {
          column: header,
          example,
          row,
          method: classifySheetTexts[language].methods[request.method],
        },
      });
    else if (request.mode === "live") notes.push({ key: "noteSummaryAsValues", params: {} });
  }
  const blank = blankValues(request, table);
  if (blank > 0) notes.push({ key: "noteBlankValue", params: { count: blank } });
  const moved = overrides.filter(({ typedOver }) => typedOver).length;
  if (moved > 0) notes.push({ key: "noteOverridesMoved", params: { count: moved } });
  const { theirs } = manualColumns(table, request.mapping);
  const headerOf = (at: number | null): string => table.headers[at ?? -1] ?? "";
  const ofList = overrides.filter(({ isTheirs }) => isTheirs).length;
  if (ofList > 0)
    notes.push({ key: "noteManualTiers", params: { count: ofList, header: headerOf(theirs.tier) } });
  const [differing, ...more] = overrides.filter(({ differs }) => differs);
  if (differing !== undefined)
    notes.push({
      key: "noteManualTwice",
      params: {
        count: 1 + more.length,
        ours:
          table.own.override === null ? classifySheetTexts[language].override : headerOf(table.own.override),
        header: headerOf(theirs.tier),
        row: sheetRow(table, differing.row),
      },
    });
  if (table.own.problem != null)
    notes.push({ key: problemNotes[table.own.problem], params: { source: table.label } });
  return { notes, conflicts };
}
