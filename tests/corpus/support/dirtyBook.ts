import type { JobCell, JobSheet } from "../../../workbench/jobs/JobDocument";
import {
  type AccountRow,
  type DealRow,
  dirtyAccounts,
  dirtyDeals,
  type DirtyList,
  dirtyPayments,
  type PaymentRow,
} from "./dirtyLists";
import { Random } from "./Random";

/** Where a list stands: by its sheet, or its table, as a step names it; `area` also holds columns beside it. */
export interface PlacedList<Row> extends DirtyList<Row> {
  readonly list: string;
  readonly sheet: string;
  readonly area: string;
  /** Row of the headers within the area, from 0. */
  readonly headerRow: number;
}

export interface DirtyBook {
  readonly sheets: Readonly<Record<string, JobSheet>>;
  readonly accounts: PlacedList<AccountRow>;
  readonly deals: PlacedList<DealRow>;
  readonly payments: PlacedList<PaymentRow>;
}

const sheetNames = {
  accounts: ["Accounts", "客户", "O'Neil's list", "List (1)", "Ä!x", "🚀"],
  deals: ["Pipeline", "商机", "Deals & more", "2026"],
  payments: ["Payments", "回款", "Pay-roll", "R1C1"],
};
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A workbook of three dirty lists, captions above them, junk sheets between; the seed decides everything. */
export function dirtyBook(seed: number): DirtyBook {
  const random = new Random(seed);
  const dirt = random.pick([0, 0.05, 0.15, 0.3]);
  const sheets: Record<string, JobSheet> = {};
  const place = <Row>(kind: keyof typeof sheetNames, list: DirtyList<Row>): PlacedList<Row> => {
    const sheet = random.pick(sheetNames[kind]);
    const isTable = random.chance(0.5);
    const top = random.pick([0, 0, 2, 5]);
    const left = random.pick([0, 0, 1, 4]);
    const indent = Array.from({ length: left }, (): JobCell => null);
    const caption: JobCell[][] = Array.from({ length: top }, () => []);
    if (top > 0) caption[0] = [...indent, random.pick(["Our list", "统计表", "as of today"])];
    const width = list.headers.length;
    const rows = [...caption, ...[list.headers, ...list.cells].map((line) => [...indent, ...line])];
    const corner = `${letters.charAt(left)}${top + 1}`;
    const range = `${corner}:${letters.charAt(left + width - 1)}${rows.length}`;
    const table = `T_${kind}`;
    const hiddenColumns = random.chance(0.1) ? ["A"] : [];
    sheets[sheet] = { rows, hiddenColumns, ...(isTable ? { table: { name: table, range } } : {}) };
    return {
      ...list,
      sheet,
      list: isTable ? table : `'${sheet.replaceAll("'", "''")}'!${range}`,
      area: `'${sheet.replaceAll("'", "''")}'!${corner}:${letters.charAt(left + width + 5)}${rows.length + 2}`,
      headerRow: 0,
    };
  };
  const accounts = place("accounts", dirtyAccounts(random, dirt));
  if (random.chance(0.5)) sheets["Junk"] = { rows: junk(random) };
  const deals = place("deals", dirtyDeals(random, dirt));
  if (random.chance(0.3)) sheets["Empty"] = { rows: [] };
  const payments = place("payments", dirtyPayments(random, dirt));
  return { sheets, accounts, deals, payments };
}

const junkCells: readonly JobCell[] = [
  null,
  1,
  "text",
  { f: "=1/0" },
  { f: "=RAND()" },
  true,
  "x".repeat(2000),
  "\u0001",
];

function junk(random: Random): JobCell[][] {
  return Array.from({ length: random.whole(1, 12) }, () =>
    Array.from({ length: random.whole(0, 9) }, () => random.pick(junkCells)),
  );
}
