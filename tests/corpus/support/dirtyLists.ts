import type { JobCell } from "../../../workbench/jobs/JobDocument";
import { type AmountKind, dirtyAmount, dirtyDate, dirtyName } from "./dirtyCells";
import type { Random } from "./Random";

/** A list as somebody keeps it, and what is true of it by how it was made. */
export interface DirtyList<Row> {
  readonly headers: readonly string[];
  readonly cells: readonly (readonly JobCell[])[];
  readonly rows: readonly Row[];
}

export interface AccountRow {
  readonly name: string;
  readonly kind: AmountKind;
  readonly cents: number;
}

export interface DealRow {
  readonly stage: string;
  readonly kind: AmountKind;
  readonly cents: number;
  readonly dateKind: "date" | "blank" | "notDate";
  readonly day: string;
}

export interface PaymentRow {
  readonly person: string;
  readonly kind: AmountKind;
  readonly cents: number;
  readonly dateKind: "date" | "blank" | "notDate";
  readonly day: string;
}

const extra = ["Remarks", "备注", "Phone", "Ref\nno", "TRUE", "2025"] as const;

/** Adds columns that mean nothing to the job, and shuffles the order of all. */
function withColumns<Row>(
  random: Random,
  headers: readonly string[],
  made: readonly { readonly cells: readonly JobCell[]; readonly row: Row }[],
): DirtyList<Row> {
  const added = extra.filter(() => random.chance(0.4));
  const order = [...headers.keys(), ...added.map((_, index) => headers.length + index)]
    .map((place) => ({ place, key: random.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ place }) => place);
  const all = [...headers, ...added];
  const cells = made.map(({ cells: own }) => {
    const line = [...own, ...added.map(() => random.pick<JobCell>(["x", null, 7, "note\nwith lines", true]))];
    return order.map((place) => line[place] ?? null);
  });
  return {
    headers: order.map((place) => all[place] ?? ""),
    cells,
    rows: made.map(({ row }) => row),
  };
}

export const accountHeaders = ["Account", "Annual sales"] as const;

export function dirtyAccounts(random: Random, dirt: number): DirtyList<AccountRow> {
  const made = Array.from({ length: random.whole(4, 40) }, (_, index) => {
    const sign = random.chance(0.05) ? -1 : 1;
    const sales =
      sign * random.pick([random.whole(0, 99_999), random.whole(1, 9_000_000) * 100, 500_000_000]);
    const { cell, kind, cents } = dirtyAmount(random, sales, dirt);
    const name = dirtyName(random, "Account", index + 1, dirt);
    return { cells: [name, cell], row: { name, kind, cents } };
  });
  return withColumns(random, accountHeaders, made);
}

export const dealHeaders = ["Opportunity", "Stage", "Amount", "Close date"] as const;
/** Stages and their weights, as the document gives them. */
export const stageWeights = { Lead: 0.1, "Offer sent": 0.5, 合同谈判: 0.8, Won: "won" } as const;

export function dirtyDeals(random: Random, dirt: number): DirtyList<DealRow> {
  const made = Array.from({ length: random.whole(4, 40) }, (_, index) => {
    const stage = random.chance(dirt / 3) ? "" : random.pick(Object.keys(stageWeights));
    const { cell, kind, cents } = dirtyAmount(random, random.whole(1, 900_000) * 100, dirt);
    const { cell: date, kind: dateKind, day } = dirtyDate(random, dirt);
    const written = stage !== "" && random.chance(dirt) ? ` ${stage} ` : stage;
    const name = dirtyName(random, "Deal", index + 1, dirt);
    return { cells: [name, written, cell, date], row: { stage, kind, cents, dateKind, day } };
  });
  return withColumns(random, dealHeaders, made);
}

export const paymentHeaders = ["Salesperson", "Date", "Amount"] as const;

export function dirtyPayments(random: Random, dirt: number): DirtyList<PaymentRow> {
  const made = Array.from({ length: random.whole(4, 40) }, () => {
    const person = random.chance(dirt / 3) ? "" : random.pick(["Ann Lee", "李娜", "O'Neil", "Bo"]);
    const sign = random.chance(0.08) ? -1 : 1;
    const { cell, kind, cents } = dirtyAmount(random, sign * random.whole(1, 90_000_000), dirt);
    const { cell: date, kind: dateKind, day } = dirtyDate(random, dirt);
    return { cells: [person, date, cell], row: { person, kind, cents, dateKind, day } };
  });
  return withColumns(random, paymentHeaders, made);
}
