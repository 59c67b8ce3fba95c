import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { changed, runAt, sumOf, type RerunCase, type Row, type WantedList } from "./RerunCase";
import { noCredits } from "../../../support/noCredits";

/** The house ladder: each part of a month's sum is paid at the rate of its step. */
const steps = [
  { from: 0, to: 900_000, rate: 0.015 },
  { from: 900_000, to: 1_500_000, rate: 0.02 },
  { from: 1_500_000, to: 2_000_000, rate: 0.025 },
] as const;
/** First days of January and February 2026. */
const months = [46_023, 46_054];

const rows: Row[] = [
  ["Ann", 46_037, 800_000],
  ["Bob", 46_037, 1_000_000],
  ["Ann", 46_068, 300_000],
  ["Ann", 46_037, 200_000],
];

interface Month {
  readonly person: string;
  readonly month: number;
  readonly base: number;
  /** Rows of the sheet; the list begins in A1. */
  readonly sheetRows: string;
}

function monthsOf(source: readonly Row[]): Month[] {
  const people = [...new Set(source.map((row) => String(row[0])))].sort();
  return people.flatMap((person) =>
    months.flatMap((month, index) => {
      const isIn = (row: Row) => {
        const date = Number(row[1]);
        return row[0] === person && date >= month && date < (months[index + 1] ?? Infinity);
      };
      const paid = source.filter(isIn);
      if (paid.length === 0) return [];
      const base = sumOf(paid.map((row) => Number(row[2])));
      const sheetRows = source.flatMap((row, at) => (isIn(row) ? [String(at + 2)] : [])).join(", ");
      return [{ person, month, base, sheetRows }];
    }),
  );
}

/** Who earns most comes first. */
function peopleOf(source: readonly Row[]): string[] {
  const all = monthsOf(source);
  const earned = (person: string) =>
    sumOf(all.filter((month) => month.person === person).map(({ base }) => commissionOf(base)));
  return [...new Set(all.map(({ person }) => person))].sort((a, b) => earned(b) - earned(a));
}

/** Person, month, ladder, from, to, rate, base in the step, commission of it, source rows. */
function stepRows(source: readonly Row[]): Row[] {
  const all = monthsOf(source);
  const inOrder = peopleOf(source).flatMap((person) => all.filter((month) => month.person === person));
  return inOrder.flatMap(({ person, month, base, sheetRows }) =>
    steps
      .filter(({ from }) => base > from)
      .map(({ from, to, rate }): Row => {
        const part = Math.min(base, to) - from;
        return [person, month, "Standard", from, to, rate, part, cents(part * rate), sheetRows];
      }),
  );
}

function personRows(source: readonly Row[]): Row[] {
  const detail = stepRows(source);
  const sum = (person: Row[0], column: number) =>
    sumOf(detail.filter((row) => row[0] === person).map((row) => Number(row[column])));
  return peopleOf(source).map((person) => {
    const [base, commission] = [sum(person, 6), sum(person, 7)];
    return [person, base, commission, commission / base];
  });
}

/** Month, ladder, base, commission, rate of one person. */
const statementOf = (person: string): WantedList => ({
  caption: `Statement: ${person}`,
  headers: ["Period", "Ladder", "Amount", "Commission", "Rate"],
  rows: (source) =>
    monthsOf(source)
      .filter((month) => month.person === person)
      .map(({ month, base }) => [month, "Standard", base, commissionOf(base), commissionOf(base) / base]),
});

const commissionOf = (base: number): number =>
  sumOf(steps.map(({ from, to, rate }) => cents(Math.max(0, Math.min(base, to) - from) * rate)));
const cents = (money: number): number => Math.round(money * 100) / 100;

async function prepare(mode: WriteMode, ref: SourceRef) {
  const table = await loadSource(ref);
  const at = (header: string) => table.headers.indexOf(header);
  const amount = Math.max(at("Amount"), at("Amount in CNY"));
  const request: CommissionRequest = {
    mapping: {
      person: at("Salesperson"),
      date: at("Date"),
      amount,
      ladder: null,
      account: null,
      id: null,
      ...noCredits,
    },
    period: "month",
    ladder: "Standard",
    method: "marginal",
    boundary: "above",
    basis: "each",
    decimals: 2,
    mode,
  };
  return { table, request, settings: await readSettings() };
}

export const commissionCase: RerunCase = {
  feature: "commission",
  sheet: "Commission statement",
  source: "Payments",
  headers: ["Salesperson", "Date", "Amount"],
  rows,
  otherFigures: changed(rows, { 0: ["Ann", 46_037, 850_000.1], 2: ["Ann", 46_068, 310_000] }),
  otherOrder: [...changed(rows, { 0: ["Ann", 46_037, 750_000] }), ["Abe", 46_068, 1_600_000]],
  first: {
    headers: ["Person", "Commissionable amount", "Commission", "Commission ÷ amount"],
    rows: personRows,
  },
  moving: {
    headers: ["Person", "Period", "Ladder", "Step from", "Step to", "Rate", "Amount", "Commission"],
    rows: stepRows,
  },
  others: [statementOf("Ann"), statementOf("Bob")],
  totals(source) {
    const people = personRows(source);
    const sum = (column: number) => sumOf(people.map((row) => Number(row[column])));
    return {
      "Commissionable amount": sum(1),
      Commission: sum(2),
      "Commission ÷ amount": sum(2) / sum(1),
      People: people.length,
      "Statements less their steps": 0,
    };
  },
  async preview(mode, ref) {
    const { request, table, settings } = await prepare(mode, ref);
    return previewCommission(request, table, settings, "en");
  },
  async write(mode, ref, meanwhile, signal) {
    const { request, table, settings } = await prepare(mode, ref);
    await meanwhile?.();
    return writeCommission(request, table, settings, runAt(signal));
  },
};
