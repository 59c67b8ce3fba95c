import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest, ClassifyMethod } from "../../../../src/actions/classify/types";
import type { WriteMode, WriteResult } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef, SourceTable } from "../../../../src/actions/sources/SourceTable";
import { changed, runAt, sumOf, type RerunCase, type Row } from "./RerunCase";
import { noAccountColumns } from "../../../support/noAccountColumns";

/** Lowest value of each tier, in CNY; a value equal to it belongs to the tier. */
const tiers = { A: 5_000_000, B: 3_000_000, C: 1_000_000, D: -Infinity } as const;
const labels = ["A", "B", "C", "D"] as const;

const rows: Row[] = [
  ["Acme", 6_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 1_500_000],
  ["Delta", 20_000],
  ["Eps", 10_000],
];

const valueOf = (row: Row): number => Number(row[1]);
const tierOf = (row: Row): string => labels.find((label) => valueOf(row) >= tiers[label]) ?? "";

function tierRow(label: string, members: readonly Row[], all: readonly Row[]): Row {
  const value = sumOf(members.map(valueOf));
  const average = members.length === 0 ? "" : value / members.length;
  return [
    label,
    members.length,
    members.length / all.length,
    value,
    value / sumOf(all.map(valueOf)),
    average,
  ];
}

function topRows(source: readonly Row[]): Row[] {
  const ranked = [...source].sort((a, b) => valueOf(b) - valueOf(a));
  const total = sumOf(ranked.map(valueOf));
  return ranked.map((row, index) => {
    const upToHere = sumOf(ranked.slice(0, index + 1).map(valueOf));
    return [row[0] ?? "", valueOf(row), upToHere / total, valueOf(row) / total];
  });
}

async function prepare(mode: WriteMode, ref: SourceRef, method: ClassifyMethod = "threshold") {
  const table: SourceTable = await loadSource(ref);
  const at = (header: string) => table.headers.indexOf(header);
  const none = {
    ...noAccountColumns,
  };
  const value = Math.max(at("Annual sales"), at("Sales of the year"));
  const request: ClassificationRequest = {
    method,
    mapping: { name: at("Account"), value, ...none },
    boundary: "from",
    rule: "start",
    criteria: [],
    mode,
  };
  return { table, request, settings: await readSettings() };
}

export const classifyCase: RerunCase = {
  feature: "classify",
  sheet: "Tier summary",
  source: "Accounts",
  headers: ["Account", "Annual sales"],
  rows,
  otherFigures: changed(rows, { 0: ["Acme", 6_500_000], 2: ["Gamma", 1_200_000] }),
  otherOrder: [...changed(rows, { 3: ["Delta", 4_000_000] }), ["Zeta", 2_000_000]],
  first: {
    headers: ["Tier", "Accounts", "Share of accounts"],
    beside: "No value, no tier",
    rows: (source) => [
      ...labels.map((label) =>
        tierRow(
          label,
          source.filter((row) => tierOf(row) === label),
          source,
        ),
      ),
      tierRow("Total", source, source),
    ],
  },
  moving: { headers: ["Account", null, "Cumulative share"], rows: topRows },
  movingSpills: true,
  others: [],
  totals(source) {
    const values = source.map(valueOf);
    const best = source.filter((row) => tierOf(row) === "A").map(valueOf);
    return {
      "Accounts with a value": source.length,
      "Accounts of tier A": best.length,
      "Share of value, tier A": sumOf(best) / sumOf(values),
      "Largest account's share": Math.max(...values) / sumOf(values),
    };
  },
  besideSource: (source) => ({ header: "Tier", cells: source.map(tierOf) }),
  async preview(mode, ref) {
    const { request, table, settings } = await prepare(mode, ref);
    return previewClassification(request, table, settings, "en");
  },
  write: (mode, ref, meanwhile, signal) => writeTiers("threshold", mode, ref, meanwhile, signal),
};

/** Reads the accounts and writes their tiers by a method; the result leads to their summary here, as the suite's others do. */
export async function writeTiers(
  method: ClassifyMethod,
  ...[mode, ref, meanwhile, signal]: Parameters<RerunCase["write"]>
): Promise<WriteResult> {
  const { request, table, settings } = await prepare(mode, ref, method);
  await meanwhile?.();
  const result = await writeClassification(request, table, settings, runAt(signal));
  const summary = result.written.filter(({ sheet }) => sheet !== "KAM Settings").at(-1);
  return { ...result, goTo: { sheet: summary?.sheet ?? "", address: "A1" } };
}
