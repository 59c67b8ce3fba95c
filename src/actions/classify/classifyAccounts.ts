import { textOfCell, isBlank, type Cell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { weightedMeans } from "../../core/tiering/weightedMeans";
import { classesByRank } from "../../core/tiering/classesByRank";
import { classesByShare } from "../../core/tiering/classesByShare";
import { classesByThreshold } from "../../core/tiering/classesByThreshold";
import { pause } from "../../excel/pause";
import { fieldTexts } from "../../i18n/fieldTexts";
import { checkMapping } from "../list/checkMapping";
import { inSlices } from "../list/inSlices";
import type { ClassificationRequest, OverrideRow } from "./types";
import type { ListJob } from "../list/ListFeature";
import type { Message } from "../list/messages";
import { manualColumns, manualTierIn } from "../sources/manualTier";
import type { SourceTable } from "../sources/SourceTable";
import { requestTiers, type RequestTiers } from "./requestTiers";
import { numberFromCell } from "../../core/cells/parseNumber";

export interface Classification {
  readonly tiers: RequestTiers;
  /** Labels of the method's tiers, then those that only overrides use. */
  readonly labels: readonly string[];
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** By the method alone, "" for none. */
  readonly computed: readonly string[];
  /** With overrides. */
  readonly final: readonly string[];
  readonly overrides: readonly OverrideRow[];
  /** Rows (from 0) whose value, or a criterion of theirs, is no number. */
  readonly bad: readonly number[];
  readonly conflicts: readonly Message[];
}

/** The tier of every account: by the method, and by what the user typed, which goes before it. */
export async function classifyAccounts(
  { request, table, settings, language }: ListJob<ClassificationRequest>,
  signal?: AbortSignal,
): Promise<Classification> {
  checkMapping("accounts", table, request.mapping, language);
  const tiers = requestTiers(request.method, settings, language);
  const { values, bad } = await readNumbers(columnOf(table, request.mapping.value), table.rows, signal);
  const conflicts: Message[] = [...tiers.conflicts, ...criteriaConflicts(request, table)];
  const basis =
    request.method === "score" && conflicts.length === 0 ? await scores(request, table, signal) : null;
  const hasValues = values.some((value) => value === value);
  const classes =
    conflicts.length > 0 || !hasValues ? null : classesOf(request, tiers, basis?.values ?? values);
  await pause();
  const computed = Array.from({ length: table.rows }, (_, row) => tiers.labels[classes?.[row] ?? -1] ?? "");
  const overrides = await readOverrides(request, table, computed, signal);
  await pause();
  const final = [...computed];
  for (const { row, tier } of overrides) final[row] = tier;
  for (const row of table.own.typedOver?.formulas ?? []) final[row] = cellText(table, table.own.tier, row);
  return {
    tiers,
    labels: withOwnLabels(tiers.labels, final),
    values,
    computed,
    final,
    overrides,
    bad: basis === null ? bad : [...new Set([...bad, ...basis.bad])].sort((a, b) => a - b),
    conflicts,
  };
}

function classesOf(request: ClassificationRequest, tiers: RequestTiers, values: Float64Array): Int32Array {
  switch (request.method) {
    case "threshold":
      return classesByThreshold(values, tiers.numbers, request.boundary);
    case "share":
      return classesByShare(values, tiers.numbers, request.rule);
    case "rank":
    case "score":
      return classesByRank(values, tiers.numbers);
  }
}

async function scores(request: ClassificationRequest, table: SourceTable, signal: AbortSignal | undefined) {
  const columns: Float64Array[] = [];
  const bad: number[] = [];
  for (const { column } of request.criteria) {
    const read = await readNumbers(columnOf(table, column), table.rows, signal);
    columns.push(read.values);
    for (const row of read.bad) bad.push(row);
  }
  const rows = new Float64Array(table.rows * columns.length);
  await inSlices(
    table.rows,
    (row) => {
      rows.set(
        Float64Array.from(columns, (column) => column[row] ?? NaN),
        row * columns.length,
      );
    },
    signal,
  );
  return {
    values: weightedMeans(
      rows,
      request.criteria.map(({ weight }) => weight),
    ),
    bad,
  };
}

function criteriaConflicts(request: ClassificationRequest, table: SourceTable): Message[] {
  if (request.method !== "score") return [];
  const { criteria } = request;
  if (criteria.length === 0) return [{ key: "needCriteria", params: {} }];
  const nameOf = (column: number) => table.headers[column] ?? String(column + 1);
  const outside = criteria.find(({ column }) => table.columns[column] === undefined);
  if (outside)
    return [
      {
        key: "columnOutside",
        params: {
          field: fieldTexts.en.accounts.value,
          column: outside.column + 1,
          source: table.label,
          count: table.columns.length,
        },
      },
    ];
  const negative = criteria.find(({ weight }) => !(weight >= 0)) ?? null;
  const first = negative ?? (criteria.every(({ weight }) => weight === 0) ? criteria[0] : undefined);
  return first === undefined
    ? []
    : [{ key: "weightsMustBePositive", params: { name: nameOf(first.column), value: first.weight } }];
}

async function readOverrides(
  request: ClassificationRequest,
  table: SourceTable,
  computed: readonly string[],
  signal: AbortSignal | undefined,
): Promise<OverrideRow[]> {
  const { own } = table;
  const typedOver = new Set(own.typedOver?.rows ?? []);
  const manual = manualColumns(table, request.mapping);
  if (own.override === null && manual.theirs.tier === null && typedOver.size === 0) return [];
  const overrides: OverrideRow[] = [];
  await inSlices(
    table.rows,
    (row) => {
      const typed = manualTierIn(table, manual.ours, row);
      const over = typed === null && typedOver.has(row) ? cellText(table, own.tier, row) : "";
      const theirs = manualTierIn(table, manual.theirs, row);
      // What cannot be told from ours says nothing as long as it says what we would
      const isOurs = own.problem != null && labelKey(over) === labelKey(theirs?.tier ?? computed[row] ?? "");
      const moves = over !== "" && !isOurs;
      const set = typed ?? (moves ? { tier: over, reason: cellText(table, own.reason, row) } : theirs);
      if (set === null) return;
      const isTheirs = typed === null && !moves;
      overrides.push({
        row,
        account: cellText(table, request.mapping.name, row),
        tier: set.tier,
        computed: computed[row] ?? "",
        reason: set.reason,
        typedOver: moves,
        isTheirs,
        differs: !isTheirs && theirs !== null && labelKey(theirs.tier) !== labelKey(set.tier),
      });
    },
    signal,
  );
  return overrides;
}

function withOwnLabels(labels: readonly string[], final: readonly string[]): string[] {
  const known = new Map(labels.map((label) => [labelKey(label), label]));
  for (const tier of new Set(final))
    if (tier !== "" && !known.has(labelKey(tier))) known.set(labelKey(tier), tier);
  return [...known.values()];
}

function columnOf(table: SourceTable, column: number | null): SourceTable["columns"][number] {
  return column === null ? [] : (table.columns[column] ?? []);
}

function cellText(table: SourceTable, column: number | null, row: number): string {
  return column === null ? "" : textOfCell(table.columns[column]?.[row]).trim();
}

interface NumberColumn {
  /** NaN for a blank and for what is no number. */
  readonly values: Float64Array;
  /** Rows (from 0) that hold something that is no number. */
  readonly bad: readonly number[];
}

/** A column as numbers, text numbers included; spaces alone count as blank. */
async function readNumbers(
  cells: readonly Cell[],
  rows: number,
  signal: AbortSignal | undefined,
): Promise<NumberColumn> {
  const values = new Float64Array(rows).fill(NaN);
  const bad: number[] = [];
  await inSlices(
    rows,
    (row) => {
      const cell = cells[row];
      if (isBlank(cell) || (typeof cell === "string" && cell.trim() === "")) return;
      const number = numberFromCell(cell);
      if (typeof number === "number") values[row] = number;
      else bad.push(row);
    },
    signal,
  );
  return { values, bad };
}
