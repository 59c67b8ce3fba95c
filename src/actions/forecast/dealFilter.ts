import { parseDate } from "../../core/dates/parseDate";
import { addMoney } from "../../core/decimal/addMoney";
import { fieldTexts } from "../../i18n/fieldTexts";
import { filterTexts } from "../../i18n/filterTexts";
import type { Language } from "../../i18n/Language";
import type { FilterOutcome } from "../filters/FilterOf";
import { isNamed, monthsOf, namesIn, windowText } from "../filters/filterWords";
import type { Message } from "../list/messages";
import { onlyRows } from "../list/perCurrency";
import type { KamSettings } from "../settings/KamSettings";
import type { SourceTable } from "../sources/SourceTable";
import { type Deals, readDeals } from "./deals";
import { requestStages, type RequestStages } from "./stages";
import type { ForecastRequest, StageAnswer } from "./types";

interface FilteredDeals extends FilterOutcome {
  /** The list with the rows blank that its names or dates leave out. */
  readonly table: SourceTable;
  readonly read: Deals;
  readonly stages: RequestStages;
  readonly notes: readonly Message[];
}

const named = ["owner", "department", "product"] as const;

/**
 * The deals of a list that a forecast is of, with their stages. What a name or a date leaves out is as if it were not
 * there; of what "open only" leaves out the stages are still known, so that an answer can be changed.
 */
export async function filterDeals(
  { request, table }: { readonly request: ForecastRequest; readonly table: SourceTable },
  settings: KamSettings,
  answers: Readonly<Record<string, StageAnswer>>,
  language: Language,
  signal?: AbortSignal,
): Promise<FilteredDeals> {
  const { mapping, filter = {}, period } = request;
  const all = await readDeals(table, mapping, signal);
  const choices = {
    names: Object.fromEntries(
      named.flatMap((field) => {
        const column = mapping[field];
        const cells = column === null ? undefined : table.columns[column];
        return cells === undefined ? [] : [[field, namesIn(cells, (row) => isDeal(all, row), language)]];
      }),
    ),
    months: monthsOf(all.closeDates),
  };
  const fields = fieldTexts[language].opportunities;
  const t = filterTexts[language];
  const wanted = named.filter((field) => filter[field] !== undefined);
  const [from, to] = [filter.from, filter.to].map((day) => (day === undefined ? null : parseDate(day)));
  const { firstMonth } = settings.options;
  const by = [
    ...wanted.map((field) => filter[field] || t.without(fields[field])),
    ...(filter.openOnly === true ? [t.openOnly] : []),
    ...[windowText(from ?? null, to ?? null, { period, firstMonth }, language)].filter((text) => text !== ""),
  ].join(language === "zh-CN" ? "、" : ", ");
  if (by === "") {
    const stages = requestStages(all.stages, settings, answers);
    return { table, read: all, stages, filtered: null, choices, conflicts: [], notes: [] };
  }
  const missing = [...wanted, ...(from == null && to == null ? [] : (["closeDate"] as const))].filter(
    (field) => mapping[field] === null,
  );
  const isKept = (row: number): boolean =>
    wanted.every((field) => isNamed(table.columns[mapping[field] ?? -1]?.[row], filter[field] ?? "")) &&
    (from == null || (all.closeDates[row] as number) >= from) &&
    (to == null || (all.closeDates[row] as number) <= to);
  const kept = onlyRows(table, isKept);
  const read = await readDeals(kept, mapping, signal);
  const stages = requestStages(read.stages, settings, answers);
  const open = filter.openOnly === true ? withoutEnded(read, stages) : { read, stages };
  const rows = [...all.stages.keys()].filter((row) => isDeal(all, row));
  const left = rows.filter((row) => !isDeal(open.read, row));
  const filtered = {
    by,
    shown: rows.length - left.length,
    all: rows.length,
    amount: addMoney(left.map((row) => (all.amounts[row] as number) || 0)),
  };
  const isBackwards = from != null && to != null && from > to;
  return {
    ...{ table: kept, ...open, filtered, choices },
    conflicts: [
      ...missing.map((field): Message => ({ key: "columnMissing", params: { field: fields[field] } })),
      ...(isBackwards ? [{ key: "filterBackwards", params: { by } } as const] : []),
      ...(filtered.shown === 0 && !isBackwards ? [{ key: "filterEmpty", params: { by } } as const] : []),
    ],
    notes: [{ key: "noteFilteredDeals", params: { ...filtered, left: left.length } }],
  };
}

function isDeal({ stages, amounts, closeDates }: Deals, row: number): boolean {
  return stages[row] !== "" || !Number.isNaN(amounts[row]) || !Number.isNaN(closeDates[row]);
}

/** Without the deals that are won or lost. */
function withoutEnded(read: Deals, stages: RequestStages): Pick<FilteredDeals, "read" | "stages"> {
  const isEnded = (row: number): boolean => {
    const state = stages.states[stages.index[row] as number];
    return state === "won" || state === "lost";
  };
  const without = (numbers: Float64Array) => numbers.map((number, row) => (isEnded(row) ? NaN : number));
  return {
    read: {
      ...read,
      amounts: without(read.amounts),
      closeDates: without(read.closeDates),
      probabilities: without(read.probabilities),
      managerFigures: without(read.managerFigures),
      stages: read.stages.map((stage, row) => (isEnded(row) ? "" : stage)),
    },
    stages: { ...stages, index: stages.index.map((place, row) => (isEnded(row) ? -1 : place)) },
  };
}
