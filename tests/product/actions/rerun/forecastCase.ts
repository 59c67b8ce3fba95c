import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { stopClock } from "../../../support/stopClock";
import { changed, runAt, sumOf, type RerunCase, type Row } from "./RerunCase";

// No deal is past due.
/** The day on which the forecast of this case is made; for the tests of a file. */
export const stopOnForecastDay = (): void => stopClock(2025, 12, 1);

/** The house weights of the stages that occur here; a lost deal is in no forecast. */
const weights: Readonly<Record<string, number>> = { P3: 0.4, P4: 0.6, P5: 0.8, P6: 1 };
/** First days of the months that occur here: December 2025 to April 2026. */
const months = [45_992, 46_023, 46_054, 46_082, 46_113];

const rows: Row[] = [
  ["a", "P6", 100, 46_037, "Ann"],
  ["b", "P5", 1_000, 46_042, "Ann"],
  ["c", "P3", 500, 46_091, "Bob"],
  ["d", "Lost", 9_999, 46_091, "Bob"],
];

const weightOf = (row: Row): number => weights[String(row[1])] ?? 0;
const amountOf = (row: Row): number => Number(row[2]);
const isOpen = (row: Row): boolean => row[1] !== "Lost";
const monthOf = (row: Row): number => months.filter((first) => first <= Number(row[3])).at(-1) ?? 0;

/** Deals, amount, weighted amount, won. */
function figures(deals: readonly Row[]): number[] {
  const weighted = sumOf(deals.map((row) => amountOf(row) * weightOf(row)));
  const won = sumOf(deals.filter((row) => row[1] === "P6").map(amountOf));
  return [deals.length, sumOf(deals.map(amountOf)), weighted, won];
}

function monthRows(source: readonly Row[]): Row[] {
  const open = source.filter(isOpen);
  const used = open.map(monthOf);
  return months
    .filter((month) => month >= Math.min(...used) && month <= Math.max(...used))
    .map((month) => [month, ...figures(open.filter((row) => monthOf(row) === month))]);
}

function ownerRows(source: readonly Row[]): Row[] {
  const open = source.filter(isOpen);
  const owners = [...new Set(open.map((row) => row[4] ?? ""))];
  return owners
    .map((owner): Row => [owner, ...figures(open.filter((row) => row[4] === owner))])
    .sort((a, b) => Number(b[3]) - Number(a[3]));
}

/** All stages of the settings, with the deals and amounts in them; lost ones are in no total (FUNCTIONS.md, FUNNEL). */
function stageRows(source: readonly Row[]): Row[] {
  const stages = [
    ["P0", "P0 Territory"],
    ["P1", "P1 Lead"],
    ["P2", "P2 Opportunity"],
    ["P3", "P3 Initial acceptance"],
    ["P4", "P4 Acceptance / bid"],
    ["P5", "P5 Commercial terms"],
    ["P6", "P6 Closed won"],
    ["Lost", "Lost"],
  ] as const;
  const row = (label: string, deals: readonly Row[]): Row => [
    label,
    deals.length,
    sumOf(deals.map(amountOf)),
  ];
  return [
    ...stages.map(([code, label]) =>
      row(
        label,
        source.filter((deal) => deal[1] === code),
      ),
    ),
    row("Total", source.filter(isOpen)),
  ];
}

async function prepare(mode: WriteMode, ref: SourceRef) {
  const table = await loadSource(ref);
  const at = (header: string) => table.headers.indexOf(header);
  const request: ForecastRequest = {
    mapping: {
      name: at("Deal"),
      account: null,
      stage: at("Stage"),
      amount: Math.max(at("Amount"), at("Amount in CNY")),
      closeDate: at("Close date"),
      owner: at("Owner"),
      ...{ probability: null, category: null, managerFigure: null, product: null },
      department: null,
      id: null,
    },
    period: "month",
    target: null,
    groupBy: "owner",
    stageWeights: {},
    mode,
  };
  return { table, request, settings: await readSettings() };
}

export const forecastCase: RerunCase = {
  feature: "forecast",
  sheet: "Forecast",
  source: "Deals",
  headers: ["Deal", "Stage", "Amount", "Close date", "Owner"],
  rows,
  otherFigures: changed(rows, { 0: ["a", "P6", 300, 46_037, "Ann"], 2: ["c", "P3", 600, 46_091, "Bob"] }),
  otherOrder: [...changed(rows, { 2: ["c", "P3", 9_000, 46_120, "Cat"] }), ["e", "P4", 50, 46_010, "Dan"]],
  first: { headers: ["Month", "Deals", null, "Weighted", "Won"], rows: monthRows },
  moving: { headers: ["Owner", "Deals", null, "Weighted"], rows: ownerRows },
  others: [{ headers: ["Stage", "Deals", null], rows: stageRows }],
  totals(source) {
    const [deals = 0, amount = 0, weighted = 0, won = 0] = figures(source.filter(isOpen));
    return {
      "Deals, lost ones left out": deals,
      "Weighted forecast": weighted,
      Won: won,
      "Still open": amount - won,
    };
  },
  async preview(mode, ref) {
    const { request, table, settings } = await prepare(mode, ref);
    return previewForecast(request, table, settings, "en");
  },
  async write(mode, ref, meanwhile, signal) {
    const { request, table, settings } = await prepare(mode, ref);
    await meanwhile?.();
    return writeForecast(request, table, settings, runAt(signal));
  },
};
